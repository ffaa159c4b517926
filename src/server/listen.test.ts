import { Agent, createServer, get, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { afterEach, expect, it } from 'vitest';
import { listen, stopListening } from './listen.ts';

/** No test waits for this. */
const NEVER = 3_600_000;
let server: Server;
const agent = new Agent({ keepAlive: true });
const ask = (url: string): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    get(url, { agent }, (reply) => resolve(reply.resume())).on('error', reject);
  });
const start = (answer: RequestListener): Promise<string> => {
  server = createServer(answer);
  return listen(server, '127.0.0.1', 0);
};
afterEach(() => server.closeAllConnections());

it('a connection that the system cannot take ends nothing', async () => {
  const url = await start((_request, response) => response.end('done'));
  for (const code of ['ENOBUFS', 'ENOMEM'])
    server.emit('error', Object.assign(new Error(`accept ${code}`), { code }));
  expect((await ask(url)).statusCode).toBe(200);
});

it('a server that stops answers what is under way, and ends though its client asks again and again', async () => {
  let count = 0;
  let begun = (): void => undefined;
  const first = new Promise<void>((resolve) => (begun = resolve));
  const url = await start((_request, response) => {
    count++;
    begun();
    setTimeout(() => response.end('done'), 50);
  });
  let stopped = false;
  const client = (async () => {
    const codes: (number | undefined)[] = [];
    try {
      while (!stopped) codes.push((await ask(url)).statusCode);
    } catch {}
    return codes;
  })();
  await first;
  await stopListening(server, NEVER);
  stopped = true;
  const codes = await client;
  expect(codes).toEqual(Array(count).fill(200));
  expect(codes.length).toBeGreaterThan(0);
});

it('cuts what does not end in time', async () => {
  let begun = (): void => undefined;
  const first = new Promise<void>((resolve) => (begun = resolve));
  const url = await start(() => begun());
  const reply = ask(url);
  reply.catch(() => undefined);
  await first;
  await stopListening(server, 50);
  await expect(reply).rejects.toMatchObject({ code: 'ECONNRESET' });
});

it('says why it cannot listen', async () => {
  const url = await start(() => undefined);
  const { port } = new URL(url);
  await expect(listen(createServer(), '127.0.0.1', Number(port))).rejects.toMatchObject({
    exit: 3,
    message: expect.stringContaining(port),
  });
  await stopListening(server, NEVER);
});
