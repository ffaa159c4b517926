import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import OpenAI, { toFile } from 'openai';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testClip, testPicture } from './engine.ts';
import { startNode, type TestNode } from './node.ts';
import { checkedReplies, done, pause, sdks } from './sdks.ts';

let node: TestNode;
beforeAll(async () => {
  node = await startNode();
});
afterAll(async () => {
  await node?.close();
});

const replies = checkedReplies();

describe.each(sdks)('openai %s', (version, Client) => {
  let client: OpenAI;
  const hasEdits = version !== '6.5.0';

  beforeAll(() => {
    client = new Client({ apiKey: 'any', baseURL: node.url, maxRetries: 0, fetch: replies.fetch });
  });

  it('creates with OpenAI’s defaults, is told when to ask again, downloads all that belongs to it', async () => {
    const { data: video, response } = await client.videos
      .create({ prompt: 'A red fox [wait]' })
      .withResponse();
    expect(video).toMatchObject({
      object: 'video',
      status: 'queued',
      progress: 0,
      model: 'sora-2',
      seconds: '4',
      size: '720x1280',
      prompt: 'A red fox [wait]',
      completed_at: null,
      expires_at: null,
      error: null,
      remixed_from_video_id: null,
    });
    expect(Number(response.headers.get('openai-poll-after-ms'))).toBeGreaterThan(0);
    await expect(client.videos.downloadContent(video.id)).rejects.toMatchObject({
      status: 404,
      code: 'video_not_ready',
    });
    while ((await client.videos.retrieve(video.id)).status === 'queued') await pause(20);
    node.engine.release();
    expect(await done(client, video.id)).toMatchObject({ status: 'completed', progress: 100 });
    const types = { video: 'video/mp4', thumbnail: 'image/webp', spritesheet: 'image/jpeg' } as const;
    for (const [variant, type] of Object.entries(types) as [keyof typeof types, string][]) {
      const content = await client.videos.downloadContent(video.id, { variant });
      expect(content.headers.get('content-type')).toBe(type);
      const bytes = await content.arrayBuffer();
      expect(bytes.byteLength).toBe(Number(content.headers.get('content-length')));
    }
    expect(Buffer.from(await (await client.videos.downloadContent(video.id)).arrayBuffer())).toEqual(
      await readFile(join(node.folder, 'scripted.mp4')),
    );
  });

  it('sends its own encodings: every field arrives with its type', async () => {
    const fields = {
      prompt: 'Ein Fuchs — "rot"\nzweite Zeile 🦊',
      model: 'sora-2-pro-2025-10-06',
      seconds: '12',
      size: '1792x1024',
    };
    const extensions = { seed: 7, fps: 30, priority: -2, something_new: { nested: [1, 2] } };
    const video = await client.videos.create({ ...fields, ...extensions } as never);
    expect(video).toMatchObject(fields);
    expect((video as { shotwright?: unknown }).shotwright).toMatchObject({
      seed: 7,
      fps: 30,
      engine: 'embedded',
    });
    await done(client, video.id);
    expect(node.engine.orders.at(-1)).toMatchObject({
      seconds: 12,
      width: 1792,
      height: 1024,
      fps: 30,
      seed: 7,
      quality: 'fine',
    });
  });

  it('takes pictures as files, data URLs and file ids, and refuses other sizes unless a fit is asked for', async () => {
    const picture = await testPicture(1280, 720);
    const upload = () => toFile(picture, 'first frame.png', { type: 'image/png' });
    const file = await client.files.create({ file: await upload(), purpose: 'vision' });
    const references = [
      await upload(),
      { image_url: `data:image/png;base64,${picture.toString('base64')}` },
      { file_id: file.id },
    ];
    for (const input_reference of references) {
      const asked = { prompt: 'It moves.', input_reference } as never;
      const video = await client.videos.create({ ...(asked as object), size: '1280x720' } as never);
      expect((await done(client, video.id)).status).toBe('completed');
      const { image } = node.engine.orders.at(-1) as (typeof node.engine.orders)[number];
      expect(image?.fit).toBe('none');
      expect((await node.objects.head(image?.object as string))?.size).toBe(picture.length);
      await expect(client.videos.create(asked)).rejects.toMatchObject({
        status: 400,
        param: 'input_reference',
        code: 'image_size_mismatch',
      });
      await client.videos.create({ ...(asked as object), fit: 'crop' } as never);
    }
    await expect(
      client.videos.create({
        prompt: 'x',
        input_reference: { image_url: 'http://127.0.0.1:1/a.png' },
      } as never),
    ).rejects.toMatchObject({ status: 400, param: 'input_reference' });
  });

  it('remixes and says what it came from', async () => {
    const source = await client.videos.create({
      prompt: 'A fox',
      seconds: '8',
      size: '1280x720',
      seed: 5,
    } as never);
    await expect(client.videos.remix('video_unknown', { prompt: 'x' })).rejects.toMatchObject({
      status: 404,
    });
    await done(client, source.id);
    const remix = await client.videos.remix(source.id, { prompt: 'Make the fox blue.' });
    expect(remix).toMatchObject({
      remixed_from_video_id: source.id,
      seconds: '8',
      size: '1280x720',
      model: 'sora-2',
    });
    expect((await done(client, remix.id)).status).toBe('completed');
    expect(node.engine.orders.at(-1)).toMatchObject({ kind: 'remix', seed: 5, source: { seconds: 8 } });
  });

  it('a video that fails says why, and cannot be used', async () => {
    const video = await client.videos.create({ prompt: 'A fox [fail]' });
    const failed = await done(client, video.id);
    expect(failed).toMatchObject({ status: 'failed', error: { code: 'engine_failed' } });
    await expect(client.videos.remix(video.id, { prompt: 'x' })).rejects.toMatchObject({
      status: 400,
      code: 'video_not_ready',
    });
    await expect(client.videos.downloadContent(video.id)).rejects.toMatchObject({ status: 404 });
  });

  it('deletes, also what is being made', async () => {
    const video = await client.videos.create({ prompt: 'A fox [wait]' });
    while ((await client.videos.retrieve(video.id)).status === 'queued') await pause(20);
    expect(await client.videos.delete(video.id)).toEqual({
      id: video.id,
      object: 'video.deleted',
      deleted: true,
    });
    await expect(client.videos.retrieve(video.id)).rejects.toMatchObject({ status: 404, code: 'not_found' });
    await expect(client.videos.delete(video.id)).rejects.toMatchObject({ status: 404 });
  });

  it.runIf(hasEdits)('edits by id and by file', async () => {
    const source = await client.videos.create({ prompt: 'A fox', seed: 9 } as never);
    await done(client, source.id);
    const byId = await client.videos.edit({ prompt: 'Make it night.', video: { id: source.id } });
    expect(byId).toMatchObject({ remixed_from_video_id: source.id, seconds: '4' });
    await done(client, byId.id);
    expect(node.engine.orders.at(-1)).toMatchObject({ kind: 'edit', seed: 9 });

    const clip = await readFile(testClip(join(node.folder, 'foreign.mp4'), 3, '1280x720', 30));
    const byFile = await client.videos.edit({
      prompt: 'Make it night.',
      video: await toFile(clip, 'foreign.mp4', { type: 'video/mp4' }),
    });
    expect(byFile).toMatchObject({ remixed_from_video_id: null, seconds: '3', size: '1280x720' });
    expect((await done(client, byFile.id)).status).toBe('completed');
    const order = node.engine.orders.at(-1);
    expect(order).toMatchObject({ kind: 'edit', fps: 30, source: { seconds: 3 } });
    expect((await node.objects.head(order?.source?.clip as string))?.size).toBe(clip.length);
  });

  it.runIf(hasEdits)('extends up to six times and 120 seconds', async () => {
    let video = await client.videos.create({ prompt: 'A fox', seconds: '20' } as never);
    await expect(
      client.videos
        .extend({ prompt: 'x', seconds: '20', video: { id: video.id } } as never)
        .then(() => done(client, video.id)),
    ).rejects.toMatchObject({ status: 400, code: 'video_not_ready' });
    for (let i = 1; i <= 6; i++) {
      await done(client, video.id);
      if (i === 6)
        await expect(
          client.videos.extend({ prompt: 'x', seconds: '8', video: { id: video.id } }),
        ).rejects.toMatchObject({ status: 400, param: 'seconds', code: 'video_too_long' });
      const seconds = i === 6 ? '4' : i === 5 ? '16' : '20';
      video = await client.videos.extend({
        prompt: 'It goes on.',
        seconds: seconds as '4',
        video: { id: video.id },
      });
      expect(video.seconds).toBe(String(Math.min(20 + 20 * i, 116) + (i === 6 ? 4 : 0)));
    }
    await done(client, video.id);
    await expect(
      client.videos.extend({ prompt: 'x', seconds: '4', video: { id: video.id } }),
    ).rejects.toMatchObject({ status: 400, code: 'too_many_extensions' });
  });

  it.runIf(hasEdits)('makes characters, which videos then name', async () => {
    const clip = async (seconds: number) =>
      toFile(await readFile(testClip(join(node.folder, 'mossy.mp4'), seconds)), 'mossy.mp4', {
        type: 'video/mp4',
      });
    const mossy = await client.videos.createCharacter({ name: 'Mossy', video: await clip(2.5) });
    expect(mossy.name).toBe('Mossy');
    expect(await client.videos.getCharacter(mossy.id as string)).toEqual(mossy);
    for (const seconds of [1, 6])
      await expect(
        client.videos.createCharacter({ name: 'Mossy', video: await clip(seconds) }),
      ).rejects.toMatchObject({ status: 400, param: 'video', code: 'invalid_duration' });
    const characters = [{ id: mossy.id }];
    const video = await client.videos.create({ prompt: 'Mossy walks.', characters } as never);
    await done(client, video.id);
    expect(node.engine.orders.at(-1)?.characters).toMatchObject([{ id: mossy.id, name: 'Mossy' }]);
    await expect(client.videos.create({ prompt: 'mossy walks.', characters } as never)).rejects.toMatchObject(
      {
        status: 400,
        code: 'character_not_in_prompt',
      },
    );
    await expect(
      client.videos.create({
        prompt: 'Mossy',
        characters: [...characters, ...characters, ...characters],
      } as never),
    ).rejects.toMatchObject({ status: 400, param: 'characters' });
  });

  it('keeps files', async () => {
    const bytes = Buffer.from('not a picture');
    const file = await client.files.create({
      file: await toFile(bytes, 'nötes.txt'),
      purpose: 'user_data',
      expires_after: { anchor: 'created_at', seconds: 3600 },
    });
    expect(file).toMatchObject({
      filename: 'nötes.txt',
      bytes: bytes.length,
      purpose: 'user_data',
      status: 'processed',
    });
    expect((file.expires_at as number) - file.created_at).toBe(3600);
    expect(await client.files.retrieve(file.id)).toEqual(file);
    expect(await (await client.files.content(file.id)).text()).toBe('not a picture');
    await expect(
      client.videos.create({ prompt: 'x', input_reference: { file_id: file.id } } as never),
    ).rejects.toMatchObject({
      status: 400,
      param: 'input_reference',
    });
    const found: string[] = [];
    for await (const one of client.files.list({ purpose: 'user_data', limit: 1 } as never))
      found.push(one.id);
    expect(found[0]).toBe(file.id);
    expect(await client.files.delete(file.id)).toEqual({ id: file.id, object: 'file', deleted: true });
    await expect(client.files.content(file.id)).rejects.toMatchObject({ status: 404 });
  });

  it('lists models', async () => {
    const ids: string[] = [];
    for await (const model of client.models.list()) ids.push(model.id);
    expect(ids).toEqual(expect.arrayContaining(['sora-2', 'sora-2-pro', 'sora-2-2025-12-08', 'sora-2-max']));
    for (const id of ids) expect((await client.models.retrieve(id)).id).toBe(id);
    await expect(client.models.retrieve('sora-3')).rejects.toMatchObject({ status: 404 });
    await expect(client.models.delete('sora-2')).rejects.toMatchObject({ status: 403 });
    await expect(client.videos.create({ prompt: 'x', model: 'sora-3' })).rejects.toMatchObject({
      status: 400,
      param: 'model',
    });
  });

  it('repeats nothing when a request comes twice with one key', async () => {
    const send = (prompt: string) =>
      client.videos.create({ prompt }, { headers: { 'Idempotency-Key': `key-of-${version}` } });
    const first = await send('Once');
    expect((await send('Once')).id).toBe(first.id);
    await expect(send('Twice')).rejects.toMatchObject({ status: 409, code: 'idempotency_key_reused' });
  });
});

