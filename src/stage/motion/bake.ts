import { random } from '../../base/random.ts';
import { clamp, distance, type Vec3 } from '../../base/vectors.ts';
import { actions } from '../../catalogue/actions/index.generated.ts';
import type { Action } from '../../catalogue/kinds.ts';
import type { Contact } from '../../direct/evidence.ts';
import type { Beat, Line, Plan } from '../../direct/plan.ts';
import type { Physics } from '../physics/physics.ts';
import { keepApart } from './clearance.ts';
import { type Clock, clockOf } from './clock.ts';
import { creatureParts, creaturePoint, creatureTransform } from './creature.ts';
import { faceOf } from './face.ts';
import { flights } from './flights.ts';
import { fidget } from './gestures.ts';
import { ONWARD, TAKEN_OVER, YIELD } from './handover.ts';
import { Body, pointOf } from './item.ts';
import type { Layer } from './layer.ts';
import type { Ledger } from './ledger.ts';
import { glowAt } from './lights.ts';
import { mannequin } from './mannequin.ts';
import type { Motion, SpokenPhone, Transform, World } from './motion.ts';
import { Performer } from './performer.ts';
import { aboutX } from './quaternion.ts';
import { Scene } from './scene.ts';
import { attention, speech } from './speaking.ts';
import { sphere } from './spots.ts';
import { Stagehand } from './stagehand.ts';
import { followerOf, viewpointOf } from './viewpoint.ts';
import { cranked, ridden } from './whereabouts.ts';

/** What a bake may be handed besides plan and world. */
export interface BakeOptions {
  /** Mechanics for what is thrown, dropped or shot; without it such things stay and a finding says so. */
  readonly physics?: Physics;
  /** Phones of a line, seconds from the line's start; without it mouths move to the line's length. */
  phonesOf?(line: Line): readonly SpokenPhone[];
}

/**
 * Seconds after a seam in which what was under way goes on as it was: heels lift, heads turn and ways are turned into
 * that long before a deed, and nothing of it may show before the seam.
 */
const REACTION = 0.16;

const kinds = new Map<string, Action>(actions.map((a) => [a.id, a]));

/**
 * Bake a plan's movement: blocking, performances, partners, physics, contacts. Deterministic: the same plan,
 * world and options give the same motion.
 * @example const motion = bakeMotion(plan, world, { physics: await loadPhysics() }); motion.pose('woman', 1.5);
 */
