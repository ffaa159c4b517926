import type { Event } from '../../reading/reading.ts';
import type { Casting } from '../casting/cast.ts';
import { kinds } from '../catalogue.ts';
import type { SetChoice } from '../passes/place.ts';
import type { Beat, Prop } from '../plan.ts';
import { claim } from './answer.ts';
import type { Stage } from './item.ts';

/** Does a thing move here by itself after somebody let it go with a stated outcome? */
export function isFlight(
  event: Event,
  events: readonly Event[],
  casting: Casting,
  props: readonly Prop[],
): boolean {
  const id = casting.members.get(event.subject ?? '')?.[0];
  const prop = props.find((p) => p.id === id);
  if (!prop || !kinds.things.get(prop.kind)?.facts.body) return false;
  const own = events.filter((e) => e.subject === event.subject);
  if (!own.some((e) => e.outcome.length > 0)) return false;
  return events.some(
    (e) =>
      e.subject !== event.subject &&
      e.span.start < event.span.start &&
      casting.cast.some((c) => casting.members.get(e.subject ?? '')?.includes(c.id)) &&
      kinds.actions.get(e.match?.id ?? '')?.facts.target === 'thing',
  );
}

/** Give the flights to the beat that lets the thing go. */
export function fly(stage: Stage, beats: Beat[], flights: readonly Event[]): void {
  for (const event of flights) {
    const id = stage.casting.members.get(event.subject!)![0]!;
    const launch = beats.findLast((b) => b.target === id && stage.casting.cast.some((c) => c.id === b.actor));
    if (!launch) {
      stage.context.claims.add(stage.shot.index, {
        phrase: event.phrase,
        span: event.span,
        kind: 'action',
        ceiling: 'omitted',
        why: 'Nobody sets it in motion.',
      });
      continue;
    }
    if (launch.outcome.length === 0 && event.outcome.length > 0) {
      launch.outcome = [...event.outcome];
      const goal = goalOf(event.outcome, stage.props, stage.set);
      if (goal) launch.partner = goal;
    }
    claim(
      stage.context,
      stage.shot,
      event,
      launch.id,
      event.outcome.length > 0 || !event.match ? 'outcome' : event.match.id,
    );
  }
}

/**
 * What an outcome speaks of: the hoop of 'rim, backboard, net'. A part of the set is named `set:` and its anchor.
 */
export function goalOf(
  outcome: readonly string[],
  props: readonly Prop[],
  set: SetChoice,
): string | undefined {
  const anchor = Object.keys(set.place.facts.anchors).find((name) => outcome.includes(name));
  if (anchor) return `set:${anchor}`;
  return props.find((p) => {
    const kind = kinds.things.get(p.kind);
    return (
      kind &&
      !kind.facts.body &&
      outcome.some(
        (word) => kind.words.includes(word) || Object.keys(kind.facts.anchors ?? {}).includes(word),
      )
    );
  })?.id;
}
