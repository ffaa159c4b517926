import { dirname, isAbsolute, join } from 'node:path';
import { EXIT } from '../base/exit.ts';
import { Fault } from '../base/fault.ts';
import { type FitMode, fitModes } from '../vision/fit/plan.ts';

/** The picture that a clip begins with, as flags and front matter ask for it. */
export interface PictureSettings {
  readonly file: string;
  /** How it is made to fill the frame. */
  readonly fit: FitMode;
  /** A depth map, or an ONNX model that makes one. */
  readonly depth?: string;
  readonly depthModel?: string;
}

/** The values as a person writes them. */
export interface RawPicture {
  readonly image?: string | undefined;
  readonly fit?: string | undefined;
  readonly depth?: string | undefined;
  readonly depthModel?: string | undefined;
  readonly mode?: string | undefined;
}

const wrong = (where: string, what: string, remedy: string): Fault =>
  new Fault(what, { exit: EXIT.input, where, remedy });

/**
 * The picture that flags or front matter ask for, or undefined for text to video. Flags name files as seen from the
 * current folder, front matter as seen from the brief's. Throws a `Fault` of exit status 2.
 * @param brief the brief's file, `-` for standard input
 */
export function pictureSettings(
  flags: RawPicture,
  frontMatter: Readonly<Record<string, string>>,
  brief: string,
): PictureSettings | undefined {
  const beside = (file: string | undefined): string | undefined =>
    file === undefined || brief === '-' || isAbsolute(file) ? file : join(dirname(brief), file);
  const named = (key: 'image' | 'depth' | 'depthModel', written: string): string | undefined =>
    flags[key] ?? beside(frontMatter[written]?.trim());
  const file = named('image', 'image');
  const depth = named('depth', 'depth');
  const depthModel = named('depthModel', 'depth-model');
  const mode = (flags.mode ?? frontMatter.mode)?.trim().toLowerCase();
  const fit = (flags.fit ?? frontMatter.fit)?.trim().toLowerCase() ?? 'none';
  if (mode !== undefined && mode !== 't2v' && mode !== 'i2v')
    throw wrong('mode', `mode cannot be "${mode}".`, 'Use t2v (text to video) or i2v (image to video).');
  if (!fitModes.some((f) => f === fit))
    throw wrong('fit', `fit cannot be "${fit}".`, `Use one of ${fitModes.join(', ')}.`);
  if (file === undefined || file === '') {
    const without = file === '' ? 'image' : depth !== undefined ? 'depth' : depthModel && 'depth-model';
    if (file === '' || without || mode === 'i2v')
      throw wrong(without || 'mode', 'No image was given to begin with.', 'Name it with --image FILE.');
    return undefined;
  }
  if (mode === 't2v')
    throw wrong('mode', 'Text to video takes no image.', 'Leave the image out, or use mode i2v.');
  if (depth !== undefined && depthModel !== undefined)
    throw wrong('depth', 'A depth map and a depth model were both given.', 'Give one of them.');
  return {
    file,
    fit: fit as PictureSettings['fit'],
    ...(depth === undefined ? {} : { depth }),
    ...(depthModel === undefined ? {} : { depthModel }),
  };
}