export function bakeMotion(plan: Plan, world: World, options: BakeOptions = {}): Motion {
  const clock = clockOf(plan);
  const end = clock.story(plan.format.seconds);
  const scene = new Scene();
  scene.solids = world.place.solids ?? [];
  scene.obstacles = world.place.obstacles ?? [];
  scene.seats = Object.values(world.place.anchors).filter((a) => a.kind === 'seat');
  const seed = random(plan.seed);
  const ledger: Ledger = {
    deferred: [],
    emissions: [],
    lights: [],
    findings: [],
    holding: new Map(),
    pairs: new Map(),
    touching: [],
    area: world.place.area,
    end,
    seam: 0,
  };
  const begun = new Set<string>();
  const flying = new Map<string, number>();
  const impacts: Contact[] = [];
  for (const act of actsOf(plan)) {
    const seam = act.index > 0 ? clock.story(act.from) + REACTION : undefined;
    const until = clock.story(act.until);
    const name = act.index > 0 ? `:${act.index}` : '';
    const parted = new Map<string, number>();
    if (seam !== undefined) {
      for (const [id, p] of scene.performers) {
        const s = untilNext(act, id, clock, seam, seam);
        // What is done on has taken over by then.
        const on = act.beats.some((b) => b.goesOn && (b.actor === id || b.partner === id));
        p.seam(s, on ? seam + TAKEN_OVER : s);
        scene.creatures.get(id)?.seam(s);
        parted.set(id, s);
      }
      for (const [id, body] of scene.bodies)
        body.seam(untilNext(act, id, clock, clock.story(act.from), seam));
    }
    scene.forget();
    scene.viewpoint = viewpointOf(act.plan, scene, clock);
    scene.follower = followerOf(act.plan, clock);
    ledger.end = until;
    ledger.seam = seam ?? 0;
    enter(act.plan, world, scene, ledger, seam ?? -Infinity);

    const told = ledger.deferred.length;
    for (const beat of joined(act.beats)) {
      perform(beat, scene, ledger, clock, seed, !begun.has(beat.actor), seam);
      begun.add(beat.actor);
    }
    keepApart(scene, ledger, seam ?? -2, until + 1, seam !== undefined);
    speech(act.lines, scene, clock, options);
    fidget(scene, seam ?? 0, until, name);
    attention(plan, scene, seed, until, name, seam);
    for (const p of scene.performers.values())
      p.settle(-4, until + 3, p.feet ? (parted.get(p.cast.id) ?? seam) : undefined);
    scene.forget();
    impacts.push(
      ...flights(scene, ledger, ledger.deferred.slice(told), {
        physics: options.physics,
        world,
        seed: seed.stream('physics'),
        end: until,
        until: end,
        flying,
        rateAt: (s) => clock.rate(clock.film(s)),
      }),
    );
    scene.forget();
  }

  const film = (s: number): number => clamp(clock.film(s), 0, plan.format.seconds);
  // A net that really was gone through does not swish once more because a sentence says so.
  const swished = impacts.some((i) => i.kind === 'swish');
  const declared = contactsOf(scene, ledger, world).filter((c) => !(swished && c.kind === 'swish'));
  const contacts = [...declared, ...impacts, ...footsteps(scene, world)]
    .filter((c) => c.time >= -0.02 && c.time <= end + 0.02)
    .sort((a, b) => a.time - b.time)
    .map((c) => ({ ...c, time: film(Math.max(0, c.time)) }));
  const lights = ledger.lights.map((l) => ({
    id: l.id,
    kind: l.kind,
    start: film(l.s0),
    end: film(l.s1),
    level: l.level,
  }));
  const person = (id: string): Performer => {
    const p = scene.performers.get(id);
    if (!p) throw new RangeError(`"${id}" is no cast member of the plan.`);
    return p;
  };
  const transform = (id: string, s: number): Transform => {
    const creature = scene.creatures.get(id);
    return creature ? creatureTransform(scene, person(id), creature, s) : scene.transform(id, s);
  };
  return {
    seconds: plan.format.seconds,
    clock: clock.story,
    pose: (id, t) => scene.pose(person(id), clock.story(t), t),
    face: (id, t) => {
      const p = person(id);
      const { controls, trunk } = scene.stance(p, clock.story(t));
      return faceOf(p, controls, trunk, clock.story(t), t);
    },
    transform: (id, t) => transform(id, clock.story(t)),
    parts(id, t) {
      const creature = scene.creatures.get(id);
      if (creature) return creatureParts(scene, person(id), creature, clock.story(t), t);
      const body = scene.bodies.get(id);
      if (!body) return {};
      const s = clock.story(t);
      const out = body.parts(s);
      const gone = ridden(scene, body, s);
      if (gone)
        for (const { name, pivot } of body.info.parts ?? []) {
          const angle = name.includes('wheel')
            ? gone / Math.max(0.05, pivot[1])
            : name.includes('crank')
              ? cranked(scene, body, s)
              : 0;
          if (angle) out[name] = { at: [0, 0, 0], turn: aboutX(angle), scale: [1, 1, 1] };
        }
      return out;
    },
    where: (id, t, part) => {
      const s = clock.story(t);
      const creature = scene.creatures.get(id);
      if (creature) return pointOf(transform(id, s), creaturePoint(creature, part ?? 'middle'));
      return scene.part(id, part ?? (scene.performers.has(id) ? 'chest' : undefined), undefined, s);
    },
    glow: (id, t) => glowAt(lights, id, t, plan.seed),
    contacts,
    lights,
    emissions: ledger.emissions.map((e) => ({
      kind: e.kind,
      start: film(e.s0),
      end: film(e.s1),
      at: (t: number) => e.at(clock.story(t)),
      on: e.on,
      towards: e.towards,
      size: e.size,
      rate: e.rate,
      colour: e.colour,
      sky: e.sky,
      seed: e.seed,
    })),
    findings: ledger.findings,
  };
}

/** What happens between two seams. */
interface Act {
  readonly index: number;
  /** Seconds of the film. */
  readonly from: number;
  readonly until: number;
  /** The plan as it was known until the act's end. */
  readonly plan: Plan;
  /** In order of time. */
  readonly beats: readonly Beat[];
  readonly lines: readonly Line[];
}

