import { add, clamp, cross, dot, normalize, scale, subtract, turnY, type Vec3 } from '../../base/vectors.ts';
import { axesOf, gateOf, type View } from '../../base/view.ts';
import type { Camera } from '../plan.ts';
import type { Extent } from './extent.ts';
import { mainOf, windowOf } from './extent.ts';

/** What a framing is asked to be. */
export interface Framing {
  readonly size: Camera['size'];
  readonly angle: Camera['angle'];
  readonly mm: number;
  /** Width over height of the picture. */
  readonly aspect: number;
  /** Yaw of the direction from the subject to the camera, in the set. */
  readonly azimuth: number;
  /** Height of the lens above the floor, when the words set it. */
  readonly height?: number;
  /** Something happens in the sky above the subjects. */
  readonly sky?: boolean;
  /** Something that has to be in the picture reaches down to this height, metres. */
  readonly low?: number;
  /** Something that has to be in the picture reaches up to this height, metres. */
  readonly high?: number;
  /** Elevation of the lens seen from the subject, radians, in place of the angle's own. */
  readonly elevation?: number;
  /** Shift of the subject to the right of the middle, in widths of the frame. */
  readonly offset: number;
  /** Where the camera may be. */
  readonly bounds: readonly [Vec3, Vec3];
}

/** A solved framing. */
export interface Solved extends View {
  readonly distance: number;
  /** Height of the frame at the subject, metres. */
  readonly span: number;
}

/** Elevation of the camera seen from the subject, radians. */
const elevations: Readonly<Record<Camera['angle'], number>> = {
  'bird-eye': 1.4,
  high: 0.5,
  level: 0,
  low: -0.3,
  'worm-eye': -0.62,
};

/** Nearest that a lens focuses, metres. */
const NEAREST = 0.35;

/** How many times a lens may step back by three hundredths of its distance to have every head in. */
const BACKWARD_STEPS = 20;

/**
 * Stand and aim the camera so that the subjects fill the frame as the size asks, heads inside with headroom, both
 * people of a two-shot in, lens above the floor.
 */
export function solve(subjects: readonly Extent[], framing: Framing): Solved {
  const gate = gateOf(framing.aspect);
  const window = windowOf(subjects, framing.size, framing.sky, framing.low, framing.high);
  const people = subjects.filter((e) => e.person);
  const main = mainOf(subjects);
  const toCamera: Vec3 = [Math.sin(framing.azimuth), 0, Math.cos(framing.azimuth)];
  const right: Vec3 = normalize(cross([-toCamera[0], 0, -toCamera[2]], [0, 1, 0]));
  const wide = framing.size === 'wide' || framing.size === 'extreme-wide';
  const reach = (e: Extent) =>
    e.person
      ? tight(framing.size) && main.length === 1
        ? e.head * 0.5
        : Math.max(e.head * 0.62, e.radius * 0.8)
      : e.radius;
  const lefts = main.map((e) => dot(e.at, right) - reach(e));
  const rights = main.map((e) => dot(e.at, right) + reach(e));
  const middle = (Math.min(...lefts) + Math.max(...rights)) / 2;
  // Things fill their share of the width; people need only be inside with a margin.
  const widthNeeded =
    people.length > 0
      ? (Math.max(...rights) - Math.min(...lefts)) * (main.length > 1 ? 1.16 : 1.1)
      : main.length > 1
        ? (Math.max(...rights) - Math.min(...lefts)) * 1.2
        : (Math.max(...rights) - Math.min(...lefts)) *
          (window.height / Math.max(main[0]!.top - main[0]!.bottom, main[0]!.radius * 0.9, 0.03)) *
          0.7;
  const depths = main.map((e) => dot(e.at, toCamera));
  const front = Math.max(...depths);
  const centre = depths.reduce((a, b) => a + b, 0) / depths.length;
  const byHeight = (window.height * framing.mm) / gate.height;
  const byWidth =
    ((people.length > 0 && framing.size !== 'extreme-close-up') || people.length === 0
      ? widthNeeded * framing.mm
      : 0) / gate.width;
  // Two people one behind the other: the nearer one must not outgrow the frame.
  const nearest = Math.max(NEAREST, byHeight, byWidth) + (main.length > 1 ? front - centre : 0);
  const feet = Math.min(...subjects.map((e) => e.bottom), 0);
  const standAt = (distance: number): Solved => {
    const frameHeight = (distance * gate.height) / framing.mm;
    const frameWidth = (distance * gate.width) / framing.mm;
    // Width may have asked for more distance than height: keep the heads where they were, near the top.
    const spare = frameHeight - window.height;
    // Things have as much air below as above; over people there is less than under their cut.
    const share = framing.sky && wide ? 0.8 : wide ? 0.55 : people.length > 0 ? 0.34 : 0.5;
    const top = window.top + spare * share;
    const aimY = top - frameHeight / 2;
    const target = add(add(scale(right, middle - framing.offset * frameWidth), scale(toCamera, centre)), [
      0,
      aimY,
      0,
    ]);
    return { ...stand(target, toCamera, distance, framing, window.eyes, feet), span: frameHeight };
  };
  // The sums above are exact for a level lens; looking up or down at people of unlike height it steps back a little.
  let view = standAt(nearest);
  if (framing.size === 'extreme-close-up') return view;
  for (let step = 1; step <= BACKWARD_STEPS && !headsInside(main, view, framing.aspect, 0.99); step++)
    view = standAt(nearest * (1 + 0.03 * step));
  return view;
}

