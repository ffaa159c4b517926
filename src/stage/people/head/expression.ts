import { clamp, smoothstep, type Vec3 } from '../../../base/vectors.ts';
import type { Face } from '../rig.ts';
import { lidRest } from './eyes.ts';
import { type MorphName, morphNames } from './mouth.ts';

/** Lids meet at this angle over the horizon of the eye, radians: a little below the middle. */
const meeting = -0.4;

/** Share of each mouth morph for a face, in the order of `morphNames`. */
export function morphWeights(face: Face, jawTurn: number): number[] {
  const m = face.mouth;
  // Speech flattens a smile: both at full strength would tear the corners.
  const talk = Math.min(1, m.A * 0.4 + m.O + m.U + m.F * 0.5 + m.M * 0.5);
  const calm = 1 - 0.55 * talk;
  const joy = Math.max(0, face.smile) * calm;
  // A wide smile shows teeth, unless the mouth is open already or has lips to press.
  const teeth = smoothstep(0.5, 0.95, face.smile) * (1 - Math.min(1, 0.7 * m.A + 0.7 * m.E + m.M + m.F));
  const shares: Record<MorphName, number> = {
    A: m.A,
    E: m.E,
    O: m.O,
    U: m.U,
    F: m.F,
    M: m.M,
    smile: joy * (1 - teeth),
    grin: joy * teeth,
    sad: Math.max(0, -face.smile) * calm,
    jaw: clamp(jawTurn / 0.35, 0, 1),
  };
  return morphNames.map((name) => shares[name]);
}

/** Where the eyes point, radians: yaw towards the puppet's left, pitch up. */
export function eyeTurn(gaze: Face['gaze']): readonly [number, number] {
  // Large eyes in small heads would lose the iris behind the corner long before a person's do.
  const [yaw, pitch] = [0.3, 0.26];
  return [yaw * Math.tanh(gaze[0] / yaw), pitch * Math.tanh(gaze[1] / pitch)];
}

/** How far the lids turn down about the eye, radians, and how far the upper one rolls. */
export function lidTurns(face: Face): {
  readonly upper: number;
  readonly lower: number;
  readonly roll: number;
} {
  const shut = clamp(face.blink, -0.35, 1);
  const closing = Math.max(0, shut);
  const open = 1 - closing;
  const joy = Math.max(0, face.smile);
  const [, pitch] = eyeTurn(face.gaze);
  // Who laughs narrows the eyes from below; who tires, from above.
  const fromAbove = shut * (1 - 0.45 * joy * (shut > 0 ? open : 0));
  return {
    upper:
      fromAbove * (lidRest.upper - meeting) - pitch * 0.5 * open - Math.max(0, face.browRaise) * 0.09 * open,
    lower: closing * (lidRest.lower - meeting) - joy * open * (0.14 + 0.8 * closing) - pitch * 0.3 * open,
    roll: -face.browTilt * 0.28 * open,
  };
}

/** How a brow (the left one) turns about the way it faces, radians, and moves, heads. */
export function browMove(face: Face): { readonly turn: number; readonly shift: Vec3 } {
  const anger = Math.max(0, -face.browTilt);
  const raise = face.browRaise * 0.042;
  return {
    turn: -face.browTilt * (anger > 0 ? 0.34 : 0.46),
    // Drawn together they bulge over the root of the nose; raised they follow the forehead back.
    shift: [
      -anger * 0.016,
      raise - anger * 0.012 + Math.max(0, face.browTilt) * 0.012,
      anger * 0.026 - Math.max(0, raise) * 0.25,
    ],
  };
}
