import { z } from '@hono/zod-openapi';
import { endpoint } from '../wire/endpoint.ts';
import { promptField } from '../wire/fields.ts';
import { again } from './again.ts';
import { extensionFields, sourceModelField } from './extra-fields.ts';
import { VideoParams } from './retrieve.ts';
import { videoSource } from './source.ts';
import { VideoReply } from './video.ts';

export const remixVideo = endpoint({
  method: 'post',
  path: '/videos/{video_id}/remix',
  operation: 'remixVideo',
  tag: 'Videos',
  summary: 'Make a completed video again with a change.',
  description:
    'The prompt is a whole prompt, or only what changes ("make the jacket red, keep the rest"). Plan and seed of the ' +
    'source are kept otherwise; `shotwright.changed_elements` of the finished video says what changed.',
  params: VideoParams,
  body: z.object({ prompt: promptField, model: sourceModelField, ...extensionFields }).openapi('RemixVideo'),
  reply: VideoReply,
  handle: async (request) => again(request, 'remix', await videoSource(request, request.params.video_id)),
});
