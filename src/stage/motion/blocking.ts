import {
  add,
  clamp,
  distance,
  dot,
  length,
  mix,
  normalize,
  scale,
  subtract,
  turnY,
  type Vec3,
  yawOf,
} from '../../base/vectors.ts';
import type { Action } from '../../catalogue/kinds.ts';
import type { Meeting, Role, Side, Way } from '../../catalogue/kit/action-kit.ts';
import type { Beat } from '../../direct/plan.ts';
import { detour } from './avoid.ts';
import { gaitOf } from './gaits.ts';
import { ONWARD, UNDER_WAY, YIELD } from './handover.ts';
import { shiftTrack } from './item.ts';
import type { Layer } from './layer.ts';
import type { Ledger } from './ledger.ts';
import type { Performer } from './performer.ts';
import { freeWay, seenWay } from './room.ts';
import { arcAt, arcMove, orbitMove, slideMove, turnBetween, turnMove, wayMove } from './root.ts';
import type { Scene } from './scene.ts';
import type { Stretch } from './track.ts';

/** Metres that a way may leave the free floor by. */
const BEYOND = 1.4;
/** Share of its way that lies past the mark for who stops there. */
const ARRIVES = 0.1;
/** Least share of its usual pace that somebody goes at for want of room. */
const SLOWEST = 0.55;
/** Share of the time from which on nobody comes to rest for want of room: they go a little slower, and are under way. */
const LATE = 0.75;
/** The same for what no feet carry. */
const GLIDING = 0.04;
/** Tightest arc on which somebody turns while going on, metres, and the turns among which they choose. */
const TIGHTEST = 0.7;
const TURNS: readonly (readonly [turn: number, tight: number])[] = [
  [0, 1],
  ...[0.3, 0.6, 0.9, 1.2, 1.6, 2, 2.4, 2.8].flatMap((turn) =>
    [1, 0.6].flatMap((tight) => [[turn, tight] as const, [-turn, tight] as const]),
  ),
];
/** Metres by which an arc that leads back may swing out farther than a way may lead. */
const SWING = 2.5;
/** Story seconds from the start within which what lasts was being done before; and to the end, is being done after. */
const OPENS = 0.35;
const CLOSES = 0.06;

/** The part of an action's kit that takes a performer from place to place. */
export class Blocking {
  readonly seconds: number;
  readonly tempo: number;
  /** It was being done when the clip opens; when the act ends it still is; it was before a seam. */
  protected readonly opening: boolean;
  protected readonly onward: boolean;
  protected readonly goesOn: boolean;
  protected readonly me: Performer | undefined;
  /** The way the pair faces once it has met, seen from the actor. */
  private met: number | undefined;

  constructor(
    protected readonly scene: Scene,
    protected readonly ledger: Ledger,
    protected readonly beat: Beat,
    protected readonly action: Action,
    protected readonly actor: string,
    protected readonly roles: Layer['roles'],
    protected readonly stretch: Stretch,
  ) {
    this.seconds = stretch.end - stretch.start;
    this.me = scene.performers.get(actor);
    const { lasts } = action.facts;
    this.opening = lasts && ledger.seam === 0 && stretch.start <= OPENS;
    this.onward = lasts && stretch.end >= ledger.end - CLOSES;
    this.goesOn = beat.goesOn === true && ledger.seam > 0;
    this.tempo = this.manner('slowly', 'slow', 'gently', 'leisurely', 'languidly')
      ? 0.6
      : this.manner('quickly', 'fast', 'rapidly', 'hurriedly', 'suddenly', 'swiftly')
        ? 1.6
        : 1;
  }

  protected at(u: number): number {
    const s = this.stretch.start + clamp(u, 0, 1) * this.seconds;
    return this.stretch.opens === undefined ? s : Math.max(this.stretch.opens, s);
  }
  protected id(role: Role): string | undefined {
    return role === 'actor' ? this.actor : this.roles[role];
  }

