import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import {
  type AddressInfo,
  connect,
  createServer as createSocketServer,
  type Server,
  type Socket,
} from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { FetchFault, type FetchReason } from './fetch-fault.ts';
import { download, type FetchAnswer, type FetchOptions, guardedFetch } from './guarded-fetch.ts';
import type { Network } from './network.ts';

const PUBLIC = '93.184.216.34';
const servers: Server[] = [];
const sockets = new Set<Socket>();
afterEach(() => {
  for (const socket of sockets) socket.destroy();
  for (const server of servers.splice(0)) server.close();
});

async function listening<S extends Server>(server: S): Promise<number> {
  servers.push(server);
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return (server.address() as AddressInfo).port;
}
const serve = (listener: RequestListener): Promise<number> => listening(createServer(listener));
/** A server that writes bytes as they are. */
const raw = (speak: (socket: Socket) => void): Promise<number> =>
  listening(createSocketServer((socket) => socket.once('data', () => speak(socket))));

type Answers = readonly string[] | Error | (() => readonly string[]);

/** A resolver and an internet of the test's own: whatever public address is dialled, a local server answers. */
function world(names: Record<string, Answers>, port = 0): Network & { asked: string[]; dialled: string[] } {
  const asked: string[] = [];
  const dialled: string[] = [];
  return {
    asked,
    dialled,
    async resolve(host) {
      asked.push(host);
      const known = names[host];
      if (known === undefined) throw new Error('ENOTFOUND');
      if (known instanceof Error) throw known;
      return typeof known === 'function' ? known() : known;
    },
    connect({ host, lookup, port: wanted }) {
      lookup(host, { all: true }, (_error, addresses) => {
        for (const { address } of addresses as { address: string }[]) dialled.push(`${address}:${wanted}`);
      });
      return connect({ host: '127.0.0.1', port });
    },
  };
}

async function text({ body }: FetchAnswer): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of body) parts.push(part);
  return Buffer.concat(parts).toString();
}

async function refused(work: Promise<unknown>, reason: FetchReason): Promise<FetchFault> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(FetchFault);
  const fault = error as FetchFault;
  expect([fault.reason, fault.message]).toEqual([reason, fault.message]);
  expect(fault.exit).toBe(2);
  return fault;
}
const fails = async (url: string, options: FetchOptions, reason: FetchReason): Promise<FetchFault> =>
  refused(guardedFetch(url, options).then(text), reason);

describe('a fetch', () => {
  it('goes to the address that was judged, with the name in Host', async () => {
    let seen: IncomingMessage | undefined;
    const port = await serve((request, response) => {
      seen = request;
      response.setHeader('Content-Type', 'image/png').end('hello');
    });
    const network = world({ 'pictures.example': [PUBLIC, '2606:4700::1111'] }, port);
    const got = await guardedFetch('http://pictures.example./a/b.png?c=d#e', { network });
    expect(await text(got)).toBe('hello');
    expect([got.status, got.headers['content-type']]).toEqual([200, 'image/png']);
    expect(network.asked).toEqual(['pictures.example']);
    expect(network.dialled).toEqual([`${PUBLIC}:80`, '2606:4700::1111:80']);
    expect(seen?.url).toBe('/a/b.png?c=d');
    expect(seen?.headers).toMatchObject({ host: 'pictures.example', 'accept-encoding': 'identity' });
  });

  it('posts a body with its headers', async () => {
    let got = '';
    const port = await serve(async (request, response) => {
      for await (const part of request) got += part;
      response.end(`${request.method} ${request.headers['webhook-id']} ${request.headers['content-length']}`);
    });
    const network = world({ 'hooks.example': [PUBLIC] }, port);
    const options = { method: 'POST', headers: { 'webhook-id': 'msg_1' }, body: '{"ü":1}', network } as const;
    expect(await text(await guardedFetch('http://hooks.example/x', options))).toBe('POST msg_1 8');
    expect(got).toBe('{"ü":1}');
  });

  it('does not let its caller smuggle headers', async () => {
    const network = world({ 'a.example': [PUBLIC] });
    const headers: readonly Record<string, string>[] = [
      { Host: 'b.example' },
      { 'Content-Length': '3' },
      { 'transfer-encoding': 'chunked' },
      { 'x-a': 'b\r\nHost: c' },
    ];
    for (const one of headers)
      await expect(guardedFetch('http://a.example/', { headers: one, network })).rejects.toThrow(TypeError);
  });

  it('gives the status to its caller, or as a fault', async () => {
    const port = await serve((_, response) => void response.writeHead(404).end('no'));
    const network = world({ 'a.example': [PUBLIC] }, port);
    const got = await guardedFetch('http://a.example/', { network });
    expect(got.status).toBe(404);
    got.close();
    const fault = await refused(download('http://a.example/', { network }), 'answer');
    expect(fault.message).toMatch(/a\.example answered with status 404/);
  });
});

