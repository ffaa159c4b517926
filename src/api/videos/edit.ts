import { z } from '@hono/zod-openapi';
import { endpoint } from '../wire/endpoint.ts';
import { promptField } from '../wire/fields.ts';
import { again } from './again.ts';
import { extensionFields, sourceModelField } from './extra-fields.ts';
import { clipFiles, resolveSource, sourceField } from './source.ts';
import { VideoReply } from './video.ts';

export const editVideo = endpoint({
  method: 'post',
  path: '/videos/edits',
  operation: 'editVideo',
  tag: 'Videos',
  summary: 'Make a completed or an uploaded video again with a change.',
  description:
    'As remix. An uploaded clip of this server carries its plan and is edited like the video itself; any other clip ' +
    'gives its first frame, which the prompt then moves, and the notes of the finished video say so.',
  body: z
    .object({ prompt: promptField, video: sourceField, model: sourceModelField, ...extensionFields })
    .openapi('EditVideo'),
  files: clipFiles,
  reply: VideoReply,
  handle: async (request) => again(request, 'edit', await resolveSource(request, request.body.video)),
});
