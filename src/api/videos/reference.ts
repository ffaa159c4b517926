import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from '@hono/zod-openapi';
import { inspectPicture } from '../../film/upload/index.ts';
import { download, isDataUrl, readDataUrl } from '../../net/index.ts';
import { type FitMode, fitModes } from '../../vision/fit/plan.ts';
import { fetchFile } from '../files/rows.ts';
import { LONGEST_URL } from '../wire/body.ts';
import type { ApiRequest } from '../wire/endpoint.ts';
import { ApiError, toApiError } from '../wire/errors.ts';
import { choiceField, parsedText, uploadField, withoutNulls } from '../wire/fields.ts';
import { lookTurn } from '../wire/look-turn.ts';
import { Upload } from '../wire/upload.ts';
import { IMAGE_BYTES } from './settings.ts';

const PARAM = 'input_reference';

const byAddress = z
  .object({
    image_url: z
      .string()
      .max(LONGEST_URL, { error: `it is longer than ${LONGEST_URL} characters.` })
      .optional(),
    file_id: z.string().optional(),
  })
  .refine((value) => (value.image_url === undefined) !== (value.file_id === undefined), {
    error: 'it must have either image_url or file_id.',
  })
  .openapi('ImageReference', {
    description: 'Exactly one of `image_url` (https or data URL) and `file_id` (of an uploaded file).',
  });

/** `input_reference`: a picture as a file, or where it is. */
export const referenceField = z
  .preprocess(
    (value) => {
      const parsed = parsedText(value);
      return parsed?.constructor === Object ? withoutNulls(parsed) : parsed;
    },
    z.union([uploadField('A JPEG, PNG or WebP picture.'), byAddress], {
      error: 'it must be a picture file, or an object with either image_url or file_id.',
    }),
  )
  .openapi({
    description: 'The picture that becomes the first frame; its size must be `size` unless `fit` is given.',
  });

/** `fit`: how a picture of another size fills the frame. */
export const fitField = choiceField(fitModes, {
  default: 'none',
  description: 'Extension. How an `input_reference` of another size fills the frame.',
});

/** The most bytes of an `input_reference` part. */
export const pictureFiles = () => ({ [PARAM]: IMAGE_BYTES });

/** A picture that a clip can begin with, as a file of the request. */
export interface ReferencePicture {
  readonly file: string;
  readonly type: string;
  readonly fit: FitMode;
}

/**
 * Bring a request's picture to this machine and look into it: by content, under limits, decoded to its end. Throws an
 * `ApiError` for what is no such picture, and for one of another size than the video's when no fit is asked for.
 */
export async function resolveReference(
  request: ApiRequest<unknown, unknown, unknown>,
  reference: z.output<typeof referenceField>,
  size: { readonly width: number; readonly height: number },
  fit: FitMode,
): Promise<ReferencePicture> {
  try {
    const file = await locate(request, reference);
    const look = () =>
      inspectPicture(file, { mostBytes: IMAGE_BYTES, signal: request.context.req.raw.signal });
    const { width, height, format } = await lookTurn(look, request.caller.key);
    if (fit === 'none' && (width !== size.width || height !== size.height))
      throw new ApiError(
        'invalid',
        `The image must match the requested size: it is ${width}x${height} pixels, and the video is ${size.width}x${size.height}. ` +
          "Scale the image, ask for another 'size', or send 'fit' as 'crop', 'pad' or 'extend'.",
        { param: PARAM, code: 'image_size_mismatch' },
      );
    return { file, type: `image/${format}`, fit };
  } catch (error) {
    throw toApiError(error, PARAM);
  }
}

/** Where the picture's bytes lie on this machine. */
async function locate(
  request: ApiRequest<unknown, unknown, unknown>,
  reference: z.output<typeof referenceField>,
): Promise<string> {
  if (reference instanceof Upload) return reference.file;
  const file = join(await request.folder(), 'image');
  if (reference.file_id !== undefined) {
    await fetchFile(request, reference.file_id, file, `${PARAM}.file_id`);
    return file;
  }
  const url = reference.image_url as string;
  if (isDataUrl(url)) await writeFile(file, readDataUrl(url, IMAGE_BYTES).bytes);
  else await fetched(url, file, request);
  return file;
}

async function fetched(
  url: string,
  file: string,
  { deps, context }: ApiRequest<unknown, unknown, unknown>,
): Promise<void> {
  const options = { ...deps.fetching, mostBytes: IMAGE_BYTES, signal: context.req.raw.signal };
  const { body } = await download(url, options);
  await pipeline(body, createWriteStream(file));
}
