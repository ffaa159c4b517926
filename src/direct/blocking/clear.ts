import { bodyOf, standsIn, torsoOf } from '../../catalogue/kit/passage.ts';
import type { Solid } from '../../catalogue/kit/solids.ts';
import { kinds } from '../catalogue.ts';
import type { Cast, Prop } from '../plan.ts';
import type { Dressing } from './strike.ts';

/** Things smaller than this stand among the dressing rather than in its place, metres. */
const BIG = 0.5;
/** Bushes and stools are below a trunk: feet have to stand somewhere as well, share of the height. */
const SHINS = 0.12;

/** Strike what stands on the marks of the cast and in the place of what was brought in: nobody stands in a bush. */
export function clearMarks(
  cast: readonly Cast[],
  props: readonly Prop[],
  solids: readonly Solid[],
  dressing: Dressing,
): void {
  const pieces = new Set<string>();
  const clear = (at: readonly [number, number, number], radius: number, low: number, high: number): void => {
    for (const s of standsIn(solids, at, { radius, low, high }))
      if (dressing.isLoose(s)) pieces.add(s.piece!);
  };
  for (const one of cast) {
    const { at, relation } = one.place;
    // Who sits on or is in something is where that is; its own room is looked after below.
    if (relation !== undefined || at[1] > 0.4) continue;
    const size = kinds.creatures.get(one.kind)?.facts.size;
    const body = size ? bodyOf((size[0] * one.height) / size[1], one.height) : torsoOf(one.height);
    clear(at, body.radius, one.height * SHINS, body.high);
  }
  for (const prop of props) {
    const kind = kinds.things.get(prop.kind);
    if (!kind || prop.place.on !== undefined || kind.facts.rests === 'sky' || prop.place.at[1] > 0.4)
      continue;
    const [w, h, d] = kind.facts.size.map((s) => s * prop.scale) as [number, number, number];
    // Houses and towers stand beyond the dressing.
    if (Math.max(w, d) < BIG || Math.max(w, d) > 4 || prop.place.relation === 'hanging-from') continue;
    clear(prop.place.at, Math.min(w, d) / 2, Math.min(0.15, h / 2), h);
  }
  dressing.strike(pieces);
}
