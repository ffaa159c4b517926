import { fromHex } from '../../base/colour.ts';
import { add, type Vec3 } from '../../base/vectors.ts';

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
 * @param palette the plan's anchor colours: lights lean to the lightest of them, shadows to the darkest
 * @example lookOf(plan.look, looks['35mm'].facts, plan.palette)
 */
export const lookOf = (plan: PlanLook, facts: LookFacts, palette: readonly string[] = []): Look => {
  const { slope, offset, power } = facts.cdl ?? plainLook;
  const { lights, shadows } = plan.monochrome ? untinted : tintsOf(palette);
  return {
    ...plan,
    shading: facts.shading,
    ink: facts.ink,
    video: facts.video ?? 0,
    slope: [0, 1, 2].map((i) => slope[i]! * (1 + LIGHTS * lights[i]!)) as unknown as Vec3,
    offset: add(offset, shadows.map((v) => v * SHADOWS) as unknown as Vec3),
    power,
  };
};

/** How far a grade goes towards a palette, in the slope and in the offset of the ASC CDL. */
const LIGHTS = 0.3;
const SHADOWS = 0.02;
const untinted = { lights: [0, 0, 0], shadows: [0, 0, 0] } as const;

/** What a palette's lightest and darkest colours have that greys have not; neither makes the picture brighter. */
function tintsOf(palette: readonly string[]): { lights: Vec3; shadows: Vec3 } {
  const luminance = (c: Vec3): number => 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2];
  const colours = palette.map(fromHex).sort((a, b) => luminance(b) - luminance(a));
  const tint = (c: Vec3 | undefined): Vec3 => {
    const top = Math.max(...(c ?? []));
    // Of black nothing can be told but that it is dark.
    if (!c || top < 0.02) return [0, 0, 0];
    const full = c.map((v) => v / top) as unknown as Vec3;
    return full.map((v) => v - luminance(full)) as unknown as Vec3;
  };
  const half = Math.ceil(colours.length / 2);
  const mean = (list: readonly Vec3[]): Vec3 =>
    [0, 1, 2].map(
      (i) => list.reduce((sum, c) => sum + c[i]!, 0) / Math.max(1, list.length),
    ) as unknown as Vec3;
  return {
    lights: mean(colours.slice(0, half).map(tint)),
    shadows: mean(colours.slice(half).map(tint)),
  };
}