/** The acts of a plan: one, unless it goes on after seams. */
function actsOf(plan: Plan): Act[] {
  const { seconds } = plan.format;
  const seams = (plan.seams ?? []).filter((t) => t < seconds).sort((a, b) => a - b);
  return [...seams, seconds].map((until, index) => {
    const from = seams[index - 1] ?? 0;
    const last = index === seams.length;
    const within = (x: { readonly start: number }): boolean =>
      (index === 0 || x.start >= from) && (last || x.start < until);
    const there = (x: { readonly since?: number | undefined }): boolean => last || (x.since ?? 0) < until;
    const shots = last ? plan.shots : plan.shots.filter((s) => s.start < until - 1e-6);
    return {
      index,
      from,
      until,
      plan: { ...plan, shots, cast: plan.cast.filter(there), props: plan.props.filter(there) },
      beats: plan.shots
        .flatMap((shot) => shot.beats)
        .filter(within)
        .sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1)),
      lines: plan.shots.flatMap((shot) => shot.lines).filter(within),
    };
  });
}

/**
 * Story time until which somebody or something goes on as before a seam: until what they do next.
 * @param soonest when what is done on takes over from itself
 * @param otherwise when nothing is to come
 */
function untilNext(act: Act, id: string, clock: Clock, soonest: number, otherwise: number): number {
  const next = act.beats.find((b) => b.actor === id || b.partner === id);
  if (next === undefined) return otherwise;
  const begins = next.goesOn ? soonest : clock.story(next.start);
  return clamp(begins, soonest, clock.story(act.from) + ONWARD - YIELD);
}

/** Bring in who and what is there from this act on. */
function enter(plan: Plan, world: World, scene: Scene, ledger: Ledger, since: number): void {
  for (const cast of plan.cast) {
    if (scene.performers.has(cast.id)) continue;
    const skeleton = world.skeletons[cast.id] ?? mannequin(cast.height);
    const item = world.items[cast.id];
    scene.performers.set(
      cast.id,
      new Performer(cast, skeleton, plan.seed, cast.kind === 'person' ? undefined : item),
    );
    if (cast.kind !== 'person' && item)
      scene.creatures.set(cast.id, new Body(cast.id, item, cast.place.at, cast.place.yaw));
  }
  for (const prop of plan.props) {
    const item = world.items[prop.id];
    if (!item || scene.bodies.has(prop.id)) continue;
    const body = new Body(prop.id, item, prop.place.at, prop.place.yaw);
    scene.bodies.set(prop.id, body);
    const holder = prop.place.on;
    if (prop.place.relation === 'held-by' && holder !== undefined && scene.performers.has(holder)) {
      // What is too wide for one hand takes both.
      const wide = Math.min(item.size[0], item.size[2]) > 0.2 && !(item.anchors?.grip && !sphere(body));
      const sides: (0 | 1)[] =
        prop.place.hand === 'both' || wide ? [0, 1] : prop.place.hand === 'left' ? [0] : [1];
      body.fates.push({ kind: 'held', s: Math.max(-10, since), holder, sides, caught: true });
      ledger.holding.set(prop.id, { holder, sides });
    }
  }
}

/**
 * What two do with each other and the text tells of each in turn ("they hug") is one beat for as long as both: the
 * second one's is taken into the first's.
 */
function joined(beats: readonly Beat[]): Beat[] {
  const out: Beat[] = [];
  for (const beat of beats) {
    const facts = kinds.get(beat.action)?.facts;
    const i = facts?.partner
      ? out.findIndex(
          (b) =>
            b.action === beat.action &&
            b.actor === beat.partner &&
            (b.partner ?? b.target) === beat.actor &&
            beat.start <= b.end + 0.4,
        )
      : -1;
    if (i < 0) out.push(beat);
    else if (facts!.lasts) out[i] = { ...out[i]!, end: Math.max(out[i]!.end, beat.end) };
    else if (beat.start > out[i]!.end - 0.1) out.push(beat);
  }
  return out;
}

