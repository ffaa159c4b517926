import { clamp, turnY, type Vec3 } from '../../base/vectors.ts';
import type { Anchor, Place } from '../../catalogue/kinds.ts';
import type { Casting } from '../casting/cast.ts';
import { furniture } from '../casting/props.ts';
import { kinds } from '../catalogue.ts';
import { type Context, standingRelations } from '../context.ts';
import type { Cast, Prop } from '../plan.ts';
import type { Relation } from '../reading.ts';
import { entityOf } from './actors.ts';
import type { Floor } from './floor.ts';

/** Shelf space on a surface: things stand side by side from the middle outwards. */
class Surface {
  private used: { x: number; z: number; radius: number }[] = [];
  readonly at: Vec3;
  readonly yaw: number;
  readonly size: readonly [number, number];
  readonly carrier: string | undefined;

  constructor(at: Vec3, yaw: number, size: readonly [number, number], carrier: string | undefined) {
    this.at = at;
    this.yaw = yaw;
    this.size = size;
    this.carrier = carrier;
  }

  /** Reserve what stands there already, in set coordinates. */
  hold(p: Vec3, radius: number): void {
    const q = turnY([p[0] - this.at[0], 0, p[2] - this.at[2]], -this.yaw);
    this.used.push({ x: q[0], z: q[2], radius });
  }

  put(radius: number): [number, number, number] {
    const [w, d] = this.size;
    for (let ring = 0; ring < 30; ring++) {
      for (let i = 0; i < (ring === 0 ? 1 : ring * 6); i++) {
        const a = Math.PI / 2 + (i / (ring * 6 || 1)) * Math.PI * 2;
        const x = Math.sin(a) * ring * 0.05;
        const z = Math.cos(a) * ring * 0.05;
        if (Math.abs(x) > Math.max(0.01, w / 2 - radius) || Math.abs(z) > Math.max(0.01, d / 2 - radius))
          continue;
        if (!this.used.every((u) => Math.hypot(u.x - x, u.z - z) >= u.radius + radius)) continue;
        this.used.push({ x, z, radius });
        return this.world(x, z);
      }
    }
    return this.world(0, 0);
  }

  private world(x: number, z: number): [number, number, number] {
    const p = turnY([x, 0, z], this.yaw);
    return [this.at[0] + p[0], this.at[1], this.at[2] + p[2]];
  }
}

const carried: readonly Relation['kind'][] = [
  'on',
  'in',
  'inside',
  'under',
  'beside',
  'near',
  'behind',
  'in-front-of',
  'hanging-from',
  'held-by',
  'above',
  'between',
  'around',
  'across',
];

/** Put every prop where the words, or its nature, want it. */
export function placeThings(
  context: Context,
  place: Place,
  floor: Floor,
  casting: Casting,
  props: Prop[],
): void {
  const relations = standingRelations(context);
  const surfaces = new Map<string, Surface>();
  // What somebody sits on was put down with them, be it on the very middle.
  const taken = new Set(casting.cast.map((c) => c.place.on));
  const placed = new Set(
    props
      .filter((p) => taken.has(p.id) || p.place.relation === 'held-by' || p.place.at.some((v) => v !== 0))
      .map((p) => p.id),
  );
  const source = context.random.stream('props');
  const hero = casting.cast.length === 0;
  const list = [...props];
  // Carriers before what they carry.
  const depth = (prop: Prop, seen = new Set<string>()): number => {
    if (seen.has(prop.id)) return 0;
    seen.add(prop.id);
    const parent = parentOf(prop, relations, casting, list);
    return parent ? 1 + depth(parent, seen) : 0;
  };
  const order = list.map((prop, i) => ({ prop, i, d: depth(prop) })).sort((a, b) => a.d - b.d || a.i - b.i);
  let first = true;
  for (const { prop } of order) {
    if (placed.has(prop.id)) {
      first = false;
      continue;
    }
    const leading =
      hero && (first || order.length === 1 || parentIsSubject(prop, order[0]!.prop, relations, casting));
    placeOne(
      context,
      prop,
      place,
      floor,
      casting,
      props,
      relations,
      surfaces,
      source.range(-0.35, 0.35),
      leading,
    );
    placed.add(prop.id);
    first = false;
  }
}

