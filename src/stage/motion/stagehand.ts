import { type Random } from '../../base/random.ts';
import { add, clamp, length, scale, subtract, turnY, type Vec3, yawOf } from '../../base/vectors.ts';
import type { Action } from '../../catalogue/kinds.ts';
import type {
  ActionKit,
  Body as BodyKey,
  Expression,
  Foot,
  Glance,
  Hand,
  Keys,
  Launch,
  Release,
  Role,
  Shift,
  Side,
  Spot,
  Way,
} from '../../catalogue/kit/action-kit.ts';
import type { Beat } from '../../direct/plan.ts';
import { Blocking } from './blocking.ts';
import { bodyChannels, faceChannels } from './controls.ts';
import { ONWARD } from './handover.ts';
import { type ShiftTrack, shiftAt, shiftTrack } from './item.ts';
import { doneOn, footTrack, handTrack, type Layer, scalarTracks } from './layer.ts';
import type { Ledger } from './ledger.ts';
import { astrideOf, fetch, mountAnimal, mountThing, pushThing } from './mount.ts';
import type { Performer } from './performer.ts';
import { euler } from './quaternion.ts';
import { turnBetween } from './root.ts';
import type { Scene } from './scene.ts';
import { shapeSeat } from './seat.ts';
import type { Stretch } from './track.ts';

/** Share of an action by which keys may miss its ends and still be of the whole of it. */
const WHOLE = 1e-3;

const index = (side: Side): 0 | 1 => (side === 'left' ? 0 : 1);

/** Performs one action for one performer (or thing, or the sky): the ActionKit that catalogue files see. */
export class Stagehand extends Blocking implements ActionKit {
  readonly force: number;
  readonly random: Random;
  readonly altitude: number;
  readonly afloat: boolean;
  readonly params: ActionKit['params'];
  readonly outcome: readonly string[];
  readonly performer: ActionKit['performer'];
  readonly layer: Layer;

  constructor(
    scene: Scene,
    ledger: Ledger,
    beat: Beat,
    action: Action,
    actor: string,
    roles: Layer['roles'],
    stretch: Stretch,
    random: Random,
  ) {
    super(scene, ledger, beat, action, actor, roles, stretch);
    this.force = this.manner(
      'gently',
      'softly',
      'slightly',
      'lightly',
      'subtly',
      'tenderly',
      'carefully',
      'faintly',
    )
      ? 0.6
      : this.manner('hard', 'violently', 'forcefully', 'wildly', 'powerfully', 'energetically', 'vigorously')
        ? 1.5
        : 1;
    this.random = random;
    this.params = beat.params;
    this.outcome = beat.outcome;
    this.altitude = (this.me?.cast.place.at ?? scene.bodies.get(actor)?.base.at ?? [0, 0, 0])[1];
    this.afloat = scene.partsOf(actor)?.info.rests === 'water';
    this.performer = this.me
      ? this.me.cast.kind === 'person'
        ? 'person'
        : 'creature'
      : scene.bodies.has(actor)
        ? 'thing'
        : 'sky';
    this.layer = {
      beat: beat.id,
      action: action.id,
      lasted: stretch.end - stretch.start,
      stretch,
      onward: this.onward,
      scalars: [],
      hands: [],
      feet: [],
      roles,
    };
  }

  holding(role: Role): Side | undefined {
    const held = this.ledger.holding.get(this.id(role) ?? '');
    return held?.holder === this.actor ? (held.sides.includes(1) ? 'right' : 'left') : undefined;
  }
  free(near?: Role): Side {
    const full = new Set<number>();
    for (const held of this.ledger.holding.values())
      if (held.holder === this.actor) for (const side of held.sides) full.add(side);
    const id = near ? this.id(near) : undefined;
    let wanted: 0 | 1 = 1;
    if (id !== undefined && this.me && this.role(near as Role) !== 'place') {
      const root = this.me.root.at(this.stretch.end);
      const local = turnY(subtract(this.scene.ground(id, this.stretch.start), root.at), -root.yaw);
      if (local[0] > 0.06) wanted = 0;
    }
    return full.has(wanted) && !full.has(1 - wanted)
      ? wanted === 0
        ? 'right'
        : 'left'
      : wanted === 0
        ? 'left'
        : 'right';
  }
  beats(period: number, from = 0, to = 1): readonly number[] {
    const count = Math.max(1, Math.floor(((to - from) * this.seconds) / Math.max(0.04, period)));
    return Array.from({ length: Math.min(count, 600) }, (_, i) => from + ((to - from) * i) / count);
  }

