import type { MiddlewareHandler } from 'hono';
import type { ApiEnv } from '../caller.ts';
import { newId } from '../wire/ids.ts';

/**
 * Middleware that gives every request an id and sends it as `x-request-id`, the header that OpenAI's SDKs read. Ids
 * of callers are not taken over: one who chooses ids can make two requests look like one in the log.
 */
export const requestIds: MiddlewareHandler<ApiEnv> = async (c, next) => {
  const id = newId('req_');
  c.set('requestId', id);
  await next();
  c.res.headers.set('x-request-id', id);
};