  manner(...words: readonly string[]): boolean {
    return this.beat.manner.some((m) => words.includes(m.toLowerCase()));
  }
  role(role: Role): 'person' | 'creature' | 'thing' | 'place' | undefined {
    const id = this.id(role);
    if (id === undefined) return undefined;
    const p = this.scene.performers.get(id);
    return p
      ? p.cast.kind === 'person'
        ? 'person'
        : 'creature'
      : this.scene.bodies.has(id)
        ? 'thing'
        : 'place';
  }
  protected nearest(): string | undefined {
    const me = this.me as Performer;
    let best: string | undefined;
    let d = Infinity;
    for (const [id, p] of this.scene.performers) {
      if (id === this.actor) continue;
      const x = distance(p.root.at(this.stretch.start).at, me.root.at(this.stretch.start).at);
      if (x < d) [best, d] = [id, x];
    }
    return best;
  }

  go(way: Way): void {
    const gait = gaitOf(way.gait);
    const from = this.at(way.from ?? 0);
    let to = this.at(way.to ?? 1);
    if (!this.me) return this.slide(way, from, to);
    const me = this.me;
    const root = me.root.at(from);
    const k = me.cast.kind === 'person' ? me.k : 1;
    const usual =
      (me.cast.kind === 'person'
        ? gait.speed * Math.sqrt(k)
        : (this.scene.creatureSpeed(this.actor) ?? gait.speed) * (gait.speed / 1.25)) *
      (0.55 + 0.45 * this.tempo);
    if (gait.beat) {
      if (gait.orbit && this.roles.partner) {
        const a = root.at;
        const b = this.scene.ground(this.roles.partner, from);
        const centre = scale(add(a, b), 0.5);
        for (const [id, at] of [
          [this.actor, a],
          [this.roles.partner, b],
        ] as const) {
          const one = this.scene.performers.get(id);
          if (!one) continue;
          one.root.moves.push({
            ...orbitMove(from, to, at, centre, gait.orbit * this.tempo),
            way: { gait, distance: 0, heading: [0, 0, 1], done: () => 0 },
          });
        }
        return;
      }
      me.root.moves.push({
        start: from,
        end: to,
        at: () => ({ by: [0, 0, 0], yaw: 0 }),
        way: { gait, distance: 0, heading: [0, 0, 1], done: () => 0 },
      });
      return;
    }
    if (way.abreast && this.abreast(this.id(way.abreast), way, from)) return;
    const next = way.beside ? this.id(way.beside) : undefined;
    const other = next === undefined ? undefined : this.scene.performers.get(next);
    if (other) {
      const there = other.root.at(to);
      const mine = turnY(subtract(root.at, there.at), -there.yaw)[0] >= 0 ? 1 : -1;
      const goal = add(there.at, turnY([mine * (way.stop ?? 0.46) * k, 0, -0.04 * k], there.yaw));
      const step: Vec3 = [goal[0] - root.at[0], 0, goal[2] - root.at[2]];
      if (length(step) > 0.05) this.walkBy(step, way.gait, from, to, 'keep', 0.2, 0.3);
      me.root.moves.push(turnMove(from, to, turnBetween(root.yaw, there.yaw)));
      return;
    }
    let by: Vec3;
    const named = way.towards && this.role(way.towards) !== 'place' ? this.id(way.towards) : undefined;
    const towards = named ?? (way.closer ? this.nearest() : undefined);
    if (towards !== undefined) {
      const goal = this.scene.ground(towards, to);
      const flat: Vec3 = [goal[0] - root.at[0], 0, goal[2] - root.at[2]];
      const far = length(flat);
      if (way.away) by = scale(flat, (-usual * (to - from)) / (far || 1));
      else {
        const rest = Math.max(
          0,
          far - (way.stop ?? 0.7) * k - Math.min(1, (this.scene.bodies.get(towards)?.info.size[2] ?? 0) / 2),
        );
        by = scale(flat, rest / (far || 1));
      }
    } else if (way.by) by = turnY(scale(way.by, k), root.yaw);
    else if (this.goesOn && length(this.velocity(from)) > UNDER_WAY)
      return this.goOn(way, usual, from, to, this.onward && to >= this.ledger.end - CLOSES);
    else by = this.roomiest(root.at, root.yaw, usual * (to - from));
    const wanted = length(by);
    if (wanted < 0.05) return;
    // No faster than one can: what does not fit in the time is left out and said.
    const most = usual * 1.7 * (to - from);
    if (wanted > most) {
      this.ledger.findings.push({
        beat: this.beat.id,
        match: 'near',
        why: `${this.action.id}: ${wanted.toFixed(1)} m in ${(to - from).toFixed(1)} s is too far; ${most.toFixed(1)} m are covered.`,
      });
      by = scale(by, most / wanted);
    } else if (wanted < usual * 0.75 * (to - from) && (way.towards || way.by))
      to = from + Math.max(0.4, wanted / (usual * 0.85));
    if (towards === undefined && !way.by && !way.through) {
      const met = this.ahead(root.at, by);
      if (met && met.far < 1.4 && this.stretch.start < 1.3 && !me.root.moves.length)
        return this.arrive(met.towards, length(by), way.gait, from, to);
      if (met && met.far < length(by) + 0.75) {
        const rest = Math.max(0.3, met.far - 0.8 * k);
        to = from + (to - from) * clamp(rest / length(by), 0.35, 1);
        return this.clamped(scale(normalize(by), rest), way.gait, from, to, way.face ?? 'travel', 0.35, 0.35);
      }
    }
    const starting = from <= OPENS && this.action.facts.lasts;
    const ending = this.onward && to >= this.ledger.end - CLOSES && !way.towards && !way.by;
    // Under way already when the clip starts: the mark is passed in the middle of the way.
    if (starting && !way.towards && !way.by) return this.underWay(by, way, Math.min(from, 0), to, ending);
    this.clamped(by, way.gait, from, to, way.face ?? 'travel', YIELD, YIELD, ending);
  }

