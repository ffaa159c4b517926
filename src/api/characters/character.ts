import { z } from '@hono/zod-openapi';
import { unixTime } from '../../base/time.ts';

export const CharacterReply = z
  .object({
    id: z.string().nullable().openapi({ example: 'char_6922e0f1' }),
    name: z.string().nullable(),
    created_at: z.int().describe('Unix time, seconds.'),
  })
  .openapi('Character');

/** A character as the API shows it. */
export const characterReply = (row: {
  readonly id: string;
  readonly name: string;
  readonly created_at: Date;
}): z.input<typeof CharacterReply> => ({
  id: row.id,
  name: row.name,
  created_at: unixTime(row.created_at),
});
