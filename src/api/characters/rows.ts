import type { Selectable } from 'kysely';
import type { CharactersTable } from '../../store/database/schema.ts';
import type { Caller } from '../caller.ts';
import type { ApiDeps } from '../deps.ts';
import { notFound } from '../wire/endpoint.ts';
import { isId } from '../wire/ids.ts';

/** A caller's character. Throws an `ApiError` when there is none, or when it belongs to another project. */
export async function findCharacter(
  { database }: ApiDeps,
  caller: Caller,
  id: string,
  param?: string,
): Promise<Selectable<CharactersTable>> {
  const row = isId(id)
    ? await database.db
        .selectFrom('characters')
        .selectAll()
        .where('id', '=', id)
        .where('owner', '=', caller.project)
        .executeTakeFirst()
    : undefined;
  if (!row) throw notFound('character', id, param);
  return row;
}
