import type { Span } from '../../base/span.ts';
import { clamp, type Vec3 } from '../../base/vectors.ts';
import { gateOf } from '../../base/view.ts';
import type { Solid } from '../../catalogue/kit/solids.ts';
import type { Entity } from '../../reading/reading.ts';
import { directionOf } from '../../reading/words/camera.ts';
import { chooseMove, staticMove } from '../camera/choose-move.ts';
import { claimCamera } from '../camera/claim.ts';
import { type Extent, extentOfProp, windowOf } from '../camera/extent.ts';
import { followOf, goesAway, rolls } from '../camera/follow.ts';
import { defaultSize, heightFor, lensFor, offsetFor, usualStop } from '../camera/habits.ts';
import { settle } from '../camera/settle.ts';
import { extentOfPiece, obstaclesOf } from '../camera/sight.ts';
import { azimuthFor, type Framing, overShoulder } from '../camera/solve.ts';
import { extentFor, subjectsOf } from '../camera/subjects.ts';
import { vantage } from '../camera/vantage.ts';
import { readCamera, speedOf } from '../camera/words.ts';
import type { Casting } from '../casting/cast.ts';
import { kinds } from '../catalogue.ts';
import { type Context, isPortrait, type Shot } from '../context.ts';
import type { Beat, Camera, CameraKey, Line, Prop } from '../plan.ts';
import type { Mood } from './mood.ts';
import type { SetChoice } from './place.ts';

/** Metres from which a subject needs no sky above it. */
const TOWERING = 4;

/** Elevation of the lens over small things, and over small animals and robots, whose eyes are met; radians. */
const TABLE = 0.22;
const EYES = 0.06;

/** Radians from its way at which something that drives is looked at. */
const BESIDE = 0.8;

/** Height of a lens on somebody's shoulder, metres. */
const EYE_LEVEL = 1.5;

/** What a picture is of that is about nothing in particular: somebody's room on the mark. */
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

/** The same out of doors: as high as a wide picture has to be to hold the land and its sky. */
const landscape: Extent = { ...anything, top: 3.4, eyes: 1.7, stature: 3.4 };

/** Radians that the camera may go round from the side that it is to keep to. */
const ASIDE = 0.36;

/**
 * Set up and move the camera of one shot.
 * @param axis yaw of the side that it keeps to where the words leave that open
 */
