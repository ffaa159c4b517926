import { add, scale, subtract, type Vec3, yawOf } from '../../base/vectors.ts';
import { isObstacle } from '../../catalogue/kit/passage.ts';
import { meets, type Solid } from '../../catalogue/kit/solids.ts';
import type { Extent } from '../camera/extent.ts';
import { kinds } from '../catalogue.ts';
import type { Context } from '../context.ts';
import type { Camera, Light } from '../plan.ts';
import type { SetChoice } from './place.ts';

/** Azimuths to which a sun may be moved: first the other side, then round to the front and to the sides; radians. */
const others = [0.5, -0.5, 0.25, -0.25, 1.1, -1.1, 1.4, -1.4, 1.75, -1.75, 0.05];

/** Radians by which it may stand higher than its hour. */
const higher = [0, 0.22, 0.45];

/** Metres beyond which nothing of a set shades anybody. */
const FAR = 40;

/** Behind this the sun is a back light: it is meant to leave faces in the shade. */
const BEHIND = 2;

/** Words that tell where the sun stands. */
const told =
  /\b(?:back-?lit|back-?light|from (?:the |camera )?(?:left|right|behind|side|front|above)|side-?lit|overhead|silhouett|in the shade|shadowy|shaded)\b/i;

/** Is the scene out of doors under a sun that the words leave to us? */
export const sunny = (context: Context, set: SetChoice): boolean =>
  !set.place.facts.indoor &&
  (kinds.weathers.get(set.plan.weather.kind)?.facts.cloud ?? 0) < 0.6 &&
  !context.shots.some((s) => [...s.brief.lighting, ...s.brief.scene].some((p) => told.test(p.text)));

/** Does the light of a direction reach the subject's head and chest? */
function reaches(lead: Extent, azimuth: number, elevation: number, solids: readonly Solid[]): boolean {
  const flat = Math.cos(elevation);
  const ray: Vec3 = [Math.sin(azimuth) * flat, Math.sin(elevation), Math.cos(azimuth) * flat];
  return [lead.eyes, lead.bottom + (lead.top - lead.bottom) * 0.6].every((y) => {
    const from: Vec3 = [lead.at[0], y, lead.at[2]];
    const start = add(from, scale(ray, 0.35));
    const end = add(from, scale(ray, FAR));
    return !solids.some((s) => s.owner !== lead.id && isObstacle(s) && meets(s, start, end) !== undefined);
  });
}

/**
 * Moves a sun whose direction nobody told to where it reaches the subject: a street's houses and trees stand
 * before it otherwise, and a sunny afternoon is played in the shade. Where no sun reaches it stays where it is.
 * @param lights of the plan; changed in place, the fill and the rim keep to the other side of the key
 * @param solids of the set as it will be built
 * @returns true when it was moved
 */
export function letSunIn(
  lights: readonly Light[],
  camera: Camera,
  lead: Extent,
  solids: readonly Solid[],
): boolean {
  const key = lights.find((l) => l.role === 'key' && l.source === 'sun');
  if (!key || Math.abs(key.azimuth) > BEHIND) return false;
  const towards = subtract(camera.keys[0]!.position, lead.at);
  const yaw = yawOf([towards[0], 0, towards[2]]);
  for (const lift of higher)
    for (const azimuth of [key.azimuth, -key.azimuth, ...others]) {
      const elevation = key.elevation + lift;
      if (!reaches(lead, yaw + azimuth, elevation, solids)) continue;
      const moved = azimuth !== key.azimuth || lift > 0;
      if (moved && Math.sign(azimuth) !== Math.sign(key.azimuth))
        for (const l of lights) if (l.role === 'fill' || l.role === 'rim') l.azimuth = -l.azimuth;
      key.azimuth = azimuth;
      key.elevation = Math.round(elevation * 1000) / 1000;
      return moved;
    }
  return false;
}
