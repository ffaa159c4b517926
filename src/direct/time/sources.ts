import type { Event } from '../../reading/reading.ts';
import type { Casting } from '../casting/cast.ts';
import type { Shot } from '../context.ts';
import type { Prop } from '../plan.ts';

/** What comes out of something else and is nothing by itself: its source performs it. */
const substance =
  /^(?:steam|smoke|vapou?r|mist|fumes?|sparks?|beads?|drops?|droplets?|drips?|condensation|sweat|tears?|bubbles?|foam|flames?|embers?|crumbs?|spray|breath|fizz|puffs?)$/;
/** Of these, what hangs in the air. */
const air = /^(?:steam|smoke|vapou?r|mist|fumes?|breath|puffs?)$/;

/** Is this noun a substance that shows only where it comes out: steam, a bead of water, sparks? */
export const isSubstance = (noun: string): boolean => substance.test(noun);

/** Is the subject of this event something airy, so that it rises without taking its source along? */
export const isAiry = (shot: Shot, event: Event): string | undefined => {
  const noun = shot.reading.entities.find((e) => e.id === event.subject)?.noun;
  return noun !== undefined && air.test(noun) ? noun : undefined;
};

/**
 * Who or what a substance comes from: what the words name ('steam from the cup', 'from its chest'), else the thing
 * or actor mentioned last before it. Undefined for subjects that are something by themselves.
 */
export function sourceOf(
  shot: Shot,
  event: Event,
  casting: Casting,
  props: readonly Prop[],
): string | undefined {
  const subject = shot.reading.entities.find((e) => e.id === event.subject);
  if (!subject || !substance.test(subject.noun)) return undefined;
  const own = casting.members.get(subject.id);
  if (own?.some((id) => id !== 'set' && id !== 'sky')) return undefined;
  const real = (entity: string | undefined) =>
    (entity === undefined ? [] : (casting.members.get(entity) ?? [])).find(
      (id) => props.some((p) => p.id === id) || casting.cast.some((c) => c.id === id),
    );
  const owner = shot.reading.relations.find(
    (r) => r.kind === 'part-of' && r.subject === event.object,
  )?.object;
  return real(owner) ?? real(event.object) ?? lastMentioned(shot, event, real);
}

/** The one mentioned last before an event that `real` knows. */
export function lastMentioned(
  shot: Shot,
  event: Event,
  real: (entity: string) => string | undefined,
): string | undefined {
  return shot.reading.entities
    .filter((e) => !e.negated && e.id !== event.subject)
    .flatMap((e) => [e.span, ...e.mentions].map((span) => ({ e, end: span.end })))
    .filter(({ end }) => end <= event.span.start)
    .sort((a, b) => b.end - a.end)
    .map(({ e }) => real(e.id))
    .find((id) => id !== undefined);
}
