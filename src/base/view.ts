import { add, cross, lerp, normalize, scale, subtract, turnY, type Vec3 } from './vectors.ts';

/** A camera's place and aim: what a move changes. */
export interface View {
  readonly position: Vec3;
  readonly target: Vec3;
  /** Focal length on full frame, millimetres. */
  readonly mm: number;
  /** Radians; positive turns the camera clockwise as the viewer sees it. */
  readonly roll?: number;
}

/** Film gate of a picture, millimetres: the long side is 36. */
export const gateOf = (aspect: number): { width: number; height: number } =>
  aspect >= 1 ? { width: 36, height: 36 / aspect } : { width: 36 * aspect, height: 36 };

/** Unit vectors of a view: forward towards the aim, right and up as the camera sees them (no roll). */
export function axesOf(view: Pick<View, 'position' | 'target'>): { forward: Vec3; right: Vec3; up: Vec3 } {
  const forward = normalize(subtract(view.target, view.position));
  // Looking straight down or up has no horizon of its own: north (−z) is then the top of the picture.
  const top: Vec3 = Math.abs(forward[1]) > 0.9995 ? [0, 0, forward[1] < 0 ? -1 : 1] : [0, 1, 0];
  const right = normalize(cross(forward, top));
  return { forward, right, up: cross(right, forward) };
}

/** Travel with the aim: the camera and what it looks at shift by the same metres (right, up, forward along the view). */
export function travel(view: View, right: number, up: number, forward = 0): View {
  const axes = axesOf(view);
  const by = add(add(scale(axes.right, right), [0, up, 0]), scale(axes.forward, forward));
  return { ...view, position: add(view.position, by), target: add(view.target, by) };
}

/** Dolly along the view towards a fixed aim; positive metres go in. */
export function approach(view: View, metres: number): View {
  return { ...view, position: add(view.position, scale(axesOf(view).forward, metres)) };
}

/** Turn in place: yaw to the right, pitch up, radians. */
export function swivel(view: View, yaw: number, pitch: number): View {
  const ray = subtract(view.target, view.position);
  const flat = Math.hypot(ray[0], ray[2]);
  const reach = Math.hypot(flat, ray[1]);
  const tilt = Math.max(-1.54, Math.min(1.54, Math.atan2(ray[1], flat) + pitch));
  const level: Vec3 = flat > 1e-9 ? [ray[0] / flat, 0, ray[2] / flat] : [0, 0, -1];
  const along = turnY(level, -yaw);
  const out = add(scale(along, Math.cos(tilt) * reach), [0, Math.sin(tilt) * reach, 0]);
  return { ...view, target: add(view.position, out) };
}

/** Circle about the aim's vertical, radians; positive carries the camera to its right. */
export function circle(view: View, angle: number): View {
  return { ...view, position: add(view.target, turnY(subtract(view.position, view.target), angle)) };
}

/** Blend two views, u from 0 to 1. */
export function mixViews(a: View, b: View, u: number): View {
  const vec = (p: Vec3, q: Vec3): Vec3 => [lerp(p[0], q[0], u), lerp(p[1], q[1], u), lerp(p[2], q[2], u)];
  return {
    position: vec(a.position, b.position),
    target: vec(a.target, b.target),
    mm: lerp(a.mm, b.mm, u),
    roll: lerp(a.roll ?? 0, b.roll ?? 0, u),
  };
}

/**
 * Start and end slowly with a steady middle, as a dolly grip pushes: eased over the first and last sixth.
 * @param u share of the move's time, 0–1
 */
export function grip(u: number): number {
  const x = Math.min(1, Math.max(0, u));
  const e = 1 / 6;
  const total = 1 - e;
  if (x < e) return (x * x) / (2 * e) / total;
  if (x > 1 - e) return 1 - ((1 - x) * (1 - x)) / (2 * e) / total;
  return (x - e / 2) / total;
}

/**
 * Half of the picture's horizontal angle of view, radians, told from a framing: the frame's height at the subject,
 * the distance and the focal length give the gate, whose long side is 36 mm.
 */
export function halfAngle(framed: {
  readonly span: number;
  readonly distance: number;
  readonly mm: number;
}): number {
  const gate = (framed.span * framed.mm) / framed.distance;
  const width = gate > 34 ? 20.25 : 36;
  return Math.atan(width / 2 / framed.mm);
}
