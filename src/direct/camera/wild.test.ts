import { describe, expect, it } from 'vitest';
import { identity } from '../../base/matrix.ts';
import { add, type Vec3 } from '../../base/vectors.ts';
import { readBrief } from '../../brief/index.ts';
import { type Solid, solid } from '../../catalogue/kit/solids.ts';
import { kinds } from '../catalogue.ts';
import { direct, evaluateCamera, type Plan } from '../index.ts';
import type { Camera } from '../plan.ts';
import type { Extent } from './extent.ts';
import { buried, hiddenFrom, obstaclesOf } from './sight.ts';
import { extentFor } from './subjects.ts';
import { inTheWayOf, sayOf } from './wild.ts';

const box = (piece: string | undefined, at: Vec3, size: Vec3, owner = piece?.split('#')[0] ?? ''): Solid => {
  const half = size.map((s) => s / 2) as unknown as Vec3;
  const low = add(at, half.map((h) => -h) as unknown as Vec3);
  const made = solid({ kind: 'box', low, high: add(at, half) }, identity, owner)!;
  return piece === undefined ? made : { ...made, piece };
};
const woman: Extent = {
  id: 'woman',
  person: true,
  at: [0, 0, 0],
  yaw: 0,
  top: 1.7,
  bottom: 0,
  radius: 0.26,
  eyes: 1.55,
  head: 0.33,
  stature: 1.7,
};
const camera = (from: Vec3, to: Vec3 = from): Camera => ({
  move: 'tracking',
  size: 'medium',
  angle: 'level',
  subjects: ['woman'],
  keys: [
    { time: 0, position: [...from], target: [0, 1.4, 0], mm: 50, roll: 0 },
    { time: 4, position: [...to], target: [0, 1.4, 0], mm: 50, roll: 0 },
  ],
  handheld: 0,
  fstop: 4,
});
const crew = { isLoose: (s: Solid) => s.owner === 'chair', isWild: (s: Solid) => s.piece !== undefined };
const look = (cam: Camera, obstacles: Solid[], carried: Vec3[] = []) =>
  inTheWayOf(cam, { start: 0, end: 4 }, 16 / 9, woman, () => [0, 0, 0], obstacles, carried, crew);

describe('wild walls', () => {
  const wall = box('wall#0', [0, 1.5, 2], [4, 3, 0.2]);

  it('takes away the wall between lens and face, and says so', () => {
    const found = look(camera([0, 1.5, 4]), [wall, box('wall#1', [0, 1.5, -2], [4, 3, 0.2])]);
    expect(found.pieces).toEqual(['wall#0']);
    expect(sayOf(found)).toEqual(['Taken away for the camera: wall.']);
  });

  it('takes away what a moving camera would run into', () => {
    const car = box('car#0', [3, 0.7, 3], [1.8, 1.4, 4]);
    expect(look(camera([-3, 1, 3]), [car]).pieces).toEqual([]);
    expect(look(camera([-3, 1, 3], [3, 1, 3]), [car]).pieces).toEqual(['car#0']);
  });

  it('leaves what bears somebody or something, and what hides only feet', () => {
    const bar = box('bar#0', [0, 0.5, 1], [4, 1, 0.6]);
    expect(look(camera([0, 1.5, 4]), [bar]).pieces).toEqual([]);
    expect(look(camera([0, 1.5, 4]), [wall], [[0, 3, 2]]).pieces).toEqual([]);
  });

  it('names what cannot be taken away', () => {
    const rock = box(undefined, [0, 1, 4], [1, 3, 1], 'boulder');
    expect(look(camera([0, 1.5, 4]), [rock])).toEqual({ pieces: [], stays: ['boulder'] });
  });
});

describe('the camera of a stranger', () => {
  const shoot = (text: string): Promise<Plan> =>
    direct(readBrief(text), { width: 1280, height: 720, fps: 24, seconds: 4, quality: 'draft', seed: 7 });

  it.each([
    'A woman runs through a dense pine forest, tracking shot beside her, mist between the trees.',
    'Tracking shot of a man cycling past parked cars on a city street in the afternoon.',
    'An old man plays the piano in a small living room, slow orbit.',
    'A cat walks along a crowded market alley, camera follows low to the ground.',
    'Close-up of a mechanic under the hood of a car in a garage workshop.',
    'A chef flips a pancake in a tiny kitchen, handheld, wide shot.',
    'A boy hides behind shelves in a library, slow dolly in.',
    'A yellow taxi drives down a wet city street at night.',
    'A fox sneaks between rocks on a snowy mountain, crane up.',
    'Vertical video: a girl dances in her bedroom in front of the mirror.',
    'A nurse pushes a cart down a hospital corridor, camera tracking back before her.',
    'A wooden rowing boat on a calm lake under the milky way.',
  ])('is inside of nothing on all its way and sees its subject: %s', async (text) => {
    const plan = await shoot(text);
    const set = { plan: plan.set, place: kinds.places.get(plan.set.place)! };
    const obstacles = obstaclesOf(set, plan.seed, plan.cast, plan.props);
    for (const { camera: cam, start, end } of plan.shots) {
      const lead = cam.subjects[0]
        ? extentFor(cam.subjects[0], { cast: plan.cast, members: new Map() }, plan.props)
        : undefined;
      for (const u of [0, 0.25, 0.5, 0.75, 1]) {
        const { position } = evaluateCamera({ ...cam, handheld: 0 }, start + (end - start) * u);
        expect(buried(position, obstacles), `inside of something at ${u}`).toBe(false);
        if (lead) expect(hiddenFrom(position, lead, obstacles)).toBeLessThan(0.5);
      }
    }
  });
});
