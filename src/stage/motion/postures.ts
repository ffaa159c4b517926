import { lerp, type Vec3 } from '../../base/vectors.ts';
import { C, type Channel, type Controls, noControls } from './controls.ts';

/**
 * Resting postures, for a person 1.75 m tall (pelvis at 0.90 m), in own space; for feet and hands x is outward.
 * Proportions of the figures in Dreyfuss, The Measure of Man (seat 0.43–0.46 m, knee angle about 95°).
 */
export interface PostureShape {
  readonly controls: Partial<Record<Channel, number>>;
  /** Ball of left and right foot, offset from where it stands at rest. */
  readonly feet: readonly [Vec3, Vec3];
  /** Rolls of the feet: heel up positive. */
  readonly pitch: readonly [number, number];
  /** 1: feet go with the body instead of being planted. */
  readonly free: number;
  /** Palms relative to the pelvis as posed. */
  readonly hands: readonly [Vec3, Vec3];
  readonly fingers: Vec3;
  readonly palm: Vec3;
  readonly curl: number;
  /** How much of weight shift, steps and the like makes sense. */
  readonly upright: number;
}

const hang: readonly [Vec3, Vec3] = [
  [0.245, -0.175, 0.03],
  [0.245, -0.17, 0.045],
];
const still: PostureShape = {
  controls: {},
  feet: [
    [0, 0, 0],
    [0, 0, 0],
  ],
  pitch: [0, 0],
  free: 0,
  hands: hang,
  fingers: [0.06, -1, 0.12],
  palm: [-1, 0, -0.12],
  curl: 0.28,
  upright: 1,
};

/** Height of the pelvis joint over what one sits on. */
const sitting = 0.095;

/**
 * The shape of a posture.
 * @param seat height over the floor of what carries the body, metres at 1.75 m tall; 0 is the floor itself
 */
