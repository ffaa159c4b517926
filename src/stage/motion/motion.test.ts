import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { distance, type Quat, subtract, type Vec3 } from '../../base/vectors.ts';
import { actions } from '../../catalogue/actions/index.generated.ts';
import { type Plan, planSchema } from '../../direct/plan.ts';
import { boneNames } from '../people/rig.ts';
import { loadPhysics } from '../physics/jolt.ts';
import type { Physics } from '../physics/physics.ts';
import { bakeMotion } from './bake.ts';
import { jointsOf } from './figure.ts';
import { maxBend } from './limb.ts';
import { mannequin } from './mannequin.ts';
import type { Item, Motion, World } from './motion.ts';
import { angleOf, conjugate, identity, multiply } from './quaternion.ts';
import { limits } from './trunk.ts';

let physics: Physics;
beforeAll(async () => {
  physics = await loadPhysics();
});

const items: Record<string, Item> = {
  cup: {
    size: [0.09, 0.08, 0.09],
    materials: ['ceramic'],
    body: { mass: 0.25, restitution: 0.25, friction: 0.4, shape: 'cylinder' },
  },
  table: { size: [0.7, 0.74, 0.7], materials: ['wood'] },
  chair: {
    size: [0.44, 0.9, 0.48],
    materials: ['wood'],
    anchors: { seat: { at: [0, 0.46, 0.02], kind: 'seat' } },
  },
  ball: {
    size: [0.24, 0.24, 0.24],
    materials: ['rubber'],
    body: { mass: 0.62, restitution: 0.8, friction: 0.6, shape: 'sphere' },
  },
  hoop: {
    size: [1.8, 3.95, 2.2],
    materials: ['steel', 'glass'],
    anchors: {
      rim: { at: [0, 3.05, 0.375], kind: 'opening', size: [0.45, 0.45] },
      board: { at: [0, 3.425, 0], kind: 'wall', size: [1.8, 1.05] },
    },
    parts: ['rim', 'backboard', 'net'].map((name) => ({ name, pivot: [0, 3.05, 0.375] as Vec3 })),
  },
  umbrella: {
    size: [1.12, 0.95, 1.12],
    materials: ['cloth'],
    anchors: { grip: { at: [0, 0.08, 0], kind: 'grip' } },
  },
};

type Draft = { id: string; [key: string]: unknown };
const person = (id: string, x = 0, z = 0, yaw = 0, more: object = {}): Draft => ({
  id,
  kind: 'person',
  name: id,
  height: 1.75,
  place: { at: [x, 0, z], yaw },
  ...more,
});
const prop = (id: string, x: number, y: number, z: number, more: object = {}): Draft => ({
  id,
  kind: id,
  name: id,
  place: { at: [x, y, z], yaw: 0, ...more },
});

function plan(
  cast: Draft[],
  props: Draft[],
  beats: object[],
  lines: object[] = [],
  seconds = 4,
  seed = 7,
): Plan {
  return planSchema.parse({
    kind: 'shotwright.plan',
    schema: 1,
    seed,
    format: { width: 640, height: 360, fps: 24, seconds, quality: 'draft' },
    look: { kind: 'miniature' },
    palette: [],
    mood: { words: [], keyToFill: 4, pace: 1 },
    set: {
      place: 'stage',
      name: 'stage',
      time: 'noon',
      weather: { kind: 'clear', strength: 0, wind: 0, windYaw: 0 },
      state: [],
    },
    cast,
    props,
    lights: [],
    claims: [],
    shots: [
      {
        start: 0,
        end: seconds,
        camera: {
          move: 'static',
          size: 'wide',
          angle: 'level',
          subjects: [],
          keys: [{ time: 0, position: [0, 1, 5], target: [0, 1, 0], mm: 50 }],
          fstop: 4,
        },
        beats: beats.map((b, i) => ({ id: `b${i}`, start: 0, end: seconds, ...b })),
        lines: lines.map((l, i) => ({ id: `l${i}`, ...l })),
        cues: [],
      },
    ],
  });
}
const world = (p: Plan): World => ({
  skeletons: Object.fromEntries(p.cast.map((c) => [c.id, mannequin(c.height)])),
  items: Object.fromEntries(p.props.map((x) => [x.id, items[x.kind] as Item])),
  place: { floor: 'wood', area: [8, 8], anchors: {} },
});
const bake = (p: Plan): Motion => bakeMotion(p, world(p), { physics });
const two = [person('man', -0.5, 0, 0.6, { height: 1.8 }), person('woman', 0.5, 0, -0.6, { height: 1.68 })];

