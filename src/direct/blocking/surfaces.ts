import { clamp, turnY, type Vec3 } from '../../base/vectors.ts';
import type { Anchor, Place } from '../../catalogue/kinds.ts';
import type { Casting } from '../casting/cast.ts';
import { kinds } from '../catalogue.ts';
import type { Prop } from '../plan.ts';

/** Shelf space on a surface: things stand side by side from the middle outwards. */
export class Surface {
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

/** The top of a prop as a surface; a thing without a surface anchor carries on its lid. */
export function surfaceOf(prop: Prop, surfaces: Map<string, Surface>, casting: Casting): Surface {
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
export function anchorSurface(
  place: Place,
  noun: string,
  surfaces: Map<string, Surface>,
): Surface | undefined {
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
export const waterOf = (place: Place): Anchor | undefined =>
  Object.entries(place.facts.anchors).find(
    ([name, a]) => a.kind === 'surface' && /water|river|lake|sea|pool|stream|pond|harbou?r/.test(name),
  )?.[1];

/** The point of a sheet of water that is nearest to a spot. */
export function nearestWater(water: Anchor, p: Vec3): [number, number, number] {
  const [w, d] = water.size ?? [2, 2];
  const near = (i: 0 | 2, half: number) =>
    clamp(
      p[i],
      water.at[i] - half + Math.min(0.5, half * 0.4),
      water.at[i] + half - Math.min(0.5, half * 0.4),
    );
  return [near(0, w / 2), water.at[1], near(2, d / 2)];
}
