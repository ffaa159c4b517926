import { z } from '@hono/zod-openapi';
import { remove } from '../../jobs/remove.ts';
import { isId } from '../../store/ids.ts';
import { endpoint, notFound } from '../wire/endpoint.ts';
import { VideoParams } from './retrieve.ts';

export const deleteVideo = endpoint({
  method: 'delete',
  path: '/videos/{video_id}',
  operation: 'deleteVideo',
  tag: 'Videos',
  summary: 'Delete a video and its files; one that is being made is cancelled.',
  params: VideoParams,
  reply: z
    .object({ id: z.string(), object: z.literal('video.deleted'), deleted: z.boolean() })
    .openapi('DeletedVideo'),
  async handle({ deps, caller, params: { video_id: id } }) {
    const removed = isId(id) && (await remove(deps.database, deps.objects, { id, owner: caller.project }));
    if (!removed) throw notFound('video', id);
    return { id, object: 'video.deleted', deleted: true };
  },
});