/** Largest movement of a planted sole from frame to frame, metres. */
function slide(m: Motion, p: Plan, id: string): number {
  const s = world(p).skeletons[id]!;
  let worst = 0;
  const before: Record<string, { toe: Vec3; heel: Vec3 } | undefined> = {};
  for (let t = 0; t < p.format.seconds; t += 1 / 48) {
    const j = jointsOf(s, m.pose(id, t));
    for (const side of ['l', 'r'] as const) {
      const toe = j[`toe.${side}`];
      const ankle = j[`foot.${side}`];
      const down = toe[1] < s.rest['toe.l'][1] + 0.004;
      const last = before[side];
      if (down && last) worst = Math.max(worst, Math.hypot(toe[0] - last.toe[0], toe[2] - last.toe[2]));
      before[side] = down ? { toe, heel: ankle } : undefined;
    }
  }
  return worst;
}

describe('feet', () => {
  for (const action of ['walk', 'run', 'stroll', 'turn-around', 'step-back', 'dance', 'sit-down'])
    it(`do not slide while planted: ${action}`, () => {
      const p = plan(
        [person('a', 0, 1, 2.9)],
        [prop('chair', 0, 0, 0)],
        [{ actor: 'a', action, target: 'chair', start: 0.2, end: 3.4 }],
      );
      expect(slide(bake(p), p, 'a')).toBeLessThan(0.005);
    });

  it('carry a walk as far as its speed says', () => {
    const p = plan([person('a')], [], [{ actor: 'a', action: 'walk', end: 3 }]);
    const m = bake(p);
    const d = distance(m.pose('a', 0.5).at, m.pose('a', 2.5).at);
    expect(d).toBeGreaterThan(2);
    expect(d).toBeLessThan(3.2);
  });
});

describe('every action', () => {
  const partnered = (id: string): Plan =>
    plan(
      [...two],
      [prop('cup', 0.1, 0.74, 0.7), prop('table', 0, 0, 0.9)],
      [
        {
          actor: 'man',
          action: id,
          partner: 'woman',
          target: actions.find((a) => a.id === id)?.facts.target === 'person' ? 'woman' : 'cup',
          start: 0.4,
          end: 2.6,
        },
      ],
      [],
      3,
    );
  const mine = actions.filter((a) => a.facts.actor.includes('person'));
  it.each(mine.map((a) => a.id))(
    '%s keeps joint limits, moves without jumps and stays above ground',
    (id) => {
      const p = partnered(id);
      const m = bake(p);
      const skeletons = world(p).skeletons;
      const last: Record<string, ReturnType<typeof jointsOf>> = {};
      const broken: string[] = [];
      const must = (ok: boolean, what: string): unknown => !ok && broken.length < 5 && broken.push(what);
      for (let t = 0; t <= 3; t += 1 / 24) {
        for (const who of ['man', 'woman']) {
          const pose = m.pose(who, t);
          const joints = jointsOf(skeletons[who]!, pose);
          for (const bone of boneNames) {
            must(joints[bone].every(Number.isFinite), `${who} ${bone} is nowhere at ${t}`);
            const before = last[who]?.[bone];
            if (before)
              must(distance(joints[bone], before) < 0.75, `${who} ${bone} jumps at ${t.toFixed(2)}`);
          }
          for (const bone of ['foreArm.l', 'foreArm.r', 'shin.l', 'shin.r'] as const)
            must(angleOf(pose.rotations[bone] ?? identity) <= maxBend + 0.02, `${who} ${bone} bends too far`);
          const head = multiply(pose.rotations.neck ?? identity, pose.rotations.head ?? identity);
          must(
            angleOf(head) < limits.headYaw + limits.headPitch + limits.headRoll,
            `${who} turns the head too far`,
          );
          must(joints.hips[1] > 0.05, `${who} sinks into the ground`);
          must(Math.abs(pose.face.gaze[0]) <= limits.eyeYaw + 1e-9, `${who} rolls the eyes`);
          last[who] = joints;
        }
      }
      expect(broken).toEqual([]);
    },
  );

  it('is declared with sane times and words of its own', () => {
    const seen = new Map<string, string>();
    for (const a of actions) {
      const [low, usual, high] = a.facts.seconds;
      expect(low).toBeGreaterThan(0);
      expect(usual).toBeGreaterThanOrEqual(low);
      expect(high).toBeGreaterThanOrEqual(usual);
      for (const word of a.words) {
        expect(seen.get(word), `${word} of ${a.id}`).toBeUndefined();
        seen.set(word, a.id);
        expect(word).toBe(word.toLowerCase());
      }
    }
    expect(actions.length).toBeGreaterThanOrEqual(40);
  });
});

