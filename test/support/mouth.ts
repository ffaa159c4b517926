import { type CameraState, type Plan, project } from '../../src/direct/index.ts';
import type { Performance } from '../../src/stage/index.ts';

/** The plan with its camera close before somebody's face, a little to the side that the old one looked from. */
export function closeOn(plan: Plan, performance: Pick<Performance, 'motion'>, who: string): Plan {
  const face = performance.motion.where(who, 0.5, 'eyes');
  const mouth = performance.motion.where(who, 0.5, 'mouth');
  const head = performance.motion.where(who, 0.5, 'head');
  const ahead = [mouth[0] - head[0], 0, mouth[2] - head[2]] as const;
  const long = Math.hypot(ahead[0], ahead[2]) || 1;
  const size = Math.hypot(face[0] - mouth[0], face[1] - mouth[1], face[2] - mouth[2]);
  const away = size * 16;
  const target: [number, number, number] = [mouth[0], mouth[1] + size * 0.4, mouth[2]];
  return {
    ...plan,
    shots: plan.shots.map((shot) => ({
      ...shot,
      camera: {
        ...shot.camera,
        move: 'static',
        size: 'close-up',
        handheld: 0,
        fstop: 8,
        focus: who,
        keys: [
          {
            time: shot.start,
            position: [target[0] + (ahead[0] / long) * away, target[1], target[2] + (ahead[2] / long) * away],
            target,
            mm: 85,
            roll: 0,
          },
        ],
      },
    })),
  };
}

/** Where a mouth is in a picture, pixels; `frontal` is 1 for a face that looks into the camera, 0 for a profile. */
export interface Window {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly frontal: number;
}

/** A window of the picture about somebody's mouth, in pixels. */
export function mouthWindow(
  camera: CameraState,
  performance: Pick<Performance, 'motion'>,
  who: string,
  time: number,
  width: number,
  height: number,
): Window {
  const at = (part: string) => {
    const p = project(camera, width / height, performance.motion.where(who, time, part));
    return { x: ((p.x + 1) / 2) * width, y: ((1 - p.y) / 2) * height };
  };
  const mouth = at('mouth');
  const eyes = at('eyes');
  const [lips, neck] = [
    performance.motion.where(who, time, 'mouth'),
    performance.motion.where(who, time, 'head'),
  ];
  const ahead = [lips[0] - neck[0], lips[2] - neck[2]] as const;
  const back = [camera.position[0] - lips[0], camera.position[2] - lips[2]] as const;
  const cosine = (ahead[0] * back[0] + ahead[1] * back[1]) / (Math.hypot(...ahead) * Math.hypot(...back));
  return {
    ...mouth,
    r: Math.hypot(mouth.x - eyes.x, mouth.y - eyes.y) * 0.62,
    frontal: Math.max(0.3, cosine),
  };
}

/** Lips in a colour that nothing else of a face has, so that they can be found in any light. */
export const paintedLips = (plan: Plan): Plan => ({
  ...plan,
  cast: plan.cast.map((c) => ({ ...c, beard: 'none', parts: { ...c.parts, lips: '#10c030' } })),
});

/**
 * Pixels of the mouth, lips and all between them, in a window that follows the head: in every column from the
 * uppermost to the lowest pixel of painted lips, as many as if the face looked into the camera.
 * @param rgba a picture of that width
 */
export function mouthArea(rgba: Uint8Array, width: number, window: Window): number {
  const { x, y, r, frontal } = window;
  const [low, high] = [Math.max(0, Math.round(x - r)), Math.min(width - 1, Math.round(x + r))];
  let area = 0;
  for (let u = low; u <= high; u++) {
    let top = Infinity;
    let bottom = -Infinity;
    for (let v = Math.round(y - r); v <= y + r * 1.3; v++) {
      const i = (v * width + u) * 4;
      const [red, green, blue] = [rgba[i]!, rgba[i + 1]!, rgba[i + 2]!];
      if (green > 24 && green > red * 1.25 && green > blue * 1.25) {
        top = Math.min(top, v);
        bottom = Math.max(bottom, v);
      }
    }
    if (bottom >= top) area += bottom - top + 1;
  }
  return area / frontal;
}

/** Loudness of a sound by frames: root mean square in a window of two frames, smoothed as an eye would. */
export function envelope(pcm: Float32Array, rate: number, fps: number, frames: number): number[] {
  return Array.from({ length: frames }, (_, i) => {
    const from = Math.max(0, Math.round(((i - 0.5) / fps) * rate));
    const to = Math.min(pcm.length, Math.round(((i + 1.5) / fps) * rate));
    let sum = 0;
    for (let k = from; k < to; k++) sum += pcm[k]! ** 2;
    return Math.sqrt(sum / Math.max(1, to - from));
  });
}

/** Pearson correlation of a with b moved later by `lag` frames; 0 when either does not change. */
export function correlation(a: readonly number[], b: readonly number[], lag = 0): number {
  const pairs = a.flatMap((x, i) => (b[i - lag] === undefined ? [] : [[x, b[i - lag]!] as const]));
  const mean = (k: 0 | 1) => pairs.reduce((s, p) => s + p[k], 0) / pairs.length;
  const [ma, mb] = [mean(0), mean(1)];
  let ab = 0;
  let aa = 0;
  let bb = 0;
  for (const [x, y] of pairs) {
    ab += (x - ma) * (y - mb);
    aa += (x - ma) ** 2;
    bb += (y - mb) ** 2;
  }
  return aa > 0 && bb > 0 ? ab / Math.sqrt(aa * bb) : 0;
}
