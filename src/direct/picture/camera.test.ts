import { describe, expect, it } from 'vitest';
import { readBrief } from '../../brief/index.ts';
import { readAll } from '../../reading/index.ts';
import { placeOf, projector } from '../../vision/fill/project.ts';
import type { Region, Sight } from '../../vision/sight/sight.ts';
import { labelOf } from '../camera/label.ts';
import { registries } from '../catalogue.ts';
import { openContext } from '../context.ts';
import type { Plan } from '../plan.ts';
import { bear } from './bearing.ts';
import { pictureCamera } from './camera.ts';
import { gather, pathFromRest } from './path.ts';
import { standpointOf } from './standpoint.ts';
import { pictureCameraAt } from './state.ts';

const W = 160;
const H = 90;

/** A thing on a plane that runs to the horizon, under a sky. */
function sightOf(nearness?: (x: number, y: number) => number): Sight {
  const mask = { width: W, height: H, data: new Uint8Array(W * H) };
  const depth = { width: W, height: H, data: new Float32Array(W * H) };
  for (let y = 0; y < H; y++) {
    for (let x = 0; x < W; x++) {
      const inside = Math.abs(x / W - 0.5) < 0.1 && y / H > 0.3 && y / H < 0.75;
      mask.data[y * W + x] = inside ? 255 : 0;
      const plane = Math.max(0, (y / H - 0.4) / 0.6);
      depth.data[y * W + x] = nearness?.(x, y) ?? (inside ? 0.62 : plane);
    }
  }
  const subject: Region = {
    id: 'subject',
    kind: 'subject',
    name: 'subject',
    mask,
    box: [0.4, 0.3, 0.6, 0.75],
    share: 0.09,
    colour: '#aa3322',
    confidence: 0.8,
  };
  return {
    width: W,
    height: H,
    regions: [subject],
    faces: [],
    horizon: { y: 0.4, roll: 0, confidence: 0.9 },
    depth,
    depthSource: 'guess',
    depthConfidence: 0.8,
    palette: [],
    light: { level: 0.5, contrast: 0.6, warmth: 0, from: [0, 1], colour: '#ffffff', time: 'day' },
    notes: [],
  };
}

async function cameraFor(words: string, sight = sightOf()) {
  const brief = readBrief(
    `A red kettle on a table. Steam rises. ${words} Background Sound: a quiet kitchen.`,
  );
  const settings = { width: 1280, height: 720, fps: 24, seconds: 4, quality: 'draft', seed: 5 } as const;
  const readings = await readAll(brief, registries);
  const context = openContext(brief, settings, () => readings[0]!);
  const { camera, space } = pictureCamera(context, context.shots[0]!, sight, standpointOf(sight));
  const plan = { seed: 5, shots: [{ start: 0, end: 4, camera, beats: [], lines: [], cues: [] }] };
  return { camera, space, plan: plan as unknown as Plan, claims: context.claims.all(), notes: context.notes };
}

describe('pictureCamera', () => {
  const asked: readonly (readonly [string, string])[] = [
    ['Camera holds static.', 'static'],
    ['Slow dolly forward toward the kettle.', 'dolly-in'],
    ['The camera slowly pulls back.', 'dolly-out'],
    ['Camera pans left.', 'pan-left'],
    ['Slow pan right.', 'pan-right'],
    ['Camera tilts up.', 'tilt-up'],
    ['Camera tilts down.', 'tilt-down'],
    ['Camera trucks right.', 'truck-right'],
    ['Camera trucks left.', 'truck-left'],
    ['Camera orbits right.', 'arc-right'],
    ['The sneaker stands. Orbit right.', 'arc-right'],
    ['Arc left around it.', 'arc-left'],
    ['Camera orbits left.', 'arc-left'],
    ['Slow zoom in.', 'zoom-in'],
    ['Slow zoom out.', 'zoom-out'],
    ['Crane up.', 'crane-up'],
    ['Pedestal down.', 'pedestal-down'],
    ['Handheld camera.', 'handheld'],
    ['Push in.', 'dolly-in'],
  ];
  for (const [words, label] of asked) {
    it(`${words} begins at rest where the picture was taken and is a ${label}`, async () => {
      const { plan, camera } = await cameraFor(words);
      const states = Array.from({ length: 96 }, (_, i) => pictureCameraAt(plan, i / 24));
      expect(labelOf(states).move).toBe(label);
      const [a, b] = [states[0]!, states[1]!];
      expect(a.position.every((x) => Math.abs(x) < 1e-9)).toBe(true);
      expect(Math.abs(a.target[0]) + Math.abs(a.target[1])).toBeLessThan(1e-9);
      expect(a.mm).toBeCloseTo(standpointOf(sightOf()).mm, 9);
      expect(Math.hypot(...b.position)).toBeLessThan(1e-4);
      expect(camera.keys[0]!.roll).toBe(0);
    });
  }

  it('tells which framing, lens and angle are not the picture’s own', async () => {
    const { claims } = await cameraFor('Extreme close-up, low angle, 85mm lens, camera holds static.');
    const of = (property: string) => claims.find((c) => c.property === property);
    expect(of('size')).toMatchObject({ ceiling: 'omitted', why: expect.stringContaining('taken as a') });
    expect(of('angle')?.ceiling).toBe('omitted');
    expect(of('mm')?.ceiling).toBe('omitted');
  });

  it('shortens what the picture cannot bear, and says why', async () => {
    const { notes, camera } = await cameraFor('Fast pan right.');
    expect(notes.join()).toMatch(/beyond its borders would show/);
    const last = camera.keys[camera.keys.length - 1]!;
    expect(Math.atan2(last.target[0], -last.target[2])).toBeLessThan(0.2);
  });
});