describe('hands', () => {
  it.each(['hold-hands', 'shake-hands', 'dance', 'dip'])('meet within 2 cm: %s', (id) => {
    const p = plan(
      two,
      [],
      [{ actor: 'man', action: id, partner: 'woman', target: 'woman', start: 0.2, end: 3.6 }],
    );
    const m = bake(p);
    const nearest = (t: number): number =>
      Math.min(
        ...['hand.l', 'hand.r'].flatMap((a) =>
          ['hand.l', 'hand.r'].map((b) => distance(m.where('man', t, a), m.where('woman', t, b))),
        ),
      );
    expect(nearest(2.4)).toBeLessThan(0.02);
  });

  it('hold what they took', () => {
    const p = plan(
      [person('a')],
      [prop('cup', 0.1, 0.74, 0.75), prop('table', 0, 0, 0.95)],
      [{ actor: 'a', action: 'take', target: 'cup', start: 0.2, end: 1.8 }],
    );
    const m = bake(p);
    const gap = (t: number): number =>
      Math.min(
        distance(m.where('a', t, 'hand.l'), m.where('cup', t)),
        distance(m.where('a', t, 'hand.r'), m.where('cup', t)),
      );
    expect(gap(0.1)).toBeGreaterThan(0.3);
    for (const t of [1.6, 2.5, 3.8]) expect(gap(t)).toBeLessThan(0.09);
  });

  it('share a pole', () => {
    const p = plan(
      [person('man', -0.28, 0, 0.4), person('woman', 0.28, 0, -0.4, { height: 1.66 })],
      [prop('umbrella', 0, 1.1, 0, { on: 'man', relation: 'held-by', hand: 'left' })],
      [{ actor: 'man', action: 'hold', target: 'umbrella', partner: 'woman', start: 0, end: 4 }],
    );
    const m = bake(p);
    const pole = m.where('umbrella', 2, 'grip');
    expect(distance(m.where('man', 2, 'hand.l'), pole)).toBeLessThan(0.03);
    const hers = Math.min(
      ...['hand.l', 'hand.r'].map((h) => distance(m.where('woman', 2, h), [pole[0], pole[1] + 0.1, pole[2]])),
    );
    expect(hers).toBeLessThan(0.03);
  });
});

describe('purity', () => {
  it('the same plan gives the same poses, in any order of asking', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 4, noNaN: true }), { minLength: 2, maxLength: 6 }),
        (times) => {
          const p = plan(
            two,
            [],
            [{ actor: 'man', action: 'dip', partner: 'woman', target: 'woman', start: 0.3, end: 3.5 }],
            [{ speaker: 'woman', text: 'Only because you lead.', start: 0.5, end: 2 }],
          );
          const a = bake(p);
          const b = bake(p);
          const first = times.map((t) => JSON.stringify([a.pose('man', t), a.pose('woman', t)]));
          const back = [...times].reverse().map((t) => {
            const woman = b.pose('woman', t);
            return JSON.stringify([b.pose('man', t), woman]);
          });
          expect(back.reverse()).toEqual(first);
        },
      ),
      { numRuns: 4 },
    );
  });
});

