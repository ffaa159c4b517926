import { z } from '@hono/zod-openapi';
import { Upload } from './upload.ts';

/** Longest prompt, characters. */
const LONGEST_PROMPT = 32_000;

/** The prompt of every endpoint that makes a video. */
export const promptField = z
  .string({ error: 'it must be a text.' })
  .refine((text) => text.trim() !== '', { error: 'it is empty. Write what the video shows.' })
  // Counted as JSON Schema does, by code points.
  .refine((text) => text.length <= LONGEST_PROMPT || [...text].length <= LONGEST_PROMPT, {
    error: `it is longer than ${LONGEST_PROMPT} characters. Shorten it.`,
  })
  .openapi({
    type: 'string',
    minLength: 1,
    maxLength: LONGEST_PROMPT,
    description:
      'What the video shows: a paragraph, or a brief with labelled sections such as `Cinematography:` and `Dialogue:`. ' +
      'To remix or edit, a whole brief or only what changes; to extend, what happens next.',
    example: 'A lighthouse in a storm at dusk.',
  });

/**
 * One of some texts; numbers are taken as their texts, as clients write both.
 * @example choiceField(['4', '8', '12'])
 */
export function choiceField<const T extends readonly [string, ...string[]]>(
  values: T,
  documentation: object = {},
) {
  return z
    .preprocess(
      (value) => (typeof value === 'number' ? String(value) : value),
      z.enum(values, { error: `supported values are ${values.map((v) => `'${v}'`).join(', ')}.` }),
    )
    .openapi({ type: 'string', enum: [...values], ...documentation });
}

/** A whole number within bounds, also as text. */
export function integerField(minimum: number, maximum: number, documentation: object = {}) {
  const error = `it must be a whole number from ${minimum} to ${maximum}.`;
  return z
    .preprocess(
      (value) => (typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : value),
      z.number({ error }).int({ error }).min(minimum, { error }).max(maximum, { error }),
    )
    .openapi({ type: 'integer', minimum, maximum, ...documentation });
}

/** In multipart bodies structures may also come as JSON in one part. */
export const parsedText = (value: unknown): unknown => {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
};

/** Clients that send null mean a field that they leave out. */
export const withoutNulls = (data: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null));

/** A file of a multipart body. */
export const uploadField = (description: string) =>
  z
    .custom<Upload>((value) => value instanceof Upload, {
      error: 'it must be a file. Send it as a part of a multipart/form-data body.',
    })
    .openapi({ type: 'string', format: 'binary', description });

/** A parameter of a path that names a thing. */
export const idParam = (name: string, example: string) =>
  z.string().openapi({ param: { name, in: 'path' }, example });
