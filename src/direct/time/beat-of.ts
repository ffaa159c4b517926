import type { Event } from '../../reading/reading.ts';
import type { Casting } from '../casting/cast.ts';
import { ridden } from '../casting/props.ts';
import { kinds } from '../catalogue.ts';
import type { Context } from '../context.ts';
import type { SetChoice } from '../passes/place.ts';
import type { Beat, Prop } from '../plan.ts';
import { goalOf } from './flights.ts';
import { round, SLOW } from './item.ts';
import { isAiry, lastMentioned } from './sources.ts';

/** 'Looks back up': the sibling of an action that goes the way that the next words say. */
function aimed(context: Context, event: Event): string {
  const id = event.match!.id;
  const after = context.brief.text.slice(event.span.end, event.span.end + 16);
  const way = /^\s*(?:back )?(up|down|away)\b/i.exec(after)?.[1]?.toLowerCase();
  const sibling = `${id.replace(/-[a-z]+$/, '')}-${way}`;
  return way !== undefined && event.object === undefined && kinds.actions.has(sibling) ? sibling : id;
}

/** A hand that is caught is caught of somebody. */
function ownerOf(context: Context, entity: string | undefined): string | undefined {
  for (const shot of context.shots) {
    const part = shot.reading.entities.find((e) => e.id === entity && e.role === 'part');
    const owner =
      part && shot.reading.relations.find((r) => r.kind === 'part-of' && r.subject === part.id)?.object;
    if (owner !== undefined) return owner;
  }
  return entity;
}
/** The beat that performs an event: with whom, upon what, where to and in what manner. */
export function beatOf(
  context: Context,
  id: string,
  event: Event,
  actor: string,
  casting: Casting,
  props: readonly Prop[],
  set: SetChoice,
  start: number,
  end: number,
): Beat {
  const facts = kinds.actions.get(event.match!.id)!.facts;
  const ids = (entity: string | undefined) =>
    entity === undefined ? [] : (casting.members.get(entity) ?? []);
  const real = (list: readonly string[]) => {
    const own = list.filter((x) => x !== actor && x !== 'set' && x !== 'sky');
    // Of several that were handed out, everybody uses the one in hand.
    return own.find((x) => props.some((p) => p.id === x && p.place.on === actor)) ?? own[0];
  };
  const params: Beat['params'] = {};
  let target = real(ids(ownerOf(context, event.object)));
  let partner = real(ids(event.partner));
  const others = casting.cast.filter((c) => c.id !== actor);
  // 'She dances' does it alone where the action allows, and so does a crowd; two who do it do it with each other.
  const group = casting.members.get(event.subject ?? '') ?? [];
  const together = group.length === 2 || /\b(?:with|together|each other|couple|pair)/i.test(event.phrase);
  if (facts.partner && !partner) {
    // Of many each pairs with the next.
    const mate = group.length > 2 ? others.find((c) => c.id === group[group.indexOf(actor) ^ 1]) : others[0];
    if (target && casting.cast.some((c) => c.id === target)) partner = target;
    else if (mate && together) partner = mate.id;
    else if (facts.partner === true) partner = (mate ?? others[0])?.id;
  }
  // An action upon a thing that the words leave out: what the actor holds, else what can be held or thrown.
  const bare = event.object !== undefined && ids(event.object).every((x) => x === 'set' || x === 'sky');
  if (!target && bare) {
    // 'Pours milk into a cup': the milk is where the cup is.
    const around = context.shots
      .flatMap((x) => x.reading.relations)
      .filter(
        (r) => r.subject === event.object && (r.kind === 'in' || r.kind === 'inside' || r.kind === 'on'),
      );
    // What somebody is in is nothing in their hands: a call in a phone booth.
    const shell = (x: string): boolean => casting.cast.some((c) => c.place.on === x);
    target = around.map((r) => real(ids(r.object))).find((x) => x !== undefined && !shell(x));
  }
  if (!target && !bare && facts.target === 'thing' && casting.cast.some((c) => c.id === actor)) {
    const seat = casting.cast.find((c) => c.id === actor)?.place.on;
    const held = props.find(
      (p) => (p.place.on === actor && p.place.relation === 'held-by') || (p.id === seat && ridden(p.kind)),
    );
    target = (
      held ?? props.find((p) => kinds.things.get(p.kind)?.facts.body && kinds.things.get(p.kind)?.facts.held)
    )?.id;
  }
  // 'Catches it': the thing spoken of last.
  const shot = context.shots.find((s) => s.reading.events.includes(event));
  if (
    !target &&
    shot &&
    event.object === undefined &&
    (facts.hands === 'one' || facts.hands === 'both') &&
    facts.target !== undefined &&
    /\s(?:it|them)\b/i.test(event.phrase)
  )
    target = lastMentioned(shot, event, (e) => ids(e).find((x) => props.some((p) => p.id === x)));
  if (!partner && event.outcome.length > 0) partner = goalOf(event.outcome, props, set);
  // A part of the set has no id; motion gets the spot itself.
  const noun = (entity: string | undefined) =>
    context.shots.flatMap((s) => s.reading.entities).find((e) => e.id === entity)?.noun;
  const spot = !target && event.object ? noun(event.object) : undefined;
  const anchor =
    spot &&
    Object.entries(set.place.facts.anchors).find(([name]) => name.includes(spot) || spot.includes(name));
  if (anchor) {
    target = `set:${anchor[0]}`;
    [params.toX, params.toY, params.toZ] = anchor[1].at;
  }
  if (spot) params.towards = spot;
  if (actor === 'set') params.part = noun(event.subject) ?? '';
  if (event.count !== undefined) params.count = event.count;
  const airy = shot && isAiry(shot, event);
  if (airy) params.airy = true;
  const direction = (/\b(left|right|up|down|camera|away|forward)(?:wards?)?\b/i.exec(event.phrase) ??
    /\b(back)(?:wards?)?\b/i.exec(event.phrase))?.[1]?.toLowerCase();
  if (direction) params.direction = direction;
  return {
    id,
    actor,
    action: aimed(context, event),
    start: round(start),
    end: round(Math.max(end, start + 0.05)),
    ...(target ? { target } : {}),
    ...(partner ? { partner } : {}),
    manner: airy ? [...event.manner, airy] : [...event.manner],
    rate: event.slowMotion ? SLOW : 1,
    outcome: [...event.outcome],
    params,
  };
}
