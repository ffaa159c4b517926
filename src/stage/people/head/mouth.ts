import type { FaceShape, MouthShape } from './shape.ts';

/** Names of the mouth's morphs: the rig's mouth shapes, the two moods, and the jaw by itself. */
export const morphNames = ['A', 'E', 'O', 'U', 'F', 'M', 'smile', 'sad', 'jaw'] as const;
/** One of the morphs. */
export type MorphName = (typeof morphNames)[number];

/** The mouth at rest, and what full strength of each morph makes of it. Heads. */
export function mouthShapes(f: FaceShape): {
  readonly rest: MouthShape;
  readonly morphs: Record<MorphName, MouthShape>;
} {
  const w = f.mouthWidth;
  const rest: MouthShape = { w, u: 0, l: 0, jaw: 0, pucker: 0, corner: 0.004, full: 1, tuck: 0 };
  const k = w / 0.105;
  return {
    rest,
    morphs: {
      A: { ...rest, w: w * 1.0, u: 0.02 * k, l: 0.088 * k, jaw: 0.06 },
      E: { ...rest, w: w * 1.22, u: 0.021 * k, l: 0.036 * k, jaw: 0.02, corner: 0.02 },
      O: { ...rest, w: w * 0.68, u: 0.032 * k, l: 0.06 * k, jaw: 0.036, pucker: 0.03, full: 1.06 },
      U: { ...rest, w: w * 0.46, u: 0.016 * k, l: 0.022 * k, jaw: 0.012, pucker: 0.05, full: 1.15 },
      F: { ...rest, w: w * 1.02, u: 0.017 * k, l: 0.004, jaw: 0.004, tuck: 0.022, full: 0.85 },
      M: { ...rest, w: w * 0.96, full: 0.55, pucker: -0.006 },
      smile: { ...rest, w: w * 1.26, corner: 0.046, full: 0.88 },
      sad: { ...rest, w: w * 0.96, corner: -0.034, full: 1, pucker: 0.008 },
      jaw: { ...rest, w: w * 0.96, u: 0.012, l: 0.1 * k, jaw: 0.075 },
    },
  };
}

/** Chin drop of each morph at full strength, heads; what hangs on the jaw (teeth, tongue, beard) follows it. */
export function jawDrops(f: FaceShape): Record<MorphName, number> {
  const { morphs } = mouthShapes(f);
  return Object.fromEntries(morphNames.map((name) => [name, morphs[name].jaw])) as Record<MorphName, number>;
}
