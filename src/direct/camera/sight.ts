import { identity } from '../../base/matrix.ts';
import { add, clamp, normalize, scale, subtract, type Vec3 } from '../../base/vectors.ts';
import { axesOf, gateOf, type View } from '../../base/view.ts';
import { meets, type Solid, solid } from '../../catalogue/kit/solids.ts';
import { surveyPlace, surveyThing } from '../../catalogue/kit/survey.ts';
import { things } from '../../catalogue/things/index.generated.ts';
import { kinds } from '../catalogue.ts';
import type { SetChoice } from '../passes/place.ts';
import type { Cast, Prop } from '../plan.ts';
import type { Extent } from './extent.ts';
import { extentOfCast } from './extent.ts';

/** Props larger than this hide something even when they are carried; metres. */
const BULKY = 0.3;

/** Metres before the point that is looked at within which a hit is its own surface. */
const TOUCH = 0.05;

const byId = new Map(things.map((t) => [t.id, t]));

/** The shots of a plan share its set. */
const surveyed = new WeakMap<SetChoice['plan'], Solid[]>();

/** Everything that stands in the set as it will be built: without what was struck. */
export function solidsOfSet({ plan, place }: SetChoice, seed: number): Solid[] {
  const wet = kinds.weathers.get(plan.weather.kind)?.facts.wet ?? 0;
  const params = {
    state: plan.state,
    surfaces: plan.surfaces,
    time: plan.time,
    weather: plan.weather.kind,
    wet,
    params: plan.params,
    ...(plan.colour ? { colour: plan.colour } : {}),
  };
  const known = surveyed.get(plan) ?? surveyPlace(place, params, seed, byId);
  surveyed.set(plan, known);
  const struck = new Set(plan.struck);
  return struck.size === 0 ? known : known.filter((s) => s.piece === undefined || !struck.has(s.piece));
}

/** Everything that may come between the lens and what it is for: the set as it will be built, props and people. */
export function obstaclesOf(
  set: SetChoice,
  seed: number,
  cast: readonly Cast[],
  props: readonly Prop[],
): Solid[] {
  const bodies = cast.map((one) => {
    const e = extentOfCast(one);
    // An animal is as wide as it is long only at its farthest ends.
    const half = e.radius * (e.person ? 0.85 : 0.6);
    const [low, high]: [Vec3, Vec3] = [
      [e.at[0] - half, e.bottom, e.at[2] - half],
      [e.at[0] + half, e.top - 0.02, e.at[2] + half],
    ];
    return solid({ kind: 'box', low, high }, identity, one.id)!;
  });
  const pieces = props.flatMap((p) => {
    const kind = kinds.things.get(p.kind);
    if (!kind || kind.facts.rests === 'sky') return [];
    if (p.place.relation === 'held-by' && Math.max(...kind.facts.size) * p.scale < BULKY) return [];
    const own = { state: p.state, ...(p.colour ? { colour: p.colour } : {}) };
    return surveyThing(kind, own, p.place.at, p.place.yaw, p.scale, byId).map((s) => ({
      ...s,
      owner: p.id,
    }));
  });
  return [...solidsOfSet(set, seed), ...bodies, ...pieces];
}

/** Metres before the chest at which hands work. */
const HANDS = 0.32;

