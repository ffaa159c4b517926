import { createHash } from 'node:crypto';
import { EXIT } from '../../base/exit.ts';
import { Fault } from '../../base/fault.ts';
import type { Plan } from '../../direct/plan.ts';
import {
  type FitMode,
  type FitPlan,
  fitWarnings,
  place,
  planFit,
  type Size,
  worthKeeping,
} from '../../vision/fit/index.ts';
import type { Raster } from '../../vision/raster.ts';
import { type Sight, see } from '../../vision/sight/index.ts';
import type { Cache } from '../disk-cache.ts';
import { decode } from './decode.ts';
import { type DepthSource, depthSource, givenDepth } from './depth.ts';
import { readSource, type SourceFile } from './file.ts';
import { pack, unpack } from './keep.ts';
import { MOST_BYTES } from './limits.ts';

/** A user's picture that fills the frame, and what was seen in it. */
export interface Picture {
  /** As the user named it. */
  readonly file: string;
  /** SHA-256 of the file, hexadecimal. */
  readonly digest: string;
  readonly fit: FitMode;
  /** Exactly the size of the frame: what the clip begins with. */
  readonly raster: Raster;
  readonly sight: Sight;
  readonly depth: {
    readonly source: 'guess' | 'map' | 'model';
    /** The map or the model as the user named it. */
    readonly file?: string;
    /** 0 to 1, as in `Sight.depthConfidence`. */
    readonly confidence: number;
  };
  /** Sentences for the user about the picture's size and faults; what vision has to say is in `sight.notes`. */
  readonly warnings: readonly string[];
}

/** What `openPicture` is asked for. */
export interface PictureRequest {
  /** A JPEG, PNG or WebP file. */
  readonly file: string;
  /** Size of the frame, pixels. */
  readonly target: Size;
  /** How the picture fills the frame; with 'none' its size must be the frame's. */
  readonly fit: FitMode;
  /** A depth map of the picture, white near. */
  readonly depth?: string;
  /** An ONNX model that estimates depth; not together with `depth`. */
  readonly depthModel?: string;
  /** Where what was decoded and seen is kept, so that it is done once. */
  readonly cache: Cache;
}

/** Changes when what is kept changes its form, or when more is seen in the same picture. */
const FORM = 3;

type Kept = Pick<Picture, 'raster' | 'sight' | 'warnings'>;

/**
 * Open a user's picture: checked, decoded, fitted to the frame, and seen. What was seen is kept in the cache, so that
 * another process opens the same picture without seeing it again. Throws a `Fault` (exit status 2) that names the file
 * and says what is wrong with it and what to do.
 * @example
 * const { raster, sight } = await openPicture({ file: 'lake.jpg', target: { width: 1280, height: 720 }, fit: 'crop', cache });
 */
export async function openPicture(request: PictureRequest): Promise<Picture> {
  const source = await readSource(request.file, { role: 'the image', mostBytes: MOST_BYTES });
  return openSource(source, request);
}

/**
 * Open the picture of a plan again, as the process that draws does. Throws a `Fault` when the plan has no picture or
 * the file is no longer the one that the plan was directed on.
 */
export async function openPlanned(plan: Plan, cache: Cache): Promise<Picture> {
  const planned = plan.picture;
  if (!planned) throw new Fault('The plan has no picture.', { exit: EXIT.input });
  const { file, digest, fit, depth } = planned;
  const source = await readSource(file, { role: 'the image', mostBytes: MOST_BYTES });
  if (source.digest !== digest)
    throw new Fault(`${file} changed since the clip was directed on it.`, {
      exit: EXIT.input,
      where: file,
      remedy: 'Put the former picture back, or direct the brief again with the new one.',
    });
  return openSource(source, {
    file,
    target: { width: plan.format.width, height: plan.format.height },
    fit,
    cache,
    ...(depth.source === 'map' && depth.file !== undefined ? { depth: depth.file } : {}),
    ...(depth.source === 'model' && depth.file !== undefined ? { depthModel: depth.file } : {}),
  });
}

async function openSource(source: SourceFile, request: PictureRequest): Promise<Picture> {
  const { fit, target, cache } = request;
  const from = await depthSource(request.depth, request.depthModel);
  const inputs = [FORM, source.digest, target.width, target.height, fit, from?.source, from?.digest];
  const key = `picture-${createHash('sha256').update(JSON.stringify(inputs)).digest('hex').slice(0, 32)}`;
  const found = await cache.get(key);
  let kept = found && (unpack(found) as Kept | undefined);
  if (!kept) {
    kept = await make(source, request, from);
    await cache.set(key, pack(kept));
  }
  return {
    file: source.name,
    digest: source.digest,
    fit,
    ...kept,
    depth: {
      source: from?.source ?? 'guess',
      confidence: kept.sight.depthConfidence,
      ...(from ? { file: from.file } : {}),
    },
  };
}

const isCut = ({ mode, scaled, target }: FitPlan): boolean =>
  mode === 'crop' && (scaled.width > target.width || scaled.height > target.height);

async function make(
  source: SourceFile,
  { fit, target }: PictureRequest,
  from: DepthSource | undefined,
): Promise<Kept> {
  const planned = (full: Size): FitPlan =>
    planFit(full.width, full.height, target.width, target.height, fit, source.name);
  const { raster, full, header, warnings } = await decode(source, (size) => planned(size).scaled);
  const plan = planned(full);
  const fitted = place(raster, plan, isCut(plan) ? worthKeeping(raster) : undefined);
  const depth = from && (await givenDepth(from, fitted, { full, orientation: header.orientation }));
  return {
    raster: fitted.raster,
    sight: see(fitted.raster, depth ? { depth } : {}),
    warnings: [...warnings, ...fitWarnings(full.width, full.height, plan, fitted.kept)],
  };
}