  /** Keys and their stretch; of what is still being done when the act ends, through that end. */
  private through<T>(keys: Keys<T>): [Keys<T>, Stretch] {
    const on = this.onward ? doneOn(keys) : keys;
    return [on, on === keys ? this.stretch : { ...this.stretch, over: on.at(-1)![0] }];
  }

  body(keys: Keys<BodyKey>): void {
    if (this.me) this.layer.scalars.push(...scalarTracks(...this.through(keys), bodyChannels));
  }
  face(keys: Keys<Expression>): void {
    if (this.me) this.layer.scalars.push(...scalarTracks(...this.through(keys), faceChannels));
  }
  hand(side: Side | 'both', keys: Keys<Hand>): void {
    if (!this.me) return;
    for (const one of side === 'both' ? (['left', 'right'] as const) : [side]) {
      const track = handTrack(...this.through(keys));
      if (!track) continue;
      this.comeNear(keys);
      this.layer.hands.push({ side: index(one), track });
    }
  }
  foot(side: Side | 'both', keys: Keys<Foot>): void {
    if (!this.me) return;
    for (const one of side === 'both' ? (['left', 'right'] as const) : [side]) {
      const track = footTrack(...this.through(keys));
      if (track) this.layer.feet.push({ side: index(one), track });
    }
  }

  /** A hand that must be somewhere too far for an arm takes a few steps there first, if it stands. */
  private comeNear(keys: Keys<Hand>): void {
    const me = this.me;
    if (!me || me.posture.name !== 'stand' || (this.action.facts.travel ?? 0) > 0) return;
    if (
      this.action.facts.target === 'any' &&
      !this.action.facts.partner &&
      this.action.facts.hands === 'one' &&
      this.action.facts.lasts
    )
      return;
    for (const [u, key] of keys) {
      if (key === 'rest' || !key.at || Array.isArray(key.at) || !('of' in key.at)) continue;
      const id = this.id(key.at.of);
      if (id === undefined || id === this.actor || this.ledger.holding.get(id)?.holder === this.actor)
        continue;
      const s = this.at(u);
      const root = me.root.at(s);
      const goal = this.scene.ground(id, s);
      const away: Vec3 = [goal[0] - root.at[0], 0, goal[2] - root.at[2]];
      const far = length(away);
      const reach = this.scene.performers.has(id)
        ? 0.5
        : 0.52 * me.k + Math.min(0.4, (this.scene.bodies.get(id)?.info.size[2] ?? 0) / 2);
      if (far <= reach + 0.12) return;
      if (far > 6) {
        this.ledger.findings.push({
          beat: this.beat.id,
          match: 'near',
          why: `${this.action.id}: it is ${far.toFixed(1)} m away; the hand only points to it.`,
        });
        return;
      }
      const start = this.stretch.start;
      const end = Math.max(start + 0.35, s - 0.12 * this.seconds);
      this.walkBy(scale(away, (far - reach) / far), 'step', start, end, 'travel', 0.15, 0.2);
      return;
    }
  }

  look(where: Role | Glance | Spot, options: { from?: number; to?: number; head?: number } = {}): void {
    if (!this.me) return;
    this.me.looks.push({
      start: this.at(options.from ?? 0),
      end: this.at(options.to ?? 1),
      head: options.head ?? 0.65,
      onward: this.onward && options.to === undefined,
      at: this.glance(where),
    });
  }