const parentIsSubject = (
  prop: Prop,
  first: Prop,
  relations: readonly Relation[],
  casting: Casting,
): boolean =>
  relations.some(
    (r) => entityOf(casting, prop.id).includes(r.subject) && entityOf(casting, first.id).includes(r.object),
  );

function parentOf(
  prop: Prop,
  relations: readonly Relation[],
  casting: Casting,
  props: readonly Prop[],
): Prop | undefined {
  const entities = entityOf(casting, prop.id);
  const relation = relations.find((r) => carried.includes(r.kind) && entities.includes(r.subject));
  return (
    relation && props.find((p) => p.id !== prop.id && casting.members.get(relation.object)?.includes(p.id))
  );
}

function placeOne(
  context: Context,
  prop: Prop,
  place: Place,
  floor: Floor,
  casting: Casting,
  props: Prop[],
  relations: readonly Relation[],
  surfaces: Map<string, Surface>,
  turn: number,
  hero: boolean,
): void {
  const kind = kinds.things.get(prop.kind)!;
  const size = kind.facts.size.map((s) => s * prop.scale) as unknown as Vec3;
  const radius = Math.max(0.04, Math.hypot(size[0], size[2]) * 0.42);
  const entities = entityOf(casting, prop.id);
  const own = relations.filter((r) => carried.includes(r.kind) && entities.includes(r.subject));
  // 'Drifts downstream' floats, whatever the thing's own nature.
  const afloat = context.shots.some((s) =>
    s.reading.events.some(
      (e) =>
        e.subject !== undefined &&
        entities.includes(e.subject) &&
        /\b(?:\w*stream|river|water|lake|pond|afloat|float\w*|sea|waves?)\b/i.test(e.phrase),
    ),
  );
  const water = afloat ? waterOf(place) : undefined;
  if (water) {
    // Beneath what the scene stands on: under its middle; else where the water comes nearest to the camera's side.
    const under = context.shots.some((s) =>
      s.reading.events.some(
        (e) => entities.includes(e.subject ?? '') && /\b(?:beneath|under|underneath|below)\b/i.test(e.phrase),
      ),
    );
    const beneath = under ? -0.9 : 2.4;
    const side = turn >= 0 ? 0.7 : -0.7;
    prop.place = { at: nearestWater(water, floor.at(side, beneath)), yaw: floor.yaw(turn) };
    return;
  }
  const holder = holderOf(context, prop, entities, casting, relations);
  if (holder && kind.facts.held !== false && size[1] < 2.2) {
    const many = casting.cast.length === 2 ? casting.cast.find((c) => c.id !== holder.id) : undefined;
    const hand = many && floor.spot(many.place.at).x > floor.spot(holder.place.at).x ? 'left' : 'right';
    const height = holder.height * 0.62;
    const reach = turnY([hand === 'left' ? 0.2 : -0.2, 0, 0.28], holder.place.yaw);
    prop.place = {
      at: [holder.place.at[0] + reach[0], holder.place.at[1] + height, holder.place.at[2] + reach[2]],
      yaw: holder.place.yaw,
      on: holder.id,
      relation: 'held-by',
      hand,
    };
    return;
  }
  for (const relation of own) {
    const parent = props.find(
      (p) => p.id !== prop.id && casting.members.get(relation.object)?.includes(p.id),
    );
    const actor = casting.cast.find((c) => casting.members.get(relation.object)?.includes(c.id));
    const noun =
      context.shots.flatMap((s) => s.reading.entities).find((e) => e.id === relation.object)?.noun ?? '';
    if (kind.facts.rests === 'sky') continue; // 'Behind them' it rises over the horizon.
    if (related(prop, relation, size, radius, parent, actor, noun, place, floor, surfaces, casting, hero))
      return;
  }
  rest(
    context,
    prop,
    kind.facts.rests ?? 'floor',
    size,
    radius,
    place,
    floor,
    casting,
    props,
    surfaces,
    turn,
    hero,
  );
}

