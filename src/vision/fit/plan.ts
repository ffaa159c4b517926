import { EXIT } from '../../base/exit.ts';
import { Fault } from '../../base/fault.ts';

/** How a picture is made to fill a frame of another size. */
export const fitModes = ['none', 'crop', 'pad', 'extend'] as const;

/** A way to fill the frame: as it is, cut, with plain bars, or with borders that go on from the picture. */
export type FitMode = (typeof fitModes)[number];

/** Width and height in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What has to be done to a picture so that it fills a frame. */
export interface FitPlan {
  readonly mode: FitMode;
  readonly target: Size;
  /** Size that the whole picture is scaled to first: covers the target for 'crop', lies within it otherwise. */
  readonly scaled: Size;
  /** Scaled pixels for one pixel of the picture; over 1 it is enlarged. */
  readonly scale: number;
}

/**
 * Plan how a picture fills a frame. Throws a `Fault` (exit status 2) that names both sizes when they differ and the
 * mode is 'none': the picture must have the frame's size unless a fit is asked for. `name` is the picture's file.
 * @example planFit(1600, 1600, 1280, 720, 'crop').scaled // { width: 1280, height: 1280 }
 */
export function planFit(
  width: number,
  height: number,
  targetWidth: number,
  targetHeight: number,
  mode: FitMode,
  name?: string,
): FitPlan {
  const target = { width: targetWidth, height: targetHeight };
  if (width === targetWidth && height === targetHeight) return { mode, target, scaled: target, scale: 1 };
  if (mode === 'none') {
    throw new Fault(
      `${name ?? 'The image'} is ${width}x${height} pixels, and the clip is ${targetWidth}x${targetHeight}: they must be equal.`,
      {
        exit: EXIT.input,
        ...(name === undefined ? {} : { where: name }),
        remedy:
          'Add --fit crop (cut to the frame), --fit pad (plain bars) or --fit extend (borders filled from the picture), or choose another --size.',
      },
    );
  }
  const across = targetWidth / width;
  const down = targetHeight / height;
  const scale = mode === 'crop' ? Math.max(across, down) : Math.min(across, down);
  const whole = (length: number, bound: number): number =>
    mode === 'crop' ? Math.max(bound, Math.round(length)) : Math.max(1, Math.min(bound, Math.round(length)));
  return {
    mode,
    target,
    scaled: { width: whole(width * scale, targetWidth), height: whole(height * scale, targetHeight) },
    scale,
  };
}

/** Short side that the picture should have at least, pixels. */
const ENOUGH = 720;
/** Enlargement from which it shows. */
const SOFT = 1.2;

/** Share of what stands out that a crop should keep. */
const KEPT = 0.6;

/**
 * Sentences about a picture that is too small to look sharp in its frame, or of which a crop keeps too little of what
 * stands out (`kept`, 0 to 1); none when it is good.
 */
export function fitWarnings(width: number, height: number, { scale }: FitPlan, kept = 1): string[] {
  const warnings: string[] = [];
  const short = Math.min(width, height);
  if (short < ENOUGH)
    warnings.push(
      `The image is ${width}x${height}: its short side has ${short} pixels, and at least ${ENOUGH} are recommended.`,
    );
  if (scale > SOFT)
    warnings.push(
      `The image is enlarged ${scale.toFixed(1)} times to fill the frame and will look soft; a larger one helps.`,
    );
  if (kept < KEPT)
    warnings.push(
      `The crop keeps ${Math.round(kept * 100)} % of what stands out in the image; --fit extend keeps all of it.`,
    );
  return warnings;
}
