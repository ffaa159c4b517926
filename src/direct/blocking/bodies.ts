import { clamp, turnY, type Vec3 } from '../../base/vectors.ts';
import type { Anchor } from '../../catalogue/kinds.ts';
import type { Casting } from '../casting/cast.ts';
import { kinds } from '../catalogue.ts';
import type { Cast } from '../plan.ts';

/** Shoulder room of a standing body, metres. */
export const BODY = 0.24;

/** Half of the floor that an animal or a machine takes, metres: as long as wide, but for what hangs over. */
export const bulkOf = (one: Cast): number => {
  const size = kinds.creatures.get(one.kind)?.facts.size;
  if (!size) return clamp(one.height * 0.6, 0.15, 1.2);
  return clamp((size[0] * 0.6 + size[2] * 0.4) * (one.height / size[1]) * 0.5, 0.12, 2.4);
};

/** Entity ids by plan id. */
export function entityOf(casting: Casting, id: string): string[] {
  return [...casting.members].filter(([, ids]) => ids.includes(id)).map(([entity]) => entity);
}

/** An anchor in set coordinates. */
export interface Spot {
  readonly name: string;
  readonly at: Vec3;
  readonly yaw: number;
  readonly width: number;
}

export const spotsOf = (
  anchors: Readonly<Record<string, Anchor>>,
  kind: Anchor['kind'],
  at: Vec3 = [0, 0, 0],
  yaw = 0,
  scale = 1,
): Spot[] =>
  Object.entries(anchors)
    .filter(([, a]) => a.kind === kind)
    .map(([name, a]) => {
      const p = turnY([a.at[0] * scale, a.at[1] * scale, a.at[2] * scale], yaw);
      return {
        name,
        at: [at[0] + p[0], at[1] + p[1], at[2] + p[2]],
        yaw: (a.yaw ?? 0) + yaw,
        width: (a.size?.[0] ?? 0.5) * scale,
      };
    });