describe('addresses', () => {
  const never = async (names: Record<string, Answers>, url: string, more: FetchOptions = {}) => {
    const network = world(names);
    const reason = Object.values(names).some((a) => a instanceof Error) ? 'resolve' : 'address';
    const fault = await fails(url, { network, ...more }, reason);
    expect(network.dialled).toEqual([]);
    return fault;
  };

  it.each([
    ['127.0.0.1'],
    ['10.1.2.3'],
    ['169.254.169.254'],
    ['0.0.0.0'],
    ['::1'],
    ['::ffff:10.0.0.1'],
    ['fd00:ec2::254'],
    ['64:ff9b::7f00:1'],
    [PUBLIC, '10.0.0.1'],
    ['2606:4700::1111', '::1'],
    ['not an address'],
  ])('a name with %s is not connected to', async (...addresses) => {
    const fault = await never({ 'rebind.example': addresses }, 'http://rebind.example/');
    expect(fault.detail).toContain(addresses.at(-1));
    for (const address of addresses) expect(`${fault.message} ${fault.remedy}`).not.toContain(address);
    expect(fault.transient).toBe(false);
  });

  it.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://017700000001/',
    'http://127.0.0.1./',
    'http://0/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:7f00:1]/',
    'http://[::7f00:1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://[fe80::1]/',
    'http://[fd00:ec2::254]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://2852039166/',
    'http://[::ffff:a9fe:a9fe]/',
    'http://100.100.100.200/',
    'http://168.63.129.16/',
    'http://192.168.0.1:8080/',
    'http://①⑥⑨.254.169.254/',
  ])('%s is not connected to', async (url) => {
    await never({}, url);
  });

  it('a name within the own network and no name at all get one answer', async () => {
    const there = await never({ 'db.internal': ['10.0.0.5'] }, 'http://db.internal/');
    const absent = await never({ 'db.internal': new Error('ENOTFOUND') }, 'http://db.internal/');
    expect([there.message, there.remedy]).toEqual([absent.message, absent.remedy]);
    expect(absent.transient).toBe(true);
  });

  it('a second answer of the resolver is never asked for', async () => {
    const port = await serve((_, response) => void response.end('public'));
    let turn = 0;
    const network = world({ 'rebind.example': () => [turn++ === 0 ? PUBLIC : '127.0.0.1'] }, port);
    expect(await text(await guardedFetch('http://rebind.example/', { network }))).toBe('public');
    expect(network.dialled).toEqual([`${PUBLIC}:80`]);
    await fails('http://rebind.example/', { network }, 'address');
    expect(network.dialled).toHaveLength(1);
  });

  it('private ones only when they are allowed, and metadata never', async () => {
    const port = await serve((_, response) => void response.end('mine'));
    const options = { allowPrivate: true, ports: 'any' } as const;
    expect(await text(await guardedFetch(`http://127.0.0.1:${port}/`, options))).toBe('mine');
    expect(await text(await guardedFetch(`http://localhost:${port}/`, options))).toBe('mine');
    await fails(`http://localhost:${port}/`, { ports: 'any' }, 'address');
    for (const url of [
      'http://169.254.169.254/',
      'http://[fd00:ec2::254]/',
      'http://0.0.0.0/',
      'http://[fe80::1]/',
    ])
      await fails(url, options, 'address');
  });
});