/** Perform one beat: find who is who, and hand the action its kit. */
function perform(
  beat: Beat,
  scene: Scene,
  ledger: Ledger,
  clock: Clock,
  seed: ReturnType<typeof random>,
  first: boolean,
  seam: number | undefined,
): void {
  const action = kinds.get(beat.action);
  if (!action) {
    ledger.findings.push({ beat: beat.id, match: 'none', why: `There is no action "${beat.action}".` });
    return;
  }
  const me = scene.performers.get(beat.actor);
  const known = (id: string | undefined): string | undefined =>
    id !== undefined && scene.knows(id) ? id : undefined;
  let target = known(beat.target);
  let partner = known(beat.partner);
  const others = me ? [...scene.performers.values()].filter((p) => p !== me) : [];
  const nearest = others.sort(
    (a, b) => distance(a.cast.place.at, me!.cast.place.at) - distance(b.cast.place.at, me!.cast.place.at),
  )[0]?.cast.id;
  const wantsPerson =
    action.facts.target === 'person' || (action.facts.partner && action.facts.target !== 'thing');
  if (target === undefined && action.facts.target === 'thing')
    target = [...ledger.holding].find(([, h]) => h.holder === beat.actor)?.[0];
  // What is loose in the air is meant when hands are wanted and the text names nothing.
  if (
    target === undefined &&
    ['thing', 'any'].includes(action.facts.target ?? '') &&
    action.facts.hands === 'both'
  )
    target = looseAt(ledger, clock.story(beat.start));
  if (wantsPerson && partner === undefined)
    partner =
      target !== undefined && scene.performers.has(target)
        ? target
        : action.facts.partner === true
          ? nearest
          : undefined;
  // Two sentences of one pair ("they dance") are one performance: the other's part is in it already.
  if (action.facts.partner && partner !== undefined) {
    const pair = `${action.id}:${partner}:${beat.actor}`;
    const until = ledger.pairs.get(pair);
    if (until !== undefined && until > beat.start) return;
    ledger.pairs.set(`${action.id}:${beat.actor}:${partner}`, beat.end);
  }
  if (wantsPerson && target === undefined && partner !== undefined) target = partner;
  // A stated outcome names the thing that it happens at.
  if (beat.outcome.length && (partner === undefined || !scene.bodies.has(partner))) {
    const at = [...scene.bodies.values()].find(
      (b) =>
        b.id !== beat.actor &&
        b.id !== target &&
        beat.outcome.some((word) =>
          [...(b.info.parts ?? []).map((x) => x.name), ...Object.keys(b.info.anchors ?? {})].some(
            (name) => name.includes(word) || word.includes(name),
          ),
        ),
    );
    if (at) {
      if (scene.bodies.has(beat.actor)) target = at.id;
      else partner = at.id;
    }
  }
  const performer = me
    ? me.cast.kind === 'person'
      ? 'person'
      : 'creature'
    : scene.bodies.has(beat.actor)
      ? 'thing'
      : 'sky';
  if (!action.facts.actor.includes(performer))
    ledger.findings.push({
      beat: beat.id,
      match: 'near',
      why: `${action.id} is not made for a ${performer}; it does what it can.`,
    });
  const { facts } = action;
  // What goes on and on has begun before the clip that opens with it.
  const underWay =
    facts.lasts &&
    !facts.ends &&
    facts.partner !== true &&
    !facts.travel &&
    (seam === undefined ? beat.start < 0.35 : beat.goesOn === true) &&
    me !== undefined;
  // Nothing hangs in the air until its sentence comes.
  const aloft =
    seam === undefined && first && facts.lasts && me?.build !== undefined && me.firstName === 'fly';
  // Where nobody has to step or turn, what is done on goes on from the seam itself.
  const told =
    beat.goesOn && (underWay || !me)
      ? clock.story(beat.start)
      : Math.max(seam ?? -Infinity, clock.story(beat.start));
  // What is done on is done on in step: as if its first beginning had been this one's.
  const before = seam === undefined ? undefined : me?.layers.findLast((l) => l.action === action.id);
  const start = aloft ? -1.2 : told - (underWay ? (before?.lasted ?? 1.2) : 0);
  const full = Math.max(0.12, clock.story(beat.end) - start);
  const [shortest, , longest] = action.facts.seconds;
  const length = action.facts.lasts ? full : Math.min(full, longest);
  if (full < shortest * 0.6)
    ledger.findings.push({
      beat: beat.id,
      match: 'near',
      why: `${action.id} has ${full.toFixed(1)} s and wants at least ${shortest} s; it is hurried.`,
    });
  const stretch = {
    start,
    end: start + length,
    fade: clamp(length * 0.3, 0.14, 0.5),
    ...(underWay && seam !== undefined ? { opens: told } : {}),
  };
  const tool = facts.tool === undefined ? undefined : toolOf(scene, ledger, beat.actor, facts.tool, target);
  const roles: Layer['roles'] = { target, partner, tool, first: beat.actor, second: partner ?? target };
  const kit = new Stagehand(
    scene,
    ledger,
    beat,
    action,
    beat.actor,
    roles,
    stretch,
    seed.stream(`beat:${beat.id}`),
  );
  const close = [partner, target].find(
    (id) => id !== undefined && id !== beat.actor && scene.performers.has(id),
  );
  if (close !== undefined && (facts.partner || facts.target === 'person'))
    ledger.touching.push({ a: beat.actor, b: close, from: stretch.start, to: stretch.end });
  action.perform(kit);
  me?.layers.push(kit.layer);
}

