import * as THREE from 'three/webgpu';
import type { Vec3 } from '../../base/vectors.ts';
import type { FaceReading } from './exposure.ts';
import type { KeyLight } from './shadow.ts';

/** A pixel by column and row, 0–1 across the picture. */
export type Spot = readonly [number, number];

/** A face in the id picture: middle and radius in its pixels; radius 0 behind the camera. */
interface Disc {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** How many pixels of a face are read at most. */
const MOST = 900;

/** The pixels of each face that belong to somebody, as places in the picture. */
export function facePixels(
  faces: readonly Disc[],
  width: number,
  height: number,
  theirs: (pixel: number) => boolean,
): Spot[][] {
  return faces.map(({ x, y, r }) => {
    const spots: Spot[] = [];
    const reach = r * 0.8;
    const step = Math.max(1, Math.ceil((reach * 2) / Math.sqrt(MOST)));
    for (let j = Math.max(0, Math.floor(y - reach)); j < Math.min(height, y + reach); j += step)
      for (let i = Math.max(0, Math.floor(x - reach)); i < Math.min(width, x + reach); i += step)
        if (Math.hypot(i - x, j - y) < reach && theirs(j * width + i))
          spots.push([(i + 0.5) / width, (j + 0.5) / height]);
    return spots;
  });
}

interface Picture {
  readonly width: number;
  readonly height: number;
  /** RGBA half floats, rows padded to 256 bytes. */
  readonly data: Uint16Array;
}

const brightness = ({ width, height, data }: Picture, [x, y]: Spot): number => {
  const stride = Math.ceil((width * 8) / 256) * 128;
  const at =
    Math.min(height - 1, Math.floor(y * height)) * stride + Math.min(width - 1, Math.floor(x * width)) * 4;
  const [r, g, b] = [0, 1, 2].map((c) => THREE.DataUtils.fromHalfFloat(data[at + c] as number)) as [
    number,
    number,
    number,
  ];
  return r * 0.27 + g * 0.62 + b * 0.11;
};

/** What faces show without and with an eye light of 1. */
export const readFaces = (faces: readonly (readonly Spot[])[], bare: Picture, lit: Picture): FaceReading[] =>
  faces.map((spots) => {
    const level = spots.map((s) => brightness(bare, s));
    return { level, response: spots.map((s, i) => brightness(lit, s) - (level[i] as number)) };
  });

/** Aims the eye light: from beside and a little above the lens, on the side away from the key, as a fill is set. */
export function aimEye(
  out: THREE.Vector3,
  camera: THREE.Vector3,
  target: Vec3,
  key: Pick<KeyLight, 'kind' | 'at'>,
): void {
  const ahead = out
    .set(...target)
    .sub(camera)
    .setY(0);
  if (ahead.lengthSq() < 1e-6) ahead.set(0, 0, -1);
  ahead.normalize();
  // The key's side of the picture: positive is right.
  const near = key.kind === 'sun' ? 0 : 1;
  const side = ahead.x * (key.at[2] - camera.z * near) - ahead.z * (key.at[0] - camera.x * near);
  const turn = side > 0 ? -0.5 : 0.5;
  const [x, z] = [-ahead.x, -ahead.z];
  out.set(x * Math.cos(turn) + z * Math.sin(turn), 0.42, z * Math.cos(turn) - x * Math.sin(turn)).normalize();
}

/** Colour of the eye light: a little of the fill's, brightest channel 1. */
export function eyeTint(fill: Vec3 | undefined): Vec3 {
  const top = fill ? Math.max(...fill, 1e-4) : 1;
  const tint = (fill ?? [1, 1, 1]).map((c) => 0.6 + (0.4 * c) / top);
  const most = Math.max(...tint);
  return tint.map((c) => c / most) as unknown as Vec3;
}