/** Who holds it: a stated hand, somebody who does something with it, or those who stand under it. */
function holderOf(
  context: Context,
  prop: Prop,
  entities: readonly string[],
  casting: Casting,
  relations: readonly Relation[],
): Cast | undefined {
  const facts = kinds.things.get(prop.kind)!.facts;
  // Of several that were named at once each goes to the next of those who hold them.
  const nth = Math.max(0, ...entities.map((e) => casting.members.get(e)?.indexOf(prop.id) ?? 0));
  const who = (id: string | undefined) => {
    const all = casting.cast.filter((c) => id !== undefined && casting.members.get(id)?.includes(c.id));
    const holders = [
      ...all,
      ...casting.cast.filter(
        (c) =>
          !all.includes(c) &&
          context.shots.some((s) =>
            s.reading.events.some(
              (e) =>
                entities.includes(e.object ?? '') &&
                [e.subject, e.partner].some((x) => casting.members.get(x ?? '')?.includes(c.id)),
            ),
          ),
      ),
    ];
    return nth > 0 ? (holders[nth] ?? all[0]) : all[0];
  };
  const held = relations.find((r) => r.kind === 'held-by' && entities.includes(r.subject));
  if (held && who(held.object)) return who(held.object);
  // Standing elsewhere first: what lies on the bench is picked up only when an action says so.
  if (
    relations.some(
      (r) =>
        entities.includes(r.subject) && (r.kind === 'on' || r.kind === 'in' || r.kind === 'hanging-from'),
    )
  )
    return undefined;
  for (const shot of context.shots) {
    for (const event of shot.reading.events) {
      const action = event.match && kinds.actions.get(event.match.id)?.facts;
      if (
        event.negated ||
        !event.object ||
        !entities.includes(event.object) ||
        !action ||
        action.hands === 'none' ||
        action.hands === undefined ||
        // What is worked on with a tool, or taken up in the course of the action, is not in hand before.
        action.takes ||
        (action.tool !== undefined && action.target === 'any')
      )
        continue;
      if ((facts.held || (facts.body && facts.size[1] < 0.5)) && who(event.subject))
        return who(event.subject);
    }
  }
  const over = relations.find((r) => r.kind === 'under' && entities.includes(r.object));
  const below =
    over &&
    casting.members
      .get(over.subject)
      ?.map((id) => casting.cast.find((c) => c.id === id))
      .filter((c) => c !== undefined);
  if (facts.rests === 'hand' && below && below.length > 0)
    return [...below].sort((a, b) => b.height - a.height)[0];
  return facts.rests === 'hand' ? casting.cast.find((c) => c.kind === 'person') : undefined;
}

