import type { Random } from '../../base/random.ts';
import type { Box, Point } from '../../vision/raster.ts';
import type { Face, RegionKind } from '../../vision/sight/sight.ts';

/** A value that changes: a function of the seconds since the motion began, 0 at 0. */
export type Curve = (seconds: number) => number;

/** Side or place that something is held at, from which its motion grows. */
export type Roots = 'below' | 'above' | 'left' | 'right' | 'edges';

/** Travelling waves on a plane that leads to the horizon: long and high near, short and low far away. */
export interface Waves {
  /** Height of the shift near the viewer. */
  readonly amplitude: number;
  /** From crest to crest near the viewer. */
  readonly length: number;
  /** 1 as gravity has it on open water. */
  readonly speed?: number;
  /** How much light plays on the slopes, 0 to 1. */
  readonly glints?: number;
  /** How far the directions of single waves part, 0 one swell, 1 a chop. */
  readonly spread?: number;
}

/** Waves that break on a beach and run up the sand, where the picture shows one. */
export interface Surf {
  /** How far up the land. */
  readonly reach: number;
  /** Seconds from wave to wave. */
  readonly period: number;
}

/** Something that the whole region streams along: a river, a fall, blown sand. */
export interface Flow {
  /** A second; on a plane that leads away it is less farther off. */
  readonly speed: number;
  /** Where to, as a unit vector. */
  readonly bearing: Point;
  /** Lies on the plane that leads to the horizon, rather than upright. */
  readonly plane?: boolean;
}

/** What is held by its roots and moved by wind. */
export interface Sway {
  /** Farthest shift of what is farthest from its roots. */
  readonly reach: number;
  /** Swings a second. */
  readonly rate: number;
  readonly roots: Roots;
  /** Leaves and strands that tremble by themselves, as a share of the reach. */
  readonly detail?: number;
  /** Share of the reach that is a lean with the wind rather than a swing to both sides. */
  readonly lean?: number;
  /** What it stands on bends with it, from the picture's lower border up: a flower on its stem. */
  readonly stalk?: boolean;
}

/** Cloth that waves run along. */
export interface Flutter {
  readonly reach: number;
  readonly length: number;
  /** Waves a second. */
  readonly rate: number;
  readonly roots: Roots;
}

/** What a face does, each 0 to 1 but the gaze. */
export interface Features {
  readonly blink?: Curve;
  readonly smile?: Curve;
  /** How far the mouth stands open. */
  readonly open?: Curve;
  /** Raised brows. */
  readonly brows?: Curve;
  /** Shift of the eyes in their opening, −1 left to 1 right. */
  readonly gaze?: Curve;
}

/** Light that changes. */
export interface Shine {
  /** More (or less) light as a share of what there is: 0.2 is a fifth brighter, −0.5 half as bright. */
  readonly gain: Curve;
  /** Of the light that comes or goes, #rrggbb; white when absent. */
  readonly colour?: string;
  /**
   * The region as it is; only what is bright in it; the region and, weaker, what is around it; or, softly, the light of
   * the whole picture.
   */
  readonly where?: 'all' | 'bright' | 'around' | 'scene';
}

/** A soft band of light (or shadow) that passes over the region. */
export interface Sweep {
  readonly gain: number;
  /** Width of the band in widths of the region. */
  readonly width: number;
  /** Where the band is, −1 before the region to 1 past it; at 0 its middle. The band is outside at the start. */
  readonly at: Curve;
  readonly colour?: string;
  /** Radians that the band leans. */
  readonly lean?: number;
}

/** Single bright points that come and go. */
export interface Sparkle {
  readonly gain: number;
  /** From point to point. */
  readonly length: number;
  /** A second. */
  readonly rate: number;
}

/** What floats, falls or rises in the air, one by one. */
export interface Particles {
  readonly shape: 'dot' | 'flake' | 'streak' | 'leaf' | 'petal' | 'strip' | 'ring' | 'glow';
  /** In the picture at once. */
  readonly count: number;
  /** Of one, near the viewer, smallest and largest. */
  readonly size: readonly [number, number];
  /** #rrggbb, one of them each. The picture's own light is mixed in. */
  readonly colours: readonly string[];
  /** 0 to 1. */
  readonly opacity: number;
  /** Heights of the picture a second, near the viewer: right and down. */
  readonly speed: Point;
  /** Sideways play in heights, and swings a second. */
  readonly waft?: readonly [number, number];
  /** Turns a second of what tumbles. */
  readonly tumble?: number;
  /** Blinks on and off so many times a second, as fireflies do. */
  readonly blink?: number;
  /** Seconds that one lasts; absent: until it has left the picture. */
  readonly life?: number;
  /** 'everywhere' in the air; 'from' the region it belongs to, leaving it; 'sky' only above. */
  readonly where?: 'everywhere' | 'from';
  /** Shines rather than being lit. */
  readonly shining?: boolean;
  /** Rings where it meets ground or water. */
  readonly splashes?: boolean;
}

/** Vapour that rises from a place. */
export interface Plume {
  /** Share of the picture: where it rises from, the region's top when absent. */
  readonly from?: Point;
  readonly width: number;
  readonly height: number;
  /** Heights a second. */
  readonly speed: number;
  readonly colour: string;
  readonly opacity: number;
  /** 'wisps' of steam, 'billows' of smoke, 'flames'. */
  readonly shape: 'wisps' | 'billows' | 'flames';
}

/** Stars that twinkle: the picture's own, or new ones in a sky that has none. */
export interface Stars {
  /** Of new ones in a whole picture of sky. */
  readonly count: number;
  /** Of their glow, faintest and brightest. */
  readonly size: readonly [number, number];
  /** How often a second one grows bright. */
  readonly rate: number;
}

