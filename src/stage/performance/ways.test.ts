import { describe, expect, it } from 'vitest';
import type { Vec3 } from '../../base/vectors.ts';
import { readBrief } from '../../brief/index.ts';
import { hiding, isObstacle } from '../../catalogue/kit/passage.ts';
import { meets } from '../../catalogue/kit/solids.ts';
import { places } from '../../catalogue/places/index.generated.ts';
import { direct, estimateDuration, evaluateCamera } from '../../direct/index.ts';
import { bakeMotion } from '../motion/bake.ts';
import { creatureOf, placeOf } from './cast-of-models.ts';
import { worldOf } from './world.ts';

/** Deepest that a torso may be inside a piece of the set, metres. */
const DEEPEST = 0.05;
/** Share of its way on which a head may be hidden. */
const HIDDEN = 0.2;

/** What goes wrong with somebody on the way through a set. */
async function faultsOf(text: string): Promise<{ went: number; inside: string[]; hidden: number }> {
  const plan = await direct(readBrief(text), {
    width: 1280,
    height: 720,
    fps: 24,
    seconds: 4,
    quality: 'draft',
    seed: 7,
    durationOf: estimateDuration,
  });
  const [one] = plan.cast;
  const kind = creatureOf(one!);
  const model = {
    fixed: [],
    parts: [],
    lamps: [],
    emitters: [],
    cloths: [],
    waters: [],
    reflect: undefined,
    backdrop: undefined,
    dressed: [],
    missingGlyphs: [],
  };
  const scale = kind ? one!.height / kind.facts.size[1] : 1;
  const used = { words: new Set<string>() } as never;
  const items = kind ? [{ id: one!.id, kind, model, used, scale, copies: [[0, 0, 0]] as const }] : [];
  const world = worldOf(plan, placeOf(plan), items);
  const motion = bakeMotion(plan, world);
  const solids = (world.place.obstacles ?? []).filter(isObstacle);
  const height = one!.height;
  const radius = (kind ? (kind.facts.size[0] * scale) / 2 : 0.2 * (height / 1.75)) - DEEPEST;
  const inside = new Set<string>();
  let [hidden, frames] = [0, 0];
  for (let t = 0.02; t < plan.format.seconds; t += 1 / 5, frames++) {
    const { at } = motion.transform(one!.id, t);
    for (const share of kind ? [0.5, 0.85] : [0.35, 0.55, 0.8])
      for (let i = 0; i < 8; i++) {
        const a = (i * Math.PI) / 4;
        const from: Vec3 = [at[0], at[1] + share * height, at[2]];
        const to: Vec3 = [at[0] + Math.sin(a) * radius, from[1], at[2] + Math.cos(a) * radius];
        for (const s of solids)
          if (meets(s, from, to) !== undefined)
            inside.add(`${s.piece ?? 'the bare set'} at ${t.toFixed(1)} s`);
      }
    const { position } = evaluateCamera(plan.shots[0]!.camera, t, {
      seed: plan.seed,
      subjectAt: (x) => motion.where(one!.id, x),
    });
    const head: Vec3 = kind ? motion.where(one!.id, t, 'head') : [at[0], at[1] + height * 0.93, at[2]];
    if (hiding(solids, position, head).length > 0) hidden++;
  }
  const [a, b] = [motion.transform(one!.id, 0).at, motion.transform(one!.id, 3.9).at];
  return { went: Math.hypot(b[0] - a[0], b[2] - a[2]), inside: [...inside], hidden: hidden / frames };
}

describe('whoever goes through a set', () => {
  it.each(places.map((p) => [p.id, p.words[0]!] as const))(
    '%s: goes through nothing and is seen',
    { timeout: 60_000 },
    async (_, name) => {
      for (const text of [
        `A man walks through the ${name}. Tracking shot, 50mm.`,
        `A fox trots through the ${name}, stops, and looks into the camera. Tracking shot, 85mm.`,
      ]) {
        const { inside, hidden, went } = await faultsOf(text);
        expect(inside, text).toEqual([]);
        expect(hidden, text).toBeLessThanOrEqual(HIDDEN);
        expect(went, text).toBeGreaterThan(0.5);
      }
    },
  );
});
