import type { Lab } from '../lab.ts';
import { clearSky } from './clear-sky.ts';
import { type Features, hueOf, lengthOf, ramp } from './features.ts';

/** Distance from a clear sky's colour from which on something is not its air, Lab units. */
const OTHER = 6.5;
/** Half the way across an outline that is looked at, pixels, and the least step of colour from side to side. */
const REACH = 3;
const LEAST_STEP = 5;

/**
 * What was taken for sky and stands before it: snow caps, white walls, far peaks. They are as bright and smooth as
 * clouds, but their outline is crisp where they meet the sky, and below they end in land and not in sky. Clouds are
 * soft or have sky about them. Where the whole background is out of focus no outline is crisp; there a thing is told
 * by reaching farther down than the sky on both sides of it.
 * @param inside for each piece whether it was taken for sky
 * @returns the pieces to be taken out
 */
export function standing(features: Features, inside: ArrayLike<number>): number[] {
  const { piece, pieces } = features;
  const clear = clearSky(features, inside);
  const odd = (p: number): boolean => inside[p] !== 0 && clear.off[p]! >= OTHER;
  const part = new Int32Array(pieces.count).fill(-1);
  const parts: number[][] = [];
  for (let start = 0; start < pieces.count; start++) {
    if (part[start]! >= 0 || !odd(start)) continue;
    const members = [start];
    part[start] = parts.length;
    for (let head = 0; head < members.length; head++) {
      for (const q of pieces.touching[members[head]!]!.keys()) {
        if (part[q]! >= 0 || !odd(q)) continue;
        part[q] = parts.length;
        members.push(q);
      }
    }
    parts.push(members);
  }
  const outlines = outlinesOf(features, inside, part, parts.length);
  const skyline = skylineOf(features, inside, part);
  return parts
    .filter((members, k) => {
      const { sky, seen, crisp, land } = outlines[k]!;
      let paler = 0;
      let size = 0;
      let lowest = 0;
      for (const p of members) {
        const { x, y, l, chroma } = piece[p]!;
        const [cl, ca, cb] = clear.at(x, y);
        const blue =
          ramp(215, 240, hueOf(ca, cb)) * ramp(310, 290, hueOf(ca, cb)) * ramp(6, 14, lengthOf(ca, cb));
        size += piece[p]!.size;
        // White beside blue is a cloud sooner than snow.
        if (l > cl && chroma < lengthOf(ca, cb)) paler += piece[p]!.size * blue;
        lowest = Math.max(lowest, y);
      }
      const bordered = land > 0.4 * (land + sky);
      if (!bordered || seen < 0.4 * sky) return false;
      const white = paler > 0.5 * size;
      if (crisp > (white ? 0.75 : 0.6) * seen) return true;
      return (
        !white &&
        clear.plain > 0.45 &&
        seen > 0.7 * sky &&
        land > 0.55 * (land + sky) &&
        lowest > skyline + 0.12
      );
    })
    .flat();
}

/** How the outline of each part runs, in pixel sides. */
interface Outline {
  /** Along the rest of the sky, of that with a step of colour across it, and of that with a crisp one. */
  sky: number;
  seen: number;
  crisp: number;
  /** Along what is no sky. */
  land: number;
}

function outlinesOf(
  { pieces: { label }, width, height, lab }: Features,
  inside: ArrayLike<number>,
  part: Int32Array,
  count: number,
): Outline[] {
  const out = Array.from({ length: count }, (): Outline => ({ sky: 0, seen: 0, crisp: 0, land: 0 }));
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      const k = part[label[i]!]!;
      if (k < 0) continue;
      for (const [dx, dy] of sides) {
        if (x + dx < 0 || y + dy < 0 || x + dx >= width || y + dy >= height) continue;
        const q = label[i + dy * width + dx]!;
        if (part[q] === k) continue;
        if (!inside[q]) {
          out[k]!.land++;
          continue;
        }
        out[k]!.sky++;
        const { across, most } = profile(lab, x, y, dx, dy);
        if (across < LEAST_STEP) continue;
        out[k]!.seen++;
        if (most > 0.42 * across) out[k]!.crisp++;
      }
    }
  }
  return out;
}

const sides = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
] as const;

/** The step of colour from one side of an outline to the other, and the largest from pixel to pixel on the way. */
function profile({ width, height, l, a, b }: Lab, x: number, y: number, dx: number, dy: number) {
  const at = (t: number): number =>
    Math.min(height - 1, Math.max(0, y + dy * t)) * width + Math.min(width - 1, Math.max(0, x + dx * t));
  const step = (i: number, j: number): number =>
    lengthOf((l[i]! - l[j]!) * 0.8, a[i]! - a[j]!, b[i]! - b[j]!);
  let most = 0;
  for (let t = -REACH; t <= REACH; t++) most = Math.max(most, step(at(t), at(t + 1)));
  return { across: step(at(-REACH), at(REACH + 1)), most };
}

/** Where the sky without its odd parts ends in the middle of its columns, share of the height. */
function skylineOf(
  { pieces: { label }, width, height }: Features,
  inside: ArrayLike<number>,
  part: Int32Array,
) {
  const ends: number[] = [];
  for (let x = 0; x < width; x++) {
    let y = 0;
    while (y < height && inside[label[y * width + x]!] && part[label[y * width + x]!]! < 0) y++;
    if (y > 0) ends.push(y / height);
  }
  return ends.length > 0 ? ends.sort((p, q) => p - q)[ends.length >> 1]! : 1;
}
