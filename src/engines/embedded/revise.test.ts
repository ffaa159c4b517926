import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readBrief } from '../../brief/index.ts';
import { characterLook, type Plan } from '../../direct/index.ts';
import type { Manifest } from '../../film/manifest.ts';
import { directBrief } from '../../film/production.ts';
import { run } from '../../film/programs.ts';
import type { Order } from '../engine.ts';
import { type Directed, planFor, type Sources } from './plan-for.ts';

const brief = `A woman in a red coat walks through a park at noon.

Camera shot: Wide shot, static.
Lens: 35mm.
`;
const format = { width: 320, height: 180, fps: 24, seconds: 2, quality: 'draft', seed: 5 } as const;
const order = (change: Partial<Order>): Order => ({
  kind: 'edit',
  prompt: 'lens: 85mm',
  model: 'sora-2',
  ...format,
  source: { clip: 'clip', seconds: 2 },
  ...change,
});

let folder: string;
let sources: Sources;
let plan: Plan;
const manifestOf = (made: Plan, text: string): Manifest => ({
  kind: 'shotwright.shot',
  schema: 1,
  version: '0',
  seed: made.seed,
  brief: text,
  plan: made,
  coverage: [],
  findings: [],
  frames: [0, 47],
  drawn: { driver: '', adapter: '' },
  notes: [],
});
const edited = (prompt: string, change: Partial<Sources> = {}): Promise<Directed> =>
  planFor(order({ prompt }), { ...sources, ...change });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'shotwright-revise-'));
  const clip = join(folder, 'clip.mp4');
  const testPicture = ['-f', 'lavfi', '-i', 'mandelbrot=size=320x180:rate=24:maxiter=60'];
  await run('ffmpeg', ['-v', 'error', ...testPicture, '-t', '2', '-pix_fmt', 'yuv420p', clip]);
  sources = { clip, still: join(folder, 'still.png'), cache: join(folder, 'cache') };
  plan = await directBrief(readBrief(brief), format);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a clip of ours', () => {
  test('keeps its plan where nothing changed, and the report says what did', async () => {
    const {
      plan: made,
      brief: text,
      report,
    } = await edited('lens: 85mm', { manifest: manifestOf(plan, brief) });
    expect(text).toContain('85mm');
    expect(report).toEqual({
      changed_elements: ['lens'],
      changes: [{ element: 'lens', from: '35mm', to: '85mm' }],
      not_understood: [],
    });
    expect([made.cast, made.lights, made.set.place]).toEqual([plan.cast, plan.lights, plan.set.place]);
    expect(existsSync(sources.still)).toBe(false);
  });

  test('is shot again when nothing was understood, and the notes say so', async () => {
    const { plan: made, report } = await edited('flurbish the grommets', {
      manifest: manifestOf(plan, brief),
    });
    expect({ ...made, notes: [] }).toEqual({ ...plan, notes: [] });
    expect(made.notes[0]).toMatch(/Nothing that was understood/);
    expect(made.notes[1]).toContain('"flurbish the grommets"');
    expect(report).toMatchObject({ changed_elements: [], not_understood: ['flurbish the grommets'] });
  });

  test('takes the quality and the seed of the order', async () => {
    const made = await planFor(order({ quality: 'fine', seed: 9 }), {
      ...sources,
      manifest: manifestOf(plan, brief),
    });
    expect([made.plan.seed, made.plan.format.quality]).toEqual([9, 'fine']);
    expect(made.plan.cast).toEqual(plan.cast);
  });

  test('that came of a picture begins with its first frame', async () => {
    const first = await edited('Clouds drift. Camera: static.');
    const manifest = manifestOf(first.plan, first.brief);
    const { plan: made, brief: text, report } = await edited('Camera: slow push in', { manifest });
    expect(text).toContain('Clouds drift');
    expect(made.shots[0]!.camera.move).not.toBe(first.plan.shots[0]!.camera.move);
    expect(made.picture?.file).toBe(sources.still);
    expect(report).toMatchObject({ continued_from: 'first_frame', changed_elements: ['move'] });
  }, 60_000);
});

test('any other clip begins with its first frame, and the notes say so', async () => {
  const { plan: made, report } = await edited('The clouds drift to the left. Camera: slow push in.');
  expect(made.picture).toMatchObject({ file: sources.still });
  expect(made.format).toMatchObject({ width: 320, height: 180, seconds: 2 });
  expect(made.notes[0]).toMatch(/not a clip of Shotwright.*first frame/);
  expect(report).toEqual({ continued_from: 'first_frame' });
}, 60_000);

test('characters of an order wear their looks, and are remembered', async () => {
  const look = characterLook('Rosa', { manifest: manifestOf(plan, brief) });
  const asked = order({
    kind: 'create',
    prompt: 'Rosa waves on a beach at sunset.',
    characters: [{ id: 'char_1', name: 'Rosa', look: look as never }],
  });
  const first = await planFor(asked, { still: sources.still, cache: sources.cache });
  const rosa = first.plan.cast.find((c) => c.name === 'Rosa')!;
  expect(rosa.wardrobe).toEqual(plan.cast[0]!.wardrobe);
  const { plan: again } = await edited('at dawn', { manifest: manifestOf(first.plan, first.brief) });
  expect(again.set.time).toBe('dawn');
  expect(again.cast).toEqual(first.plan.cast);
  expect(again.shots[0]!.beats).toEqual(first.plan.shots[0]!.beats);
});
