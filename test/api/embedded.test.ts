import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import OpenAI, { toFile } from 'openai';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Plan } from '../../src/direct/index.ts';
import type { Engine } from '../../src/engines/engine.ts';
import { probe } from '../../src/film/index.ts';
import type { Manifest } from '../../src/film/manifest.ts';
import { cellOf, SPRITES } from '../../src/film/stills.ts';
import type { ServingNode } from '../../src/server/index.ts';
import { importBuilt } from '../support/built.ts';
import { clipFaults } from '../support/clip.ts';
import { digests } from '../support/decoded.ts';
import { checkedReplies, done } from './sdks.ts';

// A day of a client that came from Sora: the official SDK, a server, and the engine that draws.

type Embedded = typeof import('../../src/engines/embedded/index.ts');
const { embeddedEngine } = await importBuilt<Embedded>('engines/embedded/index');
const { NO_CONFIG, startServing } =
  await importBuilt<typeof import('../../src/server/index.ts')>('server/index');

const SIZE = { width: 160, height: 90 };
/** Draws everything in a small picture; all else is as it was ordered. */
const small = (engine: Engine): Engine => ({
  ...engine,
  run: (order, context) => engine.run({ ...order, ...SIZE }, context),
});

const PROMPT = `A young woman in a red coat stands in a meadow at noon and waves.

Camera shot: Medium shot, static.
Lens: 35mm.
Background Sound: birds, light wind.
`;

type Told = OpenAI.Video & {
  readonly shotwright: Readonly<Record<string, unknown>> & { readonly seed: number };
};
interface Clip {
  readonly video: Told;
  readonly file: string;
  readonly bytes: Buffer;
  readonly manifest: Manifest;
}