  private glance(where: Role | Glance | Spot): (s: number) => Vec3 {
    const me = this.me as Performer;
    const far =
      (v: Vec3) =>
      (s: number): Vec3 => {
        const root = me.rootAt(s);
        return add(add(root.at, [0, 1.58 * me.k, 0]), turnY(scale(v, 6), root.yaw));
      };
    if (typeof where !== 'string') return (s) => this.scene.spot(me, this.roles, where, 0, s);
    if (where === 'actor' || where === 'target' || where === 'partner' || where === 'tool') {
      const id = this.id(where);
      if (id === undefined || this.role(where) === 'place') return far([0, 0.1, 1]);
      const eyes = this.scene.performers.has(id) ? 'eyes' : undefined;
      return (s) => this.scene.part(id, eyes, undefined, s);
    }
    if (where === 'away') {
      // From the partner, else to the side that is free.
      const other = this.roles.partner ?? this.roles.target ?? this.nearest();
      const s0 = this.stretch.start;
      const root = me.root.at(s0);
      const eye = this.scene.viewpoint?.(s0) ?? add(root.at, [0, 0, 5]);
      // Past the lens on the side that is free, so that the face is seen and nobody is stared at.
      const seen = yawOf(subtract(eye, root.at));
      const aside = other
        ? turnBetween(seen, yawOf(subtract(this.scene.ground(other, s0), root.at)))
        : turnBetween(seen, root.yaw) || 1;
      const yaw = seen - Math.sign(aside || 1) * 0.66;
      return (s) =>
        add(add(me.rootAt(s).at, [0, 1.5 * me.k, 0]), [6 * Math.sin(yaw), -0.5, 6 * Math.cos(yaw)]);
    }
    // Without a camera the audience is at +z of the set.
    if (where === 'camera')
      return (s) => this.scene.viewpoint?.(s) ?? add(me.root.at(s).at, [0, 1.55 * me.k, 5]);
    const table: Record<Exclude<Glance, 'away' | 'camera'>, Vec3> = {
      up: [0.05, 0.75, 0.8],
      down: [0, -0.62, 0.75],
      left: [0.9, 0, 0.6],
      right: [-0.9, 0, 0.6],
      ahead: [0, 0, 1],
      back: [1, 0, -0.5],
      far: [0.12, 0.05, 1],
    };
    return far(table[where]);
  }

  partner(perform: (kit: ActionKit) => void): void {
    const id = this.roles.partner;
    const other = id ? this.scene.performers.get(id) : undefined;
    if (!id || !other) {
      this.ledger.findings.push({
        beat: this.beat.id,
        match: 'near',
        why: `${this.action.id} wants a partner and there is none.`,
      });
      return;
    }
    const target = this.roles.target === id ? this.actor : this.roles.target;
    const kit = new Stagehand(
      this.scene,
      this.ledger,
      this.beat,
      this.action,
      id,
      {
        ...this.roles,
        partner: this.actor,
        target,
        tool: [...this.ledger.holding].find(([, h]) => h.holder === id)?.[0],
        first: this.roles.first,
        second: this.roles.second,
      },
      this.stretch,
      this.random.stream('partner'),
    );
    perform(kit);
    other.layers.push(kit.layer);
  }

  posture(posture: string, options: { from?: number; to?: number; on?: Role } = {}): number {
    const me = this.me;
    if (!me) return 0;
    const from = this.at(options.from ?? 0);
    const to = Math.max(this.at(options.to ?? 1), from + 0.25);
    if (me.posture.name === posture) return 0;
    // A state, not a change: whoever is in it when the clip opens has been in it before.
    if (options.to === 0 && this.stretch.start < 1) {
      me.postures.push({ start: -3, end: -2.5, name: posture, seat: 0 });
      return 0;
    }
    const id = options.on ? this.id(options.on) : undefined;
    const seat = shapeSeat(this.scene, me, posture, id, from, to, (by, start, end) =>
      this.walkBy(by, 'step', start, end, 'travel', 0.15, 0.2),
    );
    me.postures.push({ start: seat.start, end: to, name: posture, seat: seat.height });
    return (to - this.stretch.start) / this.seconds;
  }

  mount(what: Role, way: Way): void {
    const id = this.id(what);
    const me = this.me;
    const other = id === undefined ? undefined : this.scene.performers.get(id);
    if (!me || id === undefined) return this.go(way);
    if (!other) return mountThing(this.scene, me, id, this.stretch, () => this.go(way));
    // The animal goes; who sits on it is carried.
    const astride = me.root.moves.some((m) => m.bound === id);
    if (!astride) fetch(me, other);
    const animal = new Stagehand(
      this.scene,
      this.ledger,
      this.beat,
      this.action,
      id,
      {},
      this.stretch,
      this.random.stream('mount'),
    );
    animal.go({ ...way, gait: this.tempo < 1 ? 'walk' : this.tempo > 1 ? 'gallop' : 'jog' });
    other.layers.push(animal.layer);
    const broad = astride ? astrideOf(this.scene, me, id) : mountAnimal(this.scene, me, other, id);
    this.foot('both', [
      [0, { at: [broad, 0.06, 0.12] }],
      [1, { at: [broad, 0.06, 0.12] }],
    ]);
  }

