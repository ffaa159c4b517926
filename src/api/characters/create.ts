import { z } from '@hono/zod-openapi';
import { newId } from '../../store/ids.ts';
import { askPolicy } from '../policy/index.ts';
import { openClip } from '../videos/clip.ts';
import { clipFiles } from '../videos/source.ts';
import { endpoint } from '../wire/endpoint.ts';
import { ApiError, toApiError } from '../wire/errors.ts';
import { uploadField } from '../wire/fields.ts';
import { lookTurn } from '../wire/look-turn.ts';
import { CharacterReply, characterReply } from './character.ts';
import { lookOf } from './look.ts';

/** Length of a character's clip, seconds. */
const SHORTEST = 2;
const LONGEST = 4;
/** A last frame more or less is nobody's mistake. */
const TOLERANCE = 0.1;
/** Characters of a name. */
const LONGEST_NAME = 80;

const nameField = z
  .string({ error: 'it must be a text.' })
  .refine((name) => name.trim() !== '', { error: 'it is empty. Give the name that prompts will use.' })
  .refine((name) => [...name].length <= LONGEST_NAME, {
    error: `it is longer than ${LONGEST_NAME} characters.`,
  })
  .openapi({ type: 'string', minLength: 1, maxLength: LONGEST_NAME, example: 'Mossy' });

export const createCharacter = endpoint({
  method: 'post',
  path: '/videos/characters',
  operation: 'createCharacter',
  tag: 'Characters',
  summary: 'Make a character from a clip in which it is seen.',
  description: `An MP4 of ${SHORTEST} to ${LONGEST} seconds. Prompts then mention the character by its name.`,
  body: z.object({ name: nameField, video: uploadField('An MP4 clip.') }).openapi('CreateCharacter'),
  files: clipFiles,
  reply: CharacterReply,
  async handle(request) {
    const {
      context,
      deps,
      caller,
      body: { name, video },
    } = request;
    await askPolicy(deps.policy, { kind: 'character', prompt: name, project: caller.project }, 'name');
    const opened = await openClip(video.file, request);
    const { seconds } = opened.clip;
    if (seconds < SHORTEST - TOLERANCE || seconds > LONGEST + TOLERANCE)
      throw new ApiError(
        'invalid',
        `The clip is ${seconds.toFixed(1)} seconds long. Send one of ${SHORTEST} to ${LONGEST} seconds.`,
        { param: 'video', code: 'invalid_duration' },
      );
    const look = await lookTurn(() => lookOf(name, opened, context.req.raw.signal), caller.key).catch(
      (error: unknown) => {
        throw toApiError(error, 'video');
      },
    );
    const row = await deps.database.db
      .insertInto('characters')
      .values({ id: newId('char_'), owner: caller.project, name, look: JSON.stringify({ look }) })
      .returning(['id', 'name', 'created_at'])
      .executeTakeFirstOrThrow();
    return characterReply(row);
  },
});
