import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { requestIds } from '../../src/api/guard/request-id.ts';
import { LOCAL_CALLER, SORA_MODELS } from '../../src/api/index.ts';
import type { Order } from '../../src/engines/engine.ts';
import { assemble } from '../../src/film/encode.ts';
import { type Manifest, manifestText } from '../../src/film/manifest.ts';
import { ffmpeg, H264, picture } from '../support/clip-files.ts';
import { smallPlan } from '../support/plan.ts';
import { testClip, testPicture } from './engine.ts';
import { BOUNDARY, field, file, MULTIPART, type RawPart, rawMultipart } from './multipart.ts';
import { startNode, type TestNode } from './node.ts';
import { pause } from './sdks.ts';

interface Reply {
  readonly id: string;
  readonly seconds: string;
  readonly size: string;
  readonly model: string;
  readonly error: { readonly code: string; readonly param: string; readonly message: string };
  readonly shotwright: { readonly seed: number; readonly engine: string; readonly takes?: readonly string[] };
}

let node: TestNode;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'shotwright-requests-'));
  node = await startNode({
    models: [
      ...SORA_MODELS,
      { ...SORA_MODELS[0], id: 'house-model', quality: 'fine' } as (typeof SORA_MODELS)[number],
    ],
    fetching: { allowPrivate: true, ports: 'any' },
    drawSeed: () => 4_294_967_294,
    policy: async ({ prompt }) =>
      /forbidden/.test(prompt) ? { allowed: false, reason: 'Not here.' } : { allowed: true },
    guard: [
      requestIds,
      async (context, next) => {
        context.set('caller', { ...LOCAL_CALLER, priority: 5 });
        await next();
      },
    ],
  });
});
afterAll(async () => {
  await node?.close();
  rmSync(folder, { recursive: true, force: true });
});
afterEach(() => expect(node.errors).toEqual([]));

async function post(body: unknown, path = '/videos'): Promise<Reply> {
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
  return (await (await fetch(`${node.url}${path}`, init)).json()) as Reply;
}
async function form(parts: readonly RawPart[], path = '/videos'): Promise<Reply> {
  const init = {
    method: 'POST',
    headers: { 'content-type': MULTIPART },
    body: rawMultipart(parts) as BodyInit,
  };
  return (await (await fetch(`${node.url}${path}`, init)).json()) as Reply;
}
async function orderOf({ id, error }: Reply): Promise<Order> {
  expect(error).toBeNull();
  return (
    await node.database.db.selectFrom('videos').select('order').where('id', '=', id).executeTakeFirstOrThrow()
  ).order;
}
async function completed(reply: Reply): Promise<Reply> {
  expect(reply.error).toBeNull();
  for (;;) {
    const now = (await (await fetch(`${node.url}/videos/${reply.id}`)).json()) as Reply & { status: string };
    if (now.status === 'completed') return now;
    expect(now.status).not.toBe('failed');
    await pause(20);
  }
}

describe('fields', () => {
  it('numbers and texts mean the same, and null is as absent', async () => {
    const order = { seconds: 8, width: 1280, height: 720, fps: 30, seed: 3 };
    const same = { prompt: 'A fox', size: '1280x720' };
    const nothing = { input_reference: null, characters: null, model: null, takes: null };
    const sent = [
      await post({ ...same, seconds: 8, fps: 30, seed: 3 }),
      await post({ ...same, seconds: '8', fps: '30', seed: '3' }),
      await post({ ...same, seconds: '8', fps: 30, seed: 3, ...nothing }),
      await form([
        field('prompt', 'A fox'),
        field('size', '1280x720'),
        field('seconds', '8'),
        field('fps', '30'),
        field('seed', '3'),
      ]),
    ];
    for (const reply of sent)
      expect(await orderOf(reply)).toMatchObject({ kind: 'create', quality: 'draft', ...order });
  });

  it('a prompt is counted in characters, not in halves of them', async () => {
    expect((await post({ prompt: '🦊'.repeat(32_000) })).error).toBeNull();
    expect((await post({ prompt: '🦊'.repeat(32_001) })).error).toMatchObject({ param: 'prompt' });
  });

  it('a model is echoed as it was sent and stands for what the configuration says', async () => {
    for (const { id, quality } of [...SORA_MODELS, { id: 'house-model', quality: 'fine' }]) {
      const reply = await post({ prompt: 'A fox', model: id });
      expect(reply.model).toBe(id);
      expect(await orderOf(reply)).toMatchObject({ model: id, quality });
    }
    expect((await post({ prompt: 'A fox', model: 'sora-3' })).error.message).toMatch(
      /'sora-2'.*'house-model'/,
    );
  });

  it('takes are videos of their own, of seeds that follow each other', async () => {
    const reply = await post({ prompt: 'A fox', takes: 3 });
    const { takes } = reply.shotwright;
    expect(takes).toHaveLength(3);
    expect(takes?.[0]).toBe(reply.id);
    const orders = await Promise.all((takes ?? []).map((id) => orderOf({ ...reply, id })));
    // The last seed is followed by the first.
    expect(orders.map(({ seed }) => seed)).toEqual([4_294_967_294, 4_294_967_295, 0]);
    for (const id of takes ?? []) {
      const one = (await (await fetch(`${node.url}/videos/${id}`)).json()) as Reply;
      expect(one.shotwright.takes).toEqual(takes);
    }
  });

  it('a request gives up priority, and takes none', async () => {
    const priority = async (asked?: number): Promise<number> => {
      const { id } = await post({ prompt: 'A fox', priority: asked });
      return (
        await node.database.db
          .selectFrom('videos')
          .select('priority')
          .where('id', '=', id)
          .executeTakeFirstOrThrow()
      ).priority;
    };
    expect([await priority(), await priority(-10)]).toEqual([5, -5]);
  });

  it('what the policy denies is told with its reason', async () => {
    expect((await post({ prompt: 'Something forbidden' })).error).toMatchObject({
      code: 'moderation_blocked',
      param: 'prompt',
      message: expect.stringContaining('Not here.'),
    });
  });
});

