import { smoothstep } from '../../../base/vectors.ts';
import type { PuppetData } from '../data.ts';
import { type JointName, jointIndex } from '../joints.ts';
import type { Lattice } from './lattice.ts';

/** From this turn of a thigh (radians from hanging straight down) cloth begins to lie on it, and at the second it lies still. */
const begins = 0.62;
const lies = 1.2;

/**
 * How far each control point lies on a raised thigh, as on the lap of one who sits, and the guide flattened as a seat
 * flattens it. Cloth between two bodies is pressed, not hung: there the guide is nearer the truth than any fall.
 * @param guide control points carried by their joints; points under a level thigh are raised to its underside
 * @param hold filled per control point: 0 hangs freely … 1 lies still
 * @returns false when no thigh is raised; `hold` is untouched then
 */
export function layOnLap(
  data: PuppetData,
  lattice: Lattice,
  frames: Float64Array,
  guide: Float32Array,
  hold: Float32Array,
): boolean {
  if (lattice.avoids !== 'legs') return false;
  const k = data.skeleton.height / 1.75;
  const lifts: number[] = [];
  const hips: number[][] = [];
  const knees: number[][] = [];
  const ankles: number[][] = [];
  for (const side of ['l', 'r'] as const) {
    const place = (name: JointName): number[] => {
      const f = jointIndex[name] * 7 + 4;
      return [frames[f]!, frames[f + 1]!, frames[f + 2]!];
    };
    const hip = place(`thigh.${side}`);
    const knee = place(`shin.${side}`);
    const long = Math.hypot(knee[0]! - hip[0]!, knee[1]! - hip[1]!, knee[2]! - hip[2]!) || 1;
    lifts.push(smoothstep(begins, lies, Math.acos(Math.max(-1, Math.min(1, (hip[1]! - knee[1]!) / long)))));
    hips.push(hip);
    knees.push(knee);
    ankles.push(place(`foot.${side}`));
  }
  // One who kneels has cloth between knee and floor: pressed too.
  const floor = Math.min(...ankles.map((a) => a[1]!), ...knees.map((a) => a[1]!));
  const kneels = [0, 1].map((i) => {
    const drop = knees[i]![1]! - ankles[i]![1]!;
    return (
      (1 - smoothstep(0.12 * k, 0.24 * k, knees[i]![1]! - floor)) * (1 - smoothstep(0.1 * k, 0.22 * k, drop))
    );
  });
  if (lifts[0] === 0 && lifts[1] === 0 && kneels[0] === 0 && kneels[1] === 0) return false;
  const knee = data.skeleton.rest['shin.l'][1];
  const { rest, columns, sewn } = lattice;
  const under = data.girth.thigh * 1.12;
  for (let v = sewn * columns; v < rest.length / 3; v++) {
    const left = Math.min(1, Math.max(0, 0.5 + rest[v * 3]! / (0.2 * k)));
    const lift = lifts[0]! * left + lifts[1]! * (1 - left);
    const above = smoothstep(knee - 0.2 * k, knee - 0.01 * k, rest[v * 3 + 1]!);
    const kneel = kneels[0]! * left + kneels[1]! * (1 - left);
    hold[v] = Math.max(lift * (0.12 + 0.88 * above), kneel * 0.7);
    if (rest[v * 3 + 1]! < knee - 0.02 * k) continue;
    // The seat is as high as the underside of the thigh that it carries.
    const i = left >= 0.5 ? 0 : 1;
    const [a, b] = [hips[i]!, knees[i]!];
    const dx = b[0]! - a[0]!;
    const dz = b[2]! - a[2]!;
    const u = Math.min(
      1,
      Math.max(
        0,
        ((guide[v * 3]! - a[0]!) * dx + (guide[v * 3 + 2]! - a[2]!) * dz) / (dx * dx + dz * dz || 1),
      ),
    );
    const level = Math.max(0, 1 - Math.abs(b[1]! - a[1]!) / (0.3 * k));
    const low = a[1]! + (b[1]! - a[1]!) * u - under;
    if (guide[v * 3 + 1]! < low) guide[v * 3 + 1]! += (low - guide[v * 3 + 1]!) * level * lift;
  }
  return true;
}