describe('mechanics', () => {
  const shot = (seed: number): Plan =>
    plan(
      [person('p', 0, 2.2, Math.PI, { height: 1.95 })],
      [prop('ball', 0, 1, 2.5, { on: 'p', relation: 'held-by', hand: 'both' }), prop('hoop', 0, 0, -4)],
      [
        {
          actor: 'p',
          action: 'shoot',
          target: 'ball',
          partner: 'hoop',
          start: 0.1,
          end: 1.6,
          outcome: ['rim', 'backboard', 'rim', 'net'],
        },
      ],
      [],
      4,
      seed,
    );

  it('gives stated contacts in their order, by a real flight', () => {
    const m = bake(shot(3));
    const names = m.contacts.filter((c) => c.a === 'ball' && c.kind !== 'release').map((c) => c.b);
    let i = 0;
    for (const name of names) if (name === ['rim', 'backboard', 'rim', 'net'][i]) i++;
    expect(i).toBe(4);
    expect(m.findings.some((f) => f.match === 'exact')).toBe(true);
    // Free flight between release and first contact is a parabola of g.
    const release = m.contacts.find((c) => c.kind === 'release')!.time;
    const first = m.contacts.find((c) => c.b === 'rim')!.time;
    const y = (t: number): number => m.where('ball', t)[1];
    const a = release + 0.1;
    const h = (first - release - 0.2) / 2;
    const g = -(y(a + 2 * h) - 2 * y(a + h) + y(a)) / (h * h);
    expect(Math.abs(g / 9.81 - 1)).toBeLessThan(0.01);
  });

  it('the same seed shoots the same shot', () => {
    const one = JSON.stringify(bake(shot(5)).contacts);
    expect(JSON.stringify(bake(shot(5)).contacts)).toBe(one);
  });

  it('a dropped ball never comes up as high as it was', () => {
    const p = plan([], [prop('ball', 0, 1.5, 0)], [{ actor: 'ball', action: 'fall', start: 0.1, end: 3 }]);
    const m = bake(p);
    let top = Infinity;
    let rising = false;
    let peak = m.where('ball', 0)[1];
    for (let t = 0.12; t < 3.4; t += 1 / 240) {
      const y = m.where('ball', t)[1];
      const up = y > m.where('ball', t - 1 / 240)[1] + 1e-6;
      if (rising && !up) {
        expect(peak).toBeLessThan(top);
        top = peak;
      }
      peak = up ? y : peak;
      rising = up;
    }
    expect(m.contacts.filter((c) => c.b === 'floor').length).toBeGreaterThan(2);
    // Restitution 0.8: the first bounce reaches 64 % of the drop, within a few percent.
    expect(m.contacts[0]!.kind).toBe('release');
  });

  it('drops in slow motion and catches in time', () => {
    const p = plan(
      [person('a')],
      [prop('cup', 0.2, 1.1, 0.3, { on: 'a', relation: 'held-by', hand: 'right' })],
      [
        { actor: 'a', action: 'drop', target: 'cup', start: 0.3, end: 1.1 },
        { actor: 'cup', action: 'fall', start: 1.1, end: 2.4, rate: 0.35 },
        { actor: 'a', action: 'catch', target: 'cup', start: 2.2, end: 3.2 },
      ],
    );
    const m = bake(p);
    expect(m.clock(2.4) - m.clock(1.1)).toBeLessThan(0.75);
    const floor = m.contacts.filter((c) => c.a === 'cup' && c.b === 'floor');
    expect(floor).toEqual([]);
    const held = Math.min(
      distance(m.where('a', 3.4, 'hand.r'), m.where('cup', 3.4)),
      distance(m.where('a', 3.4, 'hand.l'), m.where('cup', 3.4)),
    );
    expect(held).toBeLessThan(0.14);
  });
});