  /**
   * Least share of its usual pace that somebody goes at for want of room.
   * @param room share of the room that would be needed, for whoever is to be under way to the end
   */
  private slowest(gait: string, room: number): number {
    // What no feet carry can be as slow as it likes.
    if (gaitOf(gait).glides) return GLIDING;
    return room > SLOWEST * LATE ? SLOWEST * LATE : SLOWEST;
  }

  /** Metres a second over the floor at which the performer comes to a story time. */
  private velocity(s: number): Vec3 {
    const dt = 0.05;
    const [a, b] = [s - dt, s].map((x) => (this.me as Performer).root.at(x).at);
    return [(b![0] - a![0]) / dt, 0, (b![2] - a![2]) / dt];
  }

  /**
   * On from where they are, as they were going: at their pace, unless they are to hurry, and straight ahead; where
   * there is no room they turn on an arc to where there is, and go a little slower.
   */
  private goOn(way: Way, usual: number, from: number, to: number, ending: boolean): void {
    const me = this.me as Performer;
    const { at } = me.root.at(from);
    const velocity = this.velocity(from);
    const [heading, last] = [yawOf(velocity), length(velocity)];
    const pace = this.tempo > 1 ? usual : Math.min(usual, last);
    const needed = pace * (to - from + (ending ? YIELD / 2 : -YIELD / 2));
    const wide = Math.max(TIGHTEST * (me.cast.kind === 'person' ? me.k : 1), pace * 0.45);
    const best = TURNS.map(([turn, tight]) => {
      const radius = wide * tight;
      const room = this.roomRound(at, heading, turn, radius, needed, from);
      // A turn leads to room, and is seen as a turn.
      return {
        turn,
        radius,
        room,
        worth: Math.min(1, room / needed) - 0.22 * Math.abs(turn) - 0.1 * (1 - tight),
      };
    }).reduce((a, b) => (b.worth > a.worth + 1e-6 ? b : a));
    const share = clamp(best.room / needed, 0, 1);
    const slower = clamp(share, this.slowest(way.gait, ending ? share : 0), 1);
    const whole = share >= slower - 1e-6;
    const onward = ending && whole ? ONWARD : 0;
    const speed = pace * slower;
    const end = whole ? to + onward : from + Math.max(0.3, best.room / speed + YIELD / 2);
    const easeOut = ending && whole ? 0 : YIELD;
    me.root.moves.push(
      arcMove({
        start: from,
        end,
        distance: speed * (end - from - (YIELD + easeOut) / 2),
        heading,
        turn: best.turn,
        radius: best.radius,
        gait: gaitOf(way.gait),
        easeIn: YIELD,
        easeOut,
      }),
    );
  }

