import { createServer, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Network } from '../../src/net/index.ts';
import { startNode, type TestNode } from '../api/node.ts';
import { drawn } from '../support/picture-files.ts';

// Pictures by URL, asked for over HTTP, with a resolver and an internet of the test's own.

const PUBLIC = '93.184.216.34';
let node: TestNode;
let site: Server;
let secret: Server;
let sitePort = 0;
/** Addresses that were connected to, and calls of a service that only this machine should reach. */
const dialled: string[] = [];
let inside = 0;
let turn = 0;

const names: Readonly<Record<string, () => readonly string[]>> = {
  'pictures.example': () => [PUBLIC],
  'private.example': () => ['10.0.0.7'],
  'loopback.example': () => ['127.0.0.1'],
  'metadata.example': () => ['169.254.169.254'],
  'mixed.example': () => [PUBLIC, '192.168.0.1'],
  'mapped.example': () => ['::ffff:127.0.0.1'],
  'wrapped.example': () => ['64:ff9b::7f00:1'],
  'rebinding.example': () => [turn++ % 2 === 0 ? PUBLIC : '127.0.0.1'],
};
const network: Network = {
  async resolve(host) {
    const known = names[host];
    if (!known) throw new Error('ENOTFOUND');
    return known();
  },
  connect({ host, lookup }) {
    lookup(host, { all: true }, (_error, found) => {
      for (const { address } of found as { address: string }[]) dialled.push(address);
    });
    return connect({ host: '127.0.0.1', port: sitePort });
  },
};

const listening = async (listener: RequestListener): Promise<[Server, number]> => {
  const server = createServer(listener);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return [server, (server.address() as AddressInfo).port];
};

beforeAll(async () => {
  const picture = await drawn(720, 1280).png().toBuffer();
  let secretPort = 0;
  [secret, secretPort] = await listening((_, reply) => {
    inside++;
    reply.end('the secret');
  });
  const pages: Readonly<Record<string, RequestListener>> = {
    '/good.png': (_, reply) => void reply.end(picture),
    '/moved.png': (_, reply) => void reply.writeHead(302, { location: '/good.png' }).end(),
    '/again.png': (_, reply) =>
      void reply.writeHead(302, { location: 'http://rebinding.example/good.png' }).end(),
    '/to-loopback': (_, reply) =>
      void reply.writeHead(302, { location: `http://127.0.0.1:${secretPort}/` }).end(),
    '/to-private': (_, reply) => void reply.writeHead(307, { location: 'http://private.example/' }).end(),
    '/to-metadata': (_, reply) => void reply.writeHead(301, { location: 'http://[::ffff:a9fe:a9fe]/' }).end(),
    '/to-file': (_, reply) => void reply.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    '/circle': (_, reply) => void reply.writeHead(302, { location: '/circle' }).end(),
    '/page': (_, reply) => void reply.end('<!doctype html><html></html>'),
    '/drawing': (_, reply) => void reply.end('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    '/gone': (_, reply) => void reply.writeHead(404).end('the secret'),
    '/empty': (_, reply) => void reply.end(),
    '/large': (_, reply) => void reply.writeHead(200, { 'content-length': '99999999999' }).write('a'),
    '/endless': (_, reply) => {
      const piece = Buffer.alloc(1e6);
      const pour = (): void => {
        while (!reply.destroyed && reply.write(piece));
        if (!reply.destroyed) reply.once('drain', pour);
      };
      pour();
    },
    '/short': (_, reply) => {
      reply.writeHead(200, { 'content-length': String(picture.length) }).write(picture.subarray(0, 500));
      setTimeout(() => reply.destroy(), 50);
    },
    '/packed': (_, reply) => void reply.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(picture)),
    '/bomb': (_, reply) =>
      void reply.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(1e8))),
  };
  [site, sitePort] = await listening((request, reply) => {
    const page = pages[request.url ?? ''];
    if (page) page(request, reply);
    else reply.writeHead(404).end();
  });
  node = await startNode({ slots: 0, fetching: { network } });
});
afterAll(async () => {
  await node?.close();
  for (const server of [site, secret]) {
    server?.closeAllConnections();
    server?.close();
  }
});

interface Reply {
  readonly error: null | { readonly message: string; readonly param: string };
}
async function ask(image_url: string): Promise<[number, Reply]> {
  const reply = await fetch(`${node.url}/videos`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ prompt: 'A lake', input_reference: { image_url } }),
  });
  return [reply.status, (await reply.json()) as Reply];
}

describe('a picture by URL', () => {
  it.each([
    'http://pictures.example/good.png',
    'http://pictures.example/moved.png',
    'http://pictures.example./good.png',
  ])('%s is fetched', async (url) => {
    const [status, { error }] = await ask(url);
    expect([status, error]).toEqual([200, null]);
  });

  it.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0177.0.0.1/',
    'http://0.0.0.0/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::1]/',
    'http://[fe80::1]/',
    'http://[fd00:ec2::254]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://metadata.google.internal/',
    'http://10.0.0.1:8080/',
    'http://localhost/',
    'http://private.example/',
    'http://loopback.example/',
    'http://metadata.example/',
    'http://mixed.example/',
    'http://mapped.example/',
    'http://wrapped.example/',
    'http://nowhere.example/',
    'http://pictures.example:22/',
    'http://user@pictures.example/',
    'http://pictures.example\\@127.0.0.1/',
    'http://pictures..example/',
    'ftp://pictures.example/',
    'gopher://pictures.example/',
    'javascript:alert(1)',
    'pictures.example/good.png',
    'http://',
  ])('%s is refused without a connection', async (url) => {
    dialled.length = 0;
    const [status, { error }] = await ask(url);
    expect(status).toBe(400);
    expect(error?.param).toMatch(/^input_reference/);
    expect(error?.message).not.toMatch(/10\.0\.0\.7|192\.168\.0\.1|ENOTFOUND|ECONN/);
    expect(dialled).toEqual([]);
  });

  it.each([
    '/to-loopback',
    '/to-private',
    '/to-metadata',
    '/to-file',
    '/circle',
    '/page',
    '/drawing',
    '/gone',
    '/empty',
    '/large',
    '/endless',
    '/short',
    '/packed',
    '/bomb',
    '/again.png',
  ])('http://pictures.example%s is refused, and nothing of it told', async (path) => {
    // The second name of '/again.png' leads to this machine by now.
    turn = 1;
    dialled.length = 0;
    const [status, { error }] = await ask(`http://pictures.example${path}`);
    expect(status).toBe(400);
    expect(error?.param).toMatch(/^input_reference/);
    expect(error?.message).not.toMatch(/secret|passwd|10\.0\.0\.7/);
    expect(new Set(dialled)).toEqual(new Set([PUBLIC]));
    expect(inside).toBe(0);
  });

  it('left the server well', async () => {
    expect(node.errors).toEqual([]);
    expect((await fetch(`${node.url}/videos`)).status).toBe(200);
  });
});
