import { z } from '@hono/zod-openapi';
import { ApiError } from './errors.ts';
import { choiceField, integerField } from './fields.ts';

/** Query of a list. */
export const pageQuery = (most: number, usual: number) =>
  z.object({
    after: z.string().optional().openapi({ description: 'Id of the last item of the page before.' }),
    limit: integerField(0, most, { default: usual, description: 'Items of a page.' }).optional(),
    order: choiceField(['asc', 'desc'], { default: 'desc', description: 'By time of creation.' }).optional(),
  });

/** Schema of a page. */
export const pageReply = <T extends z.ZodType>(item: T, name: string) =>
  z
    .object({
      object: z.literal('list'),
      data: z.array(item),
      first_id: z.string().nullable(),
      last_id: z.string().nullable(),
      has_more: z.boolean(),
    })
    .openapi(name);

/** A page of `limit` items, from up to one more than that. */
export function page<Row extends { readonly id: string }, T>(
  rows: readonly Row[],
  limit: number,
  print: (row: Row) => T,
) {
  const shown = rows.slice(0, limit);
  return {
    object: 'list' as const,
    data: shown.map(print),
    first_id: shown[0]?.id ?? null,
    last_id: shown.at(-1)?.id ?? null,
    has_more: rows.length > limit,
  };
}

/** Refuses a cursor that names nothing that the caller can see. */
export const unknownCursor = (after: string): ApiError =>
  new ApiError(
    'invalid',
    `There is nothing with the id '${after.slice(0, 120)}' to go on from. Send the last_id of the page before as 'after'.`,
    { param: 'after', code: 'invalid_cursor' },
  );
