import { z } from '@hono/zod-openapi';
import { endpoint } from '../wire/endpoint.ts';
import { idParam } from '../wire/fields.ts';
import { findOwned } from '../wire/owned.ts';
import { pollHeader } from './poll.ts';
import { VideoReply, videoReply } from './video.ts';

/** The parameter of every path below one video. */
export const VideoParams = z.object({ video_id: idParam('video_id', 'video_6922e0f1') });

export const retrieveVideo = endpoint({
  method: 'get',
  path: '/videos/{video_id}',
  operation: 'retrieveVideo',
  tag: 'Videos',
  summary: 'Retrieve a video and the state of its job.',
  description:
    'While the video is being made, the header `openai-poll-after-ms` says after how many milliseconds to ask again.',
  params: VideoParams,
  reply: VideoReply,
  async handle({ context, deps, caller, params }) {
    const row = await findOwned(deps, caller, 'videos', params.video_id);
    return context.json(videoReply(row), 200, pollHeader(row));
  },
});
