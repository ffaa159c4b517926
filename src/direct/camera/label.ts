import { dot, length, subtract, type Vec3 } from '../../base/vectors.ts';
import { axesOf } from '../../base/view.ts';
import type { CameraState } from './evaluate.ts';

/** What the camera did, told from its matrices and focal lengths alone. */
export interface CameraLabel {
  /**
   * The main thing: 'static', 'pan-left', 'tilt-up', 'dolly-in', 'truck-right', 'pedestal-up', 'crane-down', 'arc-left',
   * 'zoom-in', 'dolly-zoom', 'roll-clockwise' or 'handheld'.
   */
  readonly move: string;
  /** CameraBench annotation names; what is absent is 'no'. */
  readonly labels: Readonly<Record<string, string>>;
}

/** Below these the eye sees no move: share of the subject's distance, radians, ratio of focal lengths. */
const least = { travel: 0.03, turn: 0.035, zoom: 0.05 };

/** Third difference at 24 samples a second that a shoulder rig exceeds and a fluid head does not (measured). */
const trembles = 0.000014;

interface Motion {
  /** Metres per axis, added up along the path in the camera's own frame. */
  forward: number;
  right: number;
  /** Metres up in the world. */
  up: number;
  /** Radians to the right, up, clockwise. */
  yaw: number;
  pitch: number;
  roll: number;
  /** log of the focal lengths' ratio. */
  zoom: number;
}

const wrap = (a: number): number => Math.atan2(Math.sin(a), Math.cos(a));

/** Add up what happens between neighbouring samples. */
function measure(samples: readonly CameraState[]): Motion {
  const total: Motion = { forward: 0, right: 0, up: 0, yaw: 0, pitch: 0, roll: 0, zoom: 0 };
  for (let i = 1; i < samples.length; i++) {
    const a = samples[i - 1]!;
    const b = samples[i]!;
    const p = axesOf(a);
    const q = axesOf(b);
    const step = subtract(b.position, a.position);
    // Pursue the axis that explains most of the step, then what is left: view axis, world's up, camera's right.
    const parts = pursue(step, p.forward, p.right);
    total.forward += parts[0];
    total.up += parts[1];
    total.right += parts[2];
    total.yaw += wrap(Math.atan2(q.forward[0], -q.forward[2]) - Math.atan2(p.forward[0], -p.forward[2]));
    total.pitch += Math.asin(clampUnit(q.forward[1])) - Math.asin(clampUnit(p.forward[1]));
    total.roll += b.roll - a.roll;
    total.zoom += Math.log(b.mm / a.mm);
  }
  return total;
}

const clampUnit = (x: number): number => Math.max(-1, Math.min(1, x));

function pursue(step: Vec3, forward: Vec3, right: Vec3): [number, number, number] {
  const axes: readonly Vec3[] = [forward, [0, 1, 0], right];
  const found: [number, number, number] = [0, 0, 0];
  let rest = step;
  for (let round = 0; round < 3; round++) {
    let best = -1;
    let size = 0;
    axes.forEach((axis, i) => {
      const along = dot(rest, axis);
      if (Math.abs(along) > Math.abs(size)) [best, size] = [i, along];
    });
    if (best < 0) break;
    found[best]! += size;
    const axis = axes[best]!;
    rest = [rest[0] - axis[0] * size, rest[1] - axis[1] * size, rest[2] - axis[2] * size];
  }
  return found;
}

/**
 * Tremble about the smooth course, radians: the median third difference of the aim. An eased move, however
 * fast, has next to none; a hand has it all the time.
 */
function tremble(samples: readonly CameraState[]): number {
  const aims = samples.map((s) => axesOf(s).forward);
  const bends: number[] = [];
  for (let i = 2; i + 1 < aims.length; i++) {
    const third = (k: 0 | 1 | 2) => aims[i + 1]![k] - 3 * aims[i]![k] + 3 * aims[i - 1]![k] - aims[i - 2]![k];
    bends.push(Math.hypot(third(0), third(1), third(2)));
  }
  bends.sort((p, q) => p - q);
  return bends[bends.length >> 1] ?? 0;
}

/**
 * Name a camera's move from samples of it, evenly spaced in time (24 a second for handheld to be told).
 * @param samples the camera at two or more moments
 * @example labelOf(times.map((t) => evaluateCamera(camera, t))).move // 'dolly-in'
 */