/** Points of a subject that should be seen, each with its share of the whole; of the whole body where it is shown. */
function pointsOf(e: Extent, camera: Vec3, body: boolean): { at: Vec3; share: number }[] {
  const away = normalize([camera[0] - e.at[0], 0, camera[2] - e.at[2]]);
  const side: Vec3 = [away[2], 0, -away[0]];
  const point = (x: number, y: number, z: number, share: number) => ({
    at: add([e.at[0], y, e.at[2]], add(scale(side, x), scale(away, z))),
    share,
  });
  const height = e.top - e.bottom;
  if (e.person) {
    const r = e.head * 0.34;
    const hands = add(
      [e.at[0], e.bottom + height * 0.56, e.at[2]],
      [Math.sin(e.yaw) * HANDS, 0, Math.cos(e.yaw) * HANDS],
    );
    if (body)
      return [
        point(0, e.eyes, r, 0.25),
        point(-r, e.eyes, r * 0.6, 0.1),
        point(r, e.eyes, r * 0.6, 0.1),
        point(0, e.eyes - r * 1.1, r * 0.6, 0.1),
        point(0, e.bottom + height * 0.7, 0.12, 0.15),
        { at: hands, share: 0.2 },
        point(0, e.bottom + height * 0.48, 0.12, 0.1),
      ];
    return [
      point(0, e.eyes, r, 0.25),
      point(-r, e.eyes, r * 0.6, 0.15),
      point(r, e.eyes, r * 0.6, 0.15),
      point(0, e.eyes + r, r * 0.6, 0.1),
      point(0, e.eyes - r * 1.1, r * 0.6, 0.15),
      point(0, e.bottom + height * 0.7, 0.12, 0.1),
      point(0, e.bottom + height * 0.5, 0.12, 0.1),
    ];
  }
  if (e.creature) {
    const nose = e.radius * 0.7;
    const head = add([e.at[0], e.eyes, e.at[2]], [Math.sin(e.yaw) * nose, 0, Math.cos(e.yaw) * nose]);
    return [
      { at: head, share: 0.4 },
      point(0, (e.top + e.bottom) / 2, 0.3 * e.radius, 0.3),
      point(e.radius * 0.6, (e.top + e.bottom) / 2, 0, 0.15),
      point(-e.radius * 0.6, (e.top + e.bottom) / 2, 0, 0.15),
    ];
  }
  return [
    point(0, e.bottom + height * 0.55, e.radius * 0.5, 0.3),
    point(e.radius * 0.7, e.bottom + height * 0.5, 0, 0.2),
    point(-e.radius * 0.7, e.bottom + height * 0.5, 0, 0.2),
    point(0, e.bottom + height * 0.92, 0, 0.15),
    point(0, e.bottom + height * 0.2, e.radius * 0.6, 0.15),
  ];
}

const holds = (s: Solid, p: Vec3): boolean => p.every((v, k) => v > s.low[k]! && v < s.high[k]!);

/**
 * What share of a subject is hidden from a point, 0 clear … 1 hidden, by anything but itself.
 * @param body the picture shows the body and what the hands do, not the face alone
 * @example hiddenFrom(camera, extentOfCast(woman), obstaclesOf(set, seed, cast, props)) < 0.2
 */
export function hiddenFrom(camera: Vec3, subject: Extent, obstacles: readonly Solid[], body = false): number {
  const near = obstacles.filter((s) => s.owner !== subject.id);
  let hidden = 0;
  for (const { at, share } of pointsOf(subject, camera, body)) {
    const reach = Math.hypot(...subtract(at, camera));
    const last = 1 - TOUCH / Math.max(TOUCH, reach);
    for (const s of near) {
      const u = meets(s, camera, at);
      // What the lens is inside of together with its subject is the room or the sky.
      if (u === undefined || u > last || (u <= 0 && holds(s, at))) continue;
      hidden += share;
      break;
    }
  }
  return hidden;
}

/**
 * What share of the picture is taken up by things much nearer than the subject, 0–1: a lamp before the lens, a wall
 * that it looks along.
 * @param subjects ids that do not count
 */
export function foreground(
  view: View & { readonly distance: number },
  aspect: number,
  obstacles: readonly Solid[],
  subjects: readonly string[],
): number {
  const { forward, right, up } = axesOf(view);
  const gate = gateOf(aspect);
  const reach = view.distance * 0.6;
  const others = obstacles.filter((s) => !subjects.includes(s.owner) && s.form.kind !== 'land');
  let count = 0;
  let total = 0;
  for (let i = -2; i <= 2; i++)
    for (let j = -1; j <= 1; j++) {
      const ray = add(
        forward,
        add(scale(right, (i * 0.19 * gate.width) / view.mm), scale(up, (j * 0.28 * gate.height) / view.mm)),
      );
      const end = add(view.position, scale(ray, reach));
      // What is in the way of the middle counts more than a framing edge.
      const weight = Math.abs(i) < 2 ? 1.5 : 0.6;
      total += weight;
      // Table tops and floors seen from above are what things stand on.
      const before = others.some(
        (s) =>
          s.high[1] > view.position[1] - 0.25 && meets(s, view.position, end) !== undefined && !holds(s, end),
      );
      if (before) count += weight;
    }
  return clamp(count / total, 0, 1);
}

/** Share of a subject that one solid has to hide to be in the way. */
const MUCH = 0.24;

