import type { Vec3 } from '../../base/vectors.ts';
import { axesOf, gateOf, type View } from '../../base/view.ts';
import { drawnOut, NO_OVERSCAN, type Overscan } from './overscan.ts';

/**
 * The scale of a picture's space. The camera that took the picture stands at the origin, level, and looks along −z.
 */
export interface PictureSpace {
  /** Metres to nearness 1 and to nearness 0. */
  readonly near: number;
  readonly far: number;
  /** Focal length that the picture was taken with, full frame, millimetres. */
  readonly mm: number;
  /** Width over height of the picture. */
  readonly aspect: number;
}

/**
 * Metres along the view to a nearness: nearness is linear in the inverse of distance.
 * @param nearness 0 to 1
 */
export function distanceOf(nearness: number, space: Pick<PictureSpace, 'near' | 'far'>): number {
  return 1 / (nearness / space.near + (1 - nearness) / space.far);
}

/**
 * Where a pixel lies in the picture's space, metres.
 * @param u share of the picture's width from its left, 0 to 1; outside it in the margins
 * @param v share of the picture's height from its top
 */
export function placeOf(u: number, v: number, nearness: number, space: PictureSpace): Vec3 {
  const z = distanceOf(nearness, space);
  const { width, height } = gateOf(space.aspect);
  return [((u - 0.5) * width * z) / space.mm, ((0.5 - v) * height * z) / space.mm, -z];
}

/**
 * The view that the picture itself has: drawing its layers from here gives the picture back.
 * @param depth metres to what the camera looks at
 */
export function viewAtRest(space: Pick<PictureSpace, 'mm'>, depth = 1): View {
  return { position: [0, 0, 0], target: [0, 0, -depth], mm: space.mm };
}

/**
 * Project points of space to a frame as a camera sees them: shares of the frame's width and height from its top left,
 * and the distance along the view (0 or less: behind the camera). Roll turns as in `project` of directing.
 * @example const see = projector(viewAtRest(space), 16 / 9); see(placeOf(0.2, 0.3, 0.5, space)) // [0.2, 0.3, …]
 */
export function projector(view: View, aspect: number): (point: Vec3) => Vec3 {
  const { forward, right, up } = axesOf(view);
  const { width, height } = gateOf(aspect);
  const [px, py, pz] = view.position;
  const cos = Math.cos(view.roll ?? 0);
  const sin = Math.sin(view.roll ?? 0);
  return (point) => {
    const x = point[0] - px;
    const y = point[1] - py;
    const z = point[2] - pz;
    const depth = x * forward[0] + y * forward[1] + z * forward[2];
    const k = view.mm / Math.max(1e-6, depth);
    const across = (x * right[0] + y * right[1] + z * right[2]) * k;
    const upward = (x * up[0] + y * up[1] + z * up[2]) * k;
    return [0.5 + (across * cos - upward * sin) / width, 0.5 - (across * sin + upward * cos) / height, depth];
  };
}

/** A regular grid of nearness over a picture and its margins. */
export interface Grid {
  readonly columns: number;
  readonly rows: number;
  readonly nearness: Float32Array;
}

/**
 * A grid's vertices as a camera sees them: x, y in shares of the frame and the distance, three numbers a vertex.
 * @param reach share of the picture's width and height that the grid has more on each side
 * @param overscan how far the picture is drawn out
 */
export function projectGrid(
  grid: Grid,
  reach: readonly [number, number],
  space: PictureSpace,
  view: View,
  overscan: Overscan = NO_OVERSCAN,
): Float32Array {
  const see = projector(view, space.aspect);
  const out = new Float32Array(grid.columns * grid.rows * 3);
  for (let r = 0, at = 0; r < grid.rows; r++) {
    const v = drawnOut((r / (grid.rows - 1)) * (1 + 2 * reach[1]) - reach[1], overscan[1], overscan[3]);
    for (let c = 0; c < grid.columns; c++, at++) {
      const u = drawnOut((c / (grid.columns - 1)) * (1 + 2 * reach[0]) - reach[0], overscan[0], overscan[2]);
      out.set(see(placeOf(u, v, grid.nearness[at]!, space)), at * 3);
    }
  }
  return out;
}
