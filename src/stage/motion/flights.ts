import type { Random } from '../../base/random.ts';
import {
  add,
  distance,
  length,
  normalize,
  type Quat,
  scale,
  subtract,
  turnY,
  type Vec3,
} from '../../base/vectors.ts';
import type { Contact } from '../../direct/evidence.ts';
import {
  type Collider,
  type FlightRequest,
  type FlightResult,
  gravity,
  type Physics,
} from '../physics/physics.ts';
import { searchOutcome } from '../physics/search.ts';
import { type Body, type Flight, pointOf, shiftTrack } from './item.ts';
import type { Deferred, Ledger } from './ledger.ts';
import type { World } from './motion.ts';
import { about, aboutY, blend, multiply, rotate } from './quaternion.ts';
import type { Scene } from './scene.ts';
import { heldTransform } from './whereabouts.ts';

/** Fastest upward toss of a hand that means to catch again, m/s, and of one that something slips from. */
const tossUp = 2.4;
const slipUp = 0.8;
/** Longest fall into a hand in slow motion, story seconds. */
const longFall = 1.4;

/** What flights are worked out with. */
interface FlightOptions {
  readonly physics: Physics | undefined;
  readonly world: World;
  readonly seed: Random;
  /** Story time of the act's end, by which outcomes have come about. */
  readonly end: number;
  /** Story time of the clip's end, until which things go on falling. */
  readonly until: number;
  /** What was let go of and how long it is under way; kept from act to act. */
  readonly flying: Map<string, number>;
  /** Story seconds a film second at a story time. */
  readonly rateAt: (s: number) => number;
}

/** Work out everything that leaves a hand or falls, in order of time; returns the contacts that happened. */
export function flights(
  scene: Scene,
  ledger: Ledger,
  deferred: readonly Deferred[],
  o: FlightOptions,
): Contact[] {
  const contacts: Contact[] = [];
  const events = deferred.filter((d) => d.kind !== 'contact').sort((a, b) => a.s - b.s);
  const { flying } = o;
  for (const event of events) {
    const body = scene.bodies.get(event.item);
    if (!body) continue;
    // What already flies goes on flying: a later sentence only tells of it.
    if ((flying.get(event.item) ?? -Infinity) > event.s && event.kind === 'launch') continue;
    scene.forget();
    if (event.how?.kind === 'put') putDown(scene, body, event, o.world);
    else {
      const later = events.filter(
        (e) => e !== event && e.item === event.item && e.s >= event.s && e.kind === 'launch',
      );
      const outcome = [...(event.outcome ?? []), ...later.flatMap((e) => e.outcome ?? [])];
      contacts.push(
        ...fly(scene, ledger, body, event, outcome, later.find((e) => e.towards)?.towards, o, (until) =>
          flying.set(event.item, until),
        ),
      );
    }
  }
  return contacts;
}

/** Down onto what is under it. */
function putDown(scene: Scene, body: Body, event: Deferred, world: World): void {
  const now = scene.transform(body.id, event.s);
  const yaw = Math.atan2(2 * (now.turn[3] * now.turn[1]), 1 - 2 * now.turn[1] ** 2);
  body.fates.push({
    kind: 'rest',
    s: event.s,
    at: [now.at[0], surfaceUnder(scene, body, now.at, event.s, world), now.at[2]],
    turn: aboutY(yaw),
  });
  body.fates.sort((a, b) => a.s - b.s);
}

/** Height of the highest thing under a point that is not above it. */
function surfaceUnder(scene: Scene, self: Body, at: Vec3, s: number, world: World): number {
  let best = 0;
  for (const { low, high } of world.place.solids ?? [])
    if (over(low, high, at) && high[1] <= at[1] + 0.25) best = Math.max(best, high[1]);
  for (const body of scene.bodies.values()) {
    if (body === self) continue;
    const t = scene.transform(body.id, s);
    const local = rotate([-t.turn[0], -t.turn[1], -t.turn[2], t.turn[3]], subtract(at, t.at));
    const [w, h, d] = body.info.size;
    if (Math.abs(local[0]) > w / 2 || Math.abs(local[2]) > d / 2) continue;
    const top = Object.values(body.info.anchors ?? {}).find((a) => a.kind === 'surface')?.at[1] ?? h;
    if (t.at[1] + top <= at[1] + 0.25) best = Math.max(best, t.at[1] + top);
  }
  return best;
}

