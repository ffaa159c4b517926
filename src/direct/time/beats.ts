import { clamp } from '../../base/vectors.ts';
import type { Action } from '../../catalogue/kinds.ts';
import { type Casting, isFilmWord } from '../casting/cast.ts';
import { ridden } from '../casting/props.ts';
import { kinds } from '../catalogue.ts';
import { type Context, inActions, passagesOf, type Shot } from '../context.ts';
import { onlyHeard } from '../passes/film-talk.ts';
import type { Mood } from '../passes/mood.ts';
import type { SetChoice } from '../passes/place.ts';
import type { Beat, Prop } from '../plan.ts';
import type { Event } from '../reading.ts';
import { isAiry, lastMentioned, sourceOf } from './sources.ts';

/** Slow motion plays at this rate, as a 60 fps camera shown at 24. */
const SLOW = 0.4;
/** Seconds of one step at a walk (about 110 a minute). */
const STEP = 0.55;

/** An event on its way to one or more beats. */
interface Item {
  readonly event: Event;
  readonly actors: readonly string[];
  readonly action: string;
  readonly min: number;
  readonly max: number;
  /** Seconds of the film that it would like. */
  want: number;
  /** Done by nobody of the cast and to nothing that they handle: steam, fireworks, swaying sheets, sparks. */
  readonly background: boolean;
  readonly lasts: boolean;
  /** Others do it at the same time as the item before. */
  readonly aside: boolean;
  /** Cloth, hair and faces follow what their owner does: at the same time as the item before. */
  readonly along: boolean;
  /** A thing that people have in hand, and what becomes of it when they let go. */
  readonly handled: boolean;
  /** Lets a thing go whose flight has to fit into the rest of the shot. */
  readonly launches: boolean;
}

/** Time the beats of one shot. */
export function timeBeats(
  context: Context,
  shot: Shot,
  set: SetChoice,
  casting: Casting,
  props: readonly Prop[],
  mood: Mood,
  nextId: () => string,
): Beat[] {
  const stage: Stage = { context, shot, set, casting, props, nextId };
  const events = shot.reading.events
    .filter(
      (e) =>
        !e.negated &&
        !ofTheFilm(e, shot) &&
        !isSaying(e, shot) &&
        !ofTheLight(e, shot) &&
        !onlyHeard(shot, e.span),
    )
    .sort((a, b) => a.group - b.group || a.span.start - b.span.start);
  for (const event of shot.reading.events.filter((e) => e.negated))
    avoid(context, shot, event, casting, events);
  const beats: Beat[] = [];
  const items: Item[] = [];
  const openings: { event: Event; actors: readonly string[] }[] = [];
  const flights: Event[] = [];
  const bulleted = shot.brief.actions.length > 0;
  let last: readonly string[] = [];
  for (const event of events) {
    const facts = event.match && kinds.actions.get(event.match.id)?.facts;
    const source = sourceOf(shot, event, casting, props);
    const actors = source ? [source] : actorsOf(event, casting, facts?.actor ?? [], last);
    // What a thing in flight meets needs no action of its own: the contacts are the proof.
    if ((event.outcome.length > 0 || (!facts && event.object)) && isFlight(event, events, casting, props)) {
      flights.push(event);
      continue;
    }
    const refusal = refuse(stage, event, actors, facts);
    if (refusal) {
      refusal();
      continue;
    }
    if (!facts) continue;
    if (casting.cast.some((c) => actors.includes(c.id))) last = actors;
    const settled =
      facts.ends !== undefined &&
      actors.every((id) => casting.cast.find((c) => c.id === id)?.posture === facts.ends);
    if (settled && (event.standing || facts.lasts)) {
      // A posture is kept by itself; what is more than a posture (sleep, swimming) is done for the whole shot.
      if (event.match!.id !== facts.ends && facts.lasts) openings.push({ event, actors });
      else claim(context, shot, event, actors[0]!, 'posture');
      continue;
    }
    // What a thing does after it was let go is the flight's own affair: mechanics decides, not the clock.
    if (isFlight(event, events, casting, props)) {
      flights.push(event);
      continue;
    }
    if (event.standing || (bulleted && !inActions(shot, event.span))) {
      openings.push({ event, actors });
      continue;
    }
    const [min, usual, max] = facts.seconds;
    const rate = event.slowMotion ? SLOW : 1;
    const want =
      (event.count !== undefined && event.count < 60 && facts.travel ? event.count * STEP : usual) /
      mood.plan.pace /
      rate;
    const before = items.at(-1);
    const same = before !== undefined && actors.every((id) => before.actors.includes(id));
    items.push({
      event,
      actors,
      action: event.match!.id,
      min: min / rate,
      max: Math.max(max, usual) / rate,
      want,
      background: actors.every((id) => !casting.cast.some((c) => c.id === id)),
      aside:
        (event.aside === true || before?.event.span.start === event.span.start) &&
        before !== undefined &&
        !actors.some((id) => before.actors.includes(id)),
      lasts: facts.lasts,
      along:
        same &&
        ((event.during === true && besideWalking(facts) && before.lasts) ||
          (facts.actor[0] !== 'person' && facts.actor[0] !== 'creature') ||
          (event.group === before.event.group && ofTheFace(event, facts, shot))),
      handled: false,
      launches: false,
    });
  }
  const inPlay = new Set(
    items.filter((i) => !i.background).flatMap((i) => casting.members.get(i.event.object ?? '') ?? []),
  );
  const handled = (item: Item) =>
    sourceOf(shot, item.event, casting, props) === undefined &&
    item.actors.some((id) => inPlay.has(id) && id !== 'set' && id !== 'sky');
  const timed = items.map((item, i) => ({
    ...item,
    // A thing that people handle has its place in the order of what they do.
    background: item.background && !handled(item),
    handled: item.background && handled(item),
    launches:
      flights.length > 0 &&
      !item.background &&
      items.findLastIndex((x) => !x.background && x.event.span.start < flights[0]!.span.start) === i,
  }));
  // What the scene shows at the start needs a moment before the same people do something else.
  const opens = openings.some((o) =>
    o.actors.some((id) =>
      timed.slice(0, 2).some((i) => i.actors.includes(id) && i.action !== o.event.match?.id),
    ),
  );
  for (const { item, start, end } of schedule(context, shot, timed, opens ? 0.14 : 0.04))
    put(stage, beats, item.event, item.actors, start, end, 0.12);
  openings.forEach(({ event, actors }) => open(stage, beats, event, actors));
  fly(stage, beats, flights);
  extend(beats, shot);
  return beats.sort((a, b) => a.start - b.start).slice(0, 200);
}

