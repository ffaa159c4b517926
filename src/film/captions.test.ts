import { describe, expect, test } from 'vitest';
import { readBrief } from '../brief/index.ts';
import { direct, estimateDuration, type Plan } from '../direct/index.ts';
import { captions } from './captions.ts';
import { type Manifest, spokenInClip } from './manifest.ts';

const settings = { width: 320, height: 180, fps: 24, seconds: 4, quality: 'draft', seed: 7 } as const;
const said = (words: string): Promise<Plan> =>
  direct(readBrief(`Two friends stand on a bridge.\n\nDialogue:\n- Anna: "${words}"`), {
    ...settings,
    durationOf: estimateDuration,
  });
const manifest = (plan: Plan, frames: readonly [number, number], spoken?: Manifest['spoken']): Manifest => ({
  kind: 'shotwright.shot',
  schema: 1,
  version: '0',
  seed: 7,
  brief: '',
  plan,
  coverage: [],
  findings: [],
  frames,
  ...(spoken ? { spoken } : {}),
  drawn: { driver: '', adapter: '' },
  notes: [],
});

describe('the lines of a clip that was continued from its last frame', () => {
  test('are those of all its parts, each at its time', async () => {
    const [one, two, three] = [await said('One.'), await said('Two.'), await said('Three.')];
    const start = (plan: Plan): number => plan.shots[0]!.lines[0]!.start;
    // Each part is drawn from its third frame on, after what was there before.
    const first = spokenInClip(manifest(one, [0, 95]), 4);
    const second = spokenInClip(manifest(two, [2, 95], first), 4 + 94 / 24);
    const begins = 4 + (94 - 2) / 24;
    const text = captions(three, -begins, undefined, second);
    expect(text.match(/(?<=<v [^>]*>).*/g)).toEqual(['One.', 'Two.', 'Three.']);
    expect(second.map((line) => line.start)).toEqual([
      expect.closeTo(start(one), 6),
      expect.closeTo(4 - 2 / 24 + start(two), 6),
    ]);
  });

  test('are left out where their part is', async () => {
    const plan = await said('One.');
    const { start, end } = plan.shots[0]!.lines[0]!;
    const from = Math.ceil(end * 24) + 1;
    expect(spokenInClip(manifest(plan, [from, 95]), (96 - from) / 24)).toEqual([]);
    const some = Math.floor(((start + end) / 2) * 24);
    expect(spokenInClip(manifest(plan, [some, 95]), (96 - some) / 24)).toHaveLength(1);
  });
});