/** Is a point above, in or under a box? */
const over = (low: Vec3, high: Vec3, at: Vec3): boolean =>
  at[0] >= low[0] && at[0] <= high[0] && at[2] >= low[2] && at[2] <= high[2];

/** How far from where it starts a thing may meet the set. */
const near = 6;

/** Boxes of the set that a flight from a point may hit: not what it starts in, nor what reaches overhead. */
function solidColliders(world: World, from: Vec3): Collider[] {
  return (world.place.solids ?? []).flatMap(({ name, material, low, high }) => {
    const gap = Math.hypot(
      ...([0, 1, 2] as const).map((i) => Math.max(0, low[i] - from[i], from[i] - high[i])),
    );
    const half: Vec3 = [(high[0] - low[0]) / 2, (high[1] - low[1]) / 2, (high[2] - low[2]) / 2];
    if (gap > near || gap < 0.03 || half[1] > 1.2 || Math.min(...half) < 0.004) return [];
    return [
      {
        name,
        material,
        shape: 'box' as const,
        at: [low[0] + half[0], low[1] + half[1], low[2] + half[2]] as Vec3,
        yaw: 0,
        half,
        restitution: 0.7,
        friction: 0.6,
      },
    ];
  });
}

/** A path of no resistance from a to b in a given time: v₀ = (b − a)/T − ½gT. */
const throwing = (a: Vec3, b: Vec3, T: number, g = gravity): Vec3 => [
  (b[0] - a[0]) / T,
  (b[1] - a[1]) / T + 0.5 * g * T,
  (b[2] - a[2]) / T,
];

