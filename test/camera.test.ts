import { beforeAll, describe, expect, it } from 'vitest';
import { type Camera, type CameraState, labelOf, type Plan, project } from '../src/direct/index.ts';
import type { Performance } from '../src/stage/index.ts';
import { flow, type Grey, greyOf, labelFromFlow } from '../src/vision/index.ts';
import { openStudio, PATIENCE, planOf, withoutFilm } from './support/studio.ts';

/** Pictures from which a move is told, and how many of them. */
const W = 400;
const H = 224;
const PICTURES = 9;
/** Seconds and frames of one shot. */
const LENGTH = 4;
const FRAMES = LENGTH * 24;

/** Words of a brief, and what a film-maker calls the move that they ask for. */
const asked: readonly (readonly [words: string, label: string])[] = [
  ['static on a tripod', 'static'],
  ['pan left', 'pan-left'],
  ['slow pan right', 'pan-right'],
  ['tilt up', 'tilt-up'],
  ['tilt down', 'tilt-down'],
  ['slow dolly in', 'dolly-in'],
  ['dolly out', 'dolly-out'],
  ['truck left', 'truck-left'],
  ['truck right', 'truck-right'],
  ['pedestal up', 'pedestal-up'],
  ['pedestal down', 'pedestal-down'],
  ['crane up', 'crane-up'],
  ['crane down', 'crane-down'],
  ['orbit left around her', 'orbit-left'],
  ['arc right', 'arc-right'],
  ['zoom in', 'zoom-in'],
  ['zoom out', 'zoom-out'],
  ['handheld', 'handheld'],
  ['push-in with parallax', 'push-in'],
];

/** Different names of one motion of the camera. */
const same: Readonly<Record<string, string>> = {
  'push-in': 'dolly-in',
  'orbit-left': 'arc-left',
  'orbit-right': 'arc-right',
};
const plain = (label: string): string => same[label] ?? label;

const briefOf = (words: string) => `A woman stands in a cluttered workshop. Camera: medium shot, ${words}.`;

/** The camera of a plan, with its keys at another time. */
const later = (camera: Camera, by: number): Camera => ({
  ...camera,
  keys: camera.keys.map((k) => ({ ...k, time: k.time + by })),
});

/** The same way, gone backwards. */
const reversed = (camera: Camera): Camera => {
  const times = camera.keys.map((k) => k.time);
  return { ...camera, keys: camera.keys.toReversed().map((k, i) => ({ ...k, time: times[i]! })) };
};

/** One plan whose shots are the cameras, one after the other, of one scene. */
function reel(plans: readonly Plan[]): Plan {
  const first = plans[0]!;
  return {
    ...first,
    format: { ...first.format, seconds: LENGTH * plans.length },
    claims: [],
    shots: plans.map((plan, i) => ({
      start: LENGTH * i,
      end: LENGTH * (i + 1),
      camera: later(plan.shots[0]!.camera, LENGTH * i),
      beats: [],
      lines: [],
      cues: [],
    })),
  };
}

/** Frames of a shot at which pictures are taken. */
const taken = (shot: number): number[] =>
  Array.from({ length: PICTURES }, (_, i) => shot * FRAMES + Math.round((i * (FRAMES - 1)) / (PICTURES - 1)));

/** What the camera's own numbers say of a shot, and what its pictures say. */
async function labelsOf(performance: Performance, shot: number): Promise<{ path: string; pictures: string }> {
  const samples: CameraState[] = Array.from({ length: FRAMES }, (_, i) =>
    performance.camera(shot * FRAMES + i),
  );
  const greys: Grey[] = [];
  for (const i of taken(shot)) greys.push(greyOf(await performance.frame(i), W, H));
  const steps = greys.slice(1).map((g, i) => flow(greys[i]!, g));
  return { path: labelOf(samples).move, pictures: labelFromFlow(steps, W, H).label };
}

const studio = await openStudio('camera moves');

describe.skipIf(!studio)('words, camera path and pictures agree', () => {
  let performance: Performance;
  const size = { width: W, height: H };

  beforeAll(async () => {
    const plans = await Promise.all(
      asked.map(async ([words]) => withoutFilm(await planOf(briefOf(words), size))),
    );
    for (const plan of plans) expect([plan.set, plan.cast]).toEqual([plans[0]!.set, plans[0]!.cast]);
    const pan = plans[asked.findIndex(([, label]) => label === 'pan-right')]!;
    // A deliberately wrong one: it pans the other way than its words say.
    const wrong = { ...pan, shots: [{ ...pan.shots[0]!, camera: reversed(pan.shots[0]!.camera) }] };
    performance = await studio!.open(reel([...plans, wrong]));
    return () => performance.close();
  }, PATIENCE);

  asked.forEach(([words, label], i) => {
    it(`${words}`, async () => {
      expect(await labelsOf(performance, i)).toEqual({ path: plain(label), pictures: plain(label) });
    });
  });

  it('a pan against its words is told by path and pictures', async () => {
    expect(await labelsOf(performance, asked.length)).toEqual({ path: 'pan-left', pictures: 'pan-left' });
  });
});

describe.skipIf(!studio)('tracking', () => {
  it(
    'keeps its subject in the same part of the picture while what is behind goes by',
    async () => {
      const plan = withoutFilm(
        await planOf('A man walks along a street. Camera: full shot, tracking shot following the man.', {
          width: W,
          height: H,
        }),
      );
      const { camera } = plan.shots[0]!;
      expect(camera.follow?.subject).toBe(plan.cast[0]!.id);
      const whereSeen = (p: Performance, frame: number): { x: number; y: number } =>
        project(p.camera(frame), W / H, p.motion.where(plan.cast[0]!.id, frame / 24, 'chest'));
      const spread = (xs: readonly number[]): number => Math.max(...xs) - Math.min(...xs);

      const p = await studio!.open(plan);
      const xs = taken(0).map((i) => whereSeen(p, i).x);
      const gone = Math.hypot(
        ...([0, 2] as const).map((k) => p.camera(FRAMES - 1).position[k] - p.camera(0).position[k]),
      );
      const greys: Grey[] = [];
      for (const i of taken(0)) greys.push(greyOf(await p.frame(i), W, H));
      const seen = labelFromFlow(
        greys.slice(1).map((g, i) => flow(greys[i]!, g)),
        W,
        H,
      );
      p.close();
      expect(gone).toBeGreaterThan(0.8);
      expect(spread(xs)).toBeLessThan(0.25);
      expect(seen.label).not.toBe('static');
      // The man crosses the picture of a camera that stays behind.
      const left = (i: number) =>
        project(p.camera(0), W / H, p.motion.where(plan.cast[0]!.id, i / 24, 'chest')).x;
      expect(spread(taken(0).map(left))).toBeGreaterThan(spread(xs) * 1.5);
    },
    PATIENCE,
  );
});