  /** Metres that can be gone round an arc and straight on from it. */
  private roomRound(
    at: Vec3,
    heading: number,
    turn: number,
    radius: number,
    reach: number,
    s: number,
  ): number {
    const pieces = Math.ceil(Math.abs(turn) / 0.4);
    const long = pieces === 0 ? 0 : (radius * Math.abs(turn)) / pieces;
    let from = at;
    for (let i = 0; i < pieces; i++) {
      const to = add(at, arcAt(heading, turn, radius, (i + 1) * long));
      const chord = subtract(to, from);
      const free = this.roomOn(from, yawOf(chord), length(chord), BEYOND + SWING);
      if (free < length(chord) - 1e-3) return i * long + free;
      from = to;
    }
    const left = Math.max(0, reach - pieces * long);
    const yaw = heading + turn;
    const beyond = this.onFloor(from) ? BEYOND : BEYOND + SWING;
    return (
      pieces * long +
      seenWay(this.scene, this.me as Performer, from, yaw, this.roomOn(from, yaw, left, beyond), s)
    );
  }

  /** Metres that whoever is under way at the end needs after it: to come to rest, or to turn. */
  private afterwards(pace: number): number {
    return Math.max(pace * YIELD, TIGHTEST * (this.me?.cast.kind === 'person' ? this.me.k : 1));
  }

  /** A way that the clip opens in: half of it lies before the mark, as far as there is room. */
  private underWay(by: Vec3, way: Way, from: number, to: number, ending: boolean): void {
    const me = this.me as Performer;
    const { at } = me.root.at(from);
    const far = length(by);
    const heading = yawOf(by);
    // Who arrives does so at the mark, where the camera is set up for it; who goes on passes it halfway.
    const share = ending ? 0.5 : ARRIVES;
    const visible = (yaw: number, reach: number): number =>
      seenWay(this.scene, me, at, yaw, this.roomOn(at, yaw, reach), from);
    // Who goes on has room to come to rest after the end.
    const needed = ending ? far + this.afterwards(far / (to - from)) : far;
    const back = visible(heading + Math.PI, far * (1 - share));
    const ahead = visible(heading, needed - far * (1 - share));
    // Where there is less room the pace is easier, and who is through stops.
    const room = ahead + back;
    const pace = clamp(room / needed, this.slowest(way.gait, ending ? room / needed : 0), 1);
    const end = from + (to - from) * clamp(room / (needed * pace), 0.15, 1);
    const unit = normalize(by);
    const whole = end > to - 0.05;
    me.root.moves.push(slideMove(from - 3.5, from - 3.45, scale(unit, -back)));
    // It has begun before the clip and, where there is room, goes on after it, all at one pace.
    const lead = 1.6;
    const after = ending && whole ? ONWARD : 0;
    const done = (room * far) / needed;
    const speed = done / (end - from);
    me.root.moves.push(slideMove(from - 3.4, from - 3.35, scale(unit, -speed * lead)));
    const facing = way.face === 'keep' ? 0 : turnBetween(me.root.at(from).yaw, heading);
    me.root.moves.push(
      wayMove({
        start: from - lead,
        end: end + after,
        by: scale(unit, done + speed * (lead + after)),
        yaw: facing,
        gait: gaitOf(way.gait),
        easeIn: 0,
        easeOut: after > 0 ? 0 : YIELD,
      }),
    );
  }

  /** Is a spot where ways lead to? */
  private onFloor(at: Vec3, beyond = BEYOND): boolean {
    const [w, d] = this.ledger.area;
    return Math.abs(at[0]) <= w / 2 + beyond && Math.abs(at[2]) <= d / 2 + beyond;
  }

  /** Metres of free floor from a spot on a heading. */
  private roomOn(at: Vec3, yaw: number, reach: number, beyond = BEYOND): number {
    const [w, d] = this.ledger.area;
    const [x, z] = [Math.sin(yaw), Math.cos(yaw)];
    // Whoever starts off that floor is where the words put them: on a lake, on a hill.
    const along = (p: number, v: number, half: number): number =>
      Math.abs(v) < 1e-6 || Math.abs(p) > half + beyond
        ? Infinity
        : Math.max(0, (Math.sign(v) * (half + beyond) - p) / v);
    const floor = Math.min(along(at[0], x, w / 2), along(at[2], z, d / 2));
    return freeWay(this.scene, this.me as Performer, at, yaw, Math.min(reach, floor));
  }