function fly(
  scene: Scene,
  ledger: Ledger,
  body: Body,
  event: Deferred,
  outcome: readonly string[],
  aimed: string | undefined,
  o: FlightOptions,
  until: (s: number) => void,
): Contact[] {
  const materials = (other: string): readonly [string, string] => [body.info.materials[0] ?? 'wood', other];
  const caught = body.fates.find((f) => f.kind === 'held' && f.s > event.s + 0.02);
  let s0 = event.s;
  if (caught) {
    // It has to be in the hand again: no longer in the air than a toss allows.
    const goal = middleOf(scene, body, caught.s, true);
    const up = event.how?.kind === 'drop' ? slipUp : tossUp;
    const rise = (at: Vec3): number =>
      (up + Math.sqrt(Math.max(0, up * up + 2 * gravity * Math.max(-0.2, at[1] - goal[1])))) / gravity;
    const thrown = event.how?.kind === 'throw';
    const gap = caught.s - event.s;
    // A fall that is shown slowed is filmed at as many frames a second as it needs to be followed by eye.
    const slowed = !thrown && o.rateAt((event.s + caught.s) / 2) < 0.7;
    const air =
      thrown || slowed
        ? Math.min(gap, slowed ? longFall : gap)
        : Math.min(gap, rise(middleOf(scene, body, event.s, false)));
    s0 = caught.s - air;
    const from = middleOf(scene, body, s0, false);
    const drop = from[1] - goal[1];
    const g = slowed ? Math.min(gravity, Math.max(0.8, (2 * (drop + 0.12 * air)) / air ** 2)) : gravity;
    const v = throwing(from, goal, air, g);
    const turn = scene.transform(body.id, s0).turn;
    const axis = normalize([0.8, 0.3, 0.5]);
    const spin = 3 + o.seed.stream(event.beat).range(0, 3);
    const flight: Flight = {
      start: s0,
      end: caught.s,
      at: (s) => {
        const t = Math.min(air, Math.max(0, s - s0));
        return {
          middle: [from[0] + v[0] * t, from[1] + v[1] * t - 0.5 * g * t * t, from[2] + v[2] * t],
          turn: multiply(about(axis, spin * t), turn),
        };
      },
    };
    body.fates.push({ kind: 'flight', s: s0, flight });
    body.fates.sort((a, b) => a.s - b.s);
    until(caught.s);
    return [
      {
        time: s0,
        kind: 'release',
        a: body.id,
        b: event.actor,
        materials: materials('skin'),
        energy: 0.2,
        at: from,
      },
    ];
  }
  if (!o.physics) {
    ledger.findings.push({
      beat: event.beat,
      match: 'none',
      why: 'No mechanics were loaded; the thing stays where it was.',
    });
    return [];
  }
  const from = middleOf(scene, body, s0, false);
  const turn = scene.transform(body.id, s0).turn;
  const p = scene.performers.get(event.actor);
  const yaw = p ? p.root.at(s0).yaw : yawOfTurn(body.base.turn);
  const goalId = event.towards ?? aimed;
  const goal = goalId === undefined ? undefined : aimPoint(scene, goalId, outcome, s0);
  const info = body.info.body ?? {
    mass: Math.max(0.05, body.info.size[0] * body.info.size[1] * body.info.size[2] * 250),
    restitution: 0.3,
    friction: 0.5,
    shape: 'box' as const,
  };
  const hand = speedOf(scene, body, s0);
  let velocity: Vec3 = [0, 0, 0];
  let spin: Vec3 = turnY(event.launch?.spin ?? [1.2, 0.4, 0.8], yaw);
  if (event.how?.kind === 'throw') {
    const v = event.how.speed ?? 6;
    spin = turnY([event.how.spin ?? 6, 0, 1], yaw);
    velocity = goal
      ? throwing(from, goal, Math.max(0.25, distance(from, goal) / v))
      : add(turnY([0, v * (event.how.up ?? 0.3), v], yaw), scale(hand, 0.1));
  } else if (event.how?.kind === 'drop') velocity = scale(hand, 0.4);
  else if (event.launch?.velocity) velocity = turnY(event.launch.velocity, yaw);
  else if (goal) velocity = throwing(from, goal, Math.max(0.3, distance(from, goal) / 8));
  const request: FlightRequest = {
    shape: info.shape,
    size: body.info.size,
    mass: info.mass,
    restitution: info.restitution,
    friction: info.friction,
    at: from,
    turn,
    velocity,
    spin,
    seconds: secondsOf(o.end - s0),
    // What was found for its act falls on after it.
    onward: () => secondsOf(o.until - s0) - secondsOf(o.end - s0),
    colliders: collidersOf(scene, body, o.world, s0, from),
  };
  let result: FlightResult;
  if (outcome.length && goal) {
    const found = searchOutcome(o.physics, request, {
      goal,
      outcome,
      random: o.seed.stream(`shot:${event.beat}`),
      deadline: Math.max(1.2, o.end - s0 - 0.5),
    });
    result = found.result;
    ledger.findings.push(
      found.missing.length
        ? {
            beat: event.beat,
            match: 'near',
            why: `Of the stated contacts ${outcome.join(', ')}, no ${found.missing.join(', no ')} came in ${found.tries} tries of the simulation.`,
          }
        : {
            beat: event.beat,
            match: 'exact',
            why: `Contacts in order (${outcome.join(', ')}) after ${found.tries} simulated tries.`,
          },
    );
  } else if (goal && event.kind === 'launch') {
    result = o.physics.fly({ ...request, velocity: lobbed(from, goal) });
  } else result = o.physics.fly(request);
  const flight = baked(result, s0);
  body.fates.push({ kind: 'flight', s: s0, flight });
  body.fates.sort((a, b) => a.s - b.s);
  until(s0 + result.settled);
  for (const i of result.impacts) if (i.name === 'net') snapNet(scene, i.at, s0 + i.time);
  return [
    {
      time: s0,
      kind: 'release',
      a: body.id,
      b: event.actor,
      materials: materials('skin'),
      energy: 0.2,
      at: from,
    },
    ...result.impacts.map((i) => ({
      time: s0 + i.time,
      kind: i.name === 'net' ? 'swish' : 'impact',
      a: body.id,
      b: i.name,
      materials: materials(i.material),
      energy: i.energy,
      at: i.at,
    })),
  ];
}