  tool(): Role | undefined {
    return this.roles.tool === undefined ? undefined : 'tool';
  }
  push(what: Role, way: Way): 1 | -1 {
    const id = this.id(what);
    if (!this.me || id === undefined) {
      this.go(way);
      return 1;
    }
    return pushThing(this.scene, this.me, id, this.stretch, () => this.go(way));
  }

  hold(u: number, what: Role, side: Side | 'both'): void {
    const id = this.id(what);
    const body = id === undefined ? undefined : this.scene.bodies.get(id);
    if (!body || id === undefined || !this.me) return;
    const sides: (0 | 1)[] = side === 'both' ? [0, 1] : [index(side)];
    this.ledger.holding.set(id, { holder: this.actor, sides });
    // Held from the start of the clip when the action only takes for granted that it is.
    const s = u <= 0 && !body.fates.length && this.ledger.seam === 0 ? -10 : this.at(u);
    body.fates.push({ kind: 'held', s, holder: this.actor, sides, caught: true });
    body.fates.sort((a, b) => a.s - b.s);
  }
  wear(u: number, what: Role, how: { readonly at: Vec3; readonly turn?: Vec3 }): void {
    const id = this.id(what);
    const body = id === undefined ? undefined : this.scene.bodies.get(id);
    if (!body || id === undefined || !this.me) return;
    this.ledger.holding.set(id, { holder: this.actor, sides: [0, 1] });
    const s = this.at(u);
    // In its place from the start when it was in hand already and the action opens the clip.
    const early = s < 1 && (body.fates.length === 0 || body.fates[0]!.s <= 0);
    body.fates.push({
      kind: 'worn',
      s: early ? -9 : s,
      wearer: this.actor,
      at: how.at,
      turn: euler(how.turn ?? [0, 0, 0]),
    });
    body.fates.sort((a, b) => a.s - b.s);
  }
  has(role: Role, part: string): boolean {
    const info = this.scene.partsOf(this.id(role) ?? '')?.info;
    return [...(info?.parts ?? []).map((x) => x.name), ...Object.keys(info?.anchors ?? {})].some((name) =>
      name.includes(part),
    );
  }
  release(u: number, what: Role, how: Release): void {
    const id = this.id(what);
    if (id === undefined || !this.scene.bodies.has(id)) return;
    const s = this.at(u);
    if (how.kind === 'give') {
      const to = this.id(how.to);
      if (to === undefined || !this.scene.performers.has(to)) return;
      const sides: (0 | 1)[] = [index(how.side ?? 'right')];
      this.ledger.holding.set(id, { holder: to, sides });
      this.scene.bodies.get(id)!.fates.push({ kind: 'held', s, holder: to, sides, caught: true });
      return;
    }
    this.ledger.holding.delete(id);
    const towards = how.kind === 'throw' && how.towards ? this.id(how.towards) : undefined;
    this.ledger.deferred.push({
      s,
      kind: 'release',
      beat: this.beat.id,
      actor: this.actor,
      item: id,
      how,
      ...(towards ? { towards } : {}),
    });
  }
  launch(launch: Launch): void {
    const id = this.id(launch.what);
    if (id === undefined || !this.scene.bodies.has(id)) return;
    this.ledger.holding.delete(id);
    const towards = launch.towards ? this.id(launch.towards) : undefined;
    this.ledger.deferred.push({
      s: this.at(launch.from),
      kind: 'launch',
      beat: this.beat.id,
      actor: this.actor,
      item: id,
      launch,
      outcome: launch.outcome ?? [],
      ...(towards ? { towards } : {}),
    });
  }

  /** Shifts on the story's clock: what lasts is under way already where the clip opens, and still where it ends. */
  private shifted(keys: Keys<Shift>, part?: string): ShiftTrack {
    const [first, last] = [keys[0]?.[0] ?? 1, keys.at(-1)?.[0] ?? 0];
    const timed = keys.map(([u, v]) => [this.at(u), v] as const);
    // What is taken to have been done before a seam is not made up for at it.
    const done = timed.findLastIndex(([s]) => s <= (this.stretch.opens ?? -Infinity));
    return shiftTrack(timed.slice(Math.max(0, done)), part, {
      first: this.opening && first < WHOLE,
      last: this.onward && last > 1 - WHOLE,
      goesOn: this.goesOn,
    });
  }