let folder: string;
let node: ServingNode;
let client: OpenAI;
const replies = checkedReplies();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shotwright-embedded-api-'));
  const cache = join(folder, 'cache');
  node = await startServing(
    {
      library: { folder: join(folder, 'library'), environment: {} },
      work: { slots: 1, queue: 'default', drain: 0, cache },
      host: '127.0.0.1',
      port: 0,
      cors: [],
      trustProxy: [],
      privateWebhooks: false,
      log: { level: 'silent', prompts: false },
      config: NO_CONFIG,
    },
    [small(embeddedEngine({ cache }))],
  );
  client = new OpenAI({ apiKey: 'any', baseURL: `${node.url}/v1`, maxRetries: 0, fetch: replies.fetch });
});
afterAll(async () => {
  await node?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Waits until a video is done, downloads it, and sees that it is a whole clip of so many seconds that knows itself. */
async function finished({ id }: { readonly id: string }, seconds: number): Promise<Clip> {
  const video = (await done(client, id)) as Told;
  expect(video).toMatchObject({ status: 'completed', progress: 100, error: null, seconds: `${seconds}` });
  const bytes = Buffer.from(await (await client.videos.downloadContent(id)).arrayBuffer());
  const file = join(folder, `${id}.mp4`);
  await writeFile(file, bytes);
  expect(await clipFaults(file, { ...SIZE, fps: 24, seconds })).toEqual([]);
  const manifest = JSON.parse((await probe(file)).comment as string) as Manifest;
  expect(manifest).toMatchObject({ kind: 'shotwright.shot', seed: video.shotwright.seed });
  const variant = 'manifest' as 'video';
  expect(await (await client.videos.downloadContent(id, { variant })).json()).toEqual(manifest);
  return { video, file, bytes, manifest };
}
/** Frames of a clip, each as a digest of its pixels. */
const frames = async (file: string): Promise<string[]> =>
  (await digests(file)).map((line) => line.split(',').pop() as string);
/** What a plan has besides one of its parts. */
const without = ({ cast, ...plan }: Plan, part: 'wardrobe'): unknown => ({
  ...plan,
  cast: cast.map((one) => ({ ...one, [part]: [] })),
  claims: [],
  notes: [],
});

describe('with the engine that draws', { timeout: 480_000 }, () => {
  let first: Clip;

  it('a prompt becomes a clip with its pictures', async () => {
    const asked = await client.videos.create({ prompt: PROMPT, size: '1280x720', seconds: '4' });
    expect(asked).toMatchObject({ status: 'queued', model: 'sora-2', size: '1280x720' });
    first = await finished(asked, 4);
    const { engine, coverage } = first.video.shotwright;
    expect(engine).toBe('embedded');
    expect((coverage as { depicted: number }).depicted).toBeGreaterThan(2);
    expect(new Set(await frames(first.file)).size).toBeGreaterThan(90);
    const picture = async (variant: 'thumbnail' | 'spritesheet') => {
      const reply = await client.videos.downloadContent(first.video.id, { variant });
      return sharp(Buffer.from(await reply.arrayBuffer())).metadata();
    };
    expect(await picture('thumbnail')).toMatchObject({ format: 'webp', ...SIZE });
    const cell = cellOf(SIZE);
    expect(await picture('spritesheet')).toMatchObject({
      format: 'jpeg',
      width: cell.width * SPRITES.columns,
      height: cell.height * SPRITES.rows,
    });
  });

  it('a remix changes what it says and keeps the rest', async () => {
    const asked = await client.videos.remix(first.video.id, { prompt: 'Make the coat blue.' });
    const { video, manifest } = await finished(asked, 4);
    expect(video).toMatchObject({
      remixed_from_video_id: first.video.id,
      size: '1280x720',
      shotwright: {
        kind: 'remix',
        source_video_id: first.video.id,
        seed: first.video.shotwright.seed,
        changed_elements: ['wardrobe'],
        not_understood: [],
      },
    });
    const coats = [first.manifest, manifest].map(({ plan }) => plan.cast[0]?.wardrobe);
    expect(coats[1]).not.toEqual(coats[0]);
    expect(without(manifest.plan, 'wardrobe')).toEqual(without(first.manifest.plan, 'wardrobe'));
  });

  it('a clip that was downloaded and is sent again is edited by its own plan', async () => {
    const clip = await toFile(first.bytes, 'holiday.mp4', { type: 'video/mp4' });
    const { video, manifest } = await finished(
      await client.videos.edit({ prompt: 'lens: 85mm', video: clip }),
      4,
    );
    const { shotwright } = video;
    expect(shotwright).toMatchObject({
      kind: 'edit',
      source_video_id: null,
      seed: first.video.shotwright.seed,
      changed_elements: ['lens'],
    });
    // From its plan, not from a frame of it.
    expect(shotwright).not.toHaveProperty('continued_from');
    expect(manifest.plan.cast).toEqual(first.manifest.plan.cast);
    expect(manifest.plan.shots[0]?.camera.keys[0]?.mm).toBeCloseTo(85);
  });

  it('an extension is the clip with so many seconds behind it', async () => {
    const { video, file, manifest } = await finished(
      await client.videos.extend({
        prompt: 'She turns round.',
        seconds: '4',
        video: { id: first.video.id },
      }),
      8,
    );
    expect(video.shotwright).toMatchObject({
      kind: 'extend',
      source_video_id: first.video.id,
      continued_from: 'performance',
      seam_seconds: 4,
    });
    const [before, after] = [await frames(first.file), await frames(file)];
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after).toHaveLength(2 * before.length);
    expect(manifest.plan.cast.map((c) => c.wardrobe)).toEqual(
      first.manifest.plan.cast.map((c) => c.wardrobe),
    );
  });

  it('somebody in a clip comes back in another as the same', async () => {
    const clip = await toFile(first.bytes, 'rosa.mp4', { type: 'video/mp4' });
    const rosa = await client.videos.createCharacter({ name: 'Rosa', video: clip });
    expect(rosa).toMatchObject({ name: 'Rosa' });
    const asked = await client.videos.create({
      prompt: 'Rosa sits in a meadow at dawn.',
      size: '1280x720',
      characters: [{ id: rosa.id }],
    } as never);
    const { manifest } = await finished(asked, 4);
    const again = manifest.plan.cast.filter(({ name }) => name === 'Rosa');
    const [woman] = first.manifest.plan.cast;
    expect(again).toHaveLength(1);
    for (const trait of ['kind', 'sex', 'skin', 'hair', 'build', 'wardrobe'] as const)
      expect(again[0]?.[trait]).toEqual(woman?.[trait]);
  });

  it('each reply was as the SDK and OpenAI’s document expect', async () => {
    expect((await client.videos.list()).data).toHaveLength(5);
    // What was sent again is as small as it was drawn here, which is none of OpenAI's sizes.
    expect([...replies.faults].filter((fault) => !/\/size must be/.test(fault))).toEqual([]);
  });
});