export function postureShape(name: string, seat: number): PostureShape {
  switch (name) {
    case 'sit': {
      const low = seat < 0.22;
      const dangling = seat > 0.66;
      const y = seat + sitting - 0.9;
      if (low)
        return {
          ...still,
          controls: { hipsY: y + 0.01, lean: -0.18, bend: 0.3 },
          feet: [
            [0.02, 0, 0.5],
            [0.04, 0, 0.42],
          ],
          pitch: [0, 0],
          hands: [
            [0.2, 0.3, 0.36],
            [0.22, 0.28, 0.32],
          ],
          fingers: [0, -0.3, 1],
          palm: [-0.5, -0.8, 0],
          curl: 0.25,
          upright: 0.25,
        };
      if (dangling)
        return {
          ...still,
          controls: { hipsY: y, lean: -0.05, bend: 0.1 },
          feet: [
            [0.01, seat - 0.5, 0.43],
            [-0.01, seat - 0.48, 0.47],
          ],
          pitch: [0.25, 0.32],
          free: 1,
          hands: [
            [0.25, -0.02, 0.03],
            [0.12, 0.1, 0.26],
          ],
          fingers: [0.1, -0.1, 1],
          palm: [-0.2, -1, 0],
          curl: 0.15,
          upright: 0.35,
        };
      return {
        ...still,
        controls: { hipsY: y, lean: -0.06, bend: 0.08 },
        feet: [
          [0.01, 0, 0.45],
          [-0.02, 0, 0.4],
        ],
        hands: [
          [0.14, 0.115, 0.3],
          [0.13, 0.115, 0.27],
        ],
        fingers: [-0.25, -0.08, 1],
        palm: [-0.1, -1, 0],
        curl: 0.2,
        upright: 0.35,
      };
    }
    case 'lie':
      return {
        ...still,
        controls: { hipsY: seat + 0.13 - 0.9, lean: -1.5, bend: 0.06, headPitch: -0.1 },
        feet: [
          [0.04, seat + 0.06, 0.8],
          [0.06, seat + 0.06, 0.77],
        ],
        pitch: [-1.1, -1],
        free: 1,
        hands: [
          [0.27, -0.02, -0.02],
          [0.12, 0.14, -0.26],
        ],
        fingers: [-0.3, 0.1, 1],
        palm: [-0.2, -1, 0],
        curl: 0.3,
        upright: 0,
      };
    case 'kneel':
      return {
        ...still,
        controls: { hipsY: -0.4, bend: 0.05 },
        feet: [
          [0.02, 0, 0.24],
          [0.01, 0, -0.34],
        ],
        pitch: [0, 1.25],
        hands: [
          [0.1, 0.1, 0.34],
          [0.24, -0.1, 0.06],
        ],
        fingers: [-0.2, -0.5, 1],
        palm: [-0.4, -0.9, 0],
        upright: 0.2,
      };
    case 'crouch':
      return {
        ...still,
        controls: { hipsY: -0.44, hipsZ: -0.1, lean: 0.16, bend: 0.16, headPitch: 0.05 },
        feet: [
          [0.06, 0, 0.16],
          [0.06, 0, 0.02],
        ],
        pitch: [0.1, 0.5],
        hands: [
          [0.15, 0.14, 0.42],
          [0.17, 0.1, 0.38],
        ],
        fingers: [-0.3, -0.3, 1],
        palm: [-0.5, -0.7, 0],
        upright: 0.3,
      };
    case 'lean':
      return {
        ...still,
        controls: { hipsX: 0.05, hipsY: -0.02, hipsZ: -0.07, lean: -0.1, tilt: 0.05, side: 0.06, bend: 0.03 },
        feet: [
          [0.01, 0, 0.13],
          [-0.12, 0, 0.24],
        ],
        pitch: [0, 0.25],
        hands: [
          [0.2, 0.03, 0.13],
          [-0.06, 0.22, 0.2],
        ],
        fingers: [-0.5, -0.3, 0.8],
        palm: [-0.6, 0, -0.8],
        curl: 0.35,
        upright: 0.4,
      };
    case 'crawl':
      return {
        ...still,
        controls: { hipsY: -0.4, hipsZ: -0.1, lean: 1.3, bend: 0.05, headPitch: 0.5 },
        feet: [
          [0, 0, -0.55],
          [0, 0, -0.5],
        ],
        pitch: [1.3, 1.3],
        free: 1,
        hands: [
          [0.17, -0.47, 0.55],
          [0.17, -0.47, 0.5],
        ],
        fingers: [0, 0, 1],
        palm: [0, -1, 0],
        curl: 0.05,
        upright: 0,
      };
    case 'lotus':
      return {
        ...still,
        controls: { hipsY: 0.1 - 0.9, lean: -0.05, bend: 0.06 },
        feet: [
          [-0.2, 0, 0.26],
          [-0.2, 0, 0.2],
        ],
        pitch: [0.5, 0.5],
        free: 1,
        hands: [
          [0.32, 0.08, 0.3],
          [0.32, 0.08, 0.3],
        ],
        fingers: [0.1, -0.15, 1],
        palm: [0, 1, 0.1],
        curl: 0.4,
        upright: 0.1,
      };
    case 'plank':
      return {
        ...still,
        controls: { hipsY: -0.36, hipsZ: -0.06, lean: 1.22, bend: 0.02, headPitch: 0.35 },
        feet: [
          [-0.03, 0, -0.88],
          [-0.03, 0, -0.88],
        ],
        pitch: [1.15, 1.15],
        free: 1,
        hands: [
          [0.22, 0.52, 0.42],
          [0.22, 0.52, 0.42],
        ],
        fingers: [0, 0.9, -0.3],
        palm: [0, 0.3, 0.95],
        curl: 0.05,
        upright: 0,
      };
    case 'float':
      return {
        ...still,
        controls: { lean: 0.1, bend: -0.05 },
        feet: [
          [0.02, 0.1, -0.1],
          [0.03, 0.2, -0.24],
        ],
        pitch: [0.7, 0.9],
        free: 1,
        hands: [
          [0.42, 0.12, 0.12],
          [0.45, 0.18, 0.06],
        ],
        fingers: [0.8, -0.3, 0.4],
        palm: [0, -1, 0.1],
        curl: 0.15,
        upright: 0.2,
      };
    case 'fly':
      return {
        ...still,
        controls: { lean: 1.05, hipsY: 0.35, bend: -0.2, headPitch: 0.6 },
        feet: [
          [-0.02, 0.92, -0.95],
          [-0.02, 0.86, -0.92],
        ],
        pitch: [1.2, 1.2],
        free: 1,
        hands: [
          [0.5, 0.25, 0.45],
          [0.5, 0.25, 0.45],
        ],
        fingers: [0.8, 0, 0.5],
        palm: [0, -1, 0],
        curl: 0.1,
        upright: 0,
      };
    case 'swim':
      return {
        ...still,
        controls: { lean: 1.4, hipsY: -0.72, bend: -0.15, headPitch: 0.6 },
        feet: [
          [0, 0.14, -1.0],
          [0, 0.1, -0.97],
        ],
        pitch: [1.3, 1.3],
        free: 1,
        hands: [
          [0.2, 0.1, 0.9],
          [0.2, 0, 0.4],
        ],
        fingers: [0, 0, 1],
        palm: [0, -1, 0],
        curl: 0.05,
        upright: 0,
      };
    case 'ride':
      return {
        ...still,
        controls: { hipsY: (seat || 0.78) + sitting - 0.9, lean: 0.06, bend: 0.15 },
        feet: [
          [0.06, (seat || 0.78) - 0.55, 0.22],
          [0.06, (seat || 0.78) - 0.5, 0.12],
        ],
        pitch: [0, 0.1],
        free: 1,
        hands: [
          [0.2, 0.3, 0.42],
          [0.2, 0.3, 0.42],
        ],
        fingers: [0, 0, 1],
        palm: [0, -1, 0],
        curl: 0.7,
        upright: 0.2,
      };
    default:
      return still;
  }
}

