import { clamp, type Vec3 } from '../../base/vectors.ts';
import type { Framed, Move } from '../../catalogue/kinds.ts';
import { moves } from '../../catalogue/moves/index.generated.ts';
import { type Extent, extentOfCast, extentOfProp } from '../camera/extent.ts';
import { keysOf } from '../camera/path.ts';
import { azimuthFor, headsInside, inside, overShoulder, type Solved, solve } from '../camera/solve.ts';
import { type Blocker, blocked, blockersOf } from '../camera/sight.ts';
import { type CameraWords, directionOf, readCamera, type Said, speedOf } from '../camera/words.ts';
import type { Casting } from '../casting/cast.ts';
import { kinds } from '../catalogue.ts';
import { type Context, isPortrait, type Shot } from '../context.ts';
import type { Beat, Camera, CameraKey, Cast, Line, Prop } from '../plan.ts';
import type { Mood } from './mood.ts';
import type { SetChoice } from './place.ts';

/** Lenses that a director of photography would reach for, by size: for people, and for things. */
const usualLens: Readonly<Record<Camera['size'], readonly [number, number]>> = {
  'extreme-close-up': [90, 90],
  'close-up': [75, 55],
  'medium-close-up': [60, 50],
  medium: [50, 50],
  'medium-full': [45, 45],
  full: [42, 40],
  wide: [32, 30],
  'extreme-wide': [26, 24],
};

/** f-numbers when nobody asks: restrained, so that the set is seen. */
const usualStop: Readonly<Record<Camera['size'], number>> = {
  'extreme-close-up': 4,
  'close-up': 2.8,
  'medium-close-up': 2.8,
  medium: 3.5,
  'medium-full': 4,
  full: 4.5,
  wide: 7.1,
  'extreme-wide': 9,
};

/** Metres from which a subject needs no sky above it. */
const TOWERING = 4;

/** Elevation of the lens over small things, and over small animals and robots, whose eyes are met; radians. */
const TABLE = 0.22;
const EYES = 0.06;

/** Nothing moves unless it is asked to, but a held frame breathes a little by mood. */
const staticMove = 'static';

