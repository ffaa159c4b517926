import type { MiddlewareHandler } from 'hono';
import type { ApiEnv, Caller } from '../caller.ts';
import { ApiError } from '../wire/errors.ts';
import type { FailureBudget } from './failures.ts';
import type { KeyRecord, KeyRing } from './key-ring.ts';
import { needOf, satisfies } from './scopes.ts';

/** RFC 6750's `b64token`, one of them, of a length that keys have. */
const BEARER = /^Bearer +([A-Za-z0-9\-._~+/]{8,200}=*)$/i;

/** The key of an `Authorization` header; undefined for every other form. */
export const bearer = (header: string | undefined): string | undefined =>
  header === undefined ? undefined : BEARER.exec(header.trim())?.[1];

/**
 * Middleware for a server with keys: finds out who calls (401) and whether the key may do this (403).
 * @param networkOf what a request's sender is counted under when it guesses
 */
export function authenticate(
  ring: KeyRing,
  failures: FailureBudget,
  networkOf: (env: unknown) => string,
): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    const need = needOf(c.req.method, c.req.path);
    if (need === 'nothing') return next();
    const header = c.req.header('authorization');
    if (header === undefined) throw unauthorized('You did not provide an API key.');
    const key = bearer(header);
    const network = networkOf(c.env);
    // Who guesses too often has to wait; a key that was good a moment ago is not held up by others' guesses.
    if (failures.exhausted(network) && !(key !== undefined && ring.remembers(key)))
      throw new ApiError(
        'too_many',
        'Too many requests with wrong API keys came from your address. Wait a minute, then send a valid key.',
        { code: 'too_many_failures', retryAfter: failures.wait(network) },
      );
    const record = key === undefined ? undefined : await ring.find(key);
    if (!record) {
      failures.spend(network);
      throw unauthorized('The API key is not valid, or it was revoked.');
    }
    if (!satisfies(record.scopes, need))
      throw new ApiError(
        'forbidden',
        need === '*'
          ? 'This API key may not do this.'
          : `This API key may not do this: it lacks the scope '${need}'. Make a key that has it.`,
        { code: 'insufficient_scope' },
      );
    c.set('caller', callerOf(record));
    await next();
  };
}

const callerOf = (record: KeyRecord): Caller => ({
  project: record.project,
  key: record.id,
  scopes: record.scopes,
  priority: record.priority,
  requestsPerMinute: record.requests_per_minute,
});

const unauthorized = (what: string): ApiError =>
  new ApiError(
    'unauthorized',
    `${what} Send one as 'Authorization: Bearer KEY'; the owner of the server makes keys.`,
    {
      headers: { 'www-authenticate': 'Bearer realm="shotwright"' },
    },
  );
