import type { HttpBindings } from '@hono/node-server';
import type { MiddlewareHandler } from 'hono';
import type { Kysely } from 'kysely';
import type { Tables } from '../../store/database/schema.ts';
import type { ApiEnv } from '../caller.ts';
import { clientAddresses, clientNetwork } from './address.ts';
import { authenticate } from './authenticate.ts';
import { crossOrigin } from './cors.ts';
import { FailureBudget } from './failures.ts';
import { securityHeaders } from './headers.ts';
import { KeyRing, type KeyStore } from './key-ring.ts';
import { localOnly } from './origin.ts';
import { limitQueue } from './queue-length.ts';
import { limitRate } from './rate.ts';
import { requestIds } from './request-id.ts';
import { needOf } from './scopes.ts';

export { type Binding, checkBind, isLoopback } from './bind.ts';
export { pagePolicy } from './headers.ts';
export { HTTP_LIMITS, type HttpLimits } from './http-limits.ts';
export { type GuardedServerOptions, guardedServer } from './http-server.ts';
export type { KeyRecord, KeyStore } from './key-ring.ts';
export { SCOPES, type Scope } from './scopes.ts';

/** What decides who may call. */
export interface GuardOptions {
  readonly database: Kysely<Tables>;
  readonly keys: KeyStore;
  /** Ask for a key even before one was made; for servers that strangers can reach. */
  readonly requireKeys?: boolean;
  /** Origins of web pages that may call; `*` is any. None by default. */
  readonly cors?: readonly string[];
  /** Addresses and ranges of proxies whose `X-Forwarded-For` is believed. None by default. */
  readonly trustProxy?: readonly string[];
  /** Jobs of one key that may wait. Default 5000. */
  readonly queueLimit?: number;
  /** Wrong keys a minute that an address has for free. Default 30. */
  readonly failuresPerMinute?: number;
}

/**
 * The middleware in front of every route, in order: ids and headers of replies, then who calls and what that one may
 * do. As long as no API key was ever made, whoever is on this machine may, and nobody else; from the first key on, keys decide.
 */
export function guard(options: GuardOptions): readonly MiddlewareHandler<ApiEnv>[] {
  const { database, requireKeys = false, queueLimit = 5000, failuresPerMinute = 30 } = options;
  const origins = new Set(options.cors);
  const ring = new KeyRing(options.keys);
  const addressOf = clientAddresses(options.trustProxy ?? []);
  const networkOf = (env: unknown): string => {
    const incoming = (env as Partial<HttpBindings> | undefined)?.incoming;
    return incoming ? clientNetwork(addressOf(incoming)) : '';
  };
  const local = localOnly(origins);
  const keyed = authenticate(ring, new FailureBudget(failuresPerMinute), networkOf);
  const who: MiddlewareHandler<ApiEnv> = async (c, next) => {
    const required =
      requireKeys ||
      (await ring.required().catch((error: unknown) => {
        // Without the database nobody can be let in, but whether this process lives can be said.
        if (needOf(c.req.method, c.req.path) === 'nothing') return false;
        throw error;
      }));
    return required ? keyed(c, next) : local(c, next);
  };
  return [
    requestIds,
    securityHeaders,
    crossOrigin(origins),
    who,
    limitRate(database),
    limitQueue(database, queueLimit),
  ];
}
