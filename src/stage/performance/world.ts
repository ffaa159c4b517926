import { distance, type Vec3 } from '../../base/vectors.ts';
import type { Anchor, Creature, Place, Thing } from '../../catalogue/kinds.ts';
import type { Solid as Surveyed } from '../../catalogue/kit/solids.ts';
import { surveyPlace } from '../../catalogue/kit/survey.ts';
import { things } from '../../catalogue/things/index.generated.ts';
import type { Plan } from '../../direct/plan.ts';
import type { Item, Solid, World } from '../motion/motion.ts';
import { skeletonOf } from '../people/skeleton.ts';
import type { Model, ModelPart } from '../set/model.ts';
import { type BuiltItem, creatureOf, kindOf } from './cast-of-models.ts';
import { weatherOf } from './lighting.ts';

const thingsById = new Map(things.map((t) => [t.id, t]));

const scaled = (anchors: Readonly<Record<string, Anchor>> | undefined, s: number): Record<string, Anchor> =>
  Object.fromEntries(
    Object.entries(anchors ?? {}).map(([name, a]) => [
      name,
      {
        ...a,
        at: [a.at[0] * s, a.at[1] * s, a.at[2] * s],
        ...(a.size ? { size: [a.size[0] * s, a.size[1] * s] as const } : {}),
      },
    ]),
  );

const isCreature = (kind: Thing | Creature): kind is Creature => 'gait' in kind.facts;

/** The point of a part that is furthest from its pivot: where an arm ends. */
function tipOf(part: ModelPart): Vec3 {
  let best: Vec3 = part.pivot;
  let far = 0;
  for (const { positions } of part.batches)
    for (let i = 0; i < positions.length; i += 3) {
      const p: Vec3 = [positions[i]!, positions[i + 1]!, positions[i + 2]!];
      const d = distance(p, part.pivot);
      if (d > far) [far, best] = [d, p];
    }
  return best;
}

/** Lowest point of a creature's trunk, metres as modelled; its limbs, tail and head reach lower. */
function undersideOf(model: Model): number {
  const trunk = model.parts.filter((p) => ['body', 'chest', 'rump'].includes(p.name));
  const batches = model.fixed.length > 0 ? model.fixed : trunk.flatMap((p) => p.batches);
  let low = Infinity;
  for (const { positions } of batches)
    for (let i = 1; i < positions.length; i += 3) low = Math.min(low, positions[i]!);
  return Number.isFinite(low) ? Math.max(0, low) : 0;
}

/** What motion has to know of a built thing. */
function itemOf(built: BuiltItem): Item {
  const { kind, scale: s, model } = built;
  const [w, h, d] = kind.facts.size;
  const common = {
    size: [w * s, h * s, d * s] as const,
    materials: kind.facts.materials,
    kind: kind.id,
    scale: s,
    parts: model.parts.map((p) => ({ name: p.name, pivot: p.pivot, tip: tipOf(p) })),
  };
  if (isCreature(kind)) {
    const { gait, speed, head, rests } = kind.facts;
    return {
      ...common,
      gait,
      speed,
      head: [head[0] * s, head[1] * s, head[2] * s],
      underside: undersideOf(model) * s,
      ...(rests ? { rests } : {}),
    };
  }
  const { body, anchors, rests, held } = kind.facts;
  return {
    ...common,
    anchors: scaled(anchors, s),
    ...(body ? { body } : {}),
    ...(rests ? { rests } : {}),
    ...(held === undefined ? {} : { held }),
  };
}

/** A mere place to go to or look at. */
const spot: Item = { size: [0.05, 0.05, 0.05], materials: [] };

/** Has it openings, so that its box says nothing of where it is solid? */
const isHollow = (kind: Thing | Creature | undefined): boolean =>
  kind !== undefined &&
  !isCreature(kind) &&
  Object.values(kind.facts.anchors ?? {}).some((a) => a.kind === 'opening' && a.at[1] > 0.5);

/** Boxes of the set: what it is dressed with, and its surfaces where no dressing makes them. */
function solidsOf(place: Place, set: Pick<Model, 'dressed'>): Solid[] {
  const dressings = set.dressed
    .filter((d) => d.high[1] - d.low[1] > 0.02 && !isHollow(kindOf(d.thing)))
    .map((d) => ({
      name: d.thing,
      material: kindOf(d.thing)?.facts.materials[0] ?? place.facts.floor,
      low: d.low,
      high: d.high,
    }));
  const surfaces = Object.entries(place.facts.anchors)
    .filter(([, a]) => a.kind === 'surface' && a.at[1] > 0.02)
    .map(([name, { at, size = [0.8, 0.5], yaw = 0 }]) => {
      const c = Math.abs(Math.cos(yaw));
      const n = Math.abs(Math.sin(yaw));
      const [w, d] = [(size[0] * c + size[1] * n) / 2, (size[0] * n + size[1] * c) / 2];
      return {
        name,
        material: 'wood',
        low: [at[0] - w, Math.max(0, at[1] - 0.06), at[2] - d] as Vec3,
        high: [at[0] + w, at[1], at[2] + d] as Vec3,
      };
    });
  return [...dressings, ...surfaces];
}

/** Every piece of the set that stands: without what was struck. */
function surveyed(plan: Plan, place: Place): Surveyed[] {
  const struck = new Set(plan.set.struck);
  const { state, surfaces, time, params, colour, weather } = plan.set;
  const { wet } = weatherOf(plan);
  return surveyPlace(
    place,
    { state, surfaces, time, weather: weather.kind, wet, params, ...(colour ? { colour } : {}) },
    plan.seed,
    thingsById,
  ).filter((s) => s.piece === undefined || !struck.has(s.piece));
}

/**
 * The world that motion is baked in: skeletons of the people, sizes and anchors of all else, boxes of the set.
 * @param set what the place was built as; without it there is only the floor and the place's named surfaces
 */
export function worldOf(plan: Plan, place: Place, items: readonly BuiltItem[], set?: Model): World {
  return {
    skeletons: Object.fromEntries(plan.cast.filter((c) => !creatureOf(c)).map((c) => [c.id, skeletonOf(c)])),
    items: Object.fromEntries([
      ...plan.props.filter((p) => p.kind === 'spot').map((p) => [p.id, spot] as const),
      ...items.map((i) => [i.id, itemOf(i)] as const),
    ]),
    place: {
      floor: place.facts.floor,
      area: place.facts.area,
      anchors: place.facts.anchors,
      solids: solidsOf(place, set ?? { dressed: [] }),
      obstacles: surveyed(plan, place),
    },
  };
}
