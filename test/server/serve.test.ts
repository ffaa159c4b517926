import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import OpenAI from 'openai';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { probe } from '../../src/film/index.ts';
import { runCommand, type ServerProcess, startServer } from '../support/server-process.ts';

let folder: string;
const running = new Set<ServerProcess>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shotwright-serve-'));
});
afterEach(async () => {
  for (const one of running) await one.end('SIGKILL');
  running.clear();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function serve(...args: string[]): Promise<{ server: ServerProcess; client: OpenAI }> {
  const server = await startServer(['serve', '--port', '0', ...args]);
  running.add(server);
  return { server, client: new OpenAI({ baseURL: server.ready.url as string, apiKey: 'local' }) };
}

async function finished(client: OpenAI, id: string): Promise<OpenAI.Videos.Video> {
  for (;;) {
    const video = await client.videos.retrieve(id);
    if (video.status === 'completed' || video.status === 'failed') return video;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe('shotwright serve --ephemeral', () => {
  let server: ServerProcess;
  let client: OpenAI;
  beforeAll(async () => {
    const args = ['--ephemeral', '--log-level', 'debug', '--metrics-port', '0'];
    server = await startServer(['serve', '--port', '0', ...args]);
    client = new OpenAI({ baseURL: server.ready.url as string, apiKey: 'local' });
  });
  afterAll(() => server?.end('SIGKILL'));

  it('tells health and numbers on a port of their own', async () => {
    const metrics = server.ready.metrics as string;
    expect(await (await fetch(metrics)).text()).toMatch(/^shotwright_jobs\{.*status="queued"\} 0$/m);
    const ready = await fetch(metrics.replace(/metrics$/, 'readyz'));
    expect(await ready.json()).toEqual({ status: 'ok', database: 'ok', objects: 'ok' });
    expect((await fetch(metrics.replace(/metrics$/, 'v1/videos'))).status).toBe(404);
  });

  it('gives the same clip for the same request, at once', async () => {
    const create = () =>
      client.videos.create({ prompt: 'Marmalade elephants.', size: '1280x720', seconds: '4' });
    const [a, b] = [await create(), await create()];
    const files: Buffer[] = [];
    for (const { id } of [a, b]) {
      const video = await finished(client, id);
      expect(video).toMatchObject({ status: 'completed', progress: 100, error: null });
      const content = await client.videos.downloadContent(id);
      files.push(Buffer.from(await content.arrayBuffer()));
    }
    expect(files[0]?.equals(files[1] as Buffer)).toBe(true);
    const clip = join(folder, 'clip.mp4');
    await writeFile(clip, files[0] as Buffer);
    expect(await probe(clip)).toMatchObject({ width: 1280, height: 720 });
  });

  it('ends when it is told to, and has written no words of prompts into its log', async () => {
    const { data } = await client.videos.list();
    expect(data.length).toBeGreaterThan(0);
    expect(await server.end('SIGTERM')).toBe(0);
    for (const { id } of data) expect(server.log()).toContain(id);
    expect(server.log()).not.toContain('armalade');
  });
});

describe('shotwright serve', () => {
  it('keeps its library over a kill, and lets nobody else into its folder', async () => {
    const data = join(folder, 'data');
    const first = await serve('--data', data, '--slots', '1');
    const { id } = await first.client.videos.create({ prompt: 'A teapot on a table.', size: '720x1280' });
    const second = await runCommand(['serve', '--port', '0', '--data', data]);
    expect(second.status).toBe(3);
    expect(second.err).toContain(String(first.server.child.pid));
    expect(await first.server.end('SIGKILL')).toBe('SIGKILL');
    running.delete(first.server);
    const { client } = await serve('--data', data, '--slots', '1');
    expect(await client.videos.retrieve(id)).toMatchObject({ id, prompt: 'A teapot on a table.' });
    await client.videos.delete(id);
    await expect(client.videos.retrieve(id)).rejects.toThrow(OpenAI.NotFoundError);
  });

  it.each([
    [['serve', '--host', '0.0.0.0', '--ephemeral'], /shotwright keys create/],
    [['serve', '--no-workers'], /DATABASE_URL/],
    [['serve', '--no-workers', '--retain', '30d'], /shotwright work/],
    [['serve', '--port', 'eighty', '--ephemeral'], /--port/],
    [['serve', '--retain', 'long', '--ephemeral'], /--retain/],
    [['work'], /DATABASE_URL/],
  ])('refuses %s with a sentence', async (args, message) => {
    const { status, err } = await runCommand(args);
    expect(status).toBe(2);
    expect(err).toMatch(message);
  });

  it('refuses a model whose engine there is not', async () => {
    const config = join(folder, 'server.json');
    await writeFile(config, JSON.stringify({ models: { 'wan-2.2': { engine: 'wan' } } }));
    const { status, err } = await runCommand(['serve', '--ephemeral', '--config', config]);
    expect(status).toBe(2);
    expect(err).toContain('wan-2.2');
    expect(await readFile(config, 'utf8')).toContain('wan');
  });
});
