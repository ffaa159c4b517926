import { z } from '@hono/zod-openapi';
import { endpoint } from '../wire/endpoint.ts';
import { ApiError } from '../wire/errors.ts';
import { choiceField, promptField } from '../wire/fields.ts';
import { charactersField, resolveCharacters } from './characters.ts';
import { extensionFields } from './extra-fields.ts';
import { makerOf } from './maker.ts';
import { fitField, pictureFiles, referenceField, resolveReference } from './reference.ts';
import { DEFAULTS, FPS, SECONDS, SIZES, sizeOf } from './settings.ts';
import { submit } from './submit.ts';
import { VideoReply } from './video.ts';

export const createVideo = endpoint({
  method: 'post',
  path: '/videos',
  operation: 'createVideo',
  tag: 'Videos',
  summary: 'Make a video from a prompt.',
  body: z
    .object({
      prompt: promptField,
      model: z.string({ error: 'it must be the id of a model.' }).optional().openapi({ default: 'sora-2' }),
      seconds: choiceField(SECONDS, { default: DEFAULTS.seconds }).optional(),
      size: choiceField(SIZES, { default: DEFAULTS.size, description: 'Width x height, pixels.' }).optional(),
      input_reference: referenceField.optional(),
      characters: charactersField.optional(),
      character_ids: charactersField.optional().openapi({
        deprecated: true,
        items: { type: 'string' },
        description: 'Former form of `characters`: their ids.',
      }),
      fps: choiceField(FPS, {
        type: 'integer',
        enum: FPS.map(Number),
        default: 24,
        description: 'Extension. Frames a second.',
      }).optional(),
      fit: fitField.optional(),
      ...extensionFields,
    })
    .openapi('CreateVideo'),
  files: pictureFiles,
  reply: VideoReply,
  async handle(request) {
    const { deps, caller, body } = request;
    const { width, height } = sizeOf(body.size ?? DEFAULTS.size);
    const maker = makerOf(deps.models, body.model, body.engine);
    if (body.characters && body.character_ids)
      throw new ApiError('invalid', "Send either 'characters' or 'character_ids'.", {
        param: 'character_ids',
      });
    const cast = body.characters ?? body.character_ids ?? [];
    const characters = await resolveCharacters(deps, caller, body.prompt, cast);
    const reference = body.input_reference;
    return submit(request, {
      kind: 'create',
      prompt: body.prompt,
      maker,
      seconds: Number(body.seconds ?? DEFAULTS.seconds),
      width,
      height,
      fps: Number(body.fps ?? DEFAULTS.fps),
      characters,
      ...(reference === undefined
        ? {}
        : { image: await resolveReference(request, reference, { width, height }, body.fit ?? 'none') }),
    });
  },
});