describe('forms of other clients', () => {
  it.each([
    ['PUT', '/videos', 'GET, POST'],
    ['POST', '/videos/video_1/content', 'GET'],
    ['OPTIONS', '/videos/video_1/', 'GET, DELETE'],
    ['GET', '/videos/video_1/remix', 'POST'],
  ])('%s %s is told which methods there are: %s', async (method, path, allow) => {
    const reply = await fetch(`${node.url}${path}`, { method });
    expect([reply.status, reply.headers.get('allow')]).toEqual([405, allow]);
    expect(await reply.json()).toMatchObject({ error: { code: 'method_not_allowed' } });
  });

  it('structures come in brackets, with dots, with numbers, or as JSON', async () => {
    const source = await completed(await post({ prompt: 'A fox' }));
    const edit = (...parts: RawPart[]): Promise<Reply> =>
      form([field('prompt', 'At night.'), ...parts], '/videos/edits');
    const sent = [
      await edit(field('video[id]', source.id)),
      await edit(field('video.id', source.id)),
      await edit(field('video', source.id)),
      await edit(field('video', JSON.stringify({ id: source.id }))),
      await edit({
        headers: 'content-disposition: form-data; name=video\r\nContent-Type: application/json',
        content: JSON.stringify({ id: source.id }),
      }),
      await post({ prompt: 'At night.', video: { id: source.id } }, '/videos/edits'),
    ];
    for (const reply of sent)
      expect((await orderOf(reply)).source?.clip).toBe(`videos/${source.id}/clip.mp4`);
    const clip = readFileSync(testClip(join(folder, 'mossy.mp4'), 2.5));
    const { id } = await form([field('name', 'Mossy'), file('video', clip)], '/videos/characters');
    const cast = [
      [field('characters[][id]', id)],
      [field('characters[0][id]', id)],
      [field('characters.0.id', id)],
      [field('characters[]', id)],
      [field('characters', JSON.stringify([{ id }]))],
      [field('character_ids[]', id)],
    ];
    for (const parts of cast)
      expect(
        (await orderOf(await form([field('prompt', 'Mossy runs.'), ...parts]))).characters,
      ).toMatchObject([{ id, name: 'Mossy' }]);
  });

  it('a preamble, an epilogue and parts of any order do no harm', async () => {
    const body = rawMultipart([file('unknown', 'x'), field('seconds', '8'), field('prompt', 'A fox')]);
    const reply = await fetch(`${node.url}/videos`, {
      method: 'POST',
      headers: { 'content-type': `multipart/form-data; boundary="${BOUNDARY}"` },
      body: Buffer.concat([Buffer.from('preamble\r\n'), body, Buffer.from('epilogue')]) as BodyInit,
    });
    expect(((await reply.json()) as Reply).seconds).toBe('8');
  });
});

