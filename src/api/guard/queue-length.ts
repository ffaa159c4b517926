import type { MiddlewareHandler } from 'hono';
import type { Kysely } from 'kysely';
import type { Tables } from '../../store/database/schema.ts';
import { type ApiEnv, LOCAL_CALLER } from '../caller.ts';
import { ApiError } from '../wire/errors.ts';

/** Whether a key has this many jobs waiting. Reads no more rows than that, all from one index. */
export async function queueFull(db: Kysely<Tables>, key: string, limit: number): Promise<boolean> {
  const last = await db
    .selectFrom('videos')
    .select('id')
    .where('api_key', '=', key)
    .where('status', '=', 'queued')
    .where('deleted_at', 'is', null)
    .limit(1)
    .offset(limit - 1)
    .executeTakeFirst();
  return last !== undefined;
}

/**
 * Middleware that refuses a key's further jobs (429) while `limit` of them wait. Requests at the same moment may pass
 * together, so a queue can be longer by as many as a node answers at once.
 */
export function limitQueue(db: Kysely<Tables>, limit: number): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    const makesJob = c.req.method === 'POST' && JOBS.test(c.req.path);
    if (makesJob && (await queueFull(db, (c.get('caller') ?? LOCAL_CALLER).key, limit)))
      throw new ApiError(
        'too_many',
        `${limit} of your videos are waiting already. Wait until some are done, or delete some.`,
        { code: 'queue_full', retryAfter: 30 },
      );
    await next();
  };
}

const JOBS = /^\/v1\/videos(?:\/edits|\/extensions|\/[^/]+\/remix)?\/?$/;