function related(
  prop: Prop,
  relation: Relation,
  size: Vec3,
  radius: number,
  parent: Prop | undefined,
  actor: Cast | undefined,
  noun: string,
  place: Place,
  floor: Floor,
  surfaces: Map<string, Surface>,
  casting: Casting,
  hero: boolean,
): boolean {
  const base: { id: string | undefined; at: Vec3; yaw: number; size: Vec3 } | undefined = parent
    ? {
        id: parent.id,
        at: parent.place.at,
        yaw: parent.place.yaw,
        size: kinds.things.get(parent.kind)!.facts.size.map((s) => s * parent.scale) as unknown as Vec3,
      }
    : actor
      ? { id: actor.id, at: actor.place.at, yaw: actor.place.yaw, size: [0.5, actor.height, 0.4] }
      : undefined;
  switch (relation.kind) {
    case 'on':
    case 'in':
    case 'inside': {
      const surface = parent ? surfaceOf(parent, surfaces, casting) : anchorSurface(place, noun, surfaces);
      if (!surface) return false;
      // Pancakes on a blue plate leave their own in the cupboard, and the plate its meal in the kitchen.
      if (parent) {
        parent.state.push('laden');
        prop.state.push('served');
      }
      prop.place = {
        at: surface.put(Math.min(radius, 0.45)),
        yaw: surface.yaw,
        relation: relation.kind === 'on' ? 'on' : 'in',
        ...(surface.carrier ? { on: surface.carrier } : {}),
      };
      return true;
    }
    case 'hanging-from': {
      const hook =
        Object.entries(place.facts.anchors).find(
          ([name, a]) => a.kind === 'hang' && (noun === '' || name.includes(noun)),
        ) ?? Object.entries(place.facts.anchors).find(([, a]) => a.kind === 'hang');
      if (base)
        prop.place = {
          at: [base.at[0], base.at[1] + base.size[1] - size[1], base.at[2]],
          yaw: base.yaw,
          relation: 'hanging-from',
          ...(base.id ? { on: base.id } : {}),
        };
      else if (hook)
        prop.place = {
          at: [hook[1].at[0], hook[1].at[1] - size[1], hook[1].at[2]],
          yaw: hook[1].yaw ?? floor.view,
          relation: 'hanging-from',
        };
      else
        prop.place = {
          at: floor.at(0.6, -0.8, Math.max(1.7, 2.6 - size[1])),
          yaw: floor.view,
          relation: 'hanging-from',
        };
      return true;
    }
    case 'above': {
      const over = base ?? { at: floor.at(0, 0), size: [0, 1.9, 0] as Vec3 };
      prop.place = {
        at: [over.at[0], over.at[1] + over.size[1] + 0.25, over.at[2]],
        yaw: floor.view,
        relation: 'above',
      };
      return true;
    }
    case 'under':
      if (!base) return false;
      prop.place = {
        at: [base.at[0], Math.max(0, base.at[1] - (actor ? 0 : size[1] * 0)), base.at[2]],
        yaw: base.yaw,
        relation: 'under',
      };
      return parent !== undefined;
    case 'beside':
    case 'near':
    case 'behind':
    case 'in-front-of':
    case 'around':
    case 'between':
    case 'across': {
      if (!base) return false;
      const spot = floor.spot(base.at);
      const gap = Math.max(base.size[0], base.size[2]) / 2 + radius + 0.08;
      const way =
        relation.kind === 'behind'
          ? [0.15, -1]
          : relation.kind === 'in-front-of'
            ? [0.35, 0.9]
            : radius > 1.1
              ? [spot.x > 0 ? 0.7 : -0.7, -0.8] // large things stand upstage of what they are beside
              : [spot.x > 0 ? 1 : -1, -0.15];
      const where = floor.settle(
        prop.id,
        spot.x + way[0]! * gap,
        spot.z + way[1]! * gap,
        radius,
        relation.kind === 'in-front-of' || hero,
      );
      const height = parent?.place.on ? base.at[1] : 0;
      prop.place = {
        at: floor.at(where.x, where.z, height),
        yaw: floor.view,
        relation: relation.kind === 'behind' || relation.kind === 'in-front-of' ? relation.kind : 'beside',
        ...(parent?.place.on ? { on: parent.place.on } : {}),
      };
      return true;
    }
    default:
      return false;
  }
}

/** Metres in front of which a lens has all of a metre of height in the picture, with air around it. */
const WHOLE = 2.1;

/** How far back a hero stands that would not fit into the picture from where the camera may be. */
const towering = (size: Vec3, place: Place): number =>
  place.facts.indoor ? 0 : clamp(Math.max(size[1], size[0] * 0.45) * WHOLE - place.facts.bounds[1][2], 0, 40);

