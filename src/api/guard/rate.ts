import type { MiddlewareHandler } from 'hono';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../store/database/schema.ts';
import type { ApiEnv } from '../caller.ts';
import { ApiError } from '../wire/errors.ts';

/** How a key stands after a request. */
export interface Allowance {
  readonly allowed: boolean;
  /** Requests a minute. */
  readonly limit: number;
  /** Requests that may follow at once. */
  readonly remaining: number;
  /** Seconds until the bucket is full again. */
  readonly reset: number;
  /** Seconds until the next request is allowed; 0 when it is now. */
  readonly wait: number;
}

/**
 * Take one request out of a key's bucket. The bucket is a single time in the database, the generic cell rate
 * algorithm of ITU-T I.371: one atomic statement, right for any number of nodes, by the database's own clock. A limit
 * that each node kept by itself would be multiplied by the number of nodes; requests that are counted write to the
 * database anyway, so sharing it costs one more small statement.
 * @param perMinute requests a minute, at least 1; as many may come at once
 */
export async function takeRequest(db: Kysely<Tables>, key: string, perMinute: number): Promise<Allowance> {
  const interval = 60 / perMinute;
  const { rows } = await sql<{ allowed: boolean; ahead: number }>`
    WITH taken AS (
      INSERT INTO rate_limits AS r (api_key, full_at)
      VALUES (${key}, now() + make_interval(secs => ${interval}))
      ON CONFLICT (api_key) DO UPDATE
        SET full_at = greatest(r.full_at, now()) + make_interval(secs => ${interval})
        WHERE greatest(r.full_at, now()) + make_interval(secs => ${interval}) <= now() + interval '60 s 1 ms'
      RETURNING full_at
    )
    SELECT true AS allowed, extract(epoch FROM full_at - now())::float8 AS ahead FROM taken
    UNION ALL
    SELECT false, extract(epoch FROM full_at - now())::float8 FROM rate_limits
      WHERE api_key = ${key} AND NOT EXISTS (SELECT FROM taken)
  `.execute(db);
  const { allowed, ahead } = rows[0] as { allowed: boolean; ahead: number };
  return {
    allowed,
    limit: perMinute,
    remaining: Math.max(0, Math.floor((60.001 - ahead) / interval)),
    reset: Math.max(0, ahead),
    wait: allowed ? 0 : Math.max(0.001, ahead + interval - 60),
  };
}

/**
 * Seconds as OpenAI's rate limit headers write them, Go's durations.
 * @example duration(61.5) // '1m1.5s'
 */
export function duration(seconds: number): string {
  const milliseconds = Math.ceil(seconds * 1000);
  if (milliseconds < 1000) return `${milliseconds}ms`;
  const minutes = Math.floor(milliseconds / 60_000);
  const rest = `${(milliseconds % 60_000) / 1000}s`;
  return minutes === 0 ? rest : `${minutes}m${rest}`;
}

/**
 * Middleware that counts a key's POSTs, the requests that make work: jobs, characters, files, deliveries. Over the
 * limit it answers 429 with `Retry-After`; all replies say how the key stands in OpenAI's `x-ratelimit-*` headers.
 */
export function limitRate(db: Kysely<Tables>): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    const caller = c.get('caller');
    const perMinute = caller?.requestsPerMinute;
    if (c.req.method !== 'POST' || !caller || !perMinute) return next();
    const allowance = await takeRequest(db, caller.key, perMinute);
    const headers = {
      'x-ratelimit-limit-requests': String(allowance.limit),
      'x-ratelimit-remaining-requests': String(allowance.remaining),
      'x-ratelimit-reset-requests': duration(allowance.reset),
    };
    if (!allowance.allowed)
      throw new ApiError(
        'too_many',
        `This API key may send ${perMinute} such requests a minute. Try again in ${duration(allowance.wait)}.`,
        { headers, retryAfter: allowance.wait },
      );
    await next();
    for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value);
  };
}
