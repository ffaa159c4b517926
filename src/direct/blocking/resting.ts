import { clamp, type Vec3 } from '../../base/vectors.ts';
import type { Anchor, Place } from '../../catalogue/kinds.ts';
import type { Casting } from '../casting/cast.ts';
import { furniture } from '../casting/props.ts';
import { kinds } from '../catalogue.ts';
import { type Context } from '../context.ts';
import type { Prop } from '../plan.ts';
import type { Floor } from './floor.ts';
import { anchorSurface, nearestWater, type Surface, surfaceOf, waterOf } from './surfaces.ts';

/** Metres in front of which a lens has all of a metre of height in the picture, with air around it. */
const WHOLE = 2.1;

/** How far back a hero stands that would not fit into the picture from where the camera may be. */
const towering = (size: Vec3, place: Place): number =>
  place.facts.indoor ? 0 : clamp(Math.max(size[1], size[0] * 0.45) * WHOLE - place.facts.bounds[1][2], 0, 40);

/** Where its nature puts it. */
export function rest(
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
