import { join } from 'node:path';
import { z } from '@hono/zod-openapi';
import type { Json } from '../../base/json.ts';
import type { SourceClip } from '../../engines/engine.ts';
import { wordsOf } from '../../film/upload/index.ts';
import { objectKey } from '../../jobs/objects.ts';
import type { Video } from '../../store/database/schema.ts';
import { fetchFile } from '../files/rows.ts';
import type { ApiRequest } from '../wire/endpoint.ts';
import { ApiError } from '../wire/errors.ts';
import { parsedText, uploadField } from '../wire/fields.ts';
import { findOwned, isExpired } from '../wire/owned.ts';
import { Upload } from '../wire/upload.ts';
import { openClip } from './clip.ts';
import { CLIP_BYTES, FPS, SIZES, type Size, sizeOf } from './settings.ts';

/** A clip that another is made from: a video of ours, or a file that came with the request. */
export interface Source {
  /** Id of the video; null for a file. */
  readonly id: string | null;
  readonly from: SourceClip | { readonly file: string; readonly manifest?: Json };
  readonly seconds: number;
  readonly width: number;
  readonly height: number;
  readonly fps: number;
  readonly seed?: number;
  /** Words that came with an uploaded clip of ours, which nobody judged yet. */
  readonly words?: string;
  readonly extensions: number;
  /** The row of a video of ours. */
  readonly row?: Video;
}

const byId = z.object({ id: z.string().openapi({ example: 'video_6922e0f1' }) }).openapi('VideoReference', {
  description: 'A completed video, or an uploaded file (`file-…`) that is a clip.',
});

/** `video`: a file, `{id}`, or in a form simply the id. */
export const sourceField = z
  .preprocess(
    (value) => {
      const parsed = parsedText(value);
      return typeof parsed === 'string' ? { id: parsed } : parsed;
    },
    z.union([uploadField('An MP4 clip.'), byId], {
      error: "it must be a file, or the id of a completed video as {'id': 'video_…'}.",
    }),
  )
  .openapi({ description: 'The clip to start from: an uploaded MP4 file or `{"id": "video_…"}`.' });

/** The most bytes of a `video` part. */
export const clipFiles = ({ uploadBytes = CLIP_BYTES }: { uploadBytes?: number }) => ({ video: uploadBytes });

type Request = ApiRequest<unknown, unknown, unknown>;

/** What a request's `video` stands for. Throws an `ApiError` for what is no finished clip. */
export async function resolveSource(request: Request, video: z.output<typeof sourceField>): Promise<Source> {
  if (video instanceof Upload) return uploadedSource(request, video.file);
  if (!video.id.startsWith('file-')) return videoSource(request, video.id, 'video');
  const file = join(await request.folder(), 'clip');
  await fetchFile(request, video.id, file, 'video');
  return uploadedSource(request, file);
}

/** A completed video as a source. Throws an `ApiError` when it is not there or not completed. */
export async function videoSource({ deps, caller }: Request, id: string, param?: string): Promise<Source> {
  const row = await findOwned(deps, caller, 'videos', id, param);
  const { take } = row;
  if (row.status !== 'completed' || !take)
    throw new ApiError(
      'invalid',
      row.status === 'failed'
        ? `The video '${id}' failed and cannot be used. Choose a completed one.`
        : `The video '${id}' is not completed yet (${row.status}, ${row.progress} %). Wait until it is.`,
      { code: 'video_not_ready', ...(param === undefined ? {} : { param }) },
    );
  if (isExpired(row)) {
    const message = `The files of the video '${id}' have expired and were deleted. Make it again first.`;
    throw new ApiError('invalid', message, {
      code: 'video_expired',
      ...(param === undefined ? {} : { param }),
    });
  }
  return {
    id: row.id,
    from: {
      clip: objectKey(row.id, take.clip),
      ...(take.manifest === undefined ? {} : { manifest: objectKey(row.id, take.manifest) }),
      seconds: row.seconds,
    },
    seconds: row.seconds,
    width: row.width,
    height: row.height,
    fps: row.order.fps,
    seed: take.seed,
    extensions: row.extensions,
    row,
  };
}

async function uploadedSource(request: Request, file: string): Promise<Source> {
  const { clip, told } = await openClip(file, request);
  const { seconds } = clip;
  if (told.kind === 'foreign')
    return {
      id: null,
      from: { file },
      seconds,
      fps: nearestFps(clip.fps),
      ...nearestSize(clip),
      extensions: 0,
    };
  const { seed, plan } = told.manifest;
  const { width, height, fps } = plan.format;
  return {
    id: null,
    from: { file, manifest: told.manifest as unknown as Json },
    seconds,
    width,
    height,
    fps,
    seed,
    words: wordsOf(told.manifest),
    extensions: 0,
  };
}

const nearestFps = (fps: number): number =>
  FPS.map(Number).reduce((best, one) => (Math.abs(one - fps) < Math.abs(best - fps) ? one : best));

/** The size that a foreign clip is brought to: its own if the API has it, else one of nearly its shape and area. */
function nearestSize(clip: { readonly width: number; readonly height: number }): Size {
  const distance = ({ width, height }: Size): number =>
    10 * Math.abs(Math.log((width * clip.height) / (height * clip.width))) +
    Math.abs(Math.log((width * height) / (clip.width * clip.height)));
  return SIZES.map(sizeOf).reduce((best, one) => (distance(one) < distance(best) ? one : best));
}
