import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import OpenAI, { toFile } from 'openai';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { probe } from '../../src/film/index.ts';
import { type ServerProcess, startServer } from '../support/server-process.ts';
import { testPicture } from './engine.ts';
import { checkedReplies, done, sdks } from './sdks.ts';

let server: ServerProcess;
let folder: string;
const replies = checkedReplies();
const sdk = (Client: typeof OpenAI): OpenAI =>
  new Client({ apiKey: 'any', baseURL: server.ready.url as string, maxRetries: 0, fetch: replies.fetch });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shotwright-sdk-'));
  server = await startServer(['serve', '--port', '0', '--ephemeral']);
});
afterAll(async () => {
  await server?.end('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

/** Downloads a clip and gives its bytes and what ffprobe says of it. */
async function download(client: OpenAI, id: string) {
  const reply = await client.videos.downloadContent(id);
  const bytes = Buffer.from(await reply.arrayBuffer());
  const file = join(folder, `${id}.mp4`);
  await writeFile(file, bytes);
  return { bytes, clip: await probe(file) };
}

describe.each(sdks)('openai %s against a server process', (version, Client) => {
  it('a clip from prompt to disk, and another from it', { timeout: 240_000 }, async () => {
    const client = sdk(Client);
    const created = await client.videos.create({
      prompt: 'A kite over a beach.',
      size: '1280x720',
      seconds: '8',
    });
    expect(await done(client, created.id)).toMatchObject({
      status: 'completed',
      seconds: '8',
      size: '1280x720',
    });
    const { clip } = await download(client, created.id);
    expect(clip).toMatchObject({ width: 1280, height: 720, seconds: 8 });
    for (const variant of ['thumbnail', 'spritesheet'] as const) {
      const picture = await client.videos.downloadContent(created.id, { variant });
      expect((await picture.arrayBuffer()).byteLength).toBeGreaterThan(100);
    }
    const remix = await client.videos.remix(created.id, { prompt: 'Make the kite blue.' });
    expect(await done(client, remix.id)).toMatchObject({
      status: 'completed',
      remixed_from_video_id: created.id,
    });

    const picture = await toFile(await testPicture(720, 1280, 'jpeg'), 'a.jpg', { type: 'image/jpeg' });
    const file = await client.files.create({ file: picture, purpose: 'vision' });
    const reference = await client.videos.create({
      prompt: 'It moves.',
      input_reference: { file_id: file.id } as never,
    });
    expect((await done(client, reference.id)).status).toBe('completed');
    await client.files.delete(file.id);

    expect((await client.models.list()).data.map(({ id }) => id)).toContain(created.model);
    for (const { id } of [created, remix, reference]) await client.videos.delete(id);
    await expect(client.videos.retrieve(created.id)).rejects.toMatchObject({ status: 404 });
  });

  it.skipIf(version === '6.5.0')(
    'edits, extends and takes characters from its own clips',
    { timeout: 240_000 },
    async () => {
      const client = sdk(Client);
      const created = await client.videos.create({ prompt: 'A kite.', size: '720x1280' });
      await done(client, created.id);
      const { bytes } = await download(client, created.id);
      const edit = await client.videos.edit({ prompt: 'At night.', video: { id: created.id } });
      const uploaded = await client.videos.edit({
        prompt: 'At night.',
        video: await toFile(bytes, 'kite.mp4'),
      });
      const extended = await client.videos.extend({
        prompt: 'It lands.',
        seconds: '4',
        video: { id: created.id },
      });
      const kite = await client.videos.createCharacter({
        name: 'Kite',
        video: await toFile(bytes, 'kite.mp4'),
      });
      expect(await client.videos.getCharacter(kite.id as string)).toEqual(kite);
      const cast = await client.videos.create({
        prompt: 'Kite returns.',
        characters: [{ id: kite.id }],
      } as never);
      for (const { id } of [edit, uploaded, extended, cast])
        expect((await done(client, id)).status).toBe('completed');
      expect((await client.videos.retrieve(extended.id)).seconds).toBe('8');
      expect((await download(client, extended.id)).clip.seconds).toBe(8);
    },
  );
});

it('250 videos in pages', { timeout: 240_000 }, async () => {
  const client = sdk(OpenAI);
  const prompt = (i: number) => ({ prompt: `Number ${i}`, seconds: '4' as const });
  const made = new Set<string>();
  for (let i = 0; i < 250; i++) made.add((await client.videos.create(prompt(i))).id);
  const seen: string[] = [];
  for await (const { id } of client.videos.list({ limit: 30 })) seen.push(id);
  expect(seen.filter((id) => made.has(id))).toEqual([...made].toReversed());
  expect(new Set(seen).size).toBe(seen.length);
});

it('every reply was as the SDKs and OpenAI’s document expect', () => {
  expect(replies.count).toBeGreaterThan(300);
  expect([...replies.faults]).toEqual([]);
});
