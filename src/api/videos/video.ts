import { z } from '@hono/zod-openapi';
import { unixTime } from '../../base/time.ts';
import type { Video } from '../../store/database/schema.ts';
import { Extras, extrasOf } from './extras.ts';

const unix = z.int().describe('Unix time, seconds.');

/** A video and its job, as OpenAI's API shows it. */
export const VideoReply = z
  .object({
    id: z.string().openapi({ example: 'video_6922e0f1' }),
    object: z.literal('video'),
    model: z.string().describe('As it was sent.'),
    status: z.enum(['queued', 'in_progress', 'completed', 'failed']),
    progress: z.int().min(0).max(100).describe('Percent; never goes back.'),
    created_at: unix,
    completed_at: unix.nullable(),
    expires_at: unix.nullable().describe('When its files are deleted; null when they are kept.'),
    prompt: z.string().nullable(),
    size: z.string().openapi({ example: '720x1280' }),
    seconds: z.string().describe('Length of the clip; of an extension the stitched total.'),
    remixed_from_video_id: z.string().nullable(),
    error: z.object({ code: z.string(), message: z.string() }).nullable(),
    shotwright: Extras,
  })
  .openapi('Video');

/**
 * A row as the API shows it.
 * @param full with what is long: the coverage of the prompt phrase by phrase
 */
export function videoReply(row: Video, full = true): z.input<typeof VideoReply> {
  const isRemix = row.kind === 'remix' || row.kind === 'edit';
  return {
    id: row.id,
    object: 'video',
    model: row.model,
    status: row.status,
    progress: row.progress,
    created_at: unixTime(row.created_at),
    completed_at: row.completed_at && unixTime(row.completed_at),
    expires_at: row.expires_at && unixTime(row.expires_at),
    prompt: row.prompt,
    size: `${row.width}x${row.height}`,
    seconds: secondsText(row.seconds),
    remixed_from_video_id: isRemix ? row.source_id : null,
    error: row.error && { code: row.error.code, message: row.error.message },
    shotwright: extrasOf(row, full),
  };
}

/** A length as the API writes it, to the millisecond. */
export const secondsText = (length: number): string => String(Math.round(length * 1000) / 1000);