/** What an action is done with: of its kind and in hand, of its kind, what is meant and can be held, what is in hand. */
function toolOf(
  scene: Scene,
  ledger: Ledger,
  actor: string,
  kind: string,
  target: string | undefined,
): string | undefined {
  const holder = (id: string): string | undefined => ledger.holding.get(id)?.holder;
  const own = [...scene.bodies.values()].filter((b) => holder(b.id) === undefined || holder(b.id) === actor);
  const held = own.filter((b) => holder(b.id) === actor);
  const right = (b: Body): boolean => b.info.kind === kind;
  return (
    held.find(right) ??
    own.find(right) ??
    own.find((b) => b.id === target && b.info.anchors?.grip !== undefined) ??
    held.find((b) => b.info.held === true)
  )?.id;
}

/** What was let go of last and nobody has taken up since. */
function looseAt(ledger: Ledger, s: number): string | undefined {
  return ledger.deferred
    .filter((d) => (d.kind === 'release' || d.kind === 'launch') && d.how?.kind !== 'put' && d.s <= s + 0.05)
    .filter((d) => !ledger.holding.has(d.item) && s - d.s < 5)
    .sort((a, b) => b.s - a.s)[0]?.item;
}

/** Contacts that actions declare. */
function contactsOf(scene: Scene, ledger: Ledger, world: World): Contact[] {
  const material = (id: string): string => {
    if (scene.performers.get(id)?.cast.kind === 'person') return 'skin';
    const item = scene.partsOf(id)?.info;
    if (item) return item.materials[0] ?? 'wood';
    if (id === 'floor') return world.place.floor;
    return id === 'hand' || id === 'mouth' ? 'skin' : id;
  };
  return ledger.deferred.flatMap((d) => {
    if (d.kind !== 'contact' || !d.contact) return [];
    const { contact } = d;
    const p = scene.performers.get(d.actor);
    const at: Vec3 =
      contact.at && p
        ? scene.spot(p, contact.roles, contact.at, 1, d.s)
        : scene.knows(contact.other)
          ? scene.part(contact.other, undefined, undefined, d.s)
          : scene.knows(d.actor)
            ? scene.part(d.actor, p ? 'hand' : undefined, undefined, d.s)
            : [0, 6, -4];
    return [
      {
        time: d.s,
        kind: contact.kind,
        a: d.actor,
        b: contact.other,
        materials: [material(d.actor), material(contact.other)] as const,
        energy: clamp(contact.energy, 0, 1),
        at,
      },
    ];
  });
}

/** Feet that come down. */
function footsteps(scene: Scene, world: World): Contact[] {
  const out: Contact[] = [];
  for (const p of scene.performers.values()) {
    if (
      scene.creatures.has(p.cast.id) &&
      ['wheels', 'fins', 'wings', 'none'].includes(scene.creatures.get(p.cast.id)!.info.gait ?? '')
    )
      continue;
    for (const step of p.feet.steps) {
      const far = distance(step.from.ball, step.to.ball);
      if (far < 0.05) continue;
      const quick = far / Math.max(0.1, step.end - step.start);
      out.push({
        time: step.end,
        kind: 'step',
        a: p.cast.id,
        b: 'floor',
        materials: [
          p.cast.kind === 'person' ? 'shoe' : (scene.partsOf(p.cast.id)?.info.materials[0] ?? 'skin'),
          world.place.floor,
        ],
        energy: clamp(step.airborne ? 0.9 : 0.12 + quick * 0.12, 0.1, 1),
        at: step.to.ball,
      });
    }
  }
  return out;
}
