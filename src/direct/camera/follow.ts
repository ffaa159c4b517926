import { clamp } from '../../base/vectors.ts';
import type { Move } from '../../catalogue/kinds.ts';
import type { Casting } from '../casting/cast.ts';
import { kinds } from '../catalogue.ts';
import type { Shot } from '../context.ts';
import type { SetChoice } from '../passes/place.ts';
import type { Beat, Camera, Cast, Prop } from '../plan.ts';
import type { CameraWords } from './words.ts';

/** Follow somebody who really goes somewhere; the ball of a shot is followed with the aim more than with the wheels. */
export function followOf(
  move: Move,
  words: CameraWords,
  shot: Shot,
  set: SetChoice,
  casting: Casting,
  props: readonly Prop[],
  beats: readonly Beat[],
  subjects: readonly string[],
): Camera['follow'] {
  const goer = goesAway(beats, subjects, casting);
  const vehicle = props.find((p) => p.id === subjects[0]);
  const tripod = /\b(?:static|tripod|locked|fixed|still)\b/i.test(
    words.passages.map((p) => p.text).join(' '),
  );
  // A car is filmed from a car: it stays in the picture while the road goes by.
  if (vehicle && !tripod && rolls(vehicle.id, beats))
    return { subject: vehicle.id, aim: 1, travel: BESIDE_IT, home: [...vehicle.place.at] };
  // What wind or water carries is small and near: it would be out of the picture at once.
  if (vehicle && !tripod && !move.facts.follow && drifts(vehicle.id, beats))
    return { subject: vehicle.id, aim: 1, travel: WITH_IT, home: [...vehicle.place.at] };
  if (!move.facts.follow) {
    // Whoever runs out of a frame that nobody asked to stand still is kept in it.
    // A camera on a shoulder goes along as well as one on wheels.
    const still = words.moves.some((m) => (m.value.facts.handheld ?? 0) < 0.3) || tripod;
    return goer && !still
      ? { subject: goer.one.id, aim: 1, travel: goer.along, home: [...goer.one.place.at] }
      : undefined;
  }
  const said = words.moves.find((m) => m.value.id === move.id);
  // The one named after the word: 'tracking shot following the ball'.
  const after =
    said &&
    shot.reading.entities
      .flatMap((e) => [e.span, ...e.mentions].map((s) => ({ e, s })))
      .filter(({ s }) => s.start >= said.span.start && s.start - said.span.end < 60)
      .sort((a, b) => a.s.start - b.s.start)
      .flatMap(({ e }) => casting.members.get(e.id) ?? [])
      .find((id) => id !== 'set' && id !== 'sky');
  const text = said
    ? said.clause
        .slice(said.clause.toLowerCase().indexOf(said.phrase.toLowerCase()) + said.phrase.length)
        .toLowerCase()
    : '';
  const spelled = shot.reading.entities
    .filter((e) => new RegExp(`\\b${e.noun.replace(/[^\p{L}\p{N} -]/gu, '.')}s?\\b`, 'u').test(text))
    .flatMap((e) => casting.members.get(e.id) ?? [])
    .find((x) => x !== 'set' && x !== 'sky');
  const id = after ?? spelled ?? subjects[0];
  if (!id) return undefined;
  const prop = props.find((p) => p.id === id);
  const goes = beats.some(
    (b) =>
      (b.actor === id && (kinds.actions.get(b.action)?.facts.travel ?? 0) > 0) ||
      (prop && b.target === id && kinds.things.get(prop.kind)?.facts.body),
  );
  const flies = prop !== undefined && beats.some((b) => b.actor === id || b.target === id);
  if (!goes && !flies) return undefined;
  // A flight with a goal ends there: the goal stays in the picture when the ball falls on.
  const launch = beats.find((b) => b.target === id && b.outcome.length > 0);
  const goal = launch?.partner;
  const y =
    goal === undefined
      ? undefined
      : goal.startsWith('set:')
        ? set.place.facts.anchors[goal.slice(4)]?.at[1]
        : goalHeight(props.find((p) => p.id === goal));
  return prop
    ? {
        subject: id,
        aim: 1,
        travel: 0.35,
        ...(launch && y !== undefined && y > 1
          ? { above: { from: (launch.start + launch.end) / 2 + 0.5, y: y - 0.25 } }
          : {}),
      }
    : {
        subject: id,
        aim: move.facts.follow.aim,
        travel: move.facts.follow.travel,
        ...homeOf(casting, id),
      };
}

