import type { Place } from '../../catalogue/kinds.ts';
import type { Plan } from '../../direct/plan.ts';
import { bakeMotion } from '../motion/bake.ts';
import type { Motion } from '../motion/motion.ts';
import { loadPhysics } from '../physics/jolt.ts';
import {
  type BuiltItem,
  type BuiltSet,
  buildCreature,
  buildProp,
  buildSet,
  callsOf,
  creatureOf,
  kindOf,
  placeOf,
} from './cast-of-models.ts';
import type { StageHost } from './host.ts';
import { weatherOf } from './lighting.ts';
import { lipsOf } from './lips.ts';
import { type Piece, piecesOf, withPieces } from './pieces.ts';
import { worldOf } from './world.ts';

/** Set, props and motion of a plan: all that can be known of a performance before anything is drawn. */
export interface Rehearsal {
  readonly place: Place;
  readonly set: BuiltSet;
  /** Props and creatures, with the pieces that beats lift out of the set. */
  readonly items: readonly BuiltItem[];
  /** Pieces that are really taken out of the set: prop id → thing. */
  readonly lifted: ReadonlyMap<string, { readonly call: number; readonly thing: string }>;
  readonly motion: Motion;
}

/**
 * Build set and props, speak the lines for their lips, and bake how everything moves. Needs nothing to draw with.
 * Throws a RangeError that names the path when the plan asks for a kind that the catalogue does not have.
 * @example const { motion } = await rehearse(plan, { fonts, speech }); motion.contacts
 */
export async function rehearse(
  plan: Plan,
  host: Pick<StageHost, 'fonts' | 'speech' | 'report'>,
): Promise<Rehearsal> {
  const report = (stage: string, done: number, total = 1): void => host.report?.({ stage, done, total });
  const place = placeOf(plan);
  const { wet } = weatherOf(plan);

  report('set', 0);
  const dressed = buildSet(plan, wet, host.fonts);
  const pieces = piecesOf(plan, place, dressed.model, kindOf);
  const played = withPieces(plan, pieces);
  const lifted = liftedOf(pieces, dressed);
  const taken = new Map([...lifted.values()].map((l) => [l.call, l.thing]));
  const set = lifted.size > 0 ? buildSet(plan, wet, host.fonts, taken) : dressed;
  const items: BuiltItem[] = played.props
    .filter((p) => p.kind !== 'spot')
    .map((p) => buildProp(plan, p, host.fonts, set.taken.get(lifted.get(p.id)?.call ?? -1)));
  for (const c of plan.cast) {
    const kind = creatureOf(c);
    if (kind) items.push(buildCreature(plan, c, kind, host.fonts));
  }
  report('set', 1);

  report('motion', 0);
  const phones = await lipsOf(plan, host.speech);
  const physics = await loadPhysics();
  const phonesOf = (line: { readonly id: string }) => phones.get(line.id) ?? [];
  const motion = bakeMotion(played, worldOf(played, place, items, set.model), { physics, phonesOf });
  physics.release();
  report('motion', 1);
  return { place, set, items, lifted, motion };
}

function liftedOf(pieces: readonly Piece[], set: BuiltSet): Map<string, { call: number; thing: string }> {
  const calls = callsOf(set.model, set.calls);
  return new Map(
    pieces.flatMap((p) => {
      const call = p.dressing === undefined ? -1 : (calls[p.dressing] ?? -1);
      return call < 0 ? [] : [[p.id, { call, thing: p.prop.kind }] as const];
    }),
  );
}
