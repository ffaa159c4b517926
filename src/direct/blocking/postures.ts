import { kinds } from '../catalogue.ts';
import type { Context } from '../context.ts';
import type { Cast } from '../plan.ts';

const postures = new Set<Cast['posture']>([
  'stand',
  'sit',
  'lie',
  'kneel',
  'crouch',
  'lean',
  'float',
  'ride',
  'lotus',
  'plank',
]);

/** The posture in which somebody is found: from a state of the scene ('sits', 'lying'), or an action that keeps one. */
export function postureOf(
  context: Context,
  entities: readonly string[],
  creature: boolean,
): { posture: Cast['posture']; on: string | undefined } {
  for (const shot of context.shots) {
    for (const event of shot.reading.events) {
      if (event.negated || event.subject === undefined || !entities.includes(event.subject)) continue;
      const facts = event.match ? kinds.actions.get(event.match.id)?.facts : undefined;
      const ends = facts?.ends as Cast['posture'] | undefined;
      // 'Sits down' begins on the feet; 'sits' and lasting states begin in the posture.
      if (!ends || !postures.has(ends) || (!event.standing && !facts!.lasts)) continue;
      if (ends === 'stand') continue;
      return { posture: ends, on: event.object };
    }
    // What is done with the hands at a table is done sitting at it.
    const atTable = shot.reading.events.find(
      (e) =>
        !e.negated &&
        e.subject !== undefined &&
        entities.includes(e.subject) &&
        /\bat (?:an? |the |his |her |their )?(?:[a-z-]+ ){0,3}(?:table|desk|piano|diner|cafe|café)\b/i.test(
          e.phrase,
        ) &&
        (kinds.actions.get(e.match?.id ?? '')?.facts.travel ?? 0) === 0,
    );
    if (!creature && atTable) return { posture: 'sit', on: undefined };
    const on = shot.reading.relations.find(
      (r) => entities.includes(r.subject) && (r.kind === 'on' || r.kind === 'in'),
    );
    const thing = on && shot.reading.entities.find((e) => e.id === on.object)?.match;
    const anchors =
      thing?.registry === 'things' ? Object.values(kinds.things.get(thing.id)?.facts.anchors ?? {}) : [];
    // Somebody 'on' a chair sits; a robot on a workbench stands there.
    if (!creature && on && anchors.some((a) => a.kind === 'seat')) return { posture: 'sit', on: on.object };
  }
  return { posture: 'stand', on: undefined };
}

/** Height of somebody's crown above the spot they are placed on, metres. */
export function crownOf(one: Pick<Cast, 'height' | 'posture' | 'kind'>): number {
  if (one.kind !== 'person') return one.height;
  switch (one.posture) {
    // Sitting height over stature is about 0.52; a puppet's bigger head makes it a little more.
    case 'sit':
    case 'ride':
      return one.height * 0.55;
    case 'kneel':
      return one.height * 0.76;
    case 'crouch':
      return one.height * 0.62;
    case 'lotus':
      return one.height * 0.5;
    case 'plank':
      return one.height * 0.5;
    case 'lie':
      return one.height * 0.16;
    case 'lean':
      return one.height * 0.97;
    default:
      return one.height;
  }
}
