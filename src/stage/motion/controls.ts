import type { Vec3 } from '../../base/vectors.ts';
import type { Body, Expression } from '../../catalogue/kit/action-kit.ts';

/** Scalar controls of a performer, in one fixed order so that they can be blended as plain arrays. */
export const channels = [
  'hipsX',
  'hipsY',
  'hipsZ',
  'lean',
  'tilt',
  'twist',
  'bend',
  'side',
  'turn',
  'shrug',
  'headYaw',
  'headPitch',
  'headRoll',
  'heels',
  'smile',
  'lids',
  'browTilt',
  'browRaise',
  'open',
  'purse',
] as const;

/** One scalar control. */
export type Channel = (typeof channels)[number];
/** Values by the order of `channels`. */
export type Controls = Float64Array;

/** Index of each channel. */
export const C = Object.fromEntries(channels.map((c, i) => [c, i])) as Readonly<Record<Channel, number>>;

/** All zero: exactly the resting posture. */
export const noControls = (): Controls => new Float64Array(channels.length);

/** The scalar channels that a body key sets. */
export function bodyChannels(b: Body): [Channel, number][] {
  const out: [Channel, number][] = [];
  const vector = (v: Vec3 | undefined, names: readonly [Channel, Channel, Channel]): void => {
    if (v) names.forEach((n, i) => out.push([n, v[i] as number]));
  };
  vector(b.hips, ['hipsX', 'hipsY', 'hipsZ']);
  vector(b.head, ['headYaw', 'headPitch', 'headRoll']);
  for (const n of ['lean', 'tilt', 'twist', 'bend', 'side', 'turn', 'shrug', 'heels'] as const)
    if (b[n] !== undefined) out.push([n, b[n]]);
  return out;
}

/** The scalar channels that a face key sets. */
export function faceChannels(e: Expression): [Channel, number][] {
  const names = ['smile', 'lids', 'browTilt', 'browRaise', 'open', 'purse'] as const;
  return names.filter((n) => e[n] !== undefined).map((n) => [n, e[n] as number]);
}
