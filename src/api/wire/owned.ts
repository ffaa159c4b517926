import { type Kysely, type Selectable, sql } from 'kysely';
import type { Tables } from '../../store/database/index.ts';
import { isId } from '../../store/ids.ts';
import type { Caller } from '../caller.ts';
import type { ApiDeps } from '../deps.ts';
import { notFound } from './endpoint.ts';
import { unknownCursor } from './page.ts';

/** What belongs to a project, and how messages call one of it. */
const NAMES = {
  videos: 'video',
  characters: 'character',
  files: 'file',
  webhook_endpoints: 'webhook endpoint',
} as const;
type Owned = keyof typeof NAMES;

/** Whether the time of what may expire has come; what it stands for may be gone at any moment. */
export const isExpired = ({ expires_at }: { readonly expires_at: Date | null }): boolean =>
  expires_at !== null && expires_at.getTime() <= Date.now();

/**
 * A row that belongs to the caller's project. Throws an `ApiError` when there is none: of another's nobody learns.
 * @param param field of the request that names it, when it is not the path
 * @example await findOwned(deps, caller, 'videos', 'video_6922…')
 */
export async function findOwned<T extends Owned>(
  { database }: Pick<ApiDeps, 'database'>,
  { project }: Pick<Caller, 'project'>,
  table: T,
  id: string,
  param?: string,
): Promise<Selectable<Tables[T]>> {
  const row = isId(id)
    ? await database.db
        .selectFrom<Owned>(table)
        .selectAll()
        .where('id', '=', id)
        .where('owner', '=', project)
        .executeTakeFirst()
    : undefined;
  if (!row || ('deleted_at' in row && row.deleted_at !== null)) throw notFound(NAMES[table], id, param);
  return row as Selectable<Tables[T]>;
}

/**
 * The condition that rows of a list come after one of it, by time and id. Throws an `ApiError` when the caller has no such
 * row. The database compares: its times are finer than a `Date`.
 */
export async function comesAfter(
  db: Kysely<Tables>,
  { project }: Pick<Caller, 'project'>,
  table: 'files' | 'webhook_endpoints',
  after: string,
  order: 'asc' | 'desc',
) {
  const cursor = db
    .selectFrom(table)
    .select(['created_at', 'id'])
    .where('id', '=', after)
    .where('owner', '=', project);
  if (!isId(after) || !(await cursor.executeTakeFirst())) throw unknownCursor(after);
  return sql<boolean>`(created_at, id) ${sql.raw(order === 'asc' ? '>' : '<')} (${cursor})`;
}