describe('redirects', () => {
  /** A site whose paths redirect as the table says. */
  const site = async (routes: Record<string, [number, string]>, names: Record<string, Answers>) => {
    const seen: string[] = [];
    const headers: IncomingMessage['headers'][] = [];
    const port = await serve((request, response) => {
      seen.push(`${request.method} ${request.headers.host}${request.url}`);
      headers.push(request.headers);
      const [status, location] = routes[request.url ?? ''] ?? [200, ''];
      response.writeHead(status, location === '' ? {} : { location }).end('end');
    });
    return { network: world(names, port), seen, headers };
  };
  const names = { 'a.example': [PUBLIC], 'b.example': [PUBLIC], 'inside.example': ['10.0.0.1'] };

  it('are followed three times, relative ones too', async () => {
    const routes = { '/1': [301, '/2'], '/2': [302, 'http://b.example/3'], '/3': [307, '4?q'] } as const;
    const { network, seen } = await site({ ...routes } as never, names);
    const got = await guardedFetch('http://a.example/1', { network });
    expect([got.status, got.url, await text(got)]).toEqual([200, 'http://b.example/4?q', 'end']);
    expect(seen).toHaveLength(4);
    expect(network.asked).toEqual(['a.example', 'a.example', 'b.example', 'b.example']);
  });

  it('are not followed a fourth time, nor in circles', async () => {
    const { network, seen } = await site({ '/1': [302, '/2'], '/2': [302, '/1'] }, names);
    const fault = await fails('http://a.example/1', { network }, 'redirect');
    expect(fault.message).toMatch(/more than 3 times/);
    expect(seen).toHaveLength(4);
  });

  it.each([
    ['http://127.0.0.1/', 'address'],
    ['http://169.254.169.254/latest/meta-data/iam/', 'address'],
    ['http://[::ffff:7f00:1]/', 'address'],
    ['http://2130706433/', 'address'],
    ['//10.0.0.1/', 'address'],
    ['http://inside.example/', 'address'],
    ['http://nowhere.example/', 'resolve'],
    ['file:///etc/passwd', 'url'],
    ['gopher://b.example/', 'url'],
    ['data:text/plain,hello', 'url'],
    ['http://user:word@b.example/', 'url'],
    ['http://b.example:22/', 'url'],
    ['http://[', 'redirect'],
  ] as const)('to %s are refused', async (location, reason) => {
    const { network, seen } = await site({ '/': [302, location] }, names);
    await fails('http://a.example/', { network }, reason);
    expect(seen).toHaveLength(1);
  });

  it('a name that moved between two redirects is judged anew', async () => {
    let turn = 0;
    const moving = { 'a.example': () => [turn++ === 0 ? PUBLIC : '192.168.1.1'] };
    const { network, seen } = await site({ '/1': [302, '/2'] }, moving);
    await fails('http://a.example/1', { network }, 'address');
    expect(seen).toHaveLength(1);
  });

  it('take headers along within one origin, and bodies nowhere else', async () => {
    const routes: Record<string, [number, string]> = {
      '/same': [307, '/end'],
      '/other': [302, 'http://b.example/end'],
      '/keep': [308, 'http://b.example/end'],
    };
    const { network, seen, headers } = await site(routes, names);
    const options = { method: 'POST', body: 'x', headers: { authorization: 'Bearer k' }, network } as const;
    await guardedFetch('http://a.example/same', options).then(text);
    expect(headers[1]).toMatchObject({ authorization: 'Bearer k', 'content-length': '1' });
    await guardedFetch('http://a.example/other', options).then(text);
    expect(headers[3]?.authorization).toBeUndefined();
    expect(headers[3]?.['content-length']).toBeUndefined();
    await fails('http://a.example/keep', options, 'redirect');
    expect(seen).toEqual([
      'POST a.example/same',
      'POST a.example/end',
      'POST a.example/other',
      'GET b.example/end',
      'POST a.example/keep',
    ]);
  });

  it('are answers where none are followed', async () => {
    const { network } = await site({ '/': [302, 'http://127.0.0.1/'] }, names);
    const got = await guardedFetch('http://a.example/', { network, redirects: 0 });
    expect(got.status).toBe(302);
    got.close();
  });
});