  /** Whom the way leads up to: the nearest one standing in its path. */
  private ahead(at: Vec3, by: Vec3): { far: number; towards: Vec3 } | undefined {
    const heading = normalize(by);
    let found: { far: number; towards: Vec3 } | undefined;
    for (const p of this.scene.performers.values()) {
      if (p === this.me || p.cast.kind !== 'person' || p.root.moves.length) continue;
      const d = subtract(p.root.at(this.stretch.start).at, at);
      const flat: Vec3 = [d[0], 0, d[2]];
      const far = length(flat);
      const along = dot(flat, heading);
      const aside = Math.sqrt(Math.max(0, far * far - along * along));
      const meant = far < 1.4 ? along > -0.2 * far : along > 0 && aside < 0.45;
      if (meant && (!found || far < found.far)) found = { far, towards: normalize(flat) };
    }
    return found;
  }

  /** Goes at the side of somebody who goes already: what is lower on the lens's side, so that neither hides the other. */
  private abreast(id: string | undefined, way: Way, from: number): boolean {
    const me = this.me as Performer;
    const other = id === undefined ? undefined : this.scene.performers.get(id);
    const moves = other?.root.moves.filter((m) => m.way && m.end > from) ?? [];
    const [first] = moves;
    if (!other || !first?.way) return false;
    const { heading } = first.way;
    const begins = other.root.at(first.start);
    const eye = this.scene.viewpoint?.(from) ?? add(begins.at, [0, 0, 5]);
    const left: Vec3 = [heading[2], 0, -heading[0]];
    const near = dot(subtract(eye, begins.at), left) > 0 ? 1 : -1;
    const wide = (this.scene.creatures.get(this.actor)?.info.size[0] ?? 0.4) / 2;
    const side = me.cast.height < other.cast.height ? near : -near;
    const goal = add(begins.at, scale(left, side * ((way.stop ?? 0.5) + wide)));
    const now = me.root.at(from);
    const by: Vec3 = [goal[0] - now.at[0], 0, goal[2] - now.at[2]];
    const facing = turnBetween(now.yaw, yawOf(heading));
    // Who goes when the clip opens was there before; later one comes up first.
    if (first.start <= OPENS) me.root.moves.push(slideMove(from - 3.5, from - 3.45, by, facing));
    else me.root.moves.push(slideMove(Math.max(0, first.start - 0.8), first.start, by, facing));
    for (const move of moves)
      me.root.moves.push({
        start: move.start,
        end: move.end,
        at: (s) => ({ by: move.at(s).by, yaw: move === first ? 0 : move.at(s).yaw }),
        way: { ...move.way!, gait: gaitOf(way.gait) },
      });
    return true;
  }

  /** The mark is beside somebody already: the way comes to it from further off and ends there. */
  private arrive(towards: Vec3, far: number, gait: string, from: number, to: number): void {
    const me = this.me as Performer;
    const mark = me.root.at(from);
    const [w, d] = this.ledger.area;
    const back = (reach: number): Vec3 => subtract(mark.at, scale(towards, reach));
    const inside = (p: Vec3): boolean => Math.abs(p[0]) < w / 2 + 1 && Math.abs(p[2]) < d / 2 + 1;
    let reach = far;
    while (reach > 0.6 && !inside(back(reach))) reach -= 0.2;
    me.root.moves.push(
      slideMove(from - 3.5, from - 3.45, scale(towards, -reach), turnBetween(mark.yaw, yawOf(towards))),
    );
    this.walkBy(scale(towards, reach), gait, from, to, 'keep', 0.3, 0.4);
  }

  /** Straight ahead if there is room; else the nearest heading that has it, or the one with most. */
  private roomiest(at: Vec3, yaw: number, far: number): Vec3 {
    const room = (heading: number): number => this.roomOn(at, heading, far);
    // A way that starts with the clip may begin half of it further back.
    const share = this.stretch.start <= 0.06 ? 0.5 : 1;
    let best = yaw;
    for (const off of [0, 0.6, -0.6, 1.2, -1.2, Math.PI / 2, -Math.PI / 2, 2.4, -2.4]) {
      // Nobody turns about for want of a metre or two.
      const back = share < 1 ? this.roomOn(at, yaw + off + Math.PI, far / 2) : 0;
      if (room(yaw + off) >= far * share || (off === 0 && room(yaw) + back > 1.8)) {
        best = yaw + off;
        break;
      }
      if (room(yaw + off) > room(best) + 0.4) best = yaw + off;
    }
    return [Math.sin(best) * far, 0, Math.cos(best) * far];
  }