describe('pages', () => {
  it('250 videos, both ways, with what is deleted on the way', async () => {
    const client = new OpenAI({ apiKey: 'any', baseURL: node.url, maxRetries: 0, fetch: replies.fetch });
    for await (const old of client.videos.list({ limit: 100 })) await client.videos.delete(old.id);
    const made: string[] = [];
    for (let i = 0; i < 250; i++) made.push((await client.videos.create({ prompt: `Number ${i}` })).id);
    for (const [order, expected] of [
      ['asc', made],
      ['desc', made.toReversed()],
    ] as const) {
      for (const limit of [1, 7, 100].slice(order === 'asc' ? 1 : 2)) {
        const seen: string[] = [];
        for await (const video of client.videos.list({ limit, order })) seen.push(video.id);
        expect(seen).toEqual(expected);
      }
    }
    const usual = await client.videos.list();
    expect(usual.data.map(({ id }) => id)).toEqual(made.toReversed().slice(0, 20));
    expect(usual.has_more).toBe(true);
    const none = await client.videos.list({ limit: 0 });
    expect(none.data).toEqual([]);
    await expect(client.videos.list({ after: 'video_unknown' })).rejects.toMatchObject({
      status: 400,
      param: 'after',
    });
    // What goes while it is paged over costs nobody his place.
    const swept: string[] = [];
    for await (const video of client.videos.list({ limit: 10 })) {
      await client.videos.delete(video.id);
      swept.push(video.id);
    }
    expect(swept).toEqual(made.toReversed());
    await expect(client.videos.list({ limit: 101 })).rejects.toMatchObject({ status: 400, param: 'limit' });
  });
});

