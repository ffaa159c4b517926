import { z } from '@hono/zod-openapi';
import type { Selectable } from 'kysely';
import { unixTime } from '../../base/time.ts';
import type { FilesTable } from '../../store/database/schema.ts';

/** What files are uploaded for; only shown, except that lists can be filtered by it. */
export const PURPOSES = ['assistants', 'batch', 'fine-tune', 'vision', 'user_data', 'evals'] as const;

export const FileReply = z
  .object({
    id: z.string().openapi({ example: 'file-6922e0f1' }),
    object: z.literal('file'),
    bytes: z.int(),
    created_at: z.int().describe('Unix time, seconds.'),
    expires_at: z.int().optional(),
    filename: z.string(),
    purpose: z.string(),
    status: z.literal('processed'),
  })
  .openapi('File');

/** A file as the API shows it. */
export const fileReply = (row: Selectable<FilesTable>): z.input<typeof FileReply> => ({
  id: row.id,
  object: 'file',
  bytes: row.bytes,
  created_at: unixTime(row.created_at),
  ...(row.expires_at ? { expires_at: unixTime(row.expires_at) } : {}),
  filename: row.filename,
  purpose: row.purpose,
  status: 'processed',
});