/** Names that `postureShape` knows besides 'stand'. */
export const postureNames = [
  'stand',
  'sit',
  'lie',
  'kneel',
  'crouch',
  'lean',
  'crawl',
  'lotus',
  'plank',
  'float',
  'fly',
  'swim',
  'ride',
] as const;

/** A posture as evaluated: a blend of shapes. */
export interface PostureState {
  readonly controls: Controls;
  readonly shape: PostureShape;
}

const mix3 = (a: Vec3, b: Vec3, u: number): Vec3 => [
  lerp(a[0], b[0], u),
  lerp(a[1], b[1], u),
  lerp(a[2], b[2], u),
];
const mixPair = (a: readonly [Vec3, Vec3], b: readonly [Vec3, Vec3], u: number): [Vec3, Vec3] => [
  mix3(a[0], b[0], u),
  mix3(a[1], b[1], u),
];

/** Blend two shapes, u from 0 (a) to 1 (b). */
export function mixShapes(a: PostureShape, b: PostureShape, u: number): PostureShape {
  if (u <= 0) return a;
  if (u >= 1) return b;
  const controls: Partial<Record<Channel, number>> = {};
  for (const name of new Set([...Object.keys(a.controls), ...Object.keys(b.controls)]) as Set<Channel>)
    controls[name] = lerp(a.controls[name] ?? 0, b.controls[name] ?? 0, u);
  return {
    controls,
    feet: mixPair(a.feet, b.feet, u),
    pitch: [lerp(a.pitch[0], b.pitch[0], u), lerp(a.pitch[1], b.pitch[1], u)],
    free: lerp(a.free, b.free, u),
    hands: mixPair(a.hands, b.hands, u),
    fingers: mix3(a.fingers, b.fingers, u),
    palm: mix3(a.palm, b.palm, u),
    curl: lerp(a.curl, b.curl, u),
    upright: lerp(a.upright, b.upright, u),
  };
}

/** The controls of a shape as an array. */
export function controlsOf(shape: PostureShape): Controls {
  const c = noControls();
  for (const [name, value] of Object.entries(shape.controls)) c[C[name as Channel]] = value as number;
  return c;
}
