import { clamp, type Vec3 } from '../../base/vectors.ts';
import type { Place } from '../../catalogue/kinds.ts';
import { kinds } from '../catalogue.ts';
import type { Prop } from '../plan.ts';
import type { Extent } from './extent.ts';

/** Something solid that may stand between the camera and its subject: an upright cylinder. */
export interface Blocker {
  readonly at: Vec3;
  readonly radius: number;
  readonly bottom: number;
  readonly top: number;
}

/** Furniture that the place's anchors tell of, and the props that stand on the floor. */
export function blockersOf(place: Place, props: readonly Prop[], subjects: readonly string[]): Blocker[] {
  const furniture = Object.values(place.facts.anchors)
    .filter((a) => (a.kind === 'seat' || a.kind === 'surface') && a.at[1] > 0.25 && a.at[1] < 1.4)
    .map((a) => ({
      at: a.at,
      radius: clamp(Math.max(...(a.size ?? [0.5, 0.5])) / 2, 0.2, 0.8),
      bottom: 0,
      // The back of a chair rises over its seat; a table has what stands on it.
      top: a.at[1] + (a.kind === 'seat' ? 0.4 : 0.1),
    }));
  const own = props
    .filter((p) => !subjects.includes(p.id) && p.place.relation !== 'held-by')
    .map((p) => {
      const size = kinds.things.get(p.kind)?.facts.size ?? [0.3, 0.3, 0.3];
      return {
        at: p.place.at,
        radius: (Math.min(size[0], size[2]) + Math.max(size[0], size[2])) * p.scale * 0.22,
        bottom: p.place.at[1],
        top: p.place.at[1] + size[1] * p.scale,
      };
    })
    .filter((b) => b.radius > 0.12 && b.top - b.bottom > 0.3);
  return [...furniture, ...own];
}

/**
 * How much of the way from the camera to the subjects is blocked: 0 is a clear view.
 * What touches the subject itself (its chair, its table) does not count.
 */
export function blocked(camera: Vec3, subjects: readonly Extent[], blockers: readonly Blocker[]): number {
  let hits = 0;
  for (const e of subjects.slice(0, 4))
    for (const height of [e.eyes, (e.eyes + e.bottom) / 2])
      for (const b of blockers) {
        if (Math.hypot(b.at[0] - e.at[0], b.at[2] - e.at[2]) < b.radius + Math.min(0.4, e.radius)) continue;
        for (let i = 0; i <= 24; i++) {
          const u = (i / 24) * 0.97;
          const x = camera[0] + (e.at[0] - camera[0]) * u;
          const y = camera[1] + (height - camera[1]) * u;
          const z = camera[2] + (e.at[2] - camera[2]) * u;
          if (y > b.bottom && y < b.top && Math.hypot(x - b.at[0], z - b.at[2]) < b.radius) {
            hits++;
            break;
          }
        }
      }
  return hits;
}
