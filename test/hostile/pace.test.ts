import { connect, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../src/store/database/index.ts';
import { type GuardedNode, startGuarded } from '../support/guarded-node.ts';
import { exchange } from '../support/raw-http.ts';

// Clients that take their time, at a server whose patience is short.

const PATIENCE = 400;
let database: Database;
let node: GuardedNode;
beforeAll(async () => {
  database = await openDatabase({ memory: true });
  node = await startGuarded(
    database,
    {},
    {
      limits: {
        headersTime: 500,
        requestTime: 60_000,
        idleTime: 600,
        slowest: 100_000,
        patience: PATIENCE,
        requestsPerConnection: 5,
        connections: 40,
      },
    },
  );
});
afterAll(async () => {
  await node?.close();
  await database?.close();
});

const open: Socket[] = [];
afterEach(() => {
  for (const socket of open.splice(0)) socket.destroy();
});

/** A connection, what came over it, and its end. */
function dial(): { socket: Socket; ended: Promise<void>; text: () => string } {
  const socket = connect(node.port, '127.0.0.1');
  open.push(socket);
  let text = '';
  socket.on('data', (chunk: Buffer) => {
    if (text.length < 10_000) text += chunk.toString('latin1');
  });
  socket.on('error', () => undefined);
  return { socket, ended: new Promise((resolve) => socket.once('close', () => resolve())), text: () => text };
}

const pause = (milliseconds: number): Promise<void> => new Promise((r) => setTimeout(r, milliseconds));

describe('is ended', () => {
  it('a connection that says nothing', async () => {
    const { ended, text } = dial();
    await ended;
    expect(text()).toMatch(/^(?:HTTP\/1\.1 408 |$)/);
  });

  it('a request whose headers come a letter at a time (slowloris)', async () => {
    const { socket, ended, text } = dial();
    socket.write('GET /v1/videos HTTP/1.1\r\nHost: localhost\r\n');
    const drip = setInterval(() => socket.write('X-A: b\r\n'), 50);
    await ended;
    clearInterval(drip);
    expect(text()).toContain('HTTP/1.1 408 ');
    expect(text()).toContain('"code":"request_timeout"');
  });

  it('a body that comes a letter at a time', async () => {
    const { socket, ended, text } = dial();
    socket.write('POST /v1/videos HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\n');
    const drip = setInterval(() => socket.write('x'), 50);
    await ended;
    clearInterval(drip);
    expect(text()).not.toContain('HTTP/1.1 200');
    expect(node.reached).toEqual([]);
  });

  it('a body that stops', async () => {
    const { socket, ended } = dial();
    socket.write('POST /v1/videos HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhel');
    await ended;
    expect(node.reached).toEqual([]);
  });

  it('a reader that stops reading', async () => {
    const { socket, ended } = dial();
    socket.write('GET /v1/videos/big HTTP/1.1\r\nHost: localhost\r\n\r\n');
    await new Promise((resolve) => socket.once('data', resolve));
    socket.pause();
    // A paused socket notices its end only by reading.
    const before = socket.bytesRead;
    await pause(PATIENCE * 5);
    socket.resume();
    await ended;
    expect(socket.bytesRead).toBeGreaterThan(before);
    expect(node.reached.splice(0)).toEqual(['GET /v1/videos/big']);
  });

  it('a connection after so many requests', async () => {
    const get = 'GET /v1/videos HTTP/1.1\r\nHost: localhost\r\n\r\n';
    const reply = await exchange(node.port, get.repeat(9));
    expect(reply.statuses.filter((status) => status === 200)).toHaveLength(5);
    node.reached.length = 0;
  });
});

describe('is let be', () => {
  it('a body that comes in its own time, but fast enough', async () => {
    const { socket, ended, text } = dial();
    const size = 600_000;
    socket.write(
      `POST /v1/videos HTTP/1.1\r\nHost: localhost\r\nContent-Length: ${size}\r\nConnection: close\r\n\r\n`,
    );
    for (let sent = 0; sent < size; sent += 30_000) {
      socket.write(Buffer.alloc(30_000));
      await pause(60);
    }
    await ended;
    expect(text()).toContain(`"size":${size}`);
    node.reached.length = 0;
  });

  it('a reader that is fast enough', async () => {
    const { socket } = dial();
    socket.write('GET /v1/videos/big HTTP/1.1\r\nHost: localhost\r\n\r\n');
    // Longer than the patience, and far above the slowest pace.
    await pause(PATIENCE * 3);
    const before = socket.bytesRead;
    await expect.poll(() => socket.bytesRead).toBeGreaterThan(before);
    expect(socket.destroyed).toBe(false);
    node.reached.length = 0;
  });
});

it('answers others while a hundred connections say nothing', async () => {
  const idle = Array.from({ length: 100 }, () => dial());
  // More than the server's 40 are dropped at once, the others when they have said nothing for too long.
  await Promise.all(idle.map(({ ended }) => ended));
  const reply = await fetch(`${node.url}/v1/videos`);
  expect(reply.status).toBe(200);
  await reply.body?.cancel();
});