/** Asks as OpenAI's Python library does in `videos.poll`. */
async function pollAsPython(url: string, id: string): Promise<{ status: string; waits: number[] }> {
  const waits: number[] = [];
  for (;;) {
    const reply = await fetch(`${url}/videos/${id}`, { headers: { 'X-Stainless-Poll-Helper': 'true' } });
    const { status } = (await reply.json()) as { status: string };
    if (status !== 'in_progress' && status !== 'queued') return { status, waits };
    const after = Number(reply.headers.get('openai-poll-after-ms') ?? 1000);
    waits.push(after);
    await pause(Math.min(after, 50));
  }
}

describe('the Python library’s poll helper', () => {
  it('sees no status but the four, and waits as it is told', async () => {
    const client = new OpenAI({ apiKey: 'any', baseURL: node.url, maxRetries: 0 });
    const video = await client.videos.create({ prompt: 'A fox [wait]' });
    const releasing = setInterval(() => node.engine.release(), 300);
    const { status, waits } = await pollAsPython(node.url, video.id);
    clearInterval(releasing);
    expect(status).toBe('completed');
    expect(waits.length).toBeGreaterThan(0);
    for (const wait of waits) expect(wait).toBeGreaterThanOrEqual(100);
  });
});

it('every reply was as the SDKs and OpenAI’s document expect, and nothing failed inside', () => {
  expect(replies.count).toBeGreaterThan(300);
  expect([...replies.faults]).toEqual([]);
  expect(node.errors).toEqual([]);
});
