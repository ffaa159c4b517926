import { z } from '@hono/zod-openapi';
import { namesIn } from '../../direct/characters/names.ts';
import type { CharacterReference } from '../../engines/engine.ts';
import type { Caller } from '../caller.ts';
import type { ApiDeps } from '../deps.ts';
import { ApiError } from '../wire/errors.ts';
import { parsedText } from '../wire/fields.ts';
import { findOwned } from '../wire/owned.ts';
import { MOST_CHARACTERS } from './settings.ts';

/** `characters`: up to two, whose names stand in the prompt. */
export const charactersField = z
  .preprocess(
    parsedText,
    z
      .array(
        z.preprocess(
          (value) => (typeof value === 'string' ? { id: value } : value),
          z.object(
            { id: z.string({ error: 'it must be the id of a character.' }) },
            { error: "it must be an object such as {'id': 'char_…'}." },
          ),
        ),
        { error: "it must be a list such as [{'id': 'char_…'}]." },
      )
      .max(MOST_CHARACTERS, { error: `a video may have at most ${MOST_CHARACTERS} characters.` }),
  )
  .openapi({
    type: 'array',
    maxItems: MOST_CHARACTERS,
    items: {
      type: 'object',
      properties: { id: { type: 'string', example: 'char_6922e0f1' } },
      required: ['id'],
    },
    description: 'Characters of the video. The name of each must stand in the prompt.',
  });

/** What a request's characters look like. Throws an `ApiError` for unknown ones and for names not in the prompt. */
export async function resolveCharacters(
  deps: ApiDeps,
  caller: Caller,
  prompt: string,
  asked: readonly { readonly id: string }[],
): Promise<CharacterReference[]> {
  const found: CharacterReference[] = [];
  for (const [i, { id }] of asked.entries()) {
    const param = `characters[${i}].id`;
    const { name, look } = await findOwned(deps, caller, 'characters', id, param);
    if (found.some((other) => other.id === id))
      throw new ApiError('invalid', `The character '${id}' is given twice. Send it once.`, { param });
    if (namesIn(prompt, [name]).length === 0)
      throw new ApiError(
        'invalid',
        `The prompt does not mention '${name}'. Write the character's name exactly so where it appears.`,
        { param: 'prompt', code: 'character_not_in_prompt' },
      );
    found.push({ id, name, look: look.look });
  }
  return found;
}