export function labelOf(samples: readonly CameraState[]): CameraLabel {
  if (samples.length < 2) return { move: 'static', labels: { camera_movement: 'no' } };
  const motion = measure(samples);
  const reach = samples.reduce((sum, s) => sum + length(subtract(s.target, s.position)), 0) / samples.length;
  const shakes = tremble(samples);
  // The slow sway of a hand counts as a move only where it exceeds what such a hand does anyway.
  const hand = shakes > trembles;
  const slack = hand ? 1.9 : 1;
  const travels = (
    [
      ['forward', motion.forward],
      ['right', motion.right],
      ['up', motion.up],
    ] as const
  )
    .map(([axis, metres]) => ({ axis, share: metres / reach }))
    .filter((t) => Math.abs(t.share) > least.travel);
  const top = Math.max(0, ...travels.map((t) => Math.abs(t.share)));
  const share = (axis: string): number => {
    const found = travels.find((t) => t.axis === axis);
    return found && Math.abs(found.share) >= top * 0.22 ? found.share : 0;
  };
  let right = share('right');
  const up = share('up');
  const forward = share('forward');
  let yaw = Math.abs(motion.yaw) > least.turn * slack ? motion.yaw : 0;
  let pitch = Math.abs(motion.pitch) > least.turn * slack ? motion.pitch : 0;
  const labels: Record<string, string> = {};
  const moves: [string, number][] = [];

  // Sideways one way while turning the other way about one point: the camera circles.
  if (right * yaw < 0 && Math.abs(yaw) > Math.abs(right) * 0.5) {
    labels.camera_arc = right > 0 ? 'counter_clockwise' : 'clockwise';
    moves.push([right > 0 ? 'arc-right' : 'arc-left', Math.abs(right) + 1]);
    right = 0;
    yaw = 0;
  }
  // Upwards while looking down on the same point (or the reverse): an arm.
  if (up * pitch < 0 && Math.abs(pitch) > Math.abs(up) * 0.4) {
    labels.camera_crane = up > 0 ? 'crane_up' : 'crane_down';
    labels.camera_up_down = up > 0 ? 'up' : 'down';
    moves.push([up > 0 ? 'crane-up' : 'crane-down', Math.abs(up) + 0.5]);
    pitch = 0;
  } else if (up !== 0) {
    labels.camera_up_down = up > 0 ? 'up' : 'down';
    moves.push([up > 0 ? 'pedestal-up' : 'pedestal-down', Math.abs(up)]);
  }
  // A rise on an arm comes a little nearer or farther by itself.
  if (forward !== 0 && !(labels.camera_crane && Math.abs(forward) < Math.abs(up) * 0.6)) {
    labels.camera_forward_backward = forward > 0 ? 'forward' : 'backward';
    moves.push([forward > 0 ? 'dolly-in' : 'dolly-out', Math.abs(forward)]);
  }
  if (right !== 0) {
    labels.camera_left_right = right > 0 ? 'left_to_right' : 'right_to_left';
    moves.push([right > 0 ? 'truck-right' : 'truck-left', Math.abs(right)]);
  }
  if (yaw !== 0) {
    labels.camera_pan = yaw > 0 ? 'left_to_right' : 'right_to_left';
    moves.push([yaw > 0 ? 'pan-right' : 'pan-left', Math.abs(yaw)]);
  }
  if (pitch !== 0) {
    labels.camera_tilt = pitch > 0 ? 'up' : 'down';
    moves.push([pitch > 0 ? 'tilt-up' : 'tilt-down', Math.abs(pitch)]);
  }
  if (Math.abs(motion.roll) > least.turn * slack) {
    labels.camera_roll = motion.roll > 0 ? 'clockwise' : 'counter_clockwise';
    moves.push([motion.roll > 0 ? 'roll-clockwise' : 'roll-counter-clockwise', Math.abs(motion.roll)]);
  }
  if (Math.abs(motion.zoom) > least.zoom) {
    labels.camera_zoom = motion.zoom > 0 ? 'in' : 'out';
    moves.push([motion.zoom > 0 ? 'zoom-in' : 'zoom-out', Math.abs(motion.zoom) * 0.9]);
    if (forward * motion.zoom < 0) moves.push(['dolly-zoom', 9]);
  }
  if (hand) {
    labels.steadiness = 'unsteady';
    moves.push(['handheld', 0.001]);
  }
  moves.sort((a, b) => b[1] - a[1]);
  if (moves.length === 0) labels.camera_movement = 'no';
  return { move: moves[0]?.[0] ?? 'static', labels };
}