describe('pictures from the web', () => {
  it('are fetched, looked into and kept', async () => {
    const bytes = await testPicture(720, 1280, 'webp');
    const server = createServer((request, reply) => {
      reply.statusCode = request.url === '/a.webp' ? 200 : 404;
      reply.end(request.url === '/a.webp' ? bytes : 'no');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const at = (path: string): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
    try {
      const reply = await post({ prompt: 'It moves.', input_reference: { image_url: at('/a.webp') } });
      const { image } = await orderOf(reply);
      expect(await node.objects.head(image?.object as string)).toMatchObject({
        size: bytes.length,
        type: 'image/webp',
      });
      const both = { image_url: at('/a.webp'), file_id: null };
      expect((await post({ prompt: 'It moves.', input_reference: both })).error).toBeNull();
      const missing = await post({ prompt: 'It moves.', input_reference: { image_url: at('/b.webp') } });
      expect(missing.error).toMatchObject({
        param: 'input_reference',
        message: expect.stringContaining('404'),
      });
    } finally {
      server.close();
    }
  });
});

describe('clips that come with the request', () => {
  const uploaded = async (path: string, clip: Buffer, ...more: RawPart[]): Promise<Order> =>
    orderOf(
      await form(
        [
          field('prompt', 'At night.'),
          file('video', clip, { filename: 'a.mp4', type: 'video/mp4' }),
          ...more,
        ],
        path,
      ),
    );

  it('one of ours brings its manifest, size and seed', async () => {
    const manifest: Manifest = {
      ...{
        kind: 'shotwright.shot',
        schema: 1,
        version: '0.1.0',
        seed: 7,
        brief: 'A woman waits.',
        plan: smallPlan(),
      },
      ...{
        coverage: [],
        findings: [],
        frames: [0, 23],
        drawn: { driver: 'lavapipe', adapter: 'llvmpipe' },
        notes: [],
      },
    };
    ffmpeg(folder, 'silent.mp4', ...picture('160x90', 1, 24), ...H264);
    const ours = join(folder, 'ours.mp4');
    const scratch = (name: string): string => join(folder, name);
    const silent = { picture: scratch('silent.mp4'), seconds: 1, sound: undefined, scratch };
    await assemble({ ...silent, comment: manifestText(manifest) }, ours);
    const clip = readFileSync(ours);
    const edit = await uploaded('/videos/edits', clip);
    expect(edit).toMatchObject({ kind: 'edit', width: 160, height: 90, fps: 24, seconds: 1, seed: 7 });
    const kept = join(folder, 'kept.json');
    await node.objects.fetch(edit.source?.manifest as string, kept);
    expect(JSON.parse(readFileSync(kept, 'utf8'))).toEqual(JSON.parse(manifestText(manifest)));
    const extend = await uploaded('/videos/extensions', clip, field('seconds', '4'), field('seed', '9'));
    expect(extend).toMatchObject({ kind: 'extend', seconds: 4, seed: 9, source: { seconds: 1 } });
  });

  it.each([
    ['640x360', 25, { width: 1280, height: 720, fps: 24 }],
    ['1080x1920', 30, { width: 1080, height: 1920, fps: 30 }],
    ['300x500', 60, { width: 720, height: 1280, fps: 30 }],
    ['1920x1080', 24, { width: 1920, height: 1080, fps: 24 }],
  ])('a foreign one of %s is continued in the nearest size', async (size, fps, expected) => {
    const clip = readFileSync(testClip(join(folder, 'foreign.mp4'), 2, size, fps));
    const order = await uploaded('/videos/extensions', clip, field('seconds', '8'));
    expect(order).toMatchObject({ kind: 'extend', seconds: 8, ...expected, source: { seconds: 2 } });
    expect(order.source?.manifest).toBeUndefined();
  });

  it.each([
    [0.2, 0.5],
    [122, 120],
  ])('one of %d seconds is made again with as many as can be shot: %d', async (length, seconds) => {
    const clip = readFileSync(testClip(join(folder, 'length.mp4'), length, '64x64', 10));
    const reply = await form([field('prompt', 'At night.'), file('video', clip)], '/videos/edits');
    expect(reply.seconds).toBe(String(seconds));
    expect(await orderOf(reply)).toMatchObject({ kind: 'edit', seconds, source: { seconds: length } });
  });

  it('may also be an uploaded file', async () => {
    const clip = readFileSync(testClip(join(folder, 'file.mp4'), 2, '1280x720'));
    const { id } = await form([field('purpose', 'user_data'), file('file', clip)], '/files');
    const order = await orderOf(await post({ prompt: 'At night.', video: { id } }, '/videos/edits'));
    expect((await node.objects.head(order.source?.clip as string))?.size).toBe(clip.length);
  });

  it('the longest clip is 120 seconds with what is added', async () => {
    const clip = readFileSync(testClip(join(folder, 'long.mp4'), 113, '64x64', 10));
    const reply = await form(
      [field('prompt', 'On.'), file('video', clip), field('seconds', '8')],
      '/videos/extensions',
    );
    expect(reply.error).toMatchObject({ code: 'video_too_long', param: 'seconds' });
  });
});

it('inputs of what is refused in the end, or was accepted before, are not kept', async () => {
  const keys = async (): Promise<string[]> => {
    const found: string[] = [];
    for await (const { key } of node.objects.list('videos/')) if (key.includes('/input-')) found.push(key);
    return found;
  };
  const send = (prompt: string, image: Buffer): Promise<Reply> =>
    fetch(`${node.url}/videos`, {
      method: 'POST',
      headers: { 'content-type': MULTIPART, 'idempotency-key': 'same' },
      body: rawMultipart([field('prompt', prompt), file('input_reference', image)]) as BodyInit,
    }).then((reply) => reply.json() as Promise<Reply>);
  const image = await testPicture(720, 1280);
  const before = (await keys()).length;
  const first = await send('It moves.', image);
  expect((await keys()).length).toBe(before + 1);
  expect((await send('It moves.', image)).id).toBe(first.id);
  const other = await testPicture(720, 1280, 'webp');
  expect((await send('It moves.', other)).error).toMatchObject({ code: 'idempotency_key_reused' });
  expect((await send('It rests.', image)).error).toMatchObject({ code: 'idempotency_key_reused' });
  expect((await keys()).length).toBe(before + 1);
});
