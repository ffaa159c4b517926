import type { FaceShape, MouthShape } from './shape.ts';

/**
 * Names of the mouth's morphs: the rig's mouth shapes, the moods (a closed smile, one that shows teeth,
 * sadness), and the jaw by itself.
 */
export const morphNames = ['A', 'E', 'O', 'U', 'F', 'M', 'smile', 'grin', 'sad', 'jaw'] as const;
/** One of the morphs. */
export type MorphName = (typeof morphNames)[number];

/** The mouth at rest, and what full strength of each morph makes of it. Heads. */
export function mouthShapes(f: FaceShape): {
  readonly rest: MouthShape;
  readonly morphs: Record<MorphName, MouthShape>;
} {
  const w = f.mouthWidth;
  // Corners a little up: nobody looks sullen who does not mean to. Age draws them down again.
  const rest: MouthShape = {
    w,
    u: 0,
    l: 0,
    jaw: 0,
    pucker: 0,
    corner: 0.014 + 0.005 * f.young - 0.006 * f.age,
    full: 1,
    tuck: 0,
  };
  const k = w / 0.105;
  return {
    rest,
    morphs: {
      A: { ...rest, w: w * 1.0, u: 0.024 * k, l: 0.092 * k, jaw: 0.064 },
      E: { ...rest, w: w * 1.22, u: 0.025 * k, l: 0.038 * k, jaw: 0.02, corner: 0.026 },
      O: { ...rest, w: w * 0.66, u: 0.034 * k, l: 0.062 * k, jaw: 0.038, pucker: 0.03, full: 1.06 },
      U: { ...rest, w: w * 0.46, u: 0.018 * k, l: 0.024 * k, jaw: 0.012, pucker: 0.05, full: 1.15 },
      F: { ...rest, w: w * 1.02, u: 0.019 * k, l: 0.004, jaw: 0.004, tuck: 0.022, full: 0.85 },
      M: { ...rest, w: w * 0.96, full: 0.66, pucker: -0.006 },
      smile: { ...rest, w: w * 1.3, corner: 0.062, full: 0.86 },
      grin: { ...rest, w: w * 1.36, u: 0.012 * k, l: 0.04 * k, jaw: 0.014, corner: 0.072, full: 0.8 },
      sad: { ...rest, w: w * 0.9, corner: -0.055, full: 1, pucker: 0.008 },
      jaw: { ...rest, w: w * 0.96, u: 0.012, l: 0.1 * k, jaw: 0.075 },
    },
  };
}

/** Chin drop of each morph at full strength, heads; what hangs on the jaw (teeth, tongue, beard) follows it. */
export function jawDrops(f: FaceShape): Record<MorphName, number> {
  const { morphs } = mouthShapes(f);
  return Object.fromEntries(morphNames.map((name) => [name, morphs[name].jaw])) as Record<MorphName, number>;
}
