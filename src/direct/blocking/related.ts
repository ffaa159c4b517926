import { type Vec3 } from '../../base/vectors.ts';
import type { Place } from '../../catalogue/kinds.ts';
import type { Relation } from '../../reading/reading.ts';
import type { Casting } from '../casting/cast.ts';
import { kinds } from '../catalogue.ts';
import type { Cast, Prop } from '../plan.ts';
import { satAt } from './at-table.ts';
import type { Floor } from './floor.ts';
import { anchorSurface, type Surface, surfaceOf } from './surfaces.ts';

/** Larger than this nothing lies on a table because people are around it, metres. */
const SERVED = 0.6;

/** Put a thing where a relation to another thing, to somebody or to a part of the set says. */
export function related(
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
  // 'Play cards around a table': the people are around it, the cards on it.
  const served = relation.kind === 'around' && parent && satAt(parent) && Math.max(...size) < SERVED;
  switch (served ? 'on' : relation.kind) {
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
        relation: served || relation.kind === 'on' ? 'on' : 'in',
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