/** The top of a prop as a surface; a thing without a surface anchor carries on its lid. */
function surfaceOf(prop: Prop, surfaces: Map<string, Surface>, casting: Casting): Surface {
  const known = surfaces.get(prop.id);
  if (known) return known;
  const facts = kinds.things.get(prop.kind)!.facts;
  const anchor: Anchor = Object.values(facts.anchors ?? {}).find(
    (a) => a.kind === 'surface' || a.kind === 'opening',
  ) ?? { at: [0, facts.size[1], 0], kind: 'surface', size: [facts.size[0] * 0.8, facts.size[2] * 0.8] };
  const p = turnY(
    [anchor.at[0] * prop.scale, anchor.at[1] * prop.scale, anchor.at[2] * prop.scale],
    prop.place.yaw,
  );
  const surface = new Surface(
    [prop.place.at[0] + p[0], prop.place.at[1] + p[1], prop.place.at[2] + p[2]],
    prop.place.yaw,
    [(anchor.size?.[0] ?? 0.4) * prop.scale, (anchor.size?.[1] ?? 0.4) * prop.scale],
    prop.id,
  );
  // An actor may stand there already.
  for (const one of casting.cast)
    if (one.place.on === prop.id) surface.hold(one.place.at, Math.max(0.1, one.height * 0.4));
  surfaces.set(prop.id, surface);
  return surface;
}

/** A surface of the set: by name, or the one nearest to the mark. */
function anchorSurface(place: Place, noun: string, surfaces: Map<string, Surface>): Surface | undefined {
  const list = Object.entries(place.facts.anchors).filter(([, a]) => a.kind === 'surface');
  const found =
    list.find(([name]) => noun !== '' && (name.includes(noun) || noun.includes(name))) ??
    (noun === ''
      ? list.sort((a, b) => Math.hypot(a[1].at[0], a[1].at[2]) - Math.hypot(b[1].at[0], b[1].at[2]))[0]
      : undefined);
  if (!found) return undefined;
  const [name, anchor] = found;
  const known = surfaces.get(`set:${name}`);
  if (known) return known;
  const surface = new Surface(anchor.at, anchor.yaw ?? 0, anchor.size ?? [0.5, 0.5], undefined);
  surfaces.set(`set:${name}`, surface);
  return surface;
}

/** The water of a place, where it has one. */
const waterOf = (place: Place): Anchor | undefined =>
  Object.entries(place.facts.anchors).find(
    ([name, a]) => a.kind === 'surface' && /water|river|lake|sea|pool|stream|pond|harbou?r/.test(name),
  )?.[1];

/** The point of a sheet of water that is nearest to a spot. */
function nearestWater(water: Anchor, p: Vec3): [number, number, number] {
  const [w, d] = water.size ?? [2, 2];
  const near = (i: 0 | 2, half: number) =>
    clamp(
      p[i],
      water.at[i] - half + Math.min(0.5, half * 0.4),
      water.at[i] + half - Math.min(0.5, half * 0.4),
    );
  return [near(0, w / 2), water.at[1], near(2, d / 2)];
}