/** Set up and move the camera of one shot. */
export function setCamera(
  context: Context,
  shot: Shot,
  set: SetChoice,
  casting: Casting,
  props: readonly Prop[],
  beats: readonly Beat[],
  lines: readonly Line[],
  mood: Mood,
): Camera {
  const words = readCamera(shot);
  const subjects = subjectsOf(shot, words, casting, props, lines, beats);
  const extents = subjects.map((id) => extentFor(id, casting, props)).filter((e) => e !== undefined);
  const anything: Extent = {
    id: 'set',
    person: false,
    at: [0, 0, 0],
    yaw: 0,
    top: 1.8,
    bottom: 0,
    radius: 1.2,
    eyes: 1.2,
    head: 0,
    stature: 1.8,
  };
  const framedList = extents.length > 0 ? extents : [anything];
  const people = framedList.some((e) => e.person);
  // What the hands work on belongs in the picture: a pan on the stove, a letter on the table.
  const work = beats
    .filter((b) => subjects.includes(b.actor) && b.target !== undefined)
    .map((b) => props.find((p) => p.id === b.target && p.place.relation !== 'held-by'))
    .filter((p) => p !== undefined)
    .map(extentOfProp)
    .filter((e) => Math.hypot(e.at[0] - framedList[0]!.at[0], e.at[2] - framedList[0]!.at[2]) < 1.6);
  const { move, said, handheld } = chooseMove(context, shot, words);
  const sky =
    beats.some((b) => b.actor === 'sky') ||
    framedList.some((e) => e.creature && people && e.bottom > 1.2) ||
    props.some((p) => kinds.things.get(p.kind)?.facts.rests === 'sky');
  const size =
    words.sizes[0]?.value ??
    move.facts.size ??
    (sky ? 'wide' : defaultSize(framedList, beats, lines, casting));
  const angle = words.angles[0]?.value ?? move.facts.angle ?? 'level';
  const source = context.random.stream(`camera:${shot.index}`);
  const side = source.chance(0.5) ? 1 : -1;
  const aspect = context.settings.width / context.settings.height;

  const speed = said ? speedOf(said.clause, mood.plan.pace) : 1;
  const direction = said ? directionOf(said.clause) : '';
  const front = (set.place.facts.view ?? 0) + source.range(0.03, 0.14) * side;
  const lead = framedList[0]!;
  const view = words.views[0]?.value ?? 'front';
  let azimuth = words.views[0] ? azimuthFor(view, lead.yaw, front, side) : front;
  // A face in full profile is half a face: come round towards it, unless it goes somewhere.
  const turned = Math.atan2(Math.sin(lead.yaw - azimuth), Math.cos(lead.yaw - azimuth));
  const alone = framedList.filter((e) => e.person || e.creature).length === 1;
  if (
    !words.views[0] &&
    alone &&
    !goesAway(beats, subjects, casting) &&
    Math.abs(turned) > 0.9 &&
    Math.abs(turned) < 2
  )
    azimuth += Math.sign(turned) * Math.min(0.6, Math.abs(turned) - 0.8);
  if (view === 'over-shoulder' && framedList[1]?.person) azimuth = overShoulder(lead, framedList[1]).azimuth;
  const asked = words.lenses.find((l) => l.value >= 8)?.value;
  const mm = asked ?? lensFor(size, people);
  const offset = offsetFor(framedList, size, azimuth, side, isPortrait(context.settings));
  const height = heightFor(words);
  const follow = followOf(move, words, shot, set, casting, props, beats, subjects);
  // Small things are looked at as one looks at a table: a little from above, so that what is in them shows.
  const small = lead.id !== 'set' && !lead.person && lead.stature < 0.7;
  const elevation =
    small && words.angles.length === 0 && height === undefined ? (lead.creature ? EYES : TABLE) : undefined;

  const framingAt = (from: number) => ({
    size,
    angle,
    mm,
    aspect,
    azimuth: from,
    offset,
    bounds: set.place.facts.bounds,
    ...(height !== undefined ? { height } : {}),
    ...(elevation !== undefined ? { elevation } : {}),
    ...(people && words.sizes.length === 0 && work.length > 0
      ? { low: Math.min(...work.map((e) => e.bottom)) - 0.06 }
      : {}),
    // What towers by itself reaches into the sky; room above is for people and what is of their size.
    sky: sky && lead.stature < TOWERING,
  });
  const seen = framedList.filter((e) => view !== 'over-shoulder' || e === lead);
  const blockers = blockersOf(set.place, props, subjects);
  if (!words.views[0])
    azimuth = clearest(seen, azimuth, blockers, (a) => solve(seen, { ...framingAt(a) }), set);
  const solved = settle(
    context,
    seen,
    framingAt(azimuth),
    move,
    {
      speed,
      direction,
      seconds: shot.end - shot.start,
      start: shot.start,
      end: shot.end,
      follow: follow !== undefined && (move.facts.follow !== undefined || move.id === staticMove),
      closer: follow !== undefined && props.some((p) => p.id === follow.subject),
    },
    people,
  );
  const stop = words.stops[0]?.value ?? usualStop[size];
  // Close to the lens everything blurs: stop down in proportion, as one does with miniatures.
  const fstop = clamp(
    stop *
      Math.max(1, 1.1 / solved.framed.distance) *
      (words.stops[0] ? 1 : Math.max(0.8, solved.framed.mm / 60)),
    0.7,
    64,
  );
  const roll = words.dutch ? 0.16 * side : 0;
  const camera: Camera = {
    move: move.id,
    size,
    angle,
    subjects: subjects.slice(0, 12),
    keys: roll ? solved.keys.map((k) => ({ ...k, roll: k.roll + roll })) : solved.keys,
    ...(follow ? { follow } : {}),
    handheld: Math.round(clamp(handheld, 0, 1) * 1000) / 1000,
    fstop: Math.round(fstop * 100) / 100,
    ...((follow?.subject ?? subjects[0]) ? { focus: follow?.subject ?? subjects[0] } : {}),
  };
  claimCamera(context, shot, words, camera, said, solved.framed.mm, asked);
  return camera;
}

/** The view nearest to the one wished for that nothing stands in the way of. */
function clearest(
  list: readonly Extent[],
  wished: number,
  blockers: readonly Blocker[],
  at: (azimuth: number) => Solved,
  set: SetChoice,
): number {
  let best = wished;
  let least = Infinity;
  for (const turn of [0, 0.25, -0.25, 0.5, -0.5, 0.8, -0.8, 1.1, -1.1]) {
    const { position } = at(wished + turn);
    const outside = inside(
      [position[0], clamp(position[1], set.place.facts.bounds[0][1], 9), position[2]],
      set.place.facts.bounds,
    )
      ? 0
      : 1.5;
    const cost = blocked(position, list, blockers) * 2 + outside + Math.abs(turn);
    if (cost < least - 1e-9) [least, best] = [cost, wished + turn];
    if (turn === 0 && blocked(position, list, blockers) === 0) return wished;
  }
  return best;
}

