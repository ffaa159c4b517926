import type { Event } from '../../reading/reading.ts';
import type { Casting } from '../casting/cast.ts';
import { kinds } from '../catalogue.ts';
import { type Context, inActions, type Shot } from '../context.ts';
import { onlyHeard } from '../passes/film-talk.ts';
import type { Mood } from '../passes/mood.ts';
import type { SetChoice } from '../passes/place.ts';
import type { Beat, Prop } from '../plan.ts';
import { avoid, claim, refuse } from './answer.ts';
import { beatOf } from './beat-of.ts';
import {
  actorsOf,
  besideWalking,
  isSaying,
  ofTheFace,
  ofTheFilm,
  ofTheLight,
  ofTheWeather,
} from './deeds.ts';
import { fly, isFlight } from './flights.ts';
import { type Item, round, SLOW, type Stage } from './item.ts';
import { extend, schedule } from './schedule.ts';
import { sourceOf } from './sources.ts';

/** Seconds of one step at a walk (about 110 a minute). */
const STEP = 0.55;

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
    // Leaves that fall are the weather's own affair.
    if (ofTheWeather(event, shot, set, actors)) {
      claim(context, shot, event, 'set', 'weather');
      continue;
    }
    if (casting.cast.some((c) => actors.includes(c.id))) last = actors;
    const settled =
      facts.ends !== undefined &&
      actors.every((id) => {
        const one = casting.cast.find((c) => c.id === id);
        // Under a table one is as low as it takes, whatever the word.
        return (
          one?.posture === facts.ends ||
          (one?.place.relation === 'under' && one.posture !== 'stand') ||
          (one?.place.relation === 'in' && /^(?:sit|crouch|kneel)$/.test(facts.ends ?? ''))
        );
      });
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
    (b) =>
      // Smoke that rises beside somebody ends nothing that they do.
      b.params.airy !== true &&
      (actors.includes(b.actor) || (b.partner !== undefined && actors.includes(b.partner))),
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