const tight = (size: Camera['size']): boolean => size === 'close-up' || size === 'extreme-close-up';

/** Put the lens at its height and angle, at the distance. */
function stand(
  target: Vec3,
  toCamera: Vec3,
  distance: number,
  framing: Framing,
  eyes: number,
  floor: number,
): Omit<Solved, 'span'> {
  let elevation = framing.elevation ?? elevations[framing.angle];
  if (framing.height !== undefined)
    elevation = Math.asin(clamp((framing.height - target[1]) / distance, -0.9, 0.9));
  else if (framing.angle === 'level' && framing.elevation === undefined) {
    // Between the height of the eyes and that of the picture's middle: near the eyes for faces.
    const y = target[1] + (eyes - target[1]) * 0.55;
    elevation = Math.asin(clamp((y - target[1]) / distance, -0.35, 0.35));
  }
  const lowest = floor + 0.12;
  const least = Math.asin(clamp((lowest - target[1]) / distance, -1, 1));
  elevation = Math.max(elevation, least);
  const flat = Math.cos(elevation) * distance;
  const position = add(target, [toCamera[0] * flat, Math.sin(elevation) * distance, toCamera[2] * flat]);
  return { position, target, mm: framing.mm, distance };
}

/** A point in the picture: x and y from −1 to 1 inside the frame, depth in metres. */
export function project(view: View, aspect: number, point: Vec3): { x: number; y: number; depth: number } {
  const { forward, right, up } = axesOf(view);
  const ray = subtract(point, view.position);
  const depth = dot(ray, forward);
  const gate = gateOf(aspect);
  const k = (2 * view.mm) / Math.max(1e-6, depth);
  const roll = view.roll ?? 0;
  const x = (dot(ray, right) * k) / gate.width;
  const y = (dot(ray, up) * k) / gate.height;
  // Roll in the plane of the gate, which is not square.
  const a = gate.width / gate.height;
  return {
    x: (x * a * Math.cos(roll) - y * Math.sin(roll)) / a,
    y: x * a * Math.sin(roll) + y * Math.cos(roll),
    depth,
  };
}

/** Points of a head that may not be cut: crown, both sides and chin. */
export function headPoints(e: Extent, view: View): Vec3[] {
  const { right } = axesOf(view);
  const side = e.head * 0.4;
  const middle: Vec3 = [e.at[0], e.top - e.head * 0.5, e.at[2]];
  return [
    [e.at[0], e.top, e.at[2]],
    [e.at[0], e.top - e.head, e.at[2]],
    add(middle, scale(right, side)),
    add(middle, scale(right, -side)),
  ];
}

/** True when no head of the subjects touches the edge of the picture. */
export function headsInside(subjects: readonly Extent[], view: View, aspect: number, margin = 0.97): boolean {
  return subjects
    .filter((e) => e.person)
    .every((e) =>
      headPoints(e, view).every((p) => {
        const q = project(view, aspect, p);
        return q.depth > 0.05 && Math.abs(q.x) <= margin && Math.abs(q.y) <= margin;
      }),
    );
}

/** True when the camera is where the place allows. */
export const inside = (p: Vec3, [low, high]: readonly [Vec3, Vec3]): boolean =>
  p.every((v, i) => v >= low[i]! - 1e-6 && v <= high[i]! + 1e-6);

/** Yaw from the camera's axis for each viewpoint, given where the subject faces. */
export function azimuthFor(view: string, facing: number, front: number, side: number): number {
  if (view === 'profile') return facing + (Math.PI / 2) * side;
  if (view === 'back') return facing + Math.PI - 0.2 * side;
  if (view === 'three-quarter') return facing + 0.75 * side;
  if (view === 'front') return facing;
  return front;
}

/** For an over-the-shoulder shot: from behind the near one towards the face of the far one. */
export function overShoulder(far: Extent, near: Extent): { azimuth: number; along: Vec3 } {
  const along = normalize(subtract([near.at[0], 0, near.at[2]], [far.at[0], 0, far.at[2]]));
  // A little aside, so that the shoulder frames the face rather than hides it.
  const aside = turnY(along, 0.3);
  return { azimuth: Math.atan2(aside[0], aside[2]), along };
}