describe('bear', () => {
  const move = (id: string) =>
    import('../catalogue.ts').then(({ kinds }) =>
      pathFromRest(
        kinds.moves.get(id)!,
        { distance: 1, mm: 60, span: 0.34 },
        {
          direction: '',
          speed: 1,
          seconds: 4,
        },
      ),
    );
  it('bears a plane more than a deep picture', async () => {
    const path = await move('truck-right');
    const deep = bear(path, sightOf(), { near: 0.6, far: 6, mm: 60, aspect: 16 / 9 });
    const plane = bear(
      path,
      sightOf(() => 0.5),
      { near: 0.6, far: 6, mm: 60, aspect: 16 / 9 },
    );
    expect(plane.share).toBeGreaterThan(deep.share);
    expect(deep.share).toBeGreaterThan(0.02);
  });
  it('bears noise a little, never not at all', async () => {
    for (const id of ['truck-right', 'dolly-in', 'arc-left', 'crane-up']) {
      const noise = bear(
        await move(id),
        sightOf((x, y) => ((x * 7919 + y * 104729) % 97) / 97),
        {
          near: 0.6,
          far: 6,
          mm: 60,
          aspect: 16 / 9,
        },
      );
      expect(noise.share).toBeGreaterThan(0);
      expect(noise.share).toBeLessThanOrEqual(1);
    }
  });
});

describe('gather', () => {
  it('rises from rest, fastest in its middle, and never stands still again', () => {
    const at = Array.from({ length: 97 }, (_, i) => gather(i / 96));
    const steps = at.slice(1).map((x, i) => x - at[i]!);
    expect(at[0]).toBe(0);
    expect(at[96]).toBeCloseTo(1, 9);
    expect(Math.min(...steps.slice(1))).toBeGreaterThan(steps[0]!);
  });
});

describe('headroom', () => {
  const face = {
    region: 'face',
    person: 'subject',
    box: [0.42, 0.12, 0.58, 0.42],
    eyes: [],
    mouth: { at: [0.5, 0.36], half: [0.03, 0.01] },
    chin: [0.5, 0.42],
    roll: 0,
    turn: 0,
    confidence: 0.9,
  } as const;

  it('is kept on a dolly towards somebody, and costs no more than a nod of the camera', async () => {
    const plain = sightOf();
    const sight: Sight = { ...plain, faces: [face], regions: [{ ...plain.regions[0]!, kind: 'person' }] };
    const { plan, space } = await cameraFor('Slow dolly in.', sight);
    const states = Array.from({ length: 96 }, (_, i) => pictureCameraAt(plan, i / 24));
    const nearness = (1 / space.distance - 1 / space.far) / (1 / space.near - 1 / space.far);
    const crown = placeOf(0.5, 0.12 - 0.09, nearness, space);
    const last = states[95]!;
    expect(projector(last, space.aspect)(crown)[1]).toBeGreaterThan(0.015);
    expect(labelOf(states).move).toBe('dolly-in');
    const [x, y, z] = last.target.map((t, k) => t - last.position[k]!) as [number, number, number];
    expect(Math.abs(x)).toBeLessThan(1e-6);
    expect(Math.atan2(y, -z)).toBeLessThan(0.071);
  });
});