describe('ways and seats', () => {
  it('lead round what stands between', () => {
    const p = plan(
      [person('man', -2, 0)],
      [prop('table', 0, 0, 0), prop('cup', 2.4, 0, 0)],
      [{ actor: 'man', action: 'walk', target: 'cup' }],
      [],
      5,
    );
    const m = bake(p);
    let last = -Infinity;
    for (let t = 0; t < 5; t += 1 / 24) {
      const { at } = m.transform('man', t);
      expect(Math.abs(at[0]) < 0.5 && Math.abs(at[2]) < 0.5, `in the table at ${t}`).toBe(false);
      last = Math.max(last, at[0]);
    }
    expect(last).toBeGreaterThan(1);
  });

  it('are taken from what is near, else the floor is sat on', () => {
    const near = bake(
      plan([person('man')], [prop('chair', 0.5, 0, 0.3)], [{ actor: 'man', action: 'sit-down' }]),
    );
    const none = bake(plan([person('man')], [], [{ actor: 'man', action: 'sit-down' }]));
    const hips = (m: Motion): number => m.where('man', 3.9, 'hips')[1];
    expect(hips(near)).toBeGreaterThan(0.5);
    expect(hips(none)).toBeLessThan(0.25);
  });

  it('things put down or dropped stay on the dressings of the set', () => {
    const p = plan(
      [person('man')],
      [prop('cup', 0, 1, 0.4, { on: 'man', relation: 'held-by', hand: 'right' })],
      [{ actor: 'man', action: 'drop', target: 'cup', start: 0.4, end: 1.4 }],
    );
    const w = world(p);
    const bench = { name: 'bench', material: 'wood', low: [-1, 0, 0.1] as Vec3, high: [1, 0.7, 1] as Vec3 };
    const m = bakeMotion(p, { ...w, place: { ...w.place, solids: [bench] } }, { physics });
    expect(m.transform('cup', 3.9).at[1]).toBeGreaterThan(0.65);
    expect(m.contacts.some((c) => c.kind === 'impact' && c.b === 'bench')).toBe(true);
  });

  it('an open book goes with the chest and both hands are on it', () => {
    const p = plan(
      [person('man')],
      [prop('cup', 0, 1, 0.4)],
      [{ actor: 'man', action: 'read', target: 'cup' }],
    );
    const m = bake(p);
    for (const t of [0, 1, 3]) {
      expect(distance(m.where('man', t, 'hand.l'), m.where('cup', t)), `left at ${t}`).toBeLessThan(0.2);
      expect(distance(m.where('man', t, 'hand.r'), m.where('cup', t)), `right at ${t}`).toBeLessThan(0.2);
    }
  });
});