  move(keys: Keys<Shift>): void {
    const track = this.shifted(keys);
    const body = this.scene.bodies.get(this.actor);
    if (body) {
      body.shifts.push(track);
      return;
    }
    const me = this.me;
    if (!me) return;
    const yaw = me.root.at(this.stretch.start).yaw;
    const { start, end } = this.stretch;
    me.root.moves.push({
      start,
      end: track.onward ? end + ONWARD : end,
      at: (s) => {
        if (s < track.start) return { by: [0, 0, 0], yaw: 0 };
        const { at, turn } = shiftAt(track, s);
        return { by: turnY(scale(at, me.k), yaw), yaw: turn[1] };
      },
    });
  }
  part(name: string, keys: Keys<Shift>, of: Role = 'actor'): void {
    this.scene.partsOf(this.id(of) ?? '')?.shifts.push(this.shifted(keys, name));
  }
  swing(swing: Parameters<ActionKit['swing']>[0]): void {
    const body = this.scene.partsOf(this.id(swing.of ?? 'actor') ?? '');
    if (!body || (swing.part === undefined && swing.of === undefined && this.me)) return;
    body.swing(
      {
        axis: swing.axis === 'x' ? 0 : swing.axis === 'y' ? 1 : 2,
        start: this.at(swing.from ?? 0),
        end: this.at(swing.to ?? 1),
        part: swing.part,
        angle: swing.angle ?? 0.1,
        turns: swing.turns,
        period: (swing.period ?? 1) / this.tempo,
        phase: 0,
        decay: swing.decay ?? 0,
        hung: swing.hung ?? false,
        onward: this.onward,
      },
      this.goesOn,
    );
  }

  /** Is a moment one that is only taken to have been, before a seam? */
  private passed(u: number): boolean {
    return this.stretch.start + u * this.seconds < (this.stretch.opens ?? -Infinity);
  }

  contact(u: number, kind: string, other: Role | string, energy: number, at?: Spot): void {
    if (this.passed(u)) return;
    const role =
      other === 'target' || other === 'partner' || other === 'actor' ? (this.id(other) ?? other) : other;
    this.ledger.deferred.push({
      s: this.at(u),
      kind: 'contact',
      beat: this.beat.id,
      actor: this.actor,
      item: this.actor,
      contact: { kind, other: role, energy: energy * this.force, at, roles: this.roles },
    });
  }
  emit(emit: Parameters<ActionKit['emit']>[0]): void {
    if (this.passed(emit.to)) return;
    const { scene, actor, me, roles } = this;
    const spot = emit.at;
    const sky = this.performer === 'sky';
    const at = (s: number): Vec3 => {
      if (Array.isArray(spot))
        return sky
          ? (spot as unknown as Vec3)
          : me
            ? me.place(spot as unknown as Vec3, undefined, s)
            : add(scene.transform(actor, s).at, spot as unknown as Vec3);
      if (spot && 'of' in spot) {
        const id = spot.of === 'actor' ? actor : roles[spot.of];
        return id === undefined || !scene.knows(id)
          ? [0, 1, 0]
          : scene.part(id, spot.part ?? 'top', spot.offset, s);
      }
      if (spot && 'between' in spot && me) return scene.spot(me, roles, spot, 1, s);
      return sky ? [0, 0, 0] : scene.part(actor, 'top', undefined, s);
    };
    const yaw = me?.root.at(this.stretch.start).yaw ?? 0;
    this.ledger.emissions.push({
      kind: emit.kind,
      s0: this.at(emit.from),
      s1: this.at(emit.to),
      at,
      on: spot && !Array.isArray(spot) && 'of' in spot && spot.of !== 'actor' ? roles[spot.of] : actor,
      towards: turnY(emit.towards ?? [0, 1, 0], yaw),
      // Sizes are for somebody as tall as people are; what comes out of small things is small.
      size:
        (emit.size ?? 0.2) *
        (me?.k ??
          (sky
            ? 1
            : clamp(Math.sqrt(2.5 * Math.max(...(scene.bodies.get(actor)?.info.size ?? [0.4]))), 0.4, 1.3))),
      rate: emit.rate ?? 1,
      colour: emit.colour,
      sky,
      seed: this.random.integer(0, 2 ** 31),
    });
  }
  light(light: Parameters<ActionKit['light']>[0]): void {
    const id =
      light.of === 'sun' || light.of === 'sky' ? light.of : (this.id((light.of ?? 'actor') as Role) ?? 'sky');
    this.ledger.lights.push({
      id: this.performer === 'sky' && light.of === 'actor' ? 'sky' : id,
      kind: light.kind,
      s0: this.at(light.from),
      s1: this.at(light.to),
      level: light.level,
    });
  }
}
