import type { Video } from '../../store/database/schema.ts';
import type { Caller } from '../caller.ts';
import type { ApiDeps } from '../deps.ts';
import { notFound } from '../wire/endpoint.ts';
import { isId } from '../wire/ids.ts';

/** A caller's video. Throws an `ApiError` when there is none, or when it belongs to another project. */
export async function findVideo(deps: ApiDeps, caller: Caller, id: string, param?: string): Promise<Video> {
  const row = isId(id)
    ? await deps.database.db
        .selectFrom('videos')
        .selectAll()
        .where('id', '=', id)
        .where('owner', '=', caller.project)
        .where('deleted_at', 'is', null)
        .executeTakeFirst()
    : undefined;
  if (!row) throw notFound('video', id, param);
  return row;
}

/** Whether a video's files have outlived their time; they may be gone at any moment. */
export const isExpired = ({ expires_at }: Pick<Video, 'expires_at'>): boolean =>
  expires_at !== null && expires_at.getTime() <= Date.now();
