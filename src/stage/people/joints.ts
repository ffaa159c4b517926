import { boneNames } from './rig.ts';

/**
 * What vertices are bound to: the bones of the rig, and helpers that follow from them. A joint's helper
 * turns half as far as the joint, so that elbows and knees keep their volume; `foreArmTwist` takes half of
 * the wrist's turn, so that no forearm wrings like a sweet paper; hair hangs from `hair1` and `hair2`.
 */
const helperNames = [
  'shoulder.l',
  'shoulder.r',
  'elbow.l',
  'elbow.r',
  'foreArmTwist.l',
  'foreArmTwist.r',
  'knuckle.l',
  'knuckle.r',
  'hip.l',
  'hip.r',
  'knee.l',
  'knee.r',
  'eye.l',
  'eye.r',
  'lidUpper.l',
  'lidUpper.r',
  'lidLower.l',
  'lidLower.r',
  'brow.l',
  'brow.r',
  'hair1',
  'hair2',
] as const;

/** Rig bones first, then helpers. */
export const jointNames = [...boneNames, ...helperNames] as const;
/** A bone or helper that vertices are bound to. */
export type JointName = (typeof jointNames)[number];

/** Index of a joint in `jointNames`. */
export const jointIndex = Object.fromEntries(jointNames.map((name, i) => [name, i])) as Record<
  JointName,
  number
>;

/** For each joint, the one on the other side of the body (itself for the middle ones). */
export const mirrored: readonly number[] = jointNames.map((name) => {
  const other = name.endsWith('.l')
    ? `${name.slice(0, -1)}r`
    : name.endsWith('.r')
      ? `${name.slice(0, -1)}l`
      : name;
  return jointIndex[other as JointName];
});

/** Weights of one vertex: joint and share; they need not add up to one. */
export type Binding = readonly (readonly [JointName, number])[];

/** Blend two bindings. */
export function blend(a: Binding, b: Binding, u: number): Binding {
  if (u <= 0) return a;
  if (u >= 1) return b;
  const sums = new Map<JointName, number>();
  for (const [name, w] of a) sums.set(name, (sums.get(name) ?? 0) + w * (1 - u));
  for (const [name, w] of b) sums.set(name, (sums.get(name) ?? 0) + w * u);
  return [...sums];
}

/** Blend along a chain: `stops` are ascending positions with the joint that holds there. */
export function along(x: number, stops: readonly (readonly [number, JointName])[]): Binding {
  const first = stops[0] as readonly [number, JointName];
  if (x <= first[0]) return [[first[1], 1]];
  for (let i = 1; i < stops.length; i++) {
    const [at, name] = stops[i] as readonly [number, JointName];
    if (x > at) continue;
    const [from, previous] = stops[i - 1] as readonly [number, JointName];
    const u = (x - from) / (at - from || 1);
    const eased = u * u * (3 - 2 * u);
    return previous === name
      ? [[name, 1]]
      : [
          [previous, 1 - eased],
          [name, eased],
        ];
  }
  return [[(stops[stops.length - 1] as readonly [number, JointName])[1], 1]];
}
