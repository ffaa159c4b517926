import { clamp } from '../../base/vectors.ts';
import { type Casting, isFilmWord } from '../casting/cast.ts';
import { kinds } from '../catalogue.ts';
import type { Context, Shot } from '../context.ts';
import type { Mood } from '../passes/mood.ts';
import type { SetChoice } from '../passes/place.ts';
import type { Beat, Prop } from '../plan.ts';
import type { Event } from '../reading.ts';

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
  /** Goes on by itself: steam, fireworks, swaying sheets. */
  readonly ambient: boolean;
  readonly lasts: boolean;
}

/** Time the beats of one shot. */
export function timeBeats(context: Context, shot: Shot, set: SetChoice, casting: Casting, props: readonly Prop[], mood: Mood, nextId: () => string): Beat[] {
  const events = shot.reading.events.filter((e) => !e.negated && !ofTheFilm(e, shot) && !isSaying(e, shot));
  const beats: Beat[] = [];
  const items: Item[] = [];
  let last: readonly string[] = [];
  for (const event of [...events].sort((a, b) => a.group - b.group || a.span.start - b.span.start)) {
    const facts = event.match && kinds.actions.get(event.match.id)?.facts;
    const actors = actorsOf(event, casting, facts?.actor ?? [], last);
    if (!facts || actors.length === 0) {
      context.claims.add(shot.index, { phrase: event.phrase, span: event.span, kind: 'action', ceiling: 'omitted', why: facts ? 'Nobody in the shot does it.' : `No action answers to "${event.verb}".` });
      continue;
    }
    if (casting.cast.some((c) => actors.includes(c.id))) last = actors;
    const posture = actors.every((id) => casting.cast.find((c) => c.id === id)?.posture === facts.ends);
    if (posture && (event.standing || facts.lasts)) {
      claim(context, shot, event, actors[0]!, 'posture');
      continue;
    }
    const [min, usual, max] = facts.seconds;
    const ambient = actors.every((id) => !casting.cast.some((c) => c.id === id)) && facts.lasts;
    if (event.standing) {
      for (const actor of actors.slice(0, 12)) {
        const beat = beatOf(context, nextId(), event, actor, casting, props, set, shot.start, shot.end);
        beats.push(beat);
        if (actor === actors[0]) claim(context, shot, event, beat.id);
      }
      continue;
    }
    const rate = event.slowMotion ? SLOW : 1;
    const want = (event.count !== undefined && event.count < 60 && facts.travel ? event.count * STEP : usual) / mood.plan.pace / rate;
    items.push({ event, actors, action: event.match!.id, min: min / rate, max: Math.max(max, usual) / rate, want, ambient, lasts: facts.lasts });
  }
  schedule(context, shot, items).forEach(({ item, start, end }) => {
    item.actors.slice(0, 12).forEach((actor, i) => {
      // Several who do the same are never quite together.
      const lag = i === 0 ? 0 : Math.min(0.12 * i, (end - start) * 0.15);
      const beat = beatOf(context, nextId(), item.event, actor, casting, props, set, start + lag, end);
      beats.push(beat);
      if (i === 0) claim(context, shot, item.event, beat.id);
    });
  });
  extend(beats, shot);
  return beats.sort((a, b) => a.start - b.start).slice(0, 200);
}

/** 'The camera pans' is no beat. */
const ofTheFilm = (event: Event, shot: Shot): boolean => {
  const subject = shot.reading.entities.find((e) => e.id === event.subject);
  return subject !== undefined && isFilmWord(subject);
};

/** 'She whispers: "…"' is the line itself. */
const isSaying = (event: Event, shot: Shot): boolean =>
  shot.reading.speech.some((s) => s.speaker === event.subject && event.span.end <= s.span.start + 2 && s.span.start - event.span.end < 24 && s.group === event.group && /say|said|speak|whisper|shout|ask|repl|mutter|murmur|yell|call|answer|announce|exclaim|talk/.test(event.verb));

function actorsOf(event: Event, casting: Casting, kindsOfActor: readonly string[], last: readonly string[]): readonly string[] {
  if (event.subject !== undefined) return casting.members.get(event.subject) ?? [];
  if (kindsOfActor.includes('person') || kindsOfActor.includes('creature')) {
    if (last.length > 0) return last;
    const first = casting.cast[0];
    if (first) return [first.id];
  }
  return kindsOfActor.includes('sky') ? ['sky'] : [];
}

function claim(context: Context, shot: Shot, event: Event, about: string, property?: string): void {
  const steps = event.match?.steps ?? 9;
  context.claims.add(shot.index, {
    phrase: event.phrase,
    span: event.span,
    kind: 'action',
    about,
    ...(property ? { property } : {}),
    by: event.match!.id,
    ...(steps === 0 ? {} : steps <= 2 ? { ceiling: 'approximated' as const, why: `The nearest action is ${event.match!.id}.` } : { ceiling: 'omitted' as const, why: `${event.match!.id} stands in for it.` }),
  });
}

