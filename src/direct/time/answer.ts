import type { Event } from '../../reading/reading.ts';
import type { Casting } from '../casting/cast.ts';
import type { Context, Shot } from '../context.ts';
import type { Facts, Stage } from './item.ts';

/** 'Not looking at each other' is kept by nobody doing it. */
export function avoid(
  context: Context,
  shot: Shot,
  event: Event,
  casting: Casting,
  done: readonly Event[],
): void {
  const one = casting.members.get(event.subject ?? '')?.find((id) => casting.cast.some((c) => c.id === id));
  if (!one || !event.match) return;
  const broken = done.some(
    (e) =>
      e.subject === event.subject &&
      e.match?.id === event.match?.id &&
      (event.object === undefined
        ? shot.reading.entities.some((x) => x.id === e.object && x.role === 'person')
        : e.object === event.object),
  );
  context.claims.add(shot.index, {
    phrase: event.phrase,
    span: event.span,
    kind: 'action',
    about: one,
    property: `no ${event.match.id}`,
    by: `no ${event.match.id}`,
    ...(broken ? { ceiling: 'omitted' as const, why: 'The text has it done, too.' } : {}),
  });
}

/** Why an event cannot be performed, as the claim that says so; undefined when it can. */
export function refuse(
  stage: Stage,
  event: Event,
  actors: readonly string[],
  facts: Facts | undefined,
): (() => void) | undefined {
  const { context, shot, casting } = stage;
  if (/^(?:reflect|mirror)$/.test(event.verb)) {
    // Wet ground and water mirror by themselves; what is said to do so has to be there.
    const surface = [event.subject, event.object, ...reflectsIn(shot, event)]
      .map((id) => shot.reading.entities.find((e) => e.id === id)?.noun)
      .find((noun) => noun !== undefined && mirrors.test(noun));
    if (surface)
      return () =>
        context.claims.add(shot.index, {
          phrase: event.phrase,
          span: event.span,
          kind: 'action',
          about: 'set',
          property: surface,
          by: `reflections in the ${surface}`,
        });
  }
  const no = (why: string) => () =>
    context.claims.add(shot.index, {
      phrase: event.phrase,
      span: event.span,
      kind: 'action',
      ceiling: 'omitted',
      why,
    });
  const bodies = actors.filter((id) => id !== 'set' && id !== 'sky');
  const people = bodies.filter((id) => casting.cast.some((c) => c.id === id));
  if (!facts || event.match!.steps > 2) {
    // 'An espresso sits on the table': being there is all that it does.
    if (event.standing && bodies.length > 0)
      return () =>
        context.claims.add(shot.index, {
          phrase: event.phrase,
          span: event.span,
          kind: 'action',
          about: bodies[0]!,
          property: 'placed',
          by: 'placed there',
        });
    return no(`No action answers to "${event.verb}".`);
  }
  // Within bars and canvas there is no way to go, unless it is the way out.
  const shut = people.find((id) => casting.cast.find((c) => c.id === id)?.place.relation === 'in');
  if (
    shut !== undefined &&
    (facts.travel ?? 0) > 0 &&
    !/\b(?:out|leav\w*|emerg\w*|exit\w*|escap\w*|through|off|away)\b/i.test(event.phrase)
  )
    return () =>
      context.claims.add(shot.index, {
        phrase: event.phrase,
        span: event.span,
        kind: 'action',
        about: shut,
        property: event.match!.id,
        by: 'staying inside',
        ceiling: 'approximated',
        why: 'There is no room to go in there.',
      });
  if (actors.length === 0) return no('Nobody in the shot does it.');
  if (bodies.length === 0 && !facts.actor.includes('thing') && !facts.actor.includes('sky'))
    return no('Nobody in the shot does it.');
  const sorts = new Set(
    people.map((id) => (casting.cast.find((c) => c.id === id)!.kind === 'person' ? 'person' : 'creature')),
  );
  if (
    people.length === bodies.length &&
    bodies.length > 0 &&
    ![...sorts].some((sort) => facts.actor.includes(sort as 'person'))
  ) {
    return () =>
      context.claims.add(shot.index, {
        phrase: event.phrase,
        span: event.span,
        kind: 'action',
        about: bodies[0]!,
        property: event.match!.id,
        by: event.match!.id,
        ceiling: 'approximated',
        why: 'Only things do this; it shows in how they are made.',
      });
  }
  // 'Catching sunlight', 'catches her breath': nothing that hands could do.
  if (
    people.length > 0 &&
    facts.hands !== 'none' &&
    facts.target !== undefined &&
    event.object === undefined &&
    /\b\w*(?:light|glow|gleam|shine|breath|glimpse)\b/i.test(
      event.phrase
        .replace(/^\S+\s*/, '')
        .replace(/\b(?:under|beneath|in|on|at|by|with|into|near|before|against|from|through|as)\b.*/i, ''),
    )
  )
    return () =>
      context.claims.add(shot.index, {
        phrase: event.phrase,
        span: event.span,
        kind: 'action',
        about: people[0]!,
        property: 'light',
        by: 'the light on them',
      });
  // Hands need something to close on: 'catching sunlight' is no catch.
  const object = shot.reading.entities.find((e) => e.id === event.object);
  const hollow =
    object !== undefined &&
    object.role !== 'part' &&
    (object.match === undefined || object.role === 'sky') &&
    casting.members.get(object.id)?.every((id) => id === 'set' || id === 'sky') !== false;
  if (
    people.length > 0 &&
    hollow &&
    object.role !== 'place' &&
    (facts.hands === 'one' || facts.hands === 'both') &&
    facts.target !== undefined &&
    // With its tool in hand it is done, whatever it is done to.
    facts.tool === undefined &&
    // Who flies across the sky or through the air takes nothing in hand.
    (facts.target === 'thing' || (facts.travel ?? 0) < 1) &&
    !mimed.has(event.match!.id)
  )
    return no(`There is no ${object.noun} to do it to.`);
  return undefined;
}

