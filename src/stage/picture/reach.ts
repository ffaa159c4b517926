import { smoothstep } from '../../base/vectors.ts';
import type { Roots } from '../../catalogue/kit/motion-kit.ts';
import { distanceTo } from '../../vision/fill/distance.ts';
import type { Mask } from '../../vision/raster.ts';
import { blurred, closed, filled } from './weights.ts';

/** How far places of a region may be taken along, at the size of the analysis. */
export interface Reach {
  /** Shares of the picture's height to the nearest place of the layer that has to stay. */
  readonly hold: Float32Array;
  /** 0 at the roots to 1 at the far end of something tall; less for what is small. */
  readonly arm: Float32Array;
  /** Where each is rooted, in heights across: a crown has the place of its trunk. */
  readonly root: Float32Array;
}

/** What a reach is made from. */
export interface Reaching {
  readonly mask: Mask;
  /** How much of each pixel the layer shows, at the mask's size. */
  readonly shown: Float32Array;
  /** Share of the height up to which what is around the region may come along. */
  readonly room: number;
  /** Share of the height up to which gaps in the region move with it. */
  readonly gaps: number;
  /** Not 0 where what is around it may come along farther, as nobody would see it. */
  readonly plain?: Uint8Array;
  /** What must not be taken along, however near; not 0 where it is. */
  readonly stays?: Uint8Array;
  readonly roots: Roots;
  /** What it stands on goes along as well, less and less down to the picture's lower border. */
  readonly stalk?: boolean;
}

/** Share of a pixel that a layer has to show to be seen to stay. */
export const SEEN = 0.2;

/** Something of this share of the height sways as far as anything does. */
const TALL = 0.35;

/** Shares of the width over which neighbouring columns have one root, of small things and of tall: crowns are wide. */
const CROWNS = [0.015, 0.06] as const;

/** How much farther around itself a thing takes along what is plain. */
const PLAIN = 3;

/** Steps from a place to its trunk. */
const CLIMB = 4;

/** What reaches past the picture's border is rooted beyond it by this share of what is seen. */
const BEYOND = 0.3;

/** Where a region's motion may go in a layer, and how it grows from the region's roots. */
export function reachOf(r: Reaching): Reach {
  const { width, height } = r.mask;
  const n = width * height;
  const { data, below } = r.stalk ? stalked(r.mask) : { data: r.mask.data, below: r.mask.data };
  const [value, known] = [new Float32Array(n), new Float32Array(n)];
  for (let i = 0; i < n; i++) {
    known[i] = r.stalk && data[i]! > 127 ? 1 : r.shown[i]! ** 2;
    value[i] = (data[i]! / 255) * known[i]!;
  }
  const belongs = closed(filled(value, known, width, height), width, height, Math.round(r.gaps * height));
  const member = Uint8Array.from(belongs, (b) => (b >= 0.5 ? 1 : 0));
  const outside = distanceTo(member, width, height);
  const room = r.room * height;
  const pinned = new Uint8Array(n);
  for (let i = 0; i < n; i++)
    pinned[i] =
      (r.stays?.[i] ?? 0) > 0 || (r.shown[i]! > SEEN && outside[i]! > (r.plain?.[i] ? PLAIN * room : room))
        ? 1
        : 0;
  const hold = distanceTo(pinned, width, height).map((d) => Math.min(8, d / height));
  const own = Uint8Array.from(below, (m, i) => (m > 127 && (r.stalk || r.shown[i]! > SEEN) ? 1 : 0));
  const arms = armsOf(own, r);
  if (r.roots === 'below' && !r.stalk) nodding(hold, arms.arm, width, height);
  return { hold, ...arms };
}

/** Round heads at the most, and the least of their radii, a share of the height. */
const HEADS = 6;
const LEAST_HEAD = 0.13;

/** A head stands alone where this share of a ring so much wider than itself stays. */
const ALONE = 0.88;
const RING = 1.2;

/** How far a head goes as a whole, as a share of what goes farthest. */
const NOD = 1;

/** A round head that stands alone goes as a whole on a stem, whether that was found or not. */
function nodding(hold: Float32Array, arm: Float32Array, width: number, height: number): void {
  const taken: [number, number, number][] = [];
  for (let found = 0; found < HEADS; found++) {
    let peak = -1;
    for (let i = 0; i < hold.length; i++) {
      if (hold[i]! < Math.max(LEAST_HEAD, hold[peak] ?? 0)) continue;
      const [x, y] = [i % width, Math.floor(i / width)];
      if (taken.every(([a, b, r]) => Math.hypot(x - a, y - b) > 1.5 * r)) peak = i;
    }
    if (peak < 0) return;
    const [cx, cy, radius] = [peak % width, Math.floor(peak / width), hold[peak]! * height];
    taken.push([cx, cy, radius]);
    let stays = 0;
    const points = 48;
    for (let k = 0; k < points; k++) {
      const angle = (2 * Math.PI * k) / points;
      const x = Math.round(cx + RING * radius * Math.cos(angle));
      const y = Math.round(cy + RING * radius * Math.sin(angle));
      if (x >= 0 && y >= 0 && x < width && y < height && hold[y * width + x]! < 0.3 * hold[peak]!) stays++;
    }
    if (stays < ALONE * points) continue;
    for (let y = Math.max(0, Math.floor(cy - radius)); y <= Math.min(height - 1, cy + radius); y++) {
      for (let x = Math.max(0, Math.floor(cx - radius)); x <= Math.min(width - 1, cx + radius); x++) {
        const i = y * width + x;
        const inside = 1 - smoothstep(0.5, 1, Math.hypot(x - cx, y - cy) / radius);
        arm[i] = arm[i]! * (1 - inside) + inside * Math.max(arm[i]!, NOD);
      }
    }
  }
}