describe('creatures', () => {
  const robot: Item = {
    size: [0.5, 0.56, 0.36],
    materials: ['metal'],
    gait: 'biped',
    speed: 0.5,
    head: [0, 0.36, 0.1],
    parts: [
      { name: 'head', pivot: [0, 0.3, 0] },
      { name: 'eye.l', pivot: [0.06, 0.36, 0.14] },
      { name: 'arm.l', pivot: [0.18, 0.3, 0], tip: [0.23, 0.09, 0.07] },
      { name: 'arm.r', pivot: [-0.18, 0.3, 0], tip: [-0.23, 0.09, 0.07] },
    ],
  };
  const p = plan(
    [{ id: 'robot', kind: 'robot', name: 'robot', height: 0.56, place: { at: [0, 0.8, 0], yaw: 0 } }],
    [prop('cup', 0, 1, 0, { on: 'robot', relation: 'held-by', hand: 'right' })],
    [{ actor: 'robot', action: 'turn-head', params: { direction: 'left' }, start: 0.5, end: 3 }],
  );
  const m = (): Motion => bakeMotion(p, { ...world(p), items: { ...world(p).items, robot } }, { physics });

  it('carry their eyes with their heads', () => {
    const parts = m().parts('robot', 2);
    const turn = 2 * Math.asin(parts.head!.turn[1]);
    expect(turn).toBeGreaterThan(0.25);
    // The left eye sits before the pivot: a turn to the left carries it to the left and back.
    expect(parts['eye.l']!.at[0]).toBeGreaterThan(0.02);
  });

  it('stay on what carries them, sitting or not', () => {
    const seated = (posture: string): Vec3 => {
      const cast = [{ ...p.cast[0], posture }] as unknown as Draft[];
      const q = plan(cast, [], []);
      const built = { ...robot, underside: 0.13 };
      return bakeMotion(q, { ...world(q), items: { robot: built } }, { physics }).transform('robot', 1).at;
    };
    expect(seated('stand')[1]).toBeCloseTo(0.8, 1);
    expect(seated('sit')[1]).toBeGreaterThan(0.6);
    expect(seated('sit')[1]).toBeLessThan(seated('stand')[1] - 0.05);
  });

  it('hold things at the ends of their arms', () => {
    const motion = m();
    const arm = motion.parts('robot', 2)['arm.r']!;
    const rel: Vec3 = [-0.05, -0.21, 0.07];
    const q = arm.turn;
    const turned = multiply(multiply(q, [rel[0], rel[1], rel[2], 0]), conjugate(q));
    const whole = motion.transform('robot', 2);
    const hand: Vec3 = [
      whole.at[0] - 0.18 + turned[0],
      whole.at[1] + 0.3 + turned[1],
      whole.at[2] + turned[2],
    ];
    expect(distance(hand, motion.where('cup', 2))).toBeLessThan(0.1);
  });
});

describe('speech and eyes', () => {
  const p = plan(
    [person('a', -0.4, 0, 0.5), person('b', 0.4, 0, -0.5)],
    [],
    [],
    [{ speaker: 'a', text: 'See?', start: 1, end: 2.5 }],
  );
  it('opens the mouth of the speaker only, with the phones', () => {
    const m = bakeMotion(p, world(p), {
      physics,
      phonesOf: () => [
        { phone: 'm', start: 0, end: 0.2 },
        { phone: 'aa', start: 0.2, end: 1.4 },
      ],
    });
    const open = (id: string, t: number): number => {
      const { mouth } = m.pose(id, t).face;
      return mouth.A + mouth.E + mouth.O + mouth.U;
    };
    expect(m.pose('a', 1.1).face.mouth.M).toBeGreaterThan(0.5);
    expect(open('a', 1.8)).toBeGreaterThan(0.3);
    expect(open('a', 0.5)).toBeLessThan(0.01);
    for (let t = 0; t < 4; t += 0.1) expect(open('b', t)).toBeLessThan(0.01);
  });

  it('listeners look at who speaks, and everybody blinks', () => {
    const m = bake(p);
    const speaker = subtract(m.where('a', 2, 'eyes'), m.where('b', 2, 'eyes'));
    const pose = m.pose('b', 2);
    const head = (['hips', 'spine', 'chest', 'neck', 'head'] as const).reduce<Quat>(
      (q, bone) => multiply(q, pose.rotations[bone] ?? identity),
      [0, Math.sin(pose.yaw / 2), 0, Math.cos(pose.yaw / 2)],
    );
    const inverse = conjugate(head);
    const local = multiply(multiply(inverse, [speaker[0], speaker[1], speaker[2], 0]), conjugate(inverse));
    expect(Math.abs(Math.atan2(local[0], local[2]) - pose.face.gaze[0])).toBeLessThan(0.25);
    const long = plan([person('a')], [], [], [], 12);
    const film = bake(long);
    let blinks = 0;
    for (let t = 0, shut = false; t < 12; t += 1 / 48) {
      const now = film.pose('a', t).face.blink > 0.6;
      if (now && !shut) blinks++;
      shut = now;
    }
    expect(blinks).toBeGreaterThanOrEqual(2);
    expect(blinks).toBeLessThanOrEqual(14);
  });
});
