import { z } from '@hono/zod-openapi';
import { endpoint } from '../wire/endpoint.ts';
import { promptField } from '../wire/fields.ts';
import { extensionFields, sourceModelField } from './extra-fields.ts';
import { makerFrom } from './maker.ts';
import { clipFiles, resolveSource, sourceField } from './source.ts';
import { submit } from './submit.ts';
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
  async handle(request) {
    const { deps, body } = request;
    const source = await resolveSource(request, body.video);
    const { seconds, width, height, fps, extensions } = source;
    const maker = makerFrom(deps.models, source, body);
    return submit(request, {
      kind: 'edit',
      prompt: body.prompt,
      maker,
      seconds,
      width,
      height,
      fps,
      source,
      extensions,
    });
  },
});
