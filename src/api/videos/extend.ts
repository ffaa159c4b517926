import { z } from '@hono/zod-openapi';
import { endpoint } from '../wire/endpoint.ts';
import { ApiError } from '../wire/errors.ts';
import { choiceField, promptField } from '../wire/fields.ts';
import { extensionFields, sourceModelField } from './extra-fields.ts';
import { makerFrom } from './maker.ts';
import { LONGEST, MOST_EXTENSIONS, SECONDS } from './settings.ts';
import { clipFiles, resolveSource, type Source, sourceField } from './source.ts';
import { submit } from './submit.ts';
import { secondsText, VideoReply } from './video.ts';

export const extendVideo = endpoint({
  method: 'post',
  path: '/videos/extensions',
  operation: 'extendVideo',
  tag: 'Videos',
  summary: 'Go on after the end of a completed or an uploaded video.',
  description:
    'The new video is the source with the extension behind it. A clip that is not of this server is continued from its ' +
    `last frame. At most ${MOST_EXTENSIONS} extensions in a row and ${LONGEST} seconds in all.`,
  body: z
    .object({
      prompt: promptField,
      seconds: choiceField(SECONDS, { description: 'What is added.' }),
      video: sourceField,
      model: sourceModelField,
      ...extensionFields,
    })
    .openapi('ExtendVideo'),
  files: clipFiles,
  reply: VideoReply,
  async handle(request) {
    const { deps, body } = request;
    const source = await resolveSource(request, body.video);
    const seconds = Number(body.seconds);
    checkLength(source, seconds);
    const { width, height, fps } = source;
    return submit(request, {
      kind: 'extend',
      prompt: body.prompt,
      maker: makerFrom(deps.models, source, body),
      seconds,
      width,
      height,
      fps,
      source,
      extensions: source.extensions + 1,
    });
  },
});

function checkLength(source: Source, seconds: number): void {
  if (source.extensions >= MOST_EXTENSIONS)
    throw new ApiError(
      'invalid',
      `The video was extended ${source.extensions} times, and ${MOST_EXTENSIONS} are allowed. Extend an earlier one, or start a new video.`,
      { param: 'video', code: 'too_many_extensions' },
    );
  const total = source.seconds + seconds;
  if (total > LONGEST)
    throw new ApiError(
      'invalid',
      `The video would be ${secondsText(total)} seconds long, and ${LONGEST} are allowed. Add less.`,
      { param: 'seconds', code: 'video_too_long' },
    );
}
