import { add, subtract } from '../../base/vectors.ts';
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

/** The same of a move towards something: it is seen by its growth, and told from a zoom by the depth that it is left. */
const ENOUGH_NEARER = 0.038;

/** What is left of a guessed depth, the deepest first: less of it bears more of a move. */
const DEPTHS = [1, 0.8, 0.64, 0.5, 0.4] as const;

/** The lens may grow longer by this much along with a move before it is a move of its own. */
const LONGER = 1.04;

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
  const round = circles(move, space);
  const course = round ? lagging(move) : move;
  const enough = growth(move, 1, space) > LARGER ? ENOUGH_NEARER : ENOUGH;
  for (const depth of sight.depthSource === 'guess' && !round ? DEPTHS : [1]) {
    const shallow = depth === 1 ? space : shallower(space, depth);
    const made = (path: Path) => {
      const kept = heads ? keepingHead(path, shallow) : path;
      const bearing = bear(kept, sight, shallow);
      return { space: shallow, path: kept, bearing, seen: extent(kept, bearing.share, sight, shallow) };
    };
    let one = made(course);
    // A longer lens sees less beyond a border; of what hides behind things it sees no less.
    if (one.bearing.limit === 'border' && !round && growth(one.path, one.bearing.share, shallow) >= SMALLER)
      one = made(tighter(course, Math.min(1, one.bearing.share * FARTHER)));
    if (!best || one.seen > best.seen * GAIN) best = one;
    if (best.seen >= enough || one.bearing.limit === undefined) break;
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

/** Below and over these sizes what the picture is about is seen to grow smaller and larger. */
const SMALLER = 0.97;
const LARGER = 1.03;

/** How many times larger what the picture is about becomes on a share of a path. */
function growth(path: Path, share: number, { aspect, distance }: Standpoint): number {
  const size = (pose: Required<CameraPose>): number => {
    const see = projector(pose, aspect);
    return see([0, 0.1 * distance, -distance])[1] - see([0, 0, -distance])[1];
  };
  return size(path(share)) / size(path(0));
}

/** Does the camera travel aside and keep what the picture is about in its middle? */
function circles(path: Path, { aspect, distance }: Standpoint): boolean {
  const pose = path(0.5);
  const [x, y] = projector(pose, aspect)([0, 0, -distance]);
  const aside = Math.hypot(pose.position[0], pose.position[1]) / distance;
  return aside > 0.02 && Math.hypot(x - 0.5, y - 0.5) < 0.1 * aside;
}

/**
 * How much of its turn an aim that lags behind makes: to the side, where what the picture is about stays in its middle,
 * and up and down, where what is near is to sink as the camera rises.
 */
const LAGGING = [0.81, 0.65] as const;

/**
 * A path whose aim lags behind, so that what is near goes one way and what is far the other: the same parallax needs less
 * of what lies beyond either border.
 */
const lagging =
  (path: Path): Path =>
  (share) => {
    const pose = path(share);
    const ray = subtract(pose.target, pose.position);
    return { ...pose, target: add(pose.position, [ray[0] * LAGGING[0], ray[1] * LAGGING[1], ray[2]]) };
  };

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
