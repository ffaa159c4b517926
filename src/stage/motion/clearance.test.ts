import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance, mix, type Vec3 } from '../../base/vectors.ts';
import { readBrief } from '../../brief/index.ts';
import { places } from '../../catalogue/places/index.generated.ts';
import { direct, estimateDuration, type Plan, planSchema } from '../../direct/index.ts';
import { bakeMotion } from './bake.ts';
import { jointsOf } from './figure.ts';
import { mannequin } from './mannequin.ts';

/** Half of a torso's depth for a person 1.75 m tall, metres. */
const DEPTH = 0.115;
/** Deepest that two torsos may overlap: what cloth and flesh give way by. */
const DEEPEST = 0.03;

/** Distance of two line pieces, sampled finely enough for a law in centimetres. */
function apart(a: readonly [Vec3, Vec3], b: readonly [Vec3, Vec3]): number {
  let least = Infinity;
  for (let i = 0; i <= 8; i++)
    for (let j = 0; j <= 8; j++)
      least = Math.min(least, distance(mix(a[0], a[1], i / 8), mix(b[0], b[1], j / 8)));
  return least;
}

/** The deepest overlap of any two people's torsos in a plan, with when and who. */
function deepest(plan: Plan, step = 1 / 8): { metres: number; where: string } {
  const skeletons = Object.fromEntries(plan.cast.map((c) => [c.id, mannequin(c.height)]));
  const place = places.find((p) => p.id === plan.set.place);
  const motion = bakeMotion(plan, {
    skeletons,
    items: {},
    place: { floor: 'wood', area: place?.facts.area ?? [8, 8], anchors: place?.facts.anchors ?? {} },
  });
  const people = plan.cast.filter((c) => c.kind === 'person').slice(0, 12);
  let worst = { metres: 0, where: '' };
  for (let t = 0; t < plan.format.seconds; t += step) {
    const trunks = people.map((c) => {
      const j = jointsOf(skeletons[c.id]!, motion.pose(c.id, t));
      return [j.hips, j.neck] as const;
    });
    people.forEach((a, x) =>
      people.slice(x + 1).forEach((b, y) => {
        const allowed = (DEPTH * (a.height + b.height)) / 1.75;
        const metres = allowed - apart(trunks[x]!, trunks[x + 1 + y]!);
        if (metres > worst.metres) worst = { metres, where: `${a.id} and ${b.id} at ${t.toFixed(2)} s` };
      }),
    );
  }
  return worst;
}

const draft = (cast: object[], beats: object[], seconds = 4): Plan =>
  planSchema.parse({
    kind: 'shotwright.plan',
    schema: 1,
    seed: 7,
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
    props: [],
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
        lines: [],
        cues: [],
      },
    ],
  });
const person = (id: string, x: number, z: number, yaw: number, height: number): object => ({
  id,
  kind: 'person',
  name: id,
  height,
  place: { at: [x, 0, z], yaw },
});

describe('bodies keep out of bodies', () => {
  const names = ['a', 'b', 'c', 'd'];
  const ways = ['walk', 'run', 'stroll', 'step-in', 'step-back', 'turn-around', 'leave', 'enter', 'wave'];
  const mark = fc.record({
    x: fc.double({ min: -0.25, max: 0.25, noNaN: true }),
    z: fc.double({ min: -0.25, max: 0.25, noNaN: true }),
    yaw: fc.double({ min: -3.1, max: 3.1, noNaN: true }),
    height: fc.double({ min: 1.2, max: 1.95, noNaN: true }),
  });
  const beat = fc.record({
    actor: fc.nat(3),
    action: fc.constantFrom(...ways),
    target: fc.option(fc.nat(3)),
    start: fc.double({ min: 0, max: 2.5, noNaN: true }),
    length: fc.double({ min: 0.8, max: 3, noNaN: true }),
  });

  it('wherever they walk', () => {
    fc.assert(
      fc.property(
        fc.array(mark, { minLength: 2, maxLength: 4 }),
        fc.array(beat, { minLength: 1, maxLength: 4 }),
        (marks, beats) => {
          // On a grid of 0.9 m, so that nobody starts inside anybody.
          const cast = marks.map((m, i) =>
            person(
              names[i]!,
              (i % 2) * 0.95 - 0.5 + m.x * 0.7,
              Math.floor(i / 2) * 0.95 + m.z * 0.7,
              m.yaw,
              m.height,
            ),
          );
          const known = (i: number): string => names[i % cast.length]!;
          const plan = draft(
            cast,
            beats.map((b) => ({
              actor: known(b.actor),
              action: b.action,
              start: b.start,
              end: Math.min(4, b.start + b.length),
              ...(b.target !== null && known(b.target) !== known(b.actor) ? { target: known(b.target) } : {}),
            })),
          );
          const { metres, where } = deepest(plan);
          expect(metres, where).toBeLessThan(DEEPEST);
        },
      ),
      { numRuns: 30, seed: 11 },
    );
  });

  it.each(['dance', 'dip', 'embrace', 'kiss', 'shake-hands', 'arm-round', 'hold-hands'])(
    'a pair has room for both: %s',
    (action) => {
      for (const [hers, his] of [
        [1.6, 1.85],
        [1.75, 1.7],
      ] as const) {
        const cast = [person('man', -0.5, 0, 0.6, his), person('woman', 0.5, 0, -0.6, hers)];
        const plan = draft(cast, [{ actor: 'man', action, partner: 'woman', target: 'woman', start: 0.3 }]);
        const { metres, where } = deepest(plan, 1 / 12);
        expect(metres, where).toBeLessThan(DEEPEST);
      }
    },
  );

  it('whoever walks up to somebody stops before', () => {
    const cast = [person('man', -0.4, 0, 0.9, 1.8), person('woman', 0.5, -0.45, -1, 1.66)];
    const plan = draft(cast, [{ actor: 'woman', action: 'walk', start: 0.5, end: 1.8 }]);
    const motion = bakeMotion(plan, {
      skeletons: Object.fromEntries(plan.cast.map((c) => [c.id, mannequin(c.height)])),
      items: {},
      place: { floor: 'wood', area: [8, 8], anchors: {} },
    });
    const gap = (t: number): number =>
      distance(motion.transform('man', t).at, motion.transform('woman', t).at);
    expect(gap(0.3)).toBeGreaterThan(gap(3) + 0.8);
    expect(gap(3)).toBeGreaterThan(0.5);
    expect(gap(3)).toBeLessThan(1.5);
  });

  const corpus = '../shared/corpus/prompts.jsonl';
  it.skipIf(!existsSync(corpus))('in whatever people really ask for', { timeout: 120_000 }, async () => {
    const prompts = readFileSync(corpus, 'utf8').trim().split('\n');
    const broken: string[] = [];
    for (const line of prompts.filter((_, i) => i % 3 === 0)) {
      const { id, prompt } = JSON.parse(line) as { id: string; prompt: string };
      const plan = await direct(readBrief(prompt), {
        width: 1280,
        height: 720,
        fps: 24,
        seconds: 4,
        quality: 'draft',
        seed: 7,
        durationOf: estimateDuration,
      });
      const { metres, where } = deepest(plan, 1 / 4);
      if (metres > DEEPEST) broken.push(`${id}: ${metres.toFixed(3)} m, ${where}`);
    }
    expect(broken).toEqual([]);
  });
});