  /**
   * A walk by a displacement, kept inside the free floor.
   * @param ending whoever takes it is still on it when the act ends
   */
  private clamped(
    by: Vec3,
    gait: string,
    from: number,
    to: number,
    face: 'travel' | 'keep',
    easeIn: number,
    easeOut: number,
    ending = false,
  ): void {
    const me = this.me as Performer;
    const time = to - from;
    // Who goes on has room to come to rest after the end.
    const far = length(by) || 1;
    const needed = ending ? far + this.afterwards(far / time) : far;
    const room = this.roomOn(me.root.at(from).at, yawOf(by), needed) / needed;
    // Little less than wanted is gone a little slower by who goes on; else they come to rest where it ends.
    const onward = ending && room >= SLOWEST;
    if (room < 0.97 && room > 0.05) {
      by = scale(by, room);
      if (!onward) to = from + time * Math.max(0.3, room);
    }
    if (!onward) return this.walkBy(by, gait, from, to, face, easeIn, easeOut);
    const even = Math.max(time - easeIn / 2, time / 2);
    this.walkBy(scale(by, 1 + ONWARD / even), gait, from, to + ONWARD, face, easeIn, 0);
  }

  protected walkBy(
    by: Vec3,
    gait: string,
    from: number,
    to: number,
    face: 'travel' | 'keep',
    easeIn: number,
    easeOut: number,
  ): void {
    const me = this.me as Performer;
    if (face === 'keep')
      return void me.root.moves.push(
        wayMove({ start: from, end: to, by, yaw: 0, gait: gaitOf(gait), easeIn, easeOut }),
      );
    const start = me.root.at(from);
    const goal = add(start.at, by);
    const via =
      gaitOf(gait).glides || length(by) < 0.8 ? [] : detour(this.scene, this.actor, start.at, goal, from);
    const points = [start.at, ...via, goal];
    const total = points.slice(1).reduce((sum, p, i) => sum + distance(p, points[i]!), 0);
    let time = from;
    let facing = start.yaw;
    points.slice(1).forEach((p, i) => {
      const leg = subtract(p, points[i]!);
      const end = time + ((to - from) * length(leg)) / (total || 1);
      const last = i === points.length - 2;
      me.root.moves.push(
        wayMove({
          start: time,
          end,
          by: leg,
          yaw: turnBetween(facing, yawOf(leg)),
          gait: gaitOf(gait),
          easeIn: i === 0 ? easeIn : 0,
          easeOut: last ? easeOut : 0,
        }),
      );
      time = end;
      facing = yawOf(leg);
    });
  }

  private slide(way: Way, from: number, to: number): void {
    const body = this.scene.bodies.get(this.actor);
    if (!body) return;
    const gait = gaitOf(way.gait);
    const far = way.by ? way.by[2] : gait.speed * (0.55 + 0.45 * this.tempo) * (to - from);
    // What goes on after a seam goes on from where it is.
    const back = way.through && this.ledger.seam === 0 ? -far / 2 : 0;
    body.shifts.push(
      shiftTrack(
        [
          [from, { at: [0, 0, back] }],
          [(from + to) / 2, { at: [0, 0, back + far / 2] }],
          [to, { at: [0, 0, back + far] }],
        ],
        undefined,
        {
          // What is rolling when the clip opens was rolling before: it does not stand on its mark for a moment first.
          first: way.through === true && this.ledger.seam === 0 && from <= OPENS,
          last: this.onward && !way.by && to >= this.ledger.end - CLOSES,
          goesOn: this.goesOn,
        },
      ),
    );
  }

  /** Which way round a pair stands so that the camera sees it from the side, and where. */
  private meeting(m: Meeting): { centre: Vec3; axis: number; gap: number; aside: number } | undefined {
    const me = this.me;
    const other = this.scene.performers.get(this.roles.partner ?? '');
    if (!me || !other) return undefined;
    const s = this.at(m.from ?? 0);
    const k = (me.k + other.k) / 2;
    const [a, b] = [me.root.at(s).at, other.root.at(s).at];
    // Who sits or lies stays; the other one comes.
    const fixed = other.posture.name !== 'stand';
    const centre = fixed ? b : mix(a, b, 0.5);
    let axis = yawOf(subtract(b, a));
    const eye = this.scene.viewpoint?.(this.at(m.to ?? 1));
    if (eye && !fixed) {
      const seen = yawOf(subtract(eye, centre));
      const side = turnBetween(seen, axis) >= 0 ? 1 : -1;
      axis = seen + side * (Math.PI / 2 + (m.open ?? 0));
    }
    return { centre, axis, gap: m.gap * k, aside: (m.aside ?? 0) * k };
  }

