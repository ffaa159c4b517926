import { EXIT } from '../../base/exit.ts';
import { Fault } from '../../base/fault.ts';
import { type Fitted, fitField, type Size } from '../../vision/fit/index.ts';
import type { Field } from '../../vision/raster.ts';
import { resizeField } from '../../vision/resize.ts';
import { decodeDepthMap } from './depth-map.ts';
import { checkModel, runDepthModel } from './depth-model.ts';
import { nearestIsOne } from './depth-range.ts';
import { readSource, type SourceFile } from './file.ts';
import { MOST_BYTES } from './limits.ts';

/** Where depth comes from besides the guess, checked as far as it can be without running anything. */
export type DepthSource =
  | { readonly source: 'map'; readonly file: string; readonly digest: string; readonly map: SourceFile }
  | { readonly source: 'model'; readonly file: string; readonly digest: string };

/** Depth that was given or estimated by a model, of the frame's size. */
export interface GivenDepth {
  readonly field: Field;
  readonly source: 'map' | 'model';
}

/** Read the map or check the model that a person named, if any. Throws a `Fault` (exit status 2). */
export async function depthSource(
  map: string | undefined,
  model: string | undefined,
): Promise<DepthSource | undefined> {
  if (map !== undefined && model !== undefined)
    throw new Fault('A depth map and a depth model do not go together.', {
      exit: EXIT.input,
      remedy: 'Give --depth or --depth-model.',
    });
  if (map !== undefined) {
    const file = await readSource(map, { role: 'the depth map', mostBytes: MOST_BYTES });
    return { source: 'map', file: map, digest: file.digest, map: file };
  }
  if (model !== undefined) return { source: 'model', file: model, digest: await checkModel(model) };
  return undefined;
}

/**
 * Nearness of a fitted picture from a map or a model; how far it is to be believed is told by `see`. `full` is
 * the picture's upright size before it was fitted, `orientation` how its file is turned (EXIF).
 */
export async function givenDepth(
  from: DepthSource,
  fitted: Fitted,
  { full, orientation }: { readonly full: Size; readonly orientation: number },
): Promise<GivenDepth> {
  const { width, height } = fitted.raster;
  if (from.source === 'map') {
    const map = await decodeDepthMap(from.map, { full, orientation, target: { width, height } });
    const fittedMap =
      map.of === 'picture' ? fitField(map.field, fitted) : resizeField(map.field, width, height);
    return { field: nearestIsOne(fittedMap), source: 'map' };
  }
  return {
    field: resizeField(await runDepthModel(from.file, fitted.raster), width, height),
    source: 'model',
  };
}