/** Mist that hangs before and between things. */
export interface Veil {
  /** Share of the height where it is thickest, and how far it reaches from there. */
  readonly middle: number;
  readonly reach: number;
  readonly opacity: number;
  /** Heights a second to the right. */
  readonly speed: number;
  readonly colour: string;
}

/**
 * What a motion of a still picture is handed by the stage. Lengths are shares of the picture's height, times are
 * seconds; x goes right and y down, as in the picture. Each call adds one effect to the motion's own region; every
 * effect is nothing at the motion's start and grows smoothly, so that the clip begins with the picture itself.
 */
export interface MotionKit {
  readonly region: {
    readonly id: string;
    readonly kind: RegionKind | 'frame';
    readonly box: Box;
    /** Width of the picture in heights. */
    readonly aspect: number;
    readonly colour: string;
    /** How sure vision is of it, 0 to 1. */
    readonly sure: number;
    /** Where what it holds lies open: the drink in a cup, the food on a plate. */
    readonly holds?: Box;
    /** How far the middle of its detail lies to the right of its own: −1 its left border to 1 its right one. */
    readonly detail?: number;
  };
  /** The face of a person or face region. */
  readonly face?: Face;
  /** Share of the height at which eye level lies. */
  readonly horizon: number;
  /** 0.5 gentle, 1 usual, 1.6 strong. */
  readonly amount: number;
  /** 0.5 slow, 1 usual, 2 fast. */
  readonly pace: number;
  /** 'left', 'right', 'up', 'down', 'clockwise', 'counter-clockwise', 'camera', 'away' or ''. */
  readonly direction: string;
  /** Where the wind goes: −1 left to 1 right; from the words, else from the seed. */
  readonly wind: number;
  /** Which way the camera's own move carries what is near: −1 left, 1 right, 0 neither. */
  readonly parallax: -1 | 0 | 1;
  readonly seconds: number;
  /** How many times the words want it done: 'once', 'twice', 'three times'. */
  readonly count?: number;
  readonly random: Random;
  /** Where light comes from in the picture, its colour #rrggbb, and the middle of its brightest light. */
  readonly light: {
    readonly from: Point;
    readonly colour: string;
    readonly source?: Point;
    readonly time: 'day' | 'golden' | 'dusk' | 'night' | 'indoor';
  };

  /** From 0 to 1 over the motion's time and 1 from then on: what is done once. */
  readonly once: Curve;
  /** From 0 to 1 and back to 0 over the motion's time. */
  readonly return: Curve;
  /** From 0 to 1 in under a second, 1 while the motion lasts, 0 after it: what goes on. */
  readonly lasting: Curve;
  /** Seconds gone by of something that gets going: 0 at rest, then as fast as the clock. */
  readonly elapsed: Curve;
  /** Smooth irregular play in −1 to 1 times `lasting`; every name has its own. @param rate changes a second */
  play(name: string, rate: number): Curve;
  /** Unit vector of the words' direction; the given one where they name none. */
  heading(otherwise: Point): Point;
  /** How far the mouth stands open as the plan's lines are spoken; undefined when the region's person says nothing. */
  readonly speech?: Curve;

  waves(waves: Waves): void;
  surf(surf: Surf): void;
  flow(flow: Flow): void;
  /** Clouds pass over a sky whose own gradient and sun stay; those near the horizon are slower. */
  drift(drift: { readonly speed: number; readonly bearing: Point }): void;
  sway(sway: Sway): void;
  flutter(flutter: Flutter): void;
  /** Air over something hot. */
  shimmer(shimmer: { readonly reach: number; readonly length: number; readonly speed: number }): void;
  features(features: Features): void;
  /** Turn the head about its axes, radians: yaw to the viewer's right, pitch down, roll clockwise. */
  head(turn: { readonly yaw?: Curve; readonly pitch?: Curve; readonly roll?: Curve }): void;
  /** Chest and shoulders rise. @param depth share of the head's height */
  breathe(breath: { readonly depth: number; readonly rate: number }): void;
  /** Upper parts go sideways over feet that stay. */
  lean(lean: { readonly by: Curve }): void;
  /** Turn as a rounded solid about its upright axis, radians, to the viewer's right. */
  spin(spin: { readonly yaw: Curve; readonly pitch?: Curve }): void;
  /**
   * Carry the whole region: along x and y, turned by radians (clockwise), at a size (0 as it is, 0.1 a tenth larger),
   * wider or narrower than it is high, about its middle or its foot.
   */
  carry(carry: {
    readonly x?: Curve;
    readonly y?: Curve;
    readonly angle?: Curve;
    readonly grow?: Curve;
    readonly widen?: Curve;
    readonly about?: 'middle' | 'foot' | 'top';
  }): void;

  shine(shine: Shine): void;
  sweep(sweep: Sweep): void;
  sparkle(sparkle: Sparkle): void;
  /** Soft shadows as of clouds pass over. @param size from one to the next */
  shadows(shadows: { readonly depth: number; readonly size: number; readonly speed: number }): void;
  /** Shafts of light from the picture's light. */
  rays(rays: { readonly gain: number; readonly colour: string; readonly from?: Point }): void;

  particles(particles: Particles): void;
  plume(plume: Plume): void;
  stars(stars: Stars): void;
  veil(veil: Veil): void;
  /** Sharpness goes over to the subject or to what lies behind it. @param blur share of the height at the most */
  focus(focus: {
    readonly to: 'subject' | 'background' | 'all';
    readonly blur: number;
    readonly by: Curve;
  }): void;
}