/** The solids that hide much of a subject, or stand so near before the lens that they are a blur in the picture. */
export function between(
  view: View & { readonly distance: number },
  aspect: number,
  subject: Extent,
  obstacles: readonly Solid[],
): Solid[] {
  const others = obstacles.filter(
    (s) =>
      s.owner !== subject.id && s.form.kind !== 'land' && !(s.form.kind === 'ball' && s.form.radii[0] > 5),
  );
  const hides = new Map<Solid, number>();
  for (const { at, share } of pointsOf(subject, view.position, false)) {
    const reach = Math.hypot(...subtract(at, view.position));
    const last = 1 - TOUCH / Math.max(TOUCH, reach);
    for (const s of others) {
      const u = meets(s, view.position, at);
      if (u !== undefined && u <= last && !(u <= 0 && holds(s, at)))
        hides.set(s, (hides.get(s) ?? 0) + share);
    }
  }
  const out = new Set([...hides].flatMap(([s, share]) => (share > MUCH ? [s] : [])));
  const { forward, right, up } = axesOf(view);
  const gate = gateOf(aspect);
  for (let i = -4; i <= 4; i++)
    for (let j = -1; j <= 3; j++) {
      const ray = add(
        forward,
        add(scale(right, (i * 0.115 * gate.width) / view.mm), scale(up, (j * 0.14 * gate.height) / view.mm)),
      );
      const end = add(view.position, scale(ray, view.distance * BLUR));
      for (const s of others)
        if (
          s.high[1] > view.position[1] - 0.25 &&
          meets(s, view.position, end) !== undefined &&
          !holds(s, end)
        )
          out.add(s);
    }
  return [...out];
}

/** Share of the way to the subject within which what stands before the lens is no more than a blur. */
const BLUR = 0.42;

/** Metres of air that a lens needs around it. */
const AIR = 0.1;

/** Is a point inside something solid, or so near to it that a lens would touch it? */
export function buried(p: Vec3, obstacles: readonly Solid[]): boolean {
  const ways: readonly Vec3[] = [
    [AIR, 0, 0],
    [-AIR, 0, 0],
    [0, 0, AIR],
    [0, 0, -AIR],
    [0, AIR, 0],
  ];
  return obstacles.some(
    (s) =>
      // Skies and rooms are what one is inside of.
      !(s.form.kind === 'ball' && s.form.radii[0] > 5) &&
      ways.some((w) => meets(s, add(p, w), p) !== undefined),
  );
}

/** What of the set answers to a noun, as a subject; undefined when nothing does. The nearest to a point of several. */
export function extentOfPiece(noun: string, obstacles: readonly Solid[], near: Vec3): Extent | undefined {
  const plain = (w: string) => w.toLowerCase().replaceAll('-', ' ').replace(/s$/, '');
  const wanted = plain(noun);
  const called = (owner: string) =>
    owner !== '' &&
    (plain(owner) === wanted ||
      plain(owner).endsWith(` ${wanted}`) ||
      (byId.get(owner)?.words.some((w) => plain(w) === wanted) ?? false));
  const all = obstacles.filter((s) => called(s.owner));
  if (all.length === 0) return undefined;
  // Solids of one piece touch; the piece is grown from the one that is nearest.
  const away = (s: Solid) =>
    Math.hypot((s.low[0] + s.high[0]) / 2 - near[0], (s.low[2] + s.high[2]) / 2 - near[2]);
  const seed = [...all].sort((a, b) => away(a) - away(b))[0]!;
  let [low, high] = [seed.low, seed.high];
  for (let grown = true; grown; ) {
    grown = false;
    for (const s of all) {
      const touches = [0, 1, 2].every((k) => s.low[k]! < high[k]! + 0.1 && s.high[k]! > low[k]! - 0.1);
      const inside = [0, 1, 2].every((k) => s.low[k]! >= low[k]! && s.high[k]! <= high[k]!);
      if (!touches || inside || s.owner !== seed.owner) continue;
      low = low.map((v, k) => Math.min(v, s.low[k]!)) as unknown as Vec3;
      high = high.map((v, k) => Math.max(v, s.high[k]!)) as unknown as Vec3;
      grown = true;
    }
  }
  const height = high[1] - low[1];
  return {
    id: seed.owner,
    person: false,
    at: [(low[0] + high[0]) / 2, low[1], (low[2] + high[2]) / 2],
    yaw: 0,
    top: high[1],
    bottom: low[1],
    radius: Math.max(high[0] - low[0], high[2] - low[2]) / 2,
    eyes: low[1] + height / 2,
    head: 0,
    stature: height,
  };
}