describe('answers that do harm', () => {
  const against = async (speak: (socket: Socket) => void, options: FetchOptions = {}) => {
    const network = world({ 'a.example': [PUBLIC] }, await raw(speak));
    return (reason: FetchReason) =>
      fails(
        'http://a.example/',
        // Only where nothing is to come is it waited for in vain; a busy machine may hold up the rest.
        { network, seconds: 30, idleSeconds: reason === 'time' ? 0.2 : 20, mostBytes: 1000, ...options },
        reason,
      );
  };
  const head = (...lines: string[]): string => `HTTP/1.1 200 OK\r\n${lines.join('\r\n')}\r\n\r\n`;

  it.each<[string, FetchReason, (socket: Socket) => void]>([
    ['says nothing', 'time', () => {}],
    ['stops within its head', 'time', (s) => s.write('HTTP/1.1 200 OK\r\nA: ')],
    ['stops within its body', 'time', (s) => s.write(`${head('Content-Length: 9')}abc`)],
    ['hangs up', 'connect', (s) => s.end()],
    ['resets', 'connect', (s) => s.resetAndDestroy()],
    ['hangs up within its body', 'answer', (s) => s.end(`${head('Content-Length: 9')}abc`)],
    ['hangs up within a chunk', 'answer', (s) => s.end(`${head('Transfer-Encoding: chunked')}9\r\nabc`)],
    ['speaks no HTTP', 'answer', (s) => s.end('SSH-2.0-OpenSSH_9.2\r\n')],
    ['speaks HTTP/0.9', 'answer', (s) => s.end('<html>')],
    ['has two lengths', 'answer', (s) => s.end(`${head('Content-Length: 3', 'Content-Length: 4')}abcd`)],
    ['has a negative length', 'answer', (s) => s.end(`${head('Content-Length: -1')}`)],
    [
      'has a length and chunks',
      'answer',
      (s) => s.end(`${head('Content-Length: 3', 'Transfer-Encoding: chunked')}0\r\n\r\n`),
    ],
    ['says that it is too long', 'size', (s) => s.write(head('Content-Length: 99999999999'))],
    [
      'is too long in chunks',
      'size',
      (s) => s.end(`${head('Transfer-Encoding: chunked')}7d0\r\n${'a'.repeat(2000)}\r\n`),
    ],
    ['is too long until it closes', 'size', (s) => s.end(`${head('Connection: close')}${'a'.repeat(2000)}`)],
    [
      'has a head without end',
      'answer',
      (s) => s.write(`HTTP/1.1 200 OK\r\n${'A: aaaaaaaaaaaaaaaa\r\n'.repeat(2000)}`),
    ],
    ['has a long line in its head', 'answer', (s) => s.write(`HTTP/1.1 200 OK\r\nA: ${'a'.repeat(50_000)}`)],
    [
      'switches to another protocol',
      'connect',
      (s) => s.write('HTTP/1.1 101 Go\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n'),
    ],
  ])('one that %s', async (_name, reason, speak) => {
    await (await against(speak))(reason);
    await expect.poll(() => sockets.size).toBe(0);
  });

  it('a body that drips is cut off when the time is up', async () => {
    const refusedFor = await against(
      (socket) => {
        socket.write(head('Content-Length: 1000'));
        const drip = setInterval(() => socket.write('a'), 50);
        socket.once('close', () => clearInterval(drip));
      },
      { seconds: 0.5, idleSeconds: 20 },
    );
    expect((await refusedFor('time')).message).toMatch(/longer than 0.5 seconds/);
    await expect.poll(() => sockets.size).toBe(0);
  });

  it('a head that drips, too, and so do provisional answers without end', async () => {
    for (const word of ['A', 'HTTP/1.1 103 Early\r\n\r\n']) {
      const refusedFor = await against(
        (socket) => {
          if (word === 'A') socket.write('HTTP/1.1 200 OK\r\nA: ');
          const drip = setInterval(() => socket.write(word), 50);
          socket.once('close', () => clearInterval(drip));
        },
        { seconds: 0.5, idleSeconds: 20 },
      );
      await refusedFor('time');
    }
  });

  it('what is compressed is never unpacked', async () => {
    const bomb = gzipSync(Buffer.alloc(50e6));
    for (const encoding of ['gzip', 'br', 'GZIP', 'gzip, identity']) {
      const refusedFor = await against(
        (socket) => {
          socket.write(head(`Content-Length: ${bomb.length}`, `Content-Encoding: ${encoding}`));
          socket.end(bomb);
        },
        { mostBytes: 1e6 },
      );
      expect((await refusedFor('answer')).message).toMatch(/compressed/);
    }
  });

  it('more than its length says is not read', async () => {
    const port = await raw((socket) =>
      socket.end(`${head('Content-Length: 3')}abcHTTP/1.1 200 OK\r\n\r\nevil`),
    );
    const network = world({ 'a.example': [PUBLIC] }, port);
    expect(await text(await guardedFetch('http://a.example/', { network }))).toBe('abc');
  });

  it('an answer that nobody reads is closed when the time is up', async () => {
    const port = await serve((_, response) => void response.write('a'));
    const network = world({ 'a.example': [PUBLIC] }, port);
    const got = await guardedFetch('http://a.example/', { network, seconds: 0.3 });
    await expect.poll(() => sockets.size).toBe(0);
    await refused(text(got), 'time');
  });

  it('one that is given up is closed', async () => {
    const port = await serve((_, response) => void response.write('a'));
    const network = world({ 'a.example': [PUBLIC] }, port);
    for await (const _ of (await guardedFetch('http://a.example/', { network })).body) break;
    await expect.poll(() => sockets.size).toBe(0);
  });

  it('a resolver without an answer and a port without a listener', async () => {
    const silent: Network = { ...world({}), resolve: () => new Promise(() => {}) };
    await fails('http://a.example/', { network: silent, seconds: 0.2 }, 'time');
    const empty = world({ 'a.example': [] });
    await fails('http://a.example/', { network: empty }, 'resolve');
    const port = await serve(() => {});
    servers.pop()?.close();
    const fault = await fails(
      'http://a.example/',
      { network: world({ 'a.example': [PUBLIC] }, port) },
      'connect',
    );
    expect(fault.transient).toBe(true);
  });

  it('is stopped by its caller before, between and within', async () => {
    const port = await serve((_, response) => void response.write('a'));
    const network = world({ 'a.example': [PUBLIC] }, port);
    await fails('http://a.example/', { network, signal: AbortSignal.abort() }, 'stopped');
    const control = new AbortController();
    const got = await guardedFetch('http://a.example/', { network, signal: control.signal });
    setTimeout(() => control.abort(), 50);
    await refused(text(got), 'stopped');
    await expect.poll(() => sockets.size).toBe(0);
  });
});

