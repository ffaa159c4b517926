import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import OpenAI from 'openai';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/store/database/index.ts';
import { sdks } from '../api/sdks.ts';
import { type Received, type Receiver, startReceiver } from '../support/receiver.ts';
import { runCommand, type ServerProcess, startServer } from '../support/server-process.ts';

let folder: string;
let receiver: Receiver;
const running = new Set<ServerProcess>();
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shotwright-webhooks-'));
  receiver = await startReceiver();
});
afterEach(async () => {
  for (const one of running) await one.end('SIGKILL');
  running.clear();
  receiver.got.length = 0;
  receiver.answer = () => ({ status: 200 });
});
afterAll(async () => {
  await receiver?.close();
  await rm(folder, { recursive: true, force: true });
});

async function serve(...args: string[]): Promise<{ server: ServerProcess; client: OpenAI }> {
  const server = await startServer(['serve', '--port', '0', '--slots', '1', ...args]);
  running.add(server);
  return {
    server,
    client: new OpenAI({ baseURL: server.ready.url as string, apiKey: 'local', maxRetries: 0 }),
  };
}
const arrived = (count: number): Promise<void> =>
  expect.poll(() => receiver.got.length, { timeout: 120_000, interval: 20 }).toBeGreaterThanOrEqual(count);

describe('a server process', { timeout: 240_000 }, () => {
  it('tells of a clip, and three versions of the SDK believe it', async () => {
    const { client } = await serve('--ephemeral');
    const { signing_secret: secret } = await client.webhooks.create({
      name: 'x',
      url: receiver.url,
      event_types: ['video.completed'],
    });
    const video = await client.videos.create({ prompt: 'A kite.' });
    await arrived(1);
    const { body, headers } = receiver.got[0] as Received;
    for (const [, Client] of sdks)
      expect(
        await new Client({ apiKey: 'any' }).webhooks.unwrap(body, headers as never, secret),
      ).toMatchObject({
        type: 'video.completed',
        data: { id: video.id },
      });
    expect((await client.videos.retrieve(video.id)).status).toBe('completed');
  });

  it('that is killed tells after its next start what it could not tell before, under the same id', async () => {
    const data = join(folder, 'library');
    const config = join(folder, 'server.json');
    // Nothing is drawn in that time: the job fails at once, and that is told.
    await writeFile(config, JSON.stringify({ limits: { jobSeconds: 0.001 } }));
    const { server, client } = await serve('--data', data, '--config', config);
    await client.webhooks.create({ name: 'x', url: receiver.url, event_types: ['video.failed'] });
    receiver.answer = () => 'never';
    const video = await client.videos.create({ prompt: 'A kite.' });
    await arrived(1);
    expect(await server.end('SIGKILL')).toBe('SIGKILL');
    running.delete(server);

    receiver.answer = () => ({ status: 200 });
    // Others take a dead node's deliveries when its lease is over: it is over now.
    const library = await openDatabase({ dataFolder: data });
    await library.db.updateTable('webhook_deliveries').set({ next_at: new Date() }).execute();
    await library.close();
    const again = await serve('--data', data, '--config', config);
    await arrived(2);
    const [before, after] = receiver.got as [Received, Received];
    expect(after.headers['webhook-id']).toBe(before.headers['webhook-id']);
    expect(after.body).toBe(before.body);
    expect(JSON.parse(after.body)).toMatchObject({ type: 'video.failed', data: { id: video.id } });
    expect((await again.client.videos.retrieve(video.id)).status).toBe('failed');
  });

  it('with keys keeps projects apart and asks its policy', async () => {
    const data = join(folder, 'keyed');
    const config = join(folder, 'policy.json');
    const hook = join(folder, 'policy.mjs');
    await writeFile(
      hook,
      `let text = ''; for await (const part of process.stdin) text += part;
       const allow = !JSON.parse(text).prompt.includes('fox');
       console.log(JSON.stringify({ allow, reason: 'No foxes.' }));`,
    );
    await writeFile(config, JSON.stringify({ policy: { command: [process.execPath, hook] } }));
    const make = async (...args: string[]): Promise<string> => {
      const { status, out, err } = await runCommand(['keys', 'create', ...args, '--data', data]);
      expect([status, err]).toEqual([0, expect.anything()]);
      return /sk-shotwright-[\w-]+/.exec(out)?.[0] as string;
    };
    const [one, other] = [await make('one', '--project', 'one'), await make('other', '--project', 'other')];
    const server = await startServer([
      'serve',
      '--host',
      '0.0.0.0',
      '--port',
      '0',
      '--data',
      data,
      '--config',
      config,
    ]);
    running.add(server);
    const baseURL = (server.ready.url as string).replace('0.0.0.0', '127.0.0.1');
    const as = (apiKey: string): OpenAI => new OpenAI({ baseURL, apiKey, maxRetries: 0 });
    await expect(as('wrong-key').videos.list()).rejects.toMatchObject({ status: 401 });
    await expect(as(one).videos.create({ prompt: 'A fox.' })).rejects.toMatchObject({
      status: 400,
      code: 'moderation_blocked',
      message: expect.stringContaining('No foxes.'),
    });
    // Beyond loopback webhooks go to the public internet alone.
    await expect(
      as(one).webhooks.create({ name: 'x', url: receiver.url, event_types: ['video.failed'] }),
    ).rejects.toMatchObject({ status: 400, param: 'url' });
    const { id } = await as(one).videos.create({ prompt: 'A kite.' });
    await expect(as(other).videos.retrieve(id)).rejects.toMatchObject({ status: 404 });
    await expect(as(other).videos.delete(id)).rejects.toMatchObject({ status: 404 });
    expect((await as(other).videos.list()).data).toEqual([]);
    await as(one).videos.delete(id);
  });
});
