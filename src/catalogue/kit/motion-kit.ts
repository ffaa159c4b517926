import type { Random } from '../../base/random.ts';
import type { Box, Point } from '../../vision/raster.ts';
import type { Face, RegionKind } from '../../vision/sight/sight.ts';

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
  readonly seconds: number;
  readonly random: Random;
  /** Where light comes from in the picture, its colour #rrggbb, and the middle of its brightest light. */
  readonly light: { readonly from: Point; readonly colour: string; readonly source?: Point };
}
