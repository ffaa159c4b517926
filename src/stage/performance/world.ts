import { distance, type Vec3 } from '../../base/vectors.ts';
import type { Anchor, Creature, Place, Thing } from '../../catalogue/kinds.ts';
import type { Plan } from '../../direct/plan.ts';
import type { Item, World } from '../motion/motion.ts';
import type { ModelPart } from '../set/model.ts';
import { skeletonOf } from '../people/skeleton.ts';
import { type BuiltItem, creatureOf } from './cast-of-models.ts';

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

/** What motion has to know of a built thing. */
function itemOf(built: BuiltItem): Item {
  const { kind, scale: s, model } = built;
  const [w, h, d] = kind.facts.size;
  const common = {
    size: [w * s, h * s, d * s] as const,
    materials: kind.facts.materials,
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

/** The world that motion is baked in: skeletons of the people, sizes and anchors of all else. */
export function worldOf(plan: Plan, place: Place, items: readonly BuiltItem[]): World {
  return {
    skeletons: Object.fromEntries(plan.cast.filter((c) => !creatureOf(c)).map((c) => [c.id, skeletonOf(c)])),
    items: Object.fromEntries([
      ...plan.props.filter((p) => p.kind === 'spot').map((p) => [p.id, spot] as const),
      ...items.map((i) => [i.id, itemOf(i)] as const),
    ]),
    place: { floor: place.facts.floor, area: place.facts.area, anchors: place.facts.anchors },
  };
}