/** Share of a vehicle's way that the camera goes along with it. */
const BESIDE_IT = 0.8;

/** Share of the way of what drifts that the camera goes along with it; the rest shows that it moves. */
const WITH_IT = 0.7;

/** Is a thing carried along slowly? */
const drifts = (id: string, beats: readonly Beat[]): boolean =>
  beats.some((b) => {
    const facts = kinds.actions.get(b.action)?.facts;
    return b.actor === id && facts?.lasts === true && (facts.travel ?? 0) > 0 && facts.travel! <= 1;
  });

/** Does a thing go somewhere by itself, over the ground? */
export const rolls = (id: string | undefined, beats: readonly Beat[]): boolean =>
  beats.some((b) => {
    const facts = kinds.actions.get(b.action)?.facts;
    return b.actor === id && (facts?.travel ?? 0) > 1 && facts?.ends !== 'fly';
  });

const homeOf = (casting: Casting, id: string): { home?: [number, number, number] } => {
  const at = casting.cast.find((c) => c.id === id)?.place.at;
  return at ? { home: [...at] } : {};
};

/** Metres that an unasked camera goes along at most; the rest it pans. */
const ALONG = 2.4;

/** Share of a rider's way that an unasked camera goes along. */
const ABREAST = 0.86;

/** Whom a camera goes with: the first, or of a herd the one in its middle. */
function leaderOf(subjects: readonly string[], casting: Casting): Cast | undefined {
  const all = subjects.flatMap((id) => casting.cast.filter((c) => c.id === id));
  const [first] = all;
  if (!first || all.length < 3 || all.some((c) => c.kind !== first.kind)) return first;
  const mean = (k: 0 | 2): number => all.reduce((sum, c) => sum + c.place.at[k], 0) / all.length;
  const off = (c: Cast): number => Math.hypot(c.place.at[0] - mean(0), c.place.at[2] - mean(2));
  return all.reduce((best, c) => (off(c) < off(best) ? c : best));
}

/** The main subject, where it covers more ground than the picture shows, and how far the camera goes along. */
export function goesAway(
  beats: readonly Beat[],
  subjects: readonly string[],
  casting: Casting,
): { one: Cast; along: number } | undefined {
  const one = leaderOf(subjects, casting);
  if (!one) return undefined;
  // One that flies past people is not gone after; a flock that the picture is of is.
  const flock = subjects.every((id) => casting.cast.find((c) => c.id === id)?.kind === one.kind);
  const metres = beats
    .filter((b) => b.actor === one.id)
    .map((b) => {
      const facts = kinds.actions.get(b.action)?.facts;
      return facts?.travel !== undefined && (facts.ends !== 'fly' || flock)
        ? (facts.travel * (b.end - b.start)) / facts.seconds[1]
        : 0;
    })
    .reduce((sum, m) => sum + m, 0);
  if (metres < 2) return undefined;
  // Riders and drivers are quick, and near by they would be past the lens at once: the camera keeps up with them.
  // Riding is what travels with both hands on a thing.
  const rides = beats.some((b) => {
    const facts = kinds.actions.get(b.action)?.facts;
    return b.actor === one.id && facts?.hands === 'both' && (facts.travel ?? 0) >= 2;
  });
  const swarm = flock && subjects.length > 1 && one.kind !== 'person';
  return { one, along: rides || swarm ? ABREAST : clamp(ALONG / metres, 0.15, 0.9) };
}

/** Height of a thing's opening, or of its top. */
function goalHeight(goal: Prop | undefined): number | undefined {
  const facts = goal && kinds.things.get(goal.kind)?.facts;
  if (!facts) return undefined;
  const opening = Object.values(facts.anchors ?? {}).find((a) => a.kind === 'opening');
  return goal.place.at[1] + (opening?.at[1] ?? facts.size[1]) * goal.scale;
}