/** Lay the items out in order; what is pinned by the words keeps its time. */
function schedule(context: Context, shot: Shot, items: readonly Item[]): { item: Item; start: number; end: number }[] {
  const length = shot.end - shot.start;
  const lead = Math.min(0.2, length * 0.05);
  const out: { item: Item; start: number; end: number }[] = [];
  const pinned = items.filter((i) => i.event.when);
  const loose = items.filter((i) => !i.event.when);
  let until = length;
  for (const item of pinned) {
    const { from, to } = item.event.when!;
    const a = clamp(from === undefined ? 0 : from < 0 ? length + from : from, 0, Math.max(0, length - 0.1));
    const b = to === undefined ? (from !== undefined && from < 0 ? length : Math.min(length, a + item.want)) : to <= 0 ? length + to : to;
    out.push({ item, start: shot.start + a, end: shot.start + clamp(b, a + 0.1, length) });
    if (a > length * 0.4) until = Math.min(until, a);
  }
  if (loose.length === 0) return out;
  const room = until - lead;
  // What goes on by itself takes only a moment of everybody's attention before the next thing.
  const cost = (item: Item) => (item.ambient && loose.length > 1 ? Math.min(item.want, room * 0.28) : item.want);
  let costs = loose.map(cost);
  const total = costs.reduce((a, b) => a + b, 0);
  if (total > room) {
    const floorCosts = loose.map((item, i) => Math.min(costs[i]!, item.ambient ? 0.3 : item.min));
    const least = floorCosts.reduce((a, b) => a + b, 0);
    if (least >= room) {
      costs = floorCosts.map((c) => (c * room) / least);
      context.notes.push(`${loose.length} actions share ${length.toFixed(1)} s: each is done faster than usual.`);
    } else {
      // Give up slack above the shortest time, in proportion.
      const share = (room - least) / (total - least);
      costs = costs.map((c, i) => floorCosts[i]! + (c - floorCosts[i]!) * share);
    }
  } else {
    const spare = room - total;
    const grow = costs.map((c, i) => Math.min(loose[i]!.max, c * (loose[i]!.lasts ? 3 : 1.25)) - c);
    const sum = grow.reduce((a, b) => a + b, 0);
    costs = costs.map((c, i) => c + (sum > 0 ? Math.min(grow[i]!, (grow[i]! * spare) / sum) : 0));
  }
  let at = lead;
  loose.forEach((item, i) => {
    const end = Math.min(until, at + costs[i]!);
    out.push({ item, start: shot.start + at, end: shot.start + (item.ambient ? length : end) });
    at = end;
  });
  return out;
}

/** What lasts goes on until its actor does something else, or to the end of the shot. */
function extend(beats: Beat[], shot: Shot): void {
  for (const beat of beats) {
    if (!kinds.actions.get(beat.action)?.facts.lasts) continue;
    const next = beats
      .filter((b) => b !== beat && b.start >= beat.end - 0.01 && (b.actor === beat.actor || b.partner === beat.actor || b.actor === beat.partner || (beat.partner !== undefined && b.partner === beat.partner)))
      .sort((a, b) => a.start - b.start)[0];
    const limit = next ? next.start : shot.end;
    const longest = kinds.actions.get(beat.action)!.facts.seconds[2] / beat.rate;
    beat.end = round(Math.min(limit, Math.max(beat.end, beat.start + longest)));
    if (beat.end <= beat.start) beat.end = round(beat.start + 0.1);
  }
}

const round = (x: number) => Math.round(x * 1000) / 1000;

function beatOf(context: Context, id: string, event: Event, actor: string, casting: Casting, props: readonly Prop[], set: SetChoice, start: number, end: number): Beat {
  const facts = kinds.actions.get(event.match!.id)!.facts;
  const ids = (entity: string | undefined) => (entity === undefined ? [] : (casting.members.get(entity) ?? []));
  const real = (list: readonly string[]) => list.find((x) => x !== actor && x !== 'set' && x !== 'sky');
  const params: Beat['params'] = {};
  let target = real(ids(event.object));
  let partner = real(ids(event.partner));
  const others = casting.cast.filter((c) => c.id !== actor);
  if (facts.partner && !partner) {
    if (target && casting.cast.some((c) => c.id === target)) partner = target;
    else if (others[0]) partner = others[0].id;
  }
  // An action upon a thing that the words leave out: what the actor holds, else what can be held or thrown.
  if (!target && facts.target === 'thing') {
    const held = props.find((p) => p.place.on === actor && p.place.relation === 'held-by');
    target = (held ?? props.find((p) => kinds.things.get(p.kind)?.facts.body && kinds.things.get(p.kind)?.facts.held))?.id;
  }
  if (!partner && event.outcome.length > 0) partner = goalOf(event.outcome, props);
  // A part of the set has no id; motion gets the spot itself.
  const noun = (entity: string | undefined) => context.shots.flatMap((s) => s.reading.entities).find((e) => e.id === entity)?.noun;
  const spot = !target && event.object ? noun(event.object) : undefined;
  const anchor = spot && Object.entries(set.place.facts.anchors).find(([name]) => name.includes(spot) || spot.includes(name))?.[1];
  if (anchor) [params.toX, params.toY, params.toZ] = anchor.at;
  if (spot) params.towards = spot;
  if (actor === 'set') params.part = noun(event.subject) ?? '';
  if (event.count !== undefined) params.count = event.count;
  const direction = /\b(left|right|up|down|camera|away|forward|back(?:ward)?)\b/i.exec(event.phrase)?.[1]?.toLowerCase();
  if (direction) params.direction = direction;
  return {
    id,
    actor,
    action: event.match!.id,
    start: round(start),
    end: round(Math.max(end, start + 0.05)),
    ...(target ? { target } : {}),
    ...(partner ? { partner } : {}),
    manner: [...event.manner],
    rate: event.slowMotion ? SLOW : 1,
    outcome: [...event.outcome],
    params,
  };
}

/** The thing that an outcome speaks of: the hoop of 'rim, backboard, net'. */
function goalOf(outcome: readonly string[], props: readonly Prop[]): string | undefined {
  return props.find((p) => {
    const kind = kinds.things.get(p.kind);
    return kind && !kind.facts.body && outcome.some((word) => kind.words.includes(word) || Object.keys(kind.facts.anchors ?? {}).includes(word));
  })?.id;
}
