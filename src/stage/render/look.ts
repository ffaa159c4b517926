import type { Vec3 } from '../../base/vectors.ts';

/** Everything about the look of one plan that the renderer needs, in numbers. */
export interface Look {
  readonly shading: 'miniature' | 'cel' | 'painted' | 'clay';
  readonly grain: number;
  readonly halation: number;
  readonly weave: number;
  readonly bloom: number;
  readonly vignette: number;
  readonly soften: number;
  /** Streaks from lights, 0–1. */
  readonly flare: number;
  readonly saturation: number;
  readonly contrast: number;
  /** −1 cool … 1 warm. */
  readonly warmth: number;
  readonly monochrome: boolean;
  /** Ink lines 0–1. */
  readonly ink: number;
  /** Home video's smeared colour and lines, 0–1. */
  readonly video: number;
  readonly slope: Vec3;
  readonly offset: Vec3;
  readonly power: Vec3;
}

/** A plain filmic look. */
export const plainLook: Look = {
  shading: 'miniature',
  grain: 0.15,
  halation: 0.1,
  weave: 0,
  bloom: 0.25,
  vignette: 0.4,
  soften: 0,
  flare: 0,
  saturation: 1,
  contrast: 1,
  warmth: 0,
  monochrome: false,
  ink: 0,
  video: 0,
  slope: [1, 1, 1],
  offset: [-0.006, -0.005, 0.004],
  power: [1, 1, 1],
};

interface PlanLook {
  readonly grain: number;
  readonly halation: number;
  readonly weave: number;
  readonly flare: number;
  readonly soften: number;
  readonly saturation: number;
  readonly contrast: number;
  readonly warmth: number;
  readonly bloom: number;
  readonly vignette: number;
  readonly monochrome: boolean;
}

interface LookFacts {
  readonly shading: Look['shading'];
  readonly ink: number;
  readonly video?: number;
  readonly cdl?: { readonly slope: Vec3; readonly offset: Vec3; readonly power: Vec3 };
}

/**
 * Joins a plan's look (numbers already settled by directing) with the catalogue's facts of its kind.
 * @example lookOf(plan.look, looks['35mm'].facts)
 */
export const lookOf = (plan: PlanLook, facts: LookFacts): Look => ({
  ...plan,
  shading: facts.shading,
  ink: facts.ink,
  video: facts.video ?? 0,
  slope: facts.cdl?.slope ?? plainLook.slope,
  offset: facts.cdl?.offset ?? plainLook.offset,
  power: facts.cdl?.power ?? plainLook.power,
});