/** Share of what stands on a stalk that the stalk takes along at the picture's lower border. */
const STALK = 0.3;

/**
 * A thing with what it stands on: `data` narrows downwards, `below` is all that lies under it, so that the thing has
 * its root there from side to side.
 */
function stalked({ width, height, data: thing }: Mask): { data: Uint8Array; below: Uint8Array } {
  const [data, below] = [Uint8Array.from(thing), Uint8Array.from(thing)];
  let [left, right, top, foot, sum, mass] = [width, 0, height, 0, 0, 0];
  for (let i = 0; i < thing.length; i++) {
    if (thing[i]! <= 127) continue;
    const [x, y] = [i % width, Math.floor(i / width)];
    [left, right, top, foot] = [Math.min(left, x), Math.max(right, x), Math.min(top, y), y];
    sum += x;
    mass++;
  }
  if (mass === 0) return { data, below };
  const middle = sum / mass;
  const waist = (top + foot) / 2;
  for (let x = left; x <= right; x++) {
    let inside = false;
    for (let y = 0; y < height; y++) {
      const i = y * width + x;
      inside ||= thing[i]! > 127;
      if (!inside) continue;
      below[i] = 255;
      const down = Math.min(1, Math.max(0, (y - waist) / Math.max(1, height - waist)));
      const half = (1 - (1 - STALK) * down) * Math.max(1, x < middle ? middle - left : right - middle);
      if (y > waist && Math.abs(x - middle) <= half) data[i] = 255;
    }
  }
  return { data, below };
}

/**
 * How far from its roots each place lies: along each line from the roots the region's runs are gathered, and what is
 * beside a long run is rooted with it.
 */
function armsOf(
  own: Uint8Array,
  { mask: { width, height }, roots, gaps, stalk }: Reaching,
): Pick<Reach, 'arm' | 'root'> {
  const gap = Math.max(2, Math.round(gaps * height));
  // What stands on a stalk is stiff itself; a crown bends most at its end.
  const bend = stalk ? 1 : 1.4;
  const n = width * height;
  const arm = new Float32Array(n).fill(1);
  const root = Float32Array.from(arm, (_, i) => (i % width) / height);
  if (roots === 'edges') return { arm, root };
  const upright = roots === 'below' || roots === 'above';
  const [along, lines] = upright ? [height, width] : [width, height];
  const [step, line] = upright ? [width, 1] : [1, width];
  const back = roots === 'below' || roots === 'right';
  /** Index of a place that lies so far from the picture's border at the roots' side. */
  const at = (l: number, k: number): number => l * line + (back ? along - 1 - k : k) * step;
  const [weight, start, end, middle, heavy] = [0, 0, 0, 0, 0].map(() => new Float32Array(n));
  for (let l = 0; l < lines; l++) {
    for (let k = 0; k < along; k++) {
      if (!own[at(l, k)]) continue;
      let last = k;
      for (let j = k + 1; j < along && j - last <= gap; j++) if (own[at(l, j)]) last = j;
      const long = last - k + 1;
      const from = k <= 1 ? k - BEYOND * long : k;
      for (let j = k; j <= last; j++) {
        const i = at(l, j);
        weight![i] = long;
        start![i] = from * long;
        end![i] = (last + 1) * long;
        heavy![i] = long ** 3;
        middle![i] = l * long ** 3;
      }
      k = last;
    }
  }
  const planes = [weight, start, end, heavy, middle];
  const [w, from, to, mass, moment] = planes.map(() => new Float32Array(n));
  const [few, many] = CROWNS.map((share) => {
    const across = Math.max(1, Math.round(share * width));
    return planes.map((of) => blurred(blurred(of!, width, height, across), width, height, across));
  });
  for (let i = 0; i < n; i++) {
    const [a, b, c] = [many![0]![i]!, many![1]![i]!, many![2]![i]!];
    const wide = a > 1e-3 ? Math.min(1, (c - b) / a / (TALL * height)) : 1;
    [w, from, to, mass, moment].forEach((out, p) => {
      out![i] = few![p]![i]! * (1 - wide) + many![p]![i]! * wide;
    });
  }
  // The longest column around a place is its trunk: to it from column to column.
  const trunk = new Float32Array(n);
  for (let k = 0; k < along; k++) {
    const next = (l: number): number => (mass![at(l, k)]! > 0 ? moment![at(l, k)]! / mass![at(l, k)]! : l);
    for (let l = 0; l < lines; l++) {
      let x = l;
      for (let i = 0; i < CLIMB; i++) x = next(Math.min(lines - 1, Math.max(0, Math.round(x))));
      trunk[at(l, k)] = x / height;
    }
  }
  for (let l = 0; l < lines; l++) {
    for (let k = 0; k < along; k++) {
      const i = at(l, k);
      const [a, b] = w![i]! < 1e-3 ? [k, k] : [from![i]! / w![i]!, to![i]! / w![i]!];
      const long = Math.max(2, b - a);
      const up = Math.min(1.1, Math.max(0, (k - a) / long));
      arm[i] = Math.min(1, long / (TALL * height)) * up ** bend;
    }
  }
  const near = Math.max(1, Math.round(CROWNS[0] * width));
  return { arm, root: blurred(trunk, width, height, near) };
}