interface Stage {
  readonly context: Context;
  readonly shot: Shot;
  readonly set: SetChoice;
  readonly casting: Casting;
  readonly props: readonly Prop[];
  readonly nextId: () => string;
}

/** 'Not looking at each other' is kept by nobody doing it. */
function avoid(context: Context, shot: Shot, event: Event, casting: Casting, done: readonly Event[]): void {
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

type Facts = Action['facts'];

/** Why an event cannot be performed, as the claim that says so; undefined when it can. */
function refuse(
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
    /\b\w*(?:light|glow|gleam|shine|breath|glimpse)\b/i.test(event.phrase.replace(/^\S+\s*/, ''))
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

/** One beat for each of the actors; the first one answers the claim. */
function put(
  stage: Stage,
  beats: Beat[],
  event: Event,
  actors: readonly string[],
  start: number,
  end: number,
  stagger: number,
): void {
  actors.slice(0, 12).forEach((actor, i) => {
    // Several who do the same are never quite together.
    const lag = i === 0 ? 0 : Math.min(stagger * i, (end - start) * 0.15);
    const beat = beatOf(
      stage.context,
      stage.nextId(),
      event,
      actor,
      stage.casting,
      stage.props,
      stage.set,
      start + lag,
      end,
    );
    beats.push(beat);
    if (i === 0) claim(stage.context, stage.shot, event, beat.id);
  });
}

/** A state of the scene lasts until its actor does something else; what the bullets repeat is told by them. */
function open(stage: Stage, beats: Beat[], event: Event, actors: readonly string[]): void {
  const { context, shot } = stage;
  const later = beats.filter(
    (b) => actors.includes(b.actor) || (b.partner !== undefined && actors.includes(b.partner)),
  );
  const same = later.find((b) => b.action === event.match!.id);
  if (same) {
    claim(context, shot, event, same.id);
    return;
  }
  const facts = kinds.actions.get(event.match!.id)!.facts;
  const until = Math.min(
    shot.end,
    ...later.filter((b) => b.end - b.start < shot.end - shot.start - 0.01).map((b) => b.start),
  );
  const room = until - shot.start;
  // No time before the first bullet: the state gives way, but is still seen for a moment at the start.
  const end =
    room >= 0.4
      ? event.standing || facts.lasts
        ? until
        : Math.min(until, shot.start + facts.seconds[1])
      : shot.start + Math.min(0.5, shot.end - shot.start);
  if (room < 0.4)
    for (const b of later) if (b.start < end) b.start = round(Math.min(b.end - 0.1, Math.max(b.start, end)));
  put(stage, beats, event, actors, shot.start, end, 0.1);
}

/** Does a thing move here by itself after somebody let it go with a stated outcome? */
function isFlight(event: Event, events: readonly Event[], casting: Casting, props: readonly Prop[]): boolean {
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
function fly(stage: Stage, beats: Beat[], flights: readonly Event[]): void {
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

/** Eyes that widen and mouths that smile do so while the body goes on; looking somewhere is a deed of its own. */
const ofTheFace = (event: Event, facts: Facts, shot: Shot): boolean =>
  facts.hands === 'none' &&
  facts.lasts &&
  facts.travel === undefined &&
  facts.ends === undefined &&
  facts.seconds[0] <= 0.6 &&
  !/^(?:look|gaze|glanc|star|turn|peer)/.test(event.verb) &&
  !/\b(?:then|finally|after)\b/i.test(event.phrase) &&
  !shot.reading.events.some((e) => e !== event && e.span.start === event.span.start);

/** What one can do while going, sitting or standing: 'walks home humming'. */
const besideWalking = (facts: Facts): boolean =>
  facts.travel === undefined && facts.ends === undefined && facts.hands !== 'both' && facts.lasts;

/** 'The camera pans' is no beat. */
const ofTheFilm = (event: Event, shot: Shot): boolean => {
  const subject = shot.reading.entities.find((e) => e.id === event.subject);
  return subject !== undefined && isFilmWord(subject);
};

/** Verbs of lighting and camera lines move nobody. */
const ofTheLight = (event: Event, shot: Shot): boolean =>
  passagesOf(shot.brief, 'camera', 'lens', 'depthOfField', 'lighting', 'palette', 'mood').some(
    (p) => event.span.start >= p.span.start && event.span.end <= p.span.end,
  );

/** 'She whispers: "…"' is the line itself. */
const isSaying = (event: Event, shot: Shot): boolean =>
  shot.reading.speech.some(
    (s) =>
      s.speaker === event.subject &&
      event.span.end <= s.span.start + 2 &&
      s.span.start - event.span.end < 24 &&
      s.group === event.group &&
      /say|said|speak|whisper|shout|ask|repl|mutter|murmur|yell|call|answer|announce|exclaim|talk/.test(
        event.verb,
      ),
  );

function actorsOf(
  event: Event,
  casting: Casting,
  kindsOfActor: readonly string[],
  last: readonly string[],
): readonly string[] {
  if (event.subject !== undefined) return casting.members.get(event.subject) ?? [];
  if (event.impersonal) return kindsOfActor.includes('sky') ? ['sky'] : [];
  if (kindsOfActor.includes('person') || kindsOfActor.includes('creature')) {
    if (last.length > 0) return last;
    const first = casting.cast[0];
    if (first) return [first.id];
  }
  return kindsOfActor.includes('sky') ? ['sky'] : [];
}

function claim(context: Context, shot: Shot, event: Event, about: string, property?: string): void {
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

/** One piece of the schedule, seconds from the plan's start. */
interface Slot {
  readonly item: Item;
  readonly start: number;
  readonly end: number;
}

/** Seconds from letting go to the last contact of a stated flight: up and over, and its play on what it meets. */
const FLIGHT = 2.4;

/**
 * Lay the items out: what people do comes one after the other, what is pinned by the words keeps its time, and what
 * goes on by itself runs beside them, from the moment that comes before it in the text.
 */
function schedule(context: Context, shot: Shot, items: readonly Item[], share0: number): Slot[] {
  const length = shot.end - shot.start;
  const lead = Math.min(share0 > 0.1 ? 1.2 : 0.2, length * share0);
  const out: Slot[] = [];
  const free = items.filter((i) => !i.event.when && !i.along && !(i.aside && !i.background));
  const acted = free.filter((i) => !i.background);
  const loose = acted.length > 0 ? acted : free;
  let until = length;
  for (const item of items.filter((i) => i.event.when)) {
    const { from, to } = item.event.when!;
    const a = clamp(from === undefined ? 0 : from < 0 ? length + from : from, 0, Math.max(0, length - 0.1));
    const b =
      to === undefined
        ? from !== undefined && from < 0
          ? length
          : Math.min(length, a + item.want)
        : to <= 0
          ? length + to
          : to;
    out.push({ item, start: shot.start + a, end: shot.start + clamp(b, a + 0.1, length) });
    if (a > length * 0.4) until = Math.min(until, a);
  }
  // A puff or a spark after the last deed still has to be seen.
  const last = free.at(-1);
  if (acted.length > 0 && last?.background && !last.lasts) until = Math.min(until, length - 0.45);
  if (loose.some((i) => i.launches)) until = Math.max(lead + 0.5, Math.min(until, length - FLIGHT + 0.5));
  let at = lead;
  const costs = share(context, loose, until - lead, length);
  loose.forEach((item, i) => {
    let end = Math.min(until, at + costs[i]!);
    const whole = item.background && item.lasts;
    // What is dropped falls from the moment that the hand opens, not when the hand has come down again.
    // And whoever catches it is under it before it comes down.
    const before = loose[i - 1];
    const early = !before ? 0 : item.handled ? costs[i - 1]! * 0.6 : before.handled ? costs[i - 1]! * 0.7 : 0;
    if (early > 0 && !item.handled) {
      at -= early;
      end -= early * 0.5;
    }
    out.push({
      item,
      start: shot.start + at - (item.handled ? early : 0),
      end: shot.start + (whole ? length : end),
    });
    at = end;
  });
  if (acted.length > 0) beside(shot, free, out);
  meanwhile(shot, items, out);
  return withCompanions(items, out);
}

/** Seconds for each of the items that follow each other in the given room. */
function share(context: Context, loose: readonly Item[], room: number, length: number): number[] {
  // What goes on by itself takes only a moment of everybody's attention before the next thing.
  let costs = loose.map((item) =>
    item.handled
      ? item.min // gravity does not wait
      : item.background && item.lasts && loose.length > 1
        ? Math.min(item.want, room * 0.28)
        : item.want,
  );
  const total = costs.reduce((a, b) => a + b, 0);
  if (total > room) {
    const floorCosts = loose.map((item, i) =>
      Math.min(costs[i]!, item.background && item.lasts ? 0.3 : item.min),
    );
    const least = floorCosts.reduce((a, b) => a + b, 0);
    if (least >= room) {
      context.notes.push(
        `${loose.length} actions share ${length.toFixed(1)} s: each is done faster than usual.`,
      );
      return floorCosts.map((c) => (c * room) / least);
    }
    // Slack above the shortest times goes to all, most of it to what the shot ends on.
    const slack = costs.map((c, i) => (c - floorCosts[i]!) * (i === costs.length - 1 ? 2 : 1));
    const sum = slack.reduce((a, b) => a + b, 0) || 1;
    return floorCosts.map((c, i) => c + ((room - least) * slack[i]!) / sum);
  }
  const spare = room - total;
  const grow = costs.map((c, i) =>
    loose[i]!.launches || loose[i]!.handled
      ? 0
      : Math.min(loose[i]!.max, c * (loose[i]!.lasts ? 3 : 1.25)) - c,
  );
  const sum = grow.reduce((a, b) => a + b, 0);
  costs = costs.map((c, i) => c + (sum > 0 ? Math.min(grow[i]!, (grow[i]! * spare) / sum) : 0));
  return costs;
}

/** Put what goes on by itself beside the deeds: with the one told before it, or from the start. */
function beside(shot: Shot, free: readonly Item[], out: Slot[]): void {
  const length = shot.end - shot.start;
  const cues = free.filter((i) => i.background);
  for (const item of cues) {
    const before = free.slice(0, free.indexOf(item)).findLast((i) => !i.background);
    const slot = out.find((o) => o.item === before);
    // Things told in a row after one deed share the time from there on.
    const row = cues.filter((c) => free.slice(0, free.indexOf(c)).findLast((i) => !i.background) === before);
    const own = row.filter((c) => c.actors.some((id) => item.actors.includes(id)));
    const order = own.indexOf(item);
    let start = slot ? slot.start + (slot.end - slot.start) * (item.lasts ? 0.2 : 0.5) : shot.start + 0.1;
    if (slot && before!.launches) start = Math.min(shot.end - 0.6, slot.end - 0.7 + FLIGHT);
    start = Math.min(start, shot.end - Math.min(0.4, length / 4));
    const step = (shot.end - start) / Math.max(1, own.length);
    const from = start + order * step;
    const end =
      item.lasts && order === own.length - 1
        ? shot.end
        : Math.min(shot.end, from + Math.max(item.min, own.length > 1 ? step : item.want));
    out.push({ item, start: from, end });
  }
}

/** Put what others do at the same time beside the deed before it; what lasts goes on all the while. */
function meanwhile(shot: Shot, items: readonly Item[], out: Slot[]): void {
  items.forEach((item, i) => {
    if (!item.aside || item.background || item.event.when || item.along) return;
    const lead = out.find((o) => o.item === items.slice(0, i).findLast((x) => !x.along && !x.aside));
    const before = items
      .slice(0, i)
      .findLast((x) => x.aside && x.actors.some((id) => item.actors.includes(id)));
    const from = out.find((o) => o.item === before)?.end ?? lead?.start ?? shot.start;
    const start = Math.min(from, shot.end - Math.min(0.4, shot.end - shot.start));
    out.push({ item, start, end: item.lasts ? shot.end : Math.min(shot.end, start + item.want) });
  });
}

/** Put what goes along beside what it goes with. */
function withCompanions(items: readonly Item[], out: Slot[]): Slot[] {
  items.forEach((item, i) => {
    if (!item.along) return;
    const lead = out.find((o) => o.item === items.slice(0, i).findLast((x) => !x.along));
    if (lead) out.push({ item, start: lead.start + (lead.end - lead.start) * 0.15, end: lead.end });
  });
  return out;
}

/** What lasts goes on until its actor does something else, or to the end of the shot. */
function extend(beats: Beat[], shot: Shot): void {
  for (const beat of beats) {
    if (!kinds.actions.get(beat.action)?.facts.lasts) continue;
    const next = beats
      .filter(
        (b) =>
          b !== beat &&
          b.start >= beat.end - 0.01 &&
          (b.actor === beat.actor ||
            b.partner === beat.actor ||
            b.actor === beat.partner ||
            (beat.partner !== undefined && b.partner === beat.partner)),
      )
      .sort((a, b) => a.start - b.start)[0];
    const limit = next ? next.start : shot.end;
    const longest = kinds.actions.get(beat.action)!.facts.seconds[2] / beat.rate;
    beat.end = round(Math.min(limit, Math.max(beat.end, beat.start + longest)));
    if (beat.end <= beat.start) beat.end = round(beat.start + 0.1);
  }
}

const round = (x: number) => Math.round(x * 1000) / 1000;

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

function beatOf(
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
  // 'She dances' does it alone where the action allows; two who do it do it with each other.
  const together =
    (casting.members.get(event.subject ?? '')?.length ?? 0) > 1 ||
    /\b(?:with|together|each other|couple|pair)\b/i.test(event.phrase);
  if (facts.partner && !partner) {
    if (target && casting.cast.some((c) => c.id === target)) partner = target;
    else if (others[0] && (facts.partner === true || together)) partner = others[0].id;
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
    target = around.map((r) => real(ids(r.object))).find((x) => x !== undefined);
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

/**
 * What an outcome speaks of: the hoop of 'rim, backboard, net'. A part of the set is named `set:` and its anchor.
 */
function goalOf(outcome: readonly string[], props: readonly Prop[], set: SetChoice): string | undefined {
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