/** What the picture is about: named in the camera's lines, speaking or acting here, or mentioned first. */
function subjectsOf(
  shot: Shot,
  words: CameraWords,
  casting: Casting,
  props: readonly Prop[],
  lines: readonly Line[],
  beats: readonly Beat[],
): string[] {
  const real = (id: string) => casting.cast.some((c) => c.id === id) || props.some((p) => p.id === id);
  const here = shot.reading.entities.filter((e) => !e.negated);
  const text = shot.brief.camera.length > 0 ? shot.brief.camera : words.passages;
  const named = here
    .filter((e) =>
      [e.span, ...e.mentions].some((s) => text.some((p) => s.start >= p.span.start && s.end <= p.span.end)),
    )
    .flatMap((e) => casting.members.get(e.id) ?? [])
    .filter(real);
  const people = here
    .filter((e) => e.role === 'person' || e.role === 'creature')
    .flatMap((e) => casting.members.get(e.id) ?? [])
    .filter(real);
  const speaking = lines.map((l) => l.speaker).filter(real);
  const acting = beats.map((b) => b.actor).filter((id) => casting.cast.some((c) => c.id === id));
  const things = here
    .filter((e) => e.role === 'thing')
    .flatMap((e) => casting.members.get(e.id) ?? [])
    .filter(real);
  const everyone = [...new Set([...named, ...people, ...speaking, ...acting])];
  const list = everyone.length > 0 ? everyone : [...new Set(things)].slice(0, 1);
  // Nobody is named in this shot: the cast of the plan goes on.
  if (list.length === 0)
    return casting.cast
      .slice(0, 2)
      .map((c) => c.id)
      .concat(casting.cast.length === 0 ? props.slice(0, 1).map((p) => p.id) : []);
  // 'Close-up on the cup' is about the cup alone; people are framed with those they are with.
  const close = words.sizes[0]?.value === 'close-up' || words.sizes[0]?.value === 'extreme-close-up';
  if (close && named.length > 0) return [...new Set(named)].slice(0, words.twoShot ? 2 : 1);
  const cast = list.filter((id) => casting.cast.some((c) => c.id === id));
  const many = cast.length > 12 ? cast.slice(0, 12) : cast;
  return many.length > 0
    ? [...many, ...list.filter((id) => !cast.includes(id)).slice(0, 2)]
    : list.slice(0, 3);
}

function extentFor(id: string, casting: Casting, props: readonly Prop[]): Extent | undefined {
  const one = casting.cast.find((c) => c.id === id);
  if (one) return extentOfCast(one);
  const prop = props.find((p) => p.id === id);
  return prop ? extentOfProp(prop) : undefined;
}

/** Framing where the words are silent: talk is near, movement needs room, a thing is shown whole and close. */
function defaultSize(
  list: readonly Extent[],
  beats: readonly Beat[],
  lines: readonly Line[],
  casting: Casting,
): Camera['size'] {
  const cast = list.filter((e) => casting.cast.some((c) => c.id === e.id));
  if (cast.length === 0)
    return list[0]!.stature > 3 ? 'wide' : list[0]!.stature > 0.9 ? 'full' : 'medium-close-up';
  const roaming = beats.some((b) => {
    const facts = kinds.actions.get(b.action)?.facts;
    return (
      cast.some((e) => e.id === b.actor) && ((facts?.travel ?? 0) > 1 || (facts?.seconds[1] ?? 0) >= 3.5)
    );
  });
  if (cast.length > 4) return 'wide';
  if (!cast.some((e) => e.person)) return cast[0]!.stature > 1.2 ? 'full' : 'medium';
  if (roaming) return cast.length > 1 ? 'full' : 'medium-full';
  if (lines.length > 0) return cast.length > 2 ? 'medium' : 'medium-close-up';
  return cast.length > 2 ? 'medium-full' : 'medium';
}

const lensFor = (size: Camera['size'], people: boolean): number => usualLens[size][people ? 0 : 1];