export function setCamera(
  context: Context,
  shot: Shot,
  set: SetChoice,
  casting: Casting,
  props: readonly Prop[],
  beats: readonly Beat[],
  lines: readonly Line[],
  mood: Mood,
  look?: string,
  axis?: number,
): Camera {
  const words = readCamera(shot);
  const own = look === undefined ? undefined : kinds.looks.get(look)?.facts.camera;
  const subjects = subjectsOf(shot, words, casting, props, lines, beats);
  const extents = subjects.map((id) => extentFor(id, casting, props)).filter((e) => e !== undefined);
  const everything = obstaclesOf(set, context.settings.seed, casting.cast, props);
  // A part of the set may be what it is all about: a lighthouse on its cliff.
  const piece = extents.some((e) => e.person || e.creature)
    ? undefined
    : pieceNamed(shot, words.passages, casting, everything, set);
  const scenery = !piece && extents.length === 0;
  // Out of doors a picture of nothing in particular is a landscape, with its sky.
  const land = scenery && !set.place.facts.indoor;
  const framedList = piece ? [piece] : land ? [landscape] : scenery ? [anything] : extents;
  const people = framedList.some((e) => e.person);
  // What the hands work on belongs in the picture: a pan on the stove, a letter on the table.
  const work = beats
    .filter((b) => subjects.includes(b.actor) && b.target !== undefined)
    .map((b) => props.find((p) => p.id === b.target && p.place.relation !== 'held-by'))
    .filter((p) => p !== undefined)
    .map(extentOfProp)
    .concat(toolsAtWork(beats, subjects, casting, props))
    .filter((e) => Math.hypot(e.at[0] - framedList[0]!.at[0], e.at[2] - framedList[0]!.at[2]) < 1.6);
  // What is carried over the head (a balloon, a kite) is in the picture too.
  const aloft = props
    .filter(
      (p) => p.place.relation === 'held-by' && p.place.on !== undefined && subjects.includes(p.place.on),
    )
    .map((p) => {
      const facts = kinds.things.get(p.kind)!.facts;
      const grip = Object.values(facts.anchors ?? {}).find((a) => a.kind === 'grip')?.at[1] ?? 0;
      return p.place.at[1] + (facts.size[1] - grip) * p.scale;
    })
    .concat(raised(beats, subjects, casting));
  const { move, said, handheld } = chooseMove(context, shot, words);
  const overhead = (set.plan.sky ?? []).length > 0;
  const sky =
    beats.some((b) => b.actor === 'sky') ||
    overhead ||
    framedList.some((e) => e.creature && people && e.bottom > 1.2) ||
    props.some((p) => kinds.things.get(p.kind)?.facts.rests === 'sky');
  const size =
    words.sizes[0]?.value ??
    move.facts.size ??
    own?.size ??
    (sky || land ? 'wide' : defaultSize(framedList, beats, lines, casting));
  const angle = words.angles[0]?.value ?? move.facts.angle ?? own?.angle ?? 'level';
  const source = context.random.stream(`camera:${shot.index}`);
  const side = source.chance(0.5) ? 1 : -1;
  const aspect = context.settings.width / context.settings.height;

  const speed = said ? speedOf(said.clause, mood.plan.pace) : 1;
  const direction = said ? directionOf(said.clause) : '';
  const front = (set.place.facts.view ?? 0) + source.range(0.03, 0.14) * side;
  const lead = framedList[0]!;
  const view = words.views[0]?.value ?? 'front';
  let azimuth = words.views[0] ? azimuthFor(view, lead.yaw, front, side) : front;
  // What drives up to the lens runs it over, and what is long is foreshortened: front and flank show what it is.
  const rolling = !lead.person && !lead.creature && rolls(lead.id, beats);
  const long =
    props.some((p) => p.id === lead.id && isLong(p)) || (whole.has(size) && longBodied(lead, casting));
  if ((rolling || long) && !words.views[0]) {
    const [a, b] = [lead.yaw + BESIDE, lead.yaw - BESIDE].map((y) => Math.atan2(Math.sin(y), Math.cos(y)));
    const off = (y: number): number => Math.abs(Math.atan2(Math.sin(y - front), Math.cos(y - front)));
    azimuth = off(a!) < off(b!) ? a! : b!;
  }
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
  // What is far off is brought near by the lens, from where one stands.
  const spot = set.place.facts.anchors.mark?.at ?? [0, 0, 0];
  const far = piece ? Math.hypot(piece.at[0] - spot[0], piece.at[2] - spot[2]) : 0;
  const flies = move.facts.flies === true && !set.place.facts.indoor;
  const remote = piece !== undefined && far > 8 && !flies;
  if (remote && !words.views[0]) azimuth = Math.atan2(spot[0] - piece.at[0], spot[2] - piece.at[2]);
  const mm =
    asked ??
    (remote
      ? clamp(
          (far * 0.9 * gateOf(aspect).height) / windowOf([piece], size).height,
          24,
          overhead ? NORMAL : 200,
        )
      : overhead
        ? Math.min(SKYWARD, lensFor(size, people))
        : lensFor(size, people));
  const kept = axis !== undefined && !words.views[0] && !remote;
  if (kept) azimuth = axis;
  const offset = remote ? 0 : offsetFor(framedList, size, azimuth, side, isPortrait(context.settings));
  const height =
    heightFor(words) ??
    (remote
      ? spot[1] + EYE_LEVEL
      : overhead && lead.eyes < 1
        ? Math.max(0, lead.bottom) + OVER_LOW
        : undefined);
  const follow = followOf(move, words, shot, set, casting, props, beats, subjects);
  // Small things are looked at as one looks at a table: a little from above, so that what is in them shows.
  const small = lead.id !== 'set' && !lead.person && lead.stature < 0.7 && !overhead;
  const elevation =
    words.angles.length > 0 || height !== undefined
      ? undefined
      : (move.facts.elevation ?? (small ? (lead.creature ? EYES : TABLE) : undefined));

  const framingAt = (from: number) => ({
    size,
    angle,
    mm,
    aspect,
    azimuth: from,
    offset,
    bounds: boundsFor(set.place.facts.bounds, lead, size, flies),
    ...(height !== undefined ? { height } : {}),
    ...(elevation !== undefined ? { elevation } : {}),
    // A wider shot that was asked for has the ball at somebody's feet in it as well.
    ...(people && (words.sizes.length === 0 || size === 'medium-full') && work.length > 0
      ? { low: Math.min(...work.map((e) => e.bottom)) - 0.06 }
      : {}),
    ...(people && words.sizes.length === 0 && aloft.length > 0 ? { high: Math.max(...aloft) + 0.05 } : {}),
    // What towers by itself reaches into the sky; room above is for people and what is of their size.
    sky: sky && lead.stature < TOWERING,
  });
  const seen = framedList.filter((e) => view !== 'over-shoulder' || e === lead);
  const timing = {
    speed,
    direction,
    seconds: shot.end - shot.start,
    start: shot.start,
    end: shot.end,
    follow: follow !== undefined && (move.facts.follow !== undefined || move.id === staticMove),
    closer: follow !== undefined && props.some((p) => p.id === follow.subject),
  };
  const build = (framing: Framing) => settle(seen, framing, move, timing, people);
  const wished = framingAt(azimuth);
  const sought = {
    subjects: seen,
    besides: work,
    // A shoulder in the foreground is what such a shot is for.
    obstacles: everything.filter((s) => view !== 'over-shoulder' || !subjects.includes(s.owner)),
    // A view that was asked for is kept; within it the camera may step aside.
    reach: remote ? 0 : kept ? ASIDE : words.views[0] ? 0.4 : Math.PI / 2,
    lens: asked === undefined,
    height: angle === 'level' && words.angles.length === 0 && height === undefined,
    faces: !words.views[0] && !goesAway(beats, subjects, casting),
  };
  const solved = lead.id === 'set' ? build(wished) : vantage(wished, sought, build);
  if (solved.framed.mm < wished.mm - 0.5)
    context.notes.push(
      `Something is in the way: ${Math.round(solved.framed.mm)} mm instead of ${Math.round(wished.mm)} mm.`,
    );
  const stop = words.stops[0]?.value ?? usualStop[size];
  // Close to the lens everything blurs: stop down in proportion, as one does with miniatures.
  const fstop = clamp(
    stop *
      Math.max(1, 1.1 / solved.framed.distance) *
      // What is of glass is as sharp as what is seen through it.
      (isGlass(props, lead.id) ? GLASS : 1) *
      (words.stops[0] ? 1 : Math.max(0.8, solved.framed.mm / 60)),
    0.7,
    64,
  );
  const roll = words.dutch ? 0.16 * side : 0;
  const camera: Camera = {
    move: move.id,
    size,
    angle,
    subjects: piece ? [] : subjects.slice(0, 12),
    keys: roll ? solved.keys.map((k) => ({ ...k, roll: k.roll + roll })) : [...solved.keys],
    ...(follow ? { follow: { ...follow, within: trackOf(set, solved.keys) } } : {}),
    handheld: Math.round(clamp(handheld, 0, 1) * 1000) / 1000,
    fstop: Math.round(fstop * 100) / 100,
    ...(!piece && (follow?.subject ?? subjects[0]) ? { focus: follow?.subject ?? subjects[0] } : {}),
  };
  claimCamera(context, shot, words, camera, said, solved.framed.mm, asked);
  return camera;
}