describe('TLS', () => {
  const folder = mkdtempSync(join(tmpdir(), 'certificate-'));
  let key = '';
  let cert = '';
  beforeAll(() => {
    const [keyFile, certFile] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
    const names = 'subjectAltName=DNS:secure.example,DNS:*.wild.example';
    const args = [
      'req',
      '-x509',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:prime256v1',
      '-nodes',
      '-days',
      '2',
    ];
    const out = ['-subj', '/CN=secure.example', '-addext', names, '-keyout', keyFile, '-out', certFile];
    execFileSync('openssl', [...args, ...out], { stdio: 'ignore' });
    [key, cert] = [readFileSync(keyFile, 'utf8'), readFileSync(certFile, 'utf8')];
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const names = { 'secure.example': [PUBLIC], 'other.example': [PUBLIC], 'a.wild.example': [PUBLIC] };
  async function site(listener: RequestListener) {
    const asked: (string | false)[] = [];
    const server = createSecureServer({ key, cert }, listener);
    server.on('secureConnection', (socket) => {
      asked.push((socket as Socket & { servername: string | false }).servername);
      socket.on('error', () => {});
    });
    return { network: world(names, await listening(server)), asked };
  }

  it('asks for the name and checks the certificate against it', async () => {
    const { network, asked } = await site((request, response) => void response.end(request.headers.host));
    expect(await text(await guardedFetch('https://secure.example/', { network, ca: cert }))).toBe(
      'secure.example',
    );
    expect(await text(await guardedFetch('https://a.wild.example./', { network, ca: cert }))).toBe(
      'a.wild.example',
    );
    expect(asked).toEqual(['secure.example', 'a.wild.example']);
    expect(network.dialled).toEqual([`${PUBLIC}:443`, `${PUBLIC}:443`]);
  });

  it('refuses another name, an unknown signer, an address and what is no TLS', async () => {
    const { network } = await site((_, response) => void response.end());
    await fails('https://other.example/', { network, ca: cert }, 'certificate');
    await fails('https://secure.example/', { network }, 'certificate');
    await fails(`https://${PUBLIC}/`, { network, ca: cert }, 'certificate');
    const plain = world(names, await serve((_, response) => void response.end()));
    await fails('https://secure.example/', { network: plain, ca: cert }, 'certificate');
  });

  it('a handshake that stalls is given up', async () => {
    const network = world(names, await listening(createSocketServer((socket) => void socket.resume())));
    await fails('https://secure.example/', { network, ca: cert, idleSeconds: 0.2 }, 'time');
    await expect.poll(() => sockets.size).toBe(0);
  });

  it('is never left by a redirect', async () => {
    const { network } = await site(
      (_, response) => void response.writeHead(302, { location: 'http://other.example/' }).end(),
    );
    const fault = await fails('https://secure.example/', { network, ca: cert }, 'redirect');
    expect(fault.message).toMatch(/from https to http/);
  });
});