/** Seconds of mechanics that a flight gets where so many are left. */
const secondsOf = (left: number): number => Math.min(12, Math.max(1, left + 0.5));

/** Seconds and form of a net that something fell through: drawn down, thrown up, and still. */
const snapped: readonly (readonly [number, number, number])[] = [
  [0, 1, 1],
  [0.07, 1.18, 0.86],
  [0.15, 1.26, 0.8],
  [0.24, 0.62, 1.16],
  [0.36, 1.14, 0.94],
  [0.48, 0.92, 1.04],
  [0.62, 1, 1],
];

/** The net nearest to a spot snaps. */
function snapNet(scene: Scene, at: Vec3, s: number): void {
  const nets = [...scene.bodies.values()].flatMap((body) =>
    (body.info.parts ?? []).filter((p) => p.name.includes('net')).map((part) => ({ body, part })),
  );
  const away = (body: Body): number => distance(scene.transform(body.id, s).at, at);
  const nearest = nets.sort((a, b) => away(a.body) - away(b.body))[0];
  nearest?.body.shifts.push(
    shiftTrack(
      snapped.map(([t, long, wide]) => [s + t, { at: [0, 0, 0], scale: [wide, long, wide] }] as const),
      nearest.part.name,
    ),
  );
}

/** A high arc to a goal: entry at about 45°. */
export function lobbed(from: Vec3, goal: Vec3): Vec3 {
  const flat = Math.hypot(goal[0] - from[0], goal[2] - from[2]);
  const rise = goal[1] - from[1];
  const T = Math.sqrt(Math.max(0.16, (2 * (flat * 1.15 - rise * 0.2 + Math.max(0, rise))) / gravity));
  return throwing(from, goal, T);
}

function middleOf(scene: Scene, body: Body, s: number, held: boolean): Vec3 {
  const t = held ? heldTransform(scene, body, s) : scene.transform(body.id, s);
  return pointOf(t, body.middle);
}

function speedOf(scene: Scene, body: Body, s: number): Vec3 {
  const a = middleOf(scene, body, s - 0.03, false);
  const b = middleOf(scene, body, s, false);
  const v = scale(subtract(b, a), 1 / 0.03);
  const l = length(v);
  return l > 6 ? scale(v, 6 / l) : v;
}

const yawOfTurn = (q: Quat): number =>
  Math.atan2(2 * (q[3] * q[1] + q[0] * q[2]), 1 - 2 * (q[1] ** 2 + q[0] ** 2));

/** Where to aim: an opening that the outcome speaks of, else the chest or the middle. */
function aimPoint(scene: Scene, id: string, outcome: readonly string[], s: number): Vec3 {
  const body = scene.bodies.get(id);
  if (!body) return scene.part(id, 'chest', undefined, s);
  const opening = Object.entries(body.info.anchors ?? {}).find(
    ([name, a]) => a.kind === 'opening' || outcome.includes(name),
  );
  const t = scene.transform(id, s);
  return pointOf(t, opening ? opening[1].at : body.middle);
}

