import { z } from '@hono/zod-openapi';
import type { Take } from '../../engines/engine.ts';
import { objectKey } from '../../jobs/objects.ts';
import { endpoint } from '../wire/endpoint.ts';
import { ApiError } from '../wire/errors.ts';
import { choiceField } from '../wire/fields.ts';
import { objectReply } from '../wire/object-reply.ts';
import { findOwned, isExpired } from '../wire/owned.ts';
import { VideoParams } from './retrieve.ts';

/** What can be downloaded of a video: which object, and the end of its file's name. The last two are ours. */
const VARIANTS = {
  video: ['clip', '.mp4'],
  thumbnail: ['thumbnail', '.webp'],
  spritesheet: ['spritesheet', '.jpg'],
  captions: ['captions', '.vtt'],
  manifest: ['manifest', '.shot.json'],
} as const satisfies Record<string, readonly [keyof Take, string]>;

type Variant = keyof typeof VARIANTS;
const variants = Object.keys(VARIANTS) as [Variant, ...Variant[]];

export const videoContent = endpoint({
  method: 'get',
  path: '/videos/{video_id}/content',
  operation: 'downloadVideoContent',
  tag: 'Videos',
  summary: 'Download a completed video, or a picture or text that belongs to it.',
  description: 'Answers byte ranges, conditions and HEAD. `captions` and `manifest` are extensions.',
  params: VideoParams,
  query: z.object({ variant: choiceField(variants, { default: 'video' }).optional() }),
  reply: ['video/mp4', 'image/webp', 'image/jpeg', 'text/vtt', 'application/json'],
  async handle({ context, deps, caller, params, query }) {
    const row = await findOwned(deps, caller, 'videos', params.video_id);
    // 404 and not 409, which the SDKs would try again at once.
    if (row.status !== 'completed' || !row.take)
      throw new ApiError(
        'not_found',
        row.status === 'failed'
          ? `The video failed and has no content: ${row.error?.message ?? 'the reason is not known'}`
          : `The video is not completed yet (${row.status}, ${row.progress} %). Ask for its content when its status is 'completed'.`,
        { code: 'video_not_ready' },
      );
    if (isExpired(row))
      throw new ApiError('not_found', 'The files of this video have expired and were deleted.', {
        code: 'video_expired',
      });
    const variant: Variant = query.variant ?? 'video';
    const [part, extension] = VARIANTS[variant];
    const name = row.take[part];
    const reply =
      name === undefined
        ? undefined
        : await objectReply(deps.objects, objectKey(row.id, name), context.req.raw, {
            filename: `${row.id}${extension}`,
            disposition: 'inline',
          });
    if (!reply)
      throw new ApiError('not_found', `This video has no ${variant}. Other variants may be there.`, {
        param: 'variant',
        code: 'content_not_found',
      });
    return reply;
  },
});