  meet(m: Meeting): void {
    const me = this.me;
    const other = this.scene.performers.get(this.roles.partner ?? '');
    const met = this.meeting(m);
    if (!me || !other || !met) return;
    const [from, to] = [this.at(m.from ?? 0), Math.max(this.at(m.to ?? 1), this.at(m.from ?? 0) + 0.3)];
    const fixed = other.posture.name !== 'stand';
    for (const [one, sign] of [
      [me, -1],
      [other, 1],
    ] as const) {
      if (fixed && one === other) continue;
      const facing = met.axis + (sign === 1 ? Math.PI : 0);
      const along = turnY([0, 0, sign * met.gap * (fixed ? 1 : 0.5)], met.axis);
      const aside = turnY([met.aside, 0, 0], facing);
      const now = one.root.at(from);
      const goal = add(met.centre, add(along, aside));
      const by: Vec3 = [goal[0] - now.at[0], 0, goal[2] - now.at[2]];
      one.root.moves.push(slideMove(from, to, by, turnBetween(now.yaw, facing)));
    }
    this.met = met.axis;
  }

  near(): Side {
    const me = this.me;
    if (!me) return 'right';
    const s = this.stretch.start;
    const { at, yaw } = me.root.at(s);
    const eye = this.scene.viewpoint?.(s) ?? add(at, [0, 0, 5]);
    const facing = this.met ?? yaw;
    return turnY(subtract(eye, at), -facing)[0] > 0 ? 'left' : 'right';
  }

  take(what: Role, at: Vec3): void {
    const me = this.me;
    const id = this.id(what);
    const body = id === undefined ? undefined : this.scene.bodies.get(id);
    if (!me || !body || id === undefined) return;
    const s = this.stretch.start;
    const there = this.scene.transform(id, s);
    const yaw = 2 * Math.atan2(there.turn[1], there.turn[3]);
    const goal = add(there.at, turnY(at, yaw));
    const now = me.root.at(s);
    const by: Vec3 = [goal[0] - now.at[0], 0, goal[2] - now.at[2]];
    const facing = turnBetween(
      now.yaw,
      yawOf(subtract([there.at[0], 0, there.at[2]], [goal[0], 0, goal[2]])),
    );
    // What opens a clip has been got ready before it.
    if (s < 1) me.root.moves.push(slideMove(-4.5, -4.4, by, facing));
    else me.root.moves.push(slideMove(s - 0.6, s, by, facing));
  }

  turn(turn: { by?: number; towards?: Role; from?: number; to?: number }): void {
    const me = this.me;
    if (!me) return;
    const from = this.at(turn.from ?? 0);
    const to = this.at(turn.to ?? 1);
    let by = turn.by ?? 0;
    const id = turn.towards ? this.id(turn.towards) : undefined;
    if (id !== undefined && this.role(turn.towards as Role) !== 'place') {
      const way = subtract(this.scene.ground(id, to), me.root.at(to).at);
      if (Math.hypot(way[0], way[2]) > 0.05) by = turnBetween(me.root.at(to).yaw, yawOf(way));
    }
    if (Math.abs(by) > 0.03) me.root.moves.push(turnMove(from, Math.max(to, from + 0.2), by));
  }

  jump(jump: { from: number; to: number; height: number; by?: Vec3 }): void {
    const me = this.me;
    if (!me) return;
    const start = this.at(jump.from);
    // Ballistic: the time in the air follows from the height, T = √(8h/g).
    const air = Math.sqrt((8 * jump.height * me.k) / 9.81);
    const end = start + air;
    me.leaps.push({ start, end, height: jump.height });
    if (jump.by && length(jump.by) > 0.01) {
      const move = turnY(scale(jump.by, me.k), me.root.at(start).yaw);
      me.root.moves.push({
        start,
        end,
        at: (s) => ({ by: scale(move, clamp((s - start) / air, 0, 1)), yaw: 0 }),
      });
    }
  }
}