/** Where its nature puts it. */
function rest(
  context: Context,
  prop: Prop,
  rests: string,
  size: Vec3,
  radius: number,
  place: Place,
  floor: Floor,
  casting: Casting,
  props: Prop[],
  surfaces: Map<string, Surface>,
  turn: number,
  hero: boolean,
): void {
  const { half } = floor;
  const anchorsOf = (kind: Anchor['kind']) =>
    Object.values(place.facts.anchors).filter((a) => a.kind === kind);
  const beside = casting.cast.length > 0 ? 0.75 + radius : 0;
  const sign = turn >= 0 ? 1 : -1;
  switch (rests) {
    case 'table':
    case 'shelf':
    case 'hand': {
      if (size[1] > 1.4) break;
      const surface = hero ? undefined : anchorSurface(place, '', surfaces);
      const table = props.find(
        (p) =>
          p.id !== prop.id &&
          p.kind !== prop.kind &&
          Object.values(kinds.things.get(p.kind)?.facts.anchors ?? {}).some((a) => a.kind === 'surface') &&
          p.place.relation !== 'held-by' &&
          kinds.things.get(p.kind)!.facts.rests === 'floor',
      );
      const carrier =
        table && (!hero || table.place.at.some((v) => v !== 0))
          ? surfaceOf(table, surfaces, casting)
          : (surface ?? anchorSurface(place, '', surfaces));
      if (carrier && Math.hypot(carrier.at[0] - floor.mark[0], carrier.at[2] - floor.mark[2]) < 3.5) {
        prop.place = {
          at: carrier.put(Math.min(radius, 0.4)),
          yaw: carrier.yaw + turn,
          relation: 'on',
          ...(carrier.carrier ? { on: carrier.carrier } : {}),
        };
        return;
      }
      const kind = furniture('surface');
      if (!kind) break;
      const id = `${kind}-for-${prop.id}`;
      const facts = kinds.things.get(kind)!.facts;
      const where = floor.settle(id, beside * sign, hero ? 0 : -0.2, facts.size[0] / 2, hero);
      const added: Prop = {
        id,
        kind,
        name: kind,
        scale: 1,
        state: [],
        count: 1,
        place: { at: floor.at(where.x, where.z), yaw: floor.view },
      };
      props.push(added);
      context.claims.undirected(0, 'entity', id, `${kind} under the ${prop.name}`);
      prop.place = {
        at: surfaceOf(added, surfaces, casting).put(Math.min(radius, 0.4)),
        yaw: floor.yaw(turn),
        on: id,
        relation: 'on',
      };
      return;
    }
    case 'wall': {
      const wall = anchorsOf('wall')[0];
      prop.place = wall
        ? { at: [...wall.at] as [number, number, number], yaw: wall.yaw ?? floor.view }
        : { at: floor.at(sign * half.x * 0.35, -half.z, Math.max(0.9, 1.7 - size[1] / 2)), yaw: floor.view };
      return;
    }
    case 'ceiling': {
      const hook = anchorsOf('hang')[0];
      prop.place = hook
        ? {
            at: [hook.at[0], hook.at[1] - size[1], hook.at[2]],
            yaw: hook.yaw ?? floor.view,
            relation: 'hanging-from',
          }
        : {
            at: floor.at(sign * 0.5, -0.5, Math.max(2, 2.7 - size[1])),
            yaw: floor.view,
            relation: 'hanging-from',
          };
      return;
    }
    case 'sky':
      // Low enough over the horizon to be in a picture of people, and as far as its size asks.
      prop.place = {
        at: floor.at(sign * 0.3 * Math.max(4, size[0]), -Math.max(24, size[0] * 2.6), 3.2),
        yaw: floor.view,
      };
      return;
    case 'water': {
      const water = waterOf(place);
      const lead = casting.cast[0]?.place.at;
      // Beside whoever is at the water's edge, when there is room; else a step aside.
      const edge = water && lead && nearestWater(water, lead);
      const room =
        edge !== undefined &&
        lead !== undefined &&
        Math.hypot(edge[0] - lead[0], edge[2] - lead[2]) > radius + 0.25;
      prop.place = {
        at: room
          ? edge
          : water
            ? nearestWater(water, floor.at(sign * 1.2, 0))
            : floor.at(sign * 1.2, -half.z * 0.6),
        // What floats goes where the water goes.
        yaw: water?.yaw ?? floor.yaw(turn),
      };
      return;
    }
    default:
  }
  // Cars and ships are not brought indoors: they pass outside, behind the back wall.
  if (place.facts.indoor && Math.max(size[0], size[2]) > 2.4 && casting.cast.length > 0) {
    prop.place = { at: floor.at(sign * 1.5, -half.z - 5), yaw: floor.yaw(Math.PI / 2) };
    return;
  }
  // Houses and towers are scenery: behind the free floor and to the side, unless they are what is shown.
  if (!hero && Math.max(size[0], size[2]) > 3 && size[1] > 2.6) {
    const where = floor.settle(prop.id, sign * (half.x + radius), -half.z - radius - 1, radius, true);
    prop.place = { at: floor.at(where.x, where.z), yaw: floor.yaw(turn) };
    return;
  }
  // On the floor: the subject itself on the mark; dressing behind and to the side, larger things farther.
  const behind = casting.cast.length > 0 || !hero ? -0.5 - radius : 0;
  const where = hero
    ? floor.settle(prop.id, 0, -towering(size, place), radius, true)
    : floor.settle(prop.id, sign * beside, behind, radius, false);
  prop.place = { at: floor.at(where.x, where.z), yaw: floor.yaw(hero ? turn * 0.6 : turn) };
}
