import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import type { ApiEnv } from '../caller.ts';

/** Headers of replies that a page may read beyond the safelisted ones. */
const EXPOSED = [
  'x-request-id',
  'openai-poll-after-ms',
  'retry-after',
  'content-range',
  'accept-ranges',
  'etag',
  'x-ratelimit-limit-requests',
  'x-ratelimit-remaining-requests',
  'x-ratelimit-reset-requests',
];

/**
 * CORS headers for pages of the given origins, `*` for any; none for others. Credentials are never allowed: keys
 * travel in `Authorization`, which a page has to set itself.
 */
export function crossOrigin(allowed: ReadonlySet<string>): MiddlewareHandler<ApiEnv> {
  const allow = cors({
    origin: (origin) => (allowed.has('*') ? '*' : origin),
    allowMethods: ['GET', 'HEAD', 'POST', 'DELETE'],
    exposeHeaders: EXPOSED,
    maxAge: 600,
  });
  return async (c, next) => {
    const origin = c.req.header('origin');
    if (origin !== undefined && (allowed.has('*') || allowed.has(origin))) return allow(c, next);
    await next();
    if (allowed.size > 0) c.res.headers.append('vary', 'Origin');
  };
}