/** Metres over the ground at which a lens looks over what is low towards the sky. */
const OVER_LOW = 0.8;

/** Millimetres of the lens that takes in what is seen high in a sky. */
const SKYWARD = 24;

/** The longest that still has sky over what is far off, millimetres. */
const NORMAL = 35;

/** Times that a lens is stopped down for glass. */
const GLASS = 4;

const isGlass = (props: readonly Prop[], id: string): boolean => {
  const prop = props.find((p) => p.id === id);
  return prop !== undefined && (prop.material ?? kinds.things.get(prop.kind)?.facts.materials[0]) === 'glass';
};

/** Sizes that show an animal whole. */
const whole: ReadonlySet<Camera['size']> = new Set(['full', 'wide', 'extreme-wide']);

/** Is it an animal that is told by its flank: much longer than it is wide? */
function longBodied(lead: Extent, casting: Casting): boolean {
  const kind = casting.cast.find((c) => c.id === lead.id)?.kind;
  const facts = kind === undefined ? undefined : kinds.creatures.get(kind)?.facts;
  return facts?.gait === 'quadruped' && facts.size[2] > 1.7 * facts.size[0] && lead.stature > 0.9;
}

/** Is a thing so much longer than it is wide that from the front one would not know it? */
function isLong(prop: Prop): boolean {
  const [width, , length] = kinds.things.get(prop.kind)?.facts.size ?? [1, 1, 1];
  return length > 1.6 && length > 1.5 * width;
}

/** How high hands and tools go in what is done, metres over the set's floor. */
const raised = (beats: readonly Beat[], subjects: readonly string[], casting: Casting): number[] =>
  beats.flatMap((b) => {
    const reach = kinds.actions.get(b.action)?.facts.reaches;
    const one = casting.cast.find((c) => c.id === b.actor);
    return reach === undefined || !one || !subjects.includes(one.id)
      ? []
      : [one.place.at[1] + (reach * one.height) / 1.75];
  });

