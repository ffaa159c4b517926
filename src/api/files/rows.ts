import type { Selectable } from 'kysely';
import type { FilesTable } from '../../store/database/schema.ts';
import type { Caller } from '../caller.ts';
import type { ApiDeps } from '../deps.ts';
import { type ApiRequest, notFound } from '../wire/endpoint.ts';
import { findOwned, isExpired } from '../wire/owned.ts';

/** A caller's file that has not expired. Throws an `ApiError` when there is none. */
export async function findFile(
  deps: ApiDeps,
  caller: Caller,
  id: string,
  param?: string,
): Promise<Selectable<FilesTable>> {
  const row = await findOwned(deps, caller, 'files', id, param);
  if (isExpired(row)) throw notFound('file', id, param);
  return row;
}

/** Copy a caller's file to this machine. Throws an `ApiError` when there is none. */
export async function fetchFile(
  { deps, caller }: Pick<ApiRequest<unknown, unknown, unknown>, 'deps' | 'caller'>,
  id: string,
  to: string,
  param: string,
): Promise<void> {
  const row = await findFile(deps, caller, id, param);
  await deps.objects.fetch(row.object, to);
}
