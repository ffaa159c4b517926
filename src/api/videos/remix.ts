import { z } from '@hono/zod-openapi';
import { endpoint } from '../wire/endpoint.ts';
import { promptField } from '../wire/fields.ts';
import { extensionFields, sourceModelField } from './extra-fields.ts';
import { makerFrom } from './maker.ts';
import { VideoParams } from './retrieve.ts';
import { videoSource } from './source.ts';
import { submit } from './submit.ts';
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
  async handle(request) {
    const { deps, params, body } = request;
    const source = await videoSource(request, params.video_id);
    const { seconds, width, height, fps, extensions } = source;
    const maker = makerFrom(deps.models, source, body);
    return submit(request, {
      kind: 'remix',
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