/** What is as long as a person's legs and worked with at the floor: a broom, a spade, a cello on its spike. */
function toolsAtWork(
  beats: readonly Beat[],
  subjects: readonly string[],
  casting: Casting,
  props: readonly Prop[],
): Extent[] {
  return beats.flatMap((b) => {
    const tool = kinds.actions.get(b.action)?.facts.tool;
    const prop = props.find((p) => p.kind === tool);
    const facts = prop && kinds.things.get(prop.kind)?.facts;
    const worker = casting.cast.find((c) => c.id === b.actor);
    if (!prop || !worker || !subjects.includes(b.actor) || facts?.rests !== 'floor' || facts.size[1] < 1)
      return [];
    return [extentOfProp({ ...prop, place: { ...prop.place, at: [...worker.place.at] } })];
  });
}

/** Metres by which a camera that goes along may leave what a place says of its standpoints: there is air outdoors. */
const ALONG_OUTDOORS = 2.5;
const ALONG_INDOORS = 0.1;

/** Where a camera that goes along may be. */
function trackOf(
  { place }: SetChoice,
  keys: readonly CameraKey[],
): NonNullable<NonNullable<Camera['follow']>['within']> {
  const [low, high] = place.facts.bounds;
  const more = place.facts.indoor ? ALONG_INDOORS : ALONG_OUTDOORS;
  const end = (k: 0 | 1 | 2, sign: 1 | -1): number =>
    sign *
    Math.max(sign * (sign < 0 ? low : high)[k] + more, ...keys.map((key) => sign * key.position[k] + 0.3));
  return {
    low: [end(0, -1), end(1, -1), end(2, -1)],
    high: [end(0, 1), end(1, 1), end(2, 1)],
  };
}

/** Metres round what is seen from near within which the camera may stand where its furniture leaves room. */
const NEAR = 1.4;

/** Metres round its subject within which a camera flies. */
const AIRY = 30;

/** Where the camera may be: what the place says, and for near views the air round their subject too. */
function boundsFor(
  bounds: readonly [Vec3, Vec3],
  lead: Extent,
  size: Camera['size'],
  flies: boolean,
): readonly [Vec3, Vec3] {
  if (lead.id === 'set') return bounds;
  const [low, high] = bounds;
  const [x, , z] = lead.at;
  if (flies)
    return [
      [Math.min(low[0], x - AIRY), low[1], low[2]],
      [Math.max(high[0], x + AIRY), Math.max(high[1], lead.top + AIRY), Math.max(high[2], z + AIRY)],
    ];
  const close = size === 'close-up' || size === 'extreme-close-up' || size === 'medium-close-up';
  // Whoever is deep in the set, on a throne or at an altar, is gone up to.
  if (!close && (lead.person || lead.stature > 0.7))
    return [
      [Math.min(low[0], x - 0.4), low[1], Math.min(low[2], z + 0.9)],
      [Math.max(high[0], x + 0.4), high[1], high[2]],
    ];
  return [
    [Math.min(low[0], x - NEAR), Math.min(low[1], lead.bottom + 0.04), Math.min(low[2], z - NEAR * 0.3)],
    [Math.max(high[0], x + NEAR), high[1], Math.max(high[2], z + NEAR)],
  ];
}

/** The part of the set that the text is about, where nobody and nothing else is there: a lighthouse on its cliff. */
function pieceNamed(
  shot: Shot,
  camera: readonly { readonly span: Span }[],
  casting: Casting,
  obstacles: readonly Solid[],
  set: SetChoice,
): Extent | undefined {
  const mark = set.place.facts.anchors.mark?.at ?? [0, 0, 0];
  const said = shot.reading.entities.filter(
    (e) => !e.negated && e.role === 'thing' && (casting.members.get(e.id)?.includes('set') ?? false),
  );
  const framed = (e: Entity) =>
    [e.span, ...e.mentions].some((s) => camera.some((p) => s.start >= p.span.start && s.end <= p.span.end))
      ? 0
      : 1;
  const real = shot.reading.entities.filter((e) => !e.negated && e.role === 'thing');
  const order = [...real].sort((a, b) => framed(a) - framed(b) || a.span.start - b.span.start);
  const first = order[0];
  // One of many is no hero: skyscrapers are the city.
  if (!first || !said.includes(first) || first.plural || first.count > 1) return undefined;
  return extentOfPiece(first.noun, obstacles, mark);
}
