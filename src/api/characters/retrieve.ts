import { z } from '@hono/zod-openapi';
import { endpoint } from '../wire/endpoint.ts';
import { idParam } from '../wire/fields.ts';
import { findOwned } from '../wire/owned.ts';
import { CharacterReply, characterReply } from './character.ts';

export const retrieveCharacter = endpoint({
  method: 'get',
  path: '/videos/characters/{character_id}',
  operation: 'retrieveCharacter',
  tag: 'Characters',
  summary: 'Retrieve a character.',
  params: z.object({ character_id: idParam('character_id', 'char_6922e0f1') }),
  reply: CharacterReply,
  handle: async ({ deps, caller, params }) =>
    characterReply(await findOwned(deps, caller, 'characters', params.character_id)),
});
