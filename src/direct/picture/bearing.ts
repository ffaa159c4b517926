import type { CameraPose } from '../../catalogue/kinds.ts';
import { MOST_OVERSCAN } from '../../vision/fill/overscan.ts';
import { type PictureSpace, placeOf, projector } from '../../vision/fill/project.ts';
import { MOST_SHIFT } from '../../vision/fill/relief.ts';
import type { Sight } from '../../vision/sight/sight.ts';

/** What a picture bears of a camera's move. */
export interface Bearing {
  /** Share of the way that may be gone, 0 to 1. */
  readonly share: number;
  /** What forbids more; absent where all of it may be gone. */
  readonly limit?: 'border' | 'behind' | 'nearness';
}

/**
 * Share of each side that may be seen beyond a border: what drawing the picture out takes in, and a narrow strip that is
 * continued by its texture.
 */
const BORDER = MOST_OVERSCAN + 0.012;

/** Widest strip of what was hidden that may come into sight beside something near, in widths of the frame. */
const BEHIND = 0.055;

/** Widest strip beside something near that it may come to hide. */
const BEFORE = 0.16;

/** What a depth of no confidence bears of the shift of near against far that a sure one does. */
const TRUST = 0.3;

/** How many times larger or smaller something may be seen than the picture shows it. */
const LARGER = 1.5;
const SMALLER = 0.68;

/** Cells across the picture at which the depth is asked. */
const COLUMNS = 40;

interface Spot {
  readonly u: number;
  readonly v: number;
  /** Nearest and farthest around it, and the way in the picture from the farthest to the nearest (unit, or nothing). */
  readonly near: number;
  readonly far: number;
  readonly rise: readonly [number, number];
}

/** The picture's depth on a coarse grid: extremes of each cell and its neighbours. */
function survey(sight: Sight): { spots: Spot[]; rows: number } {
  const { width, height, data } = sight.depth;
  const columns = Math.min(COLUMNS, width);
  const rows = Math.max(1, Math.min(height, Math.round((columns * height) / width)));
  const spots: Spot[] = [];
  for (let j = 0; j < rows; j++) {
    for (let i = 0; i < columns; i++) {
      const u = (i + 0.5) / columns;
      const v = (j + 0.5) / rows;
      let near = { value: Number.NEGATIVE_INFINITY, du: 0, dv: 0 };
      let far = { value: Number.POSITIVE_INFINITY, du: 0, dv: 0 };
      for (const dv of [-0.5, 0, 0.5]) {
        for (const du of [-0.5, 0, 0.5]) {
          const x = Math.min(width - 1, Math.max(0, Math.floor((u + du / columns) * width)));
          const y = Math.min(height - 1, Math.max(0, Math.floor((v + dv / rows) * height)));
          const value = data[y * width + x] ?? 0;
          if (value > near.value) near = { value, du, dv };
          if (value < far.value) far = { value, du, dv };
        }
      }
      const [dx, dy] = [near.du - far.du, near.dv - far.dv];
      const long = Math.hypot(dx, dy) || 1;
      spots.push({ u, v, near: near.value, far: far.value, rise: [dx / long, dy / long] });
    }
  }
  return { spots, rows };
}

/**
 * How much of a move a still bears: nothing beyond its continued borders, no wide strip of what was hidden, nothing
 * blown up beyond its pixels. Searched by halving, since what is asked of a picture grows along a move.
 * @param path pose after a share of the way
 * @example bear(path, sight, standpointOf(sight)) // { share: 0.62, limit: 'border' }
 */
export function bear(
  path: (share: number) => Required<CameraPose>,
  sight: Sight,
  space: PictureSpace,
): Bearing {
  const { spots } = survey(sight);
  const { aspect } = space;
  const frame = borderOf(sight);
  const most = MOST_SHIFT * Math.min(1, TRUST + sight.depthConfidence);
  const farthest = Math.min(...spots.map((s) => s.far));
  const hurts = (share: number): Bearing['limit'] => {
    const project = projector(path(share), aspect);
    const see = (u: number, v: number, nearness: number) => project(placeOf(u, v, nearness, space));
    for (const { u, v, nearness } of frame) {
      const seen = see(u, v, nearness);
      if (seen[2] > 0 && seen[0] > 0 && seen[0] < 1 && seen[1] > 0 && seen[1] < 1) return 'border';
    }
    const strips: number[] = [];
    const shifts: number[] = [];
    for (const { u, v, near, far, rise } of spots) {
      const a = see(u, v, near);
      const b = see(u, v, far);
      if (a[2] <= 0 || b[2] <= 0) return 'nearness';
      if (Math.max(Math.abs(a[0] - 0.5), Math.abs(a[1] - 0.5)) > 0.55) continue;
      const c = see(u, v, farthest);
      shifts.push(Math.hypot(a[0] - c[0], (a[1] - c[1]) / aspect));
      // What is near uncovers where it goes away from what lies behind its edge, else it covers.
      const apart = (a[0] - b[0]) * rise[0] + ((a[1] - b[1]) / aspect) * rise[1];
      strips.push(apart > 0 ? apart : (-apart * BEHIND) / BEFORE);
      const e = 0.01;
      const d = see(u + e, v, near);
      const size = Math.hypot(d[0] - a[0], (d[1] - a[1]) / aspect) / e;
      if (size > LARGER || size < SMALLER) return 'nearness';
    }
    if (usual(strips) > BEHIND || usual(shifts) > most) return 'behind';
    return undefined;
  };
  // Moves may swing out and come back: the worst of the way counts, not its end alone.
  const worst = (share: number): Bearing['limit'] =>
    hurts(share) ?? hurts(share * 0.75) ?? hurts(share * 0.5) ?? hurts(share * 0.25);
  const limit = worst(1);
  if (!limit) return { share: 1 };
  let [low, high] = [0, 1];
  for (let i = 0; i < 7; i++) {
    const middle = (low + high) / 2;
    if (worst(middle)) high = middle;
    else low = middle;
  }
  return { share: low, limit: worst(high) ?? limit };
}

/** The value that all but a few of some numbers stay below. */
const usual = (values: number[]): number =>
  values.sort((p, q) => p - q)[Math.floor(values.length * 0.985)] ?? 0;

/** Points along the continued border, at the nearness of what lies at the picture's own. */
function borderOf(sight: Sight): { u: number; v: number; nearness: number }[] {
  const { width, height, data } = sight.depth;
  const at = (u: number, v: number): number =>
    data[Math.min(height - 1, Math.floor(v * height)) * width + Math.min(width - 1, Math.floor(u * width))] ??
    0;
  const out: { u: number; v: number; nearness: number }[] = [];
  const n = 16;
  for (let i = 0; i <= n; i++) {
    const s = i / n;
    const inside = Math.min(0.9999, s);
    const along = s * (1 + 2 * BORDER) - BORDER;
    out.push({ u: along, v: -BORDER, nearness: at(inside, 0) });
    out.push({ u: along, v: 1 + BORDER, nearness: at(inside, 0.9999) });
    out.push({ u: -BORDER, v: along, nearness: at(0, inside) });
    out.push({ u: 1 + BORDER, v: along, nearness: at(0.9999, inside) });
  }
  return out;
}