/** What hands can do without the thing itself and still be understood. */
const mimed: ReadonlySet<string> = new Set(
  'light-up smoke-cigarette cut knock phone photograph stir pour tap touch close put-down write type eat drink swing read mend paint push pull open throw scatter'.split(
    ' ',
  ),
);
const mirrors =
  /\b(?:puddles?|river|water|lake|pond|sea|ocean|canal|pool|window|glass|mirror|pavement|street|asphalt|ground|floor|visor|chrome|road)\b/;

/** Where the words say that something is mirrored. */
const reflectsIn = (shot: Shot, event: Event): string[] =>
  shot.reading.entities
    .filter((e) =>
      [e.span, ...e.mentions].some((s) => s.start >= event.span.start && s.end <= event.span.end + 40),
    )
    .map((e) => e.id);

/** Answer for an event with what performs it: a beat, a posture, the outcome of a flight. */
export function claim(context: Context, shot: Shot, event: Event, about: string, property?: string): void {
  const steps = property === 'outcome' ? 0 : (event.match?.steps ?? 9);
  const object = shot.reading.entities.find((e) => e.id === event.object);
  const missing =
    object !== undefined &&
    object.match === undefined &&
    object.role === 'thing' &&
    mimed.has(event.match?.id ?? '');
  context.claims.add(shot.index, {
    phrase: event.phrase,
    span: event.span,
    kind: 'action',
    about,
    ...(property ? { property } : {}),
    by: event.match?.id ?? event.verb,
    ...(steps === 0
      ? missing
        ? { ceiling: 'approximated' as const, why: `There is no ${object.noun}: it is mimed.` }
        : {}
      : steps <= 2
        ? { ceiling: 'approximated' as const, why: `The nearest action is ${event.match?.id}.` }
        : { ceiling: 'omitted' as const, why: `${event.match?.id} stands in for it.` }),
  });
}
