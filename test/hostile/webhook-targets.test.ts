import { connect } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startDeliverer } from '../../src/jobs/deliveries/index.ts';
import { recordEvent } from '../../src/jobs/events.ts';
import type { Network } from '../../src/net/index.ts';
import { startNode, type TestNode } from '../api/node.ts';
import { type Receiver, startReceiver } from '../support/receiver.ts';

// Webhooks are requests that a caller makes the server send. These callers want it to reach its own surroundings.

const names: Record<string, readonly string[]> = {};
let asked = 0;
/** A resolver under the test's control; connections that are made all the same would reach this machine. */
const network: Network = {
  resolve: async (host) => {
    asked++;
    const found = names[host];
    if (!found) throw new Error(`ENOTFOUND ${host}`);
    return found;
  },
  connect: ({ port }) => connect(port, '127.0.0.1'),
};

let node: TestNode;
let receiver: Receiver;
beforeAll(async () => {
  receiver = await startReceiver();
  node = await startNode({ slots: 0, webhooks: { allowPrivate: false, network } });
});
afterAll(async () => {
  await node?.close();
  await receiver?.close();
});
afterEach(() => {
  expect(receiver.got).toEqual([]);
});

const create = (url: string): Promise<Response> =>
  fetch(`${node.url}/webhook_endpoints`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'x', url, event_types: ['video.completed'] }),
  });
const portOf = (): string => new URL(receiver.url).port;

describe('400 for a target', () => {
  it.each([
    ['this machine', 'https://127.0.0.1:PORT/'],
    ['this machine by name', 'https://localhost:PORT/'],
    ['this machine, short', 'https://127.1:PORT/'],
    ['this machine as a number', 'https://2130706433:PORT/'],
    ['this machine in octal', 'https://0177.0.0.1:PORT/'],
    ['this machine in hexadecimal', 'https://0x7f000001:PORT/'],
    ['this machine in full-width digits', 'https://１２７.0.0.1:PORT/'],
    ['this machine by IPv6', 'https://[::1]:PORT/'],
    ['this machine, mapped', 'https://[::ffff:127.0.0.1]:PORT/'],
    ['this machine, mapped in hexadecimal', 'https://[::ffff:7f00:1]:PORT/'],
    ['all addresses', 'https://0.0.0.0:PORT/'],
    ['a private network', 'https://10.0.0.1/'],
    ['another private network', 'https://192.168.1.1/'],
    ['metadata of clouds', 'https://169.254.169.254/latest/meta-data/'],
    ['metadata of clouds by IPv6', 'https://[fd00:ec2::254]/'],
    ['plain http', 'http://example.com/'],
    ['plain http in capitals', 'HTTP://example.com/'],
    ['a file', 'file:///etc/passwd'],
    ['gopher', 'gopher://127.0.0.1:6379/_FLUSHALL'],
    ['data', 'data:text/plain,x'],
    ['a user in the URL', 'https://user:secret@example.com/'],
    ['a backslash', 'https://example.com\\@127.0.0.1/'],
    ['a line break', 'https://example.com/\r\nX-Injected: 1'],
    ['a port of mail', 'https://example.com:25/'],
    ['a name of this machine', 'https://inside.example:PORT/'],
    ['a name with one bad address among good ones', 'https://mixed.example/'],
    ['a name that nobody has', 'https://nobody.example/'],
  ])('%s', async (_, url) => {
    names['localhost'] = ['127.0.0.1'];
    names['inside.example'] = ['127.0.0.1'];
    names['mixed.example'] = ['93.184.215.14', '10.0.0.1'];
    names['example.com'] = ['93.184.215.14'];
    const reply = await create(url.replace('PORT', portOf()));
    expect(reply.status).toBe(400);
    const { error } = (await reply.json()) as { error: { param: string; code: string; message: string } };
    expect(error).toMatchObject({ param: 'url', code: 'invalid_url' });
    // Nobody learns from it where an inner name leads.
    const { hostname } = new URL(url.replace('PORT', portOf()));
    for (const address of names[hostname] ?? []) expect(error.message).not.toContain(address);
    expect(await node.database.db.selectFrom('webhook_endpoints').selectAll().execute()).toEqual([]);
  });

  it('neither by a change of an endpoint', async () => {
    names['good.example'] = ['93.184.215.14'];
    const { id } = (await (await create('https://good.example/')).json()) as { id: string };
    const reply = await fetch(`${node.url}/webhook_endpoints/${id}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ url: `https://127.0.0.1:${portOf()}/` }),
    });
    expect(reply.status).toBe(400);
    expect(await (await fetch(`${node.url}/webhook_endpoints/${id}`)).json()).toMatchObject({
      url: 'https://good.example/',
    });
    await node.database.db.deleteFrom('webhook_endpoints').execute();
  });
});

it('https in capitals is https when it is sent to as well', async () => {
  names['good.example'] = ['93.184.215.14'];
  const { id } = (await (await create(`HTTPS://good.example:${portOf()}/`)).json()) as { id: string };
  const test = await fetch(`${node.url}/webhook_endpoints/${id}/test`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ event_type: 'video.completed' }),
  });
  // It was connected to: what listens there speaks no TLS.
  expect(await test.text()).toMatch(/certificate|cannot be reached/);
  await node.database.db.deleteFrom('webhook_endpoints').execute();
});

describe('a name that leads elsewhere later (rebinding)', () => {
  it('is not followed by a test nor by a delivery', async () => {
    names['turns.example'] = ['93.184.215.14'];
    const url = `https://turns.example:${portOf()}/`;
    const { id } = (await (await create(url)).json()) as { id: string };
    names['turns.example'] = ['127.0.0.1'];
    const test = await fetch(`${node.url}/webhook_endpoints/${id}/test`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ event_type: 'video.completed' }),
    });
    expect(test.status).toBe(400);
    expect(await test.text()).not.toContain('127.0.0.1');
    const { db } = node.database;
    await recordEvent(db, { owner: 'local', type: 'video.completed', data: { id: 'video_1' } });
    const before = asked;
    const deliverer = startDeliverer({ db, targets: { allowPrivate: false, network }, pollEvery: 20 });
    await expect
      .poll(
        async () =>
          (await db.selectFrom('webhook_deliveries').select('last_error').executeTakeFirst())?.last_error,
      )
      .toMatch(/not found on the public internet/);
    await deliverer.stop();
    expect(asked).toBe(before + 1);
  });
});
