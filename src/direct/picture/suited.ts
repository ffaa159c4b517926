import type { Vec3 } from '../../base/vectors.ts';
import type { CameraPose } from '../../catalogue/kinds.ts';
import { placeOf, projector } from '../../vision/fill/project.ts';
import type { Sight } from '../../vision/sight/sight.ts';
import { type Bearing, bear } from './bearing.ts';
import { keepingHead } from './headroom.ts';
import type { Standpoint } from './standpoint.ts';

type Path = (share: number) => Required<CameraPose>;

/** A move as it can be shot of a picture. */
export interface Suited {
  /** The picture's space: as deep as the move allows, where its depth is a guess. */
  readonly space: Standpoint;
  readonly path: Path;
  readonly bearing: Bearing;
}

/** Mean way of the picture's points, in its widths, from which a move is seen for what it is, and which is plenty. */
const ENOUGH = 0.05;
const PLENTY = 0.06;

/** What is left of a guessed depth, the deepest first: less of it bears more of a move. */
const DEPTHS = [1, 0.8, 0.64, 0.5, 0.4] as const;

/** The lens may grow longer by this much along with a move before it is a move of its own. */
const LONGER = 1.048;

/** How much farther a move goes that grows tighter, about. */
const FARTHER = 1.35;

/** A change has to gain this much of the move. */
const GAIN = 1.1;

/**
 * Suit a move to a picture. A depth that is only a guess is taken as shallower when that lets the move go on until it is
 * seen; a frame that grows tighter by a few hundredths pays for what a move would see beyond the border; and a move that
 * the border ends goes no farther than to be seen well.
 * @param move the pose after a share of the way
 * @param heads whether heads are kept in the frame
 */
export function suited(move: Path, sight: Sight, space: Standpoint, heads: boolean): Suited {
  let best: (Suited & { readonly seen: number }) | undefined;
  for (const depth of sight.depthSource === 'guess' ? DEPTHS : [1]) {
    const shallow = depth === 1 ? space : shallower(space, depth);
    const made = (path: Path) => {
      const kept = heads ? keepingHead(path, shallow) : path;
      const bearing = bear(kept, sight, shallow);
      return { space: shallow, path: kept, bearing, seen: extent(kept, bearing.share, sight, shallow) };
    };
    let one = made(move);
    if (one.bearing.limit && carries(one.path, one.bearing.share, one.seen, shallow)) {
      const tight = made(tighter(move, Math.min(1, one.bearing.share * FARTHER)));
      if (one.bearing.limit === 'border' || one.seen < ENOUGH) one = tight;
    }
    if (!best || one.seen > best.seen * GAIN) best = one;
    if (best.seen >= ENOUGH || one.bearing.limit === undefined) break;
  }
  const { path, bearing, seen } = best!;
  if (bearing.limit !== 'border' || seen <= PLENTY) return best!;
  return { space: best!.space, path, bearing: { ...bearing, share: (bearing.share * PLENTY) / seen } };
}

/** The same space with less of its depth about what the picture shows. */
function shallower(space: Standpoint, left: number): Standpoint {
  const about = 1 / space.distance;
  const at = (metres: number): number => 1 / (about + left * (1 / metres - about));
  return { ...space, near: at(space.near), far: at(space.far) };
}

/** A path along which the lens grows a little longer, all of it by a share of the way. */
const tighter =
  (path: Path, by: number): Path =>
  (share) => {
    const pose = path(share);
    return { ...pose, mm: pose.mm * LONGER ** Math.min(1, share / by) };
  };

/** Of the mean way of all points, what the middle has to go for the frame to go along with the move. */
const ALONG = 0.4;
/** Below this size what the picture is about is seen to grow smaller, and above this larger. */
const SMALLER = 0.97;
const LARGER = 1.03;

/**
 * May the frame grow tighter along a path? Where it passes over the picture or comes nearer; not where it goes round
 * what the picture is about, or away from it.
 */
function carries(path: Path, share: number, seen: number, { aspect, distance }: Standpoint): boolean {
  const see = projector(path(share), aspect);
  const rest = projector(path(0), aspect);
  const middle = see([0, 0, -distance]);
  const edge: Vec3 = [0, 0.1 * distance, -distance];
  const size = Math.abs(see(edge)[1] - middle[1]) / Math.abs(rest(edge)[1] - 0.5);
  if (size < SMALLER) return false;
  return size > LARGER || Math.hypot(middle[0] - 0.5, (middle[1] - 0.5) / aspect) > ALONG * seen;
}

/** Points across the picture at which the way is measured. */
const COLUMNS = 16;
const ROWS = 9;

/** How far the picture's points go along a path on average, in widths of the frame. */
function extent(path: Path, share: number, { depth }: Sight, space: Standpoint): number {
  const see = projector(path(share), space.aspect);
  let sum = 0;
  for (let j = 0; j < ROWS; j++) {
    const v = (j + 0.5) / ROWS;
    for (let i = 0; i < COLUMNS; i++) {
      const u = (i + 0.5) / COLUMNS;
      const near = depth.data[Math.floor(v * depth.height) * depth.width + Math.floor(u * depth.width)] ?? 0;
      const at = see(placeOf(u, v, near, space));
      sum += Math.hypot(at[0] - u, (at[1] - v) / space.aspect);
    }
  }
  return sum / (COLUMNS * ROWS);
}