/** What may be hit: the floor, openings and walls of things that have them, boxes of the rest. */
function collidersOf(scene: Scene, self: Body, world: World, s: number, from: Vec3): Collider[] {
  const out: Collider[] = [
    {
      name: 'floor',
      material: world.place.floor,
      shape: 'box',
      at: [0, -0.5, 0],
      yaw: 0,
      half: [60, 0.5, 60],
      restitution: 0.85,
      friction: 0.6,
    },
    ...solidColliders(world, from),
  ];
  for (const body of scene.bodies.values()) {
    if (body === self) continue;
    const fate = body.fates[body.fateAt(s)];
    if (fate && fate.kind !== 'rest') continue;
    const t = scene.transform(body.id, s);
    const yaw = yawOfTurn(t.turn);
    const anchors = Object.entries(body.info.anchors ?? {}).filter(
      ([, a]) => a.kind === 'opening' || a.kind === 'wall',
    );
    const nameOf = (anchor: string): string =>
      body.info.parts?.find((p) => p.name.includes(anchor))?.name ?? anchor;
    for (const [name, anchor] of anchors) {
      const at = pointOf(t, anchor.at);
      const [w, h] = anchor.size ?? [0.3, 0.3];
      if (anchor.kind === 'opening') {
        out.push({
          name: nameOf(name),
          material: body.info.materials[0] ?? 'steel',
          shape: 'ring',
          at,
          yaw,
          half: [w / 2 + 0.009, 0.009, 0],
          restitution: 0.72,
          friction: 0.45,
        });
        if (body.info.parts?.some((p) => p.name.includes('net')))
          out.push({
            name: 'net',
            material: 'cloth',
            shape: 'net',
            at,
            yaw,
            half: [w / 2, 0.42, w * 0.3],
            restitution: 0,
            friction: 0,
          });
      } else
        out.push({
          name: nameOf(name),
          material: body.info.materials[1] ?? body.info.materials[0] ?? 'glass',
          shape: 'box',
          at: add(at, turnY([0, 0, -0.02], yaw)),
          yaw,
          half: [w / 2, h / 2, 0.02],
          restitution: 0.78,
          friction: 0.4,
        });
    }
    if (anchors.length || body.info.rests === 'sky' || body.info.size[1] > 2.4) continue;
    const [w, h, d] = body.info.size;
    const middle = pointOf(t, body.middle);
    const local = rotate([-t.turn[0], -t.turn[1], -t.turn[2], t.turn[3]], subtract(from, middle));
    const inside =
      Math.abs(local[0]) < w / 2 + 0.06 &&
      Math.abs(local[1]) < h / 2 + 0.06 &&
      Math.abs(local[2]) < d / 2 + 0.06;
    if (inside || w < 0.03 || h < 0.01) continue;
    out.push({
      name: body.id,
      material: body.info.materials[0] ?? 'wood',
      shape: 'box',
      at: middle,
      yaw,
      half: [w / 2, h / 2, d / 2],
      restitution: body.info.body?.restitution ?? 0.4,
      friction: body.info.body?.friction ?? 0.5,
    });
  }
  return out;
}

/** Samples of a simulation as a function of time; between samples blended, after the last one at rest. */
function baked(result: FlightResult, s0: number): Flight {
  const n = result.positions.length / 3;
  const at = (i: number): Vec3 => [
    result.positions[i * 3]!,
    result.positions[i * 3 + 1]!,
    result.positions[i * 3 + 2]!,
  ];
  const turn = (i: number): Quat => [
    result.turns[i * 4]!,
    result.turns[i * 4 + 1]!,
    result.turns[i * 4 + 2]!,
    result.turns[i * 4 + 3]!,
  ];
  return {
    start: s0,
    end: s0 + (n - 1) / result.hz,
    at: (s) => {
      const x = Math.min(n - 1, Math.max(0, (s - s0) * result.hz));
      const i = Math.min(n - 2, Math.floor(x));
      if (i < 0) return { middle: at(0), turn: turn(0) };
      const u = x - i;
      return { middle: add(scale(at(i), 1 - u), scale(at(i + 1), u)), turn: blend(turn(i), turn(i + 1), u) };
    },
  };
}