/** Lead room: a face looking to one side has the air before it; wide shots sit on a third. */
function offsetFor(
  list: readonly Extent[],
  size: Camera['size'],
  azimuth: number,
  side: number,
  portrait: boolean,
): number {
  if (list.length > 1) return 0;
  const one = list[0]!;
  const turned = Math.atan2(Math.sin(one.yaw - azimuth), Math.cos(one.yaw - azimuth));
  const most = portrait
    ? 0.04
    : size === 'wide' || size === 'extreme-wide'
      ? 0.14
      : size === 'close-up' || size === 'extreme-close-up'
        ? 0.06
        : 0.1;
  if (Math.abs(turned) > 0.12 && Math.abs(turned) < 2.4)
    return -Math.sign(turned) * most * Math.min(1, Math.abs(turned) / 0.6);
  return side * most * 0.6;
}

function heightFor(words: CameraWords): number | undefined {
  const text = words.passages.map((p) => p.text).join(' ');
  if (/\b(?:ground|floor)[- ]level\b/i.test(text)) return 0.18;
  if (/\bhip[- ]level\b/i.test(text)) return 0.95;
  if (/\bknee[- ]level\b/i.test(text)) return 0.5;
  return undefined;
}

/** The first move that is asked for; an operator's shoulder goes with any of them. */
function chooseMove(
  context: Context,
  shot: Shot,
  words: CameraWords,
): { move: Move; said: Said<Move> | undefined; handheld: number } {
  const still = moves.find((m) => m.id === staticMove)!;
  const carried = words.moves.filter((m) => (m.value.facts.handheld ?? 0) >= 0.3);
  const paths = words.moves.filter((m) => (m.value.facts.handheld ?? 0) < 0.3);
  // 'Pan … right': a bare word takes its direction from the words around it.
  const turned = paths.map((m) => ({ ...m, value: towards(m.value, directionOf(m.clause)) }));
  const first = turned[0] ?? carried[0];
  const move = first?.value ?? still;
  const shoulder = carried[0];
  const slight =
    shoulder && /\b(?:slight|subtle|micro|gentle|minimal|soft|barely|light)\w*\b/i.test(`${shoulder.clause}`);
  const handheld = shoulder
    ? (shoulder.value.facts.handheld ?? 0.5) * (slight ? 0.3 : 1) * (turned[0] ? 0.6 : 1)
    : (move.facts.handheld ?? 0);
  for (const other of turned.slice(1)) {
    if (other.value.id === move.id || sameLabels(other.value, move)) {
      context.claims.add(shot.index, {
        phrase: other.phrase,
        span: other.span,
        kind: 'camera',
        about: 'camera',
        property: 'move',
        by: move.id,
      });
      continue;
    }
    context.claims.add(shot.index, {
      phrase: other.phrase,
      span: other.span,
      kind: 'camera',
      about: 'camera',
      property: 'move',
      by: move.id,
      ceiling: 'omitted',
      why: `One move a shot: ${move.id} was shot, ${other.value.id} was not.`,
    });
    context.notes.push(`Two moves were asked for; ${move.id} was shot, ${other.value.id} was not.`);
  }
  if (shoulder && first !== shoulder)
    context.claims.add(shot.index, {
      phrase: shoulder.phrase,
      span: shoulder.span,
      kind: 'camera',
      about: 'camera',
      property: 'handheld',
      by: `handheld ${handheld.toFixed(2)}`,
    });
  if (!first) context.claims.undirected(shot.index, 'camera', 'camera', 'a static camera');
  return { move, said: first, handheld };
}

const sameLabels = (a: Move, b: Move): boolean => JSON.stringify(a.labels) === JSON.stringify(b.labels);

/** The sibling of a move whose words end in the direction that was said. */
function towards(move: Move, direction: string): Move {
  if (direction === '' || move.id.endsWith(direction)) return move;
  const stem = move.id.replace(/-(?:left|right|up|down)$/, '');
  if (stem === move.id) return move;
  return moves.find((m) => m.id === `${stem}-${direction}`) ?? move;
}

/** Follow somebody who really goes somewhere; the ball of a shot is followed with the aim more than with the wheels. */
function followOf(
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
  if (!move.facts.follow) {
    // Whoever runs out of a frame that nobody asked to stand still is kept in it.
    const still =
      words.moves.length > 0 ||
      /\b(?:static|tripod|locked|fixed|still)\b/i.test(words.passages.map((p) => p.text).join(' '));
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

const homeOf = (casting: Casting, id: string): { home?: [number, number, number] } => {
  const at = casting.cast.find((c) => c.id === id)?.place.at;
  return at ? { home: [...at] } : {};
};

/** Metres that an unasked camera goes along at most; the rest it pans. */
const ALONG = 2.4;

/** The main subject, where it covers more ground than the picture shows, and how far the camera goes along. */
function goesAway(
  beats: readonly Beat[],
  subjects: readonly string[],
  casting: Casting,
): { one: Cast; along: number } | undefined {
  const one = casting.cast.find((c) => c.id === subjects[0]);
  if (!one) return undefined;
  const metres = beats
    .filter((b) => b.actor === one.id)
    .map((b) => {
      const facts = kinds.actions.get(b.action)?.facts;
      return facts?.travel !== undefined && (facts.ends !== 'fly' || subjects.length === 1)
        ? (facts.travel * (b.end - b.start)) / facts.seconds[1]
        : 0;
    })
    .reduce((sum, m) => sum + m, 0);
  return metres >= 2 ? { one, along: clamp(ALONG / metres, 0.15, 0.9) } : undefined;
}

/** Height of a thing's opening, or of its top. */
function goalHeight(goal: Prop | undefined): number | undefined {
  const facts = goal && kinds.things.get(goal.kind)?.facts;
  if (!facts) return undefined;
  const opening = Object.values(facts.anchors ?? {}).find((a) => a.kind === 'opening');
  return goal.place.at[1] + (opening?.at[1] ?? facts.size[1]) * goal.scale;
}

interface Timing {
  readonly speed: number;
  readonly direction: string;
  readonly seconds: number;
  readonly start: number;
  readonly end: number;
  readonly follow: boolean;
  /** Come in on a small thing that flies. */
  readonly closer: boolean;
}

/** Solve, move, and check: walls shorten the lens and then the move; heads push the camera back. */
function settle(
  context: Context,
  list: readonly Extent[],
  asked: Parameters<typeof solve>[1],
  move: Move,
  timing: Timing,
  people: boolean,
): { keys: CameraKey[]; framed: Solved } {
  const turning = ['camera_pan', 'camera_tilt', 'camera_up_down', 'camera_crane'].some(
    (k) => k in move.labels,
  );
  const shortest = people ? 26 : 20;
  let framing = asked;
  let speed = timing.speed;
  let back = 1;
  let best: { keys: CameraKey[]; framed: Solved } | undefined;
  for (let round = 0; round < 60; round++) {
    const framed = stepBack(solve(list, framing), back);
    const path: Framed = {
      position: framed.position,
      target: framed.target,
      mm: framed.mm,
      distance: framed.distance,
      span: framed.span,
      direction: timing.direction,
      speed,
      seconds: timing.seconds,
    };
    const keys = timing.follow ? followKeys(framed, timing) : keysOf(move, path, timing.start, timing.end);
    best = { keys, framed };
    const below = keys.every((k) =>
      inside([k.position[0], Math.max(k.position[1], framing.bounds[0][1]), k.position[2]], framing.bounds),
    );
    if (
      below &&
      !('camera_up_down' in move.labels) &&
      keys.some((k) => k.position[1] < framing.bounds[0][1])
    ) {
      // Only the floor is in the way: a lower angle than the place allows becomes the lowest that it does.
      const lift = framing.height ?? Math.min(...keys.map((k) => k.position[1]));
      framing = { ...framing, height: Math.max(lift, framing.bounds[0][1]) + 0.02 };
      continue;
    }
    if (!keys.every((k) => inside(k.position, framing.bounds))) {
      if (asked.mm !== lensFor(asked.size, people) && !timing.follow && speed > 0.45 * timing.speed)
        speed *= 0.8; // A lens that was asked for outlives the length of the move.
      else if (framing.mm > shortest) framing = { ...framing, mm: Math.max(shortest, framing.mm * 0.93) };
      else if (speed > 0.3) speed *= 0.8;
      else break;
      continue;
    }
    const views = turning ? [framed] : [framed, ...keys];
    const zoomedIn = 'camera_forward_backward' in move.labels || 'camera_zoom' in move.labels;
    const checked = zoomedIn || !turning ? views : [framed];
    if (
      framing.size === 'extreme-close-up' ||
      checked.every((v) => headsInside(list, v, framing.aspect)) ||
      back > 1.8
    )
      break;
    back *= 1.04;
  }
  const { keys, framed } = best!;
  if (framing.mm < asked.mm - 0.5)
    context.notes.push(
      `The wall is near: ${Math.round(framing.mm)} mm instead of ${Math.round(asked.mm)} mm.`,
    );
  const [low, high] = asked.bounds;
  const hold = (p: Vec3): [number, number, number] => [
    clamp(p[0], low[0], high[0]),
    clamp(p[1], low[1], high[1]),
    clamp(p[2], low[2], high[2]),
  ];
  return {
    framed,
    keys: keys.map((k) => (inside(k.position, asked.bounds) ? k : { ...k, position: hold(k.position) })),
  };
}

/** While it follows, the camera comes in a little, so that what flies is seen as well as who threw it. */
function followKeys(framed: Solved, timing: Timing): CameraKey[] {
  const key = (time: number, factor: number): CameraKey => {
    const p = stepBack(framed, factor);
    return { time, position: [...p.position], target: [...p.target], mm: p.mm, roll: 0 };
  };
  const first = key(timing.start, 1);
  return timing.closer ? [first, key(timing.start + (timing.end - timing.start) * 0.45, 0.84)] : [first];
}

function stepBack(solved: Solved, factor: number): Solved {
  if (factor === 1) return solved;
  const away = (i: 0 | 1 | 2) => solved.target[i] + (solved.position[i] - solved.target[i]) * factor;
  return {
    ...solved,
    position: [away(0), away(1), away(2)],
    distance: solved.distance * factor,
    span: solved.span * factor,
  };
}

function claimCamera(
  context: Context,
  shot: Shot,
  words: CameraWords,
  camera: Camera,
  move: Said<Move> | undefined,
  mm: number,
  asked: number | undefined,
): void {
  const add = context.claims.add.bind(context.claims);
  const about = 'camera';
  words.sizes.forEach((said, i) =>
    add(shot.index, {
      phrase: said.phrase,
      span: said.span,
      kind: 'camera',
      about,
      property: 'size',
      by: camera.size,
      ...(i === 0 || said.value === camera.size
        ? {}
        : { ceiling: 'omitted' as const, why: `One framing a shot: ${camera.size}.` }),
    }),
  );
  if (words.sizes.length === 0)
    context.claims.undirected(shot.index, 'camera', about, `${camera.size} framing`);
  words.angles.forEach((said, i) =>
    add(shot.index, {
      phrase: said.phrase,
      span: said.span,
      kind: 'camera',
      about,
      property: 'angle',
      by: camera.angle,
      ...(i === 0 || said.value === camera.angle
        ? {}
        : { ceiling: 'omitted' as const, why: `One angle a shot: ${camera.angle}.` }),
    }),
  );
  words.views.forEach((said, i) =>
    add(shot.index, {
      phrase: said.phrase,
      span: said.span,
      kind: 'camera',
      about,
      property: 'view',
      by: said.value,
      ...(i > 0 || said.value === 'pov'
        ? {
            ceiling: 'approximated' as const,
            why: said.value === 'pov' ? 'Seen from outside, near the eyes.' : 'One viewpoint a shot.',
          }
        : {}),
    }),
  );
  if (move)
    add(shot.index, {
      phrase: move.phrase,
      span: move.span,
      kind: 'camera',
      about,
      property: 'move',
      by: camera.move,
    });
  if (words.twoShot)
    add(shot.index, {
      phrase: words.twoShot.phrase,
      span: words.twoShot.span,
      kind: 'camera',
      about,
      property: 'two-shot',
      by: camera.subjects.slice(0, 2).join(' and '),
    });
  if (words.dutch)
    add(shot.index, {
      phrase: words.dutch.phrase,
      span: words.dutch.span,
      kind: 'camera',
      about,
      property: 'roll',
      by: 'a tilted horizon',
    });
  words.lenses.forEach((said, i) =>
    add(shot.index, {
      phrase: said.phrase,
      span: said.span,
      kind: 'lens',
      about,
      property: 'mm',
      by: `${Math.round(mm)} mm`,
      ...(i === 0 && asked !== undefined && Math.abs(mm - asked) > asked * 0.06
        ? { ceiling: 'approximated' as const, why: `A wall is in the way of ${asked} mm.` }
        : i > 0 && said.value !== asked
          ? { ceiling: 'approximated' as const, why: `One lens a shot: ${Math.round(mm)} mm.` }
          : {}),
    }),
  );
  if (words.lenses.length === 0) context.claims.undirected(shot.index, 'lens', about, `${Math.round(mm)} mm`);
  words.stops.forEach((said) =>
    add(shot.index, {
      phrase: said.phrase,
      span: said.span,
      kind: 'lens',
      about,
      property: 'fstop',
      by: `f/${camera.fstop}`,
    }),
  );
}
