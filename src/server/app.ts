import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Logger } from 'pino';
import { guard, isLoopback } from '../api/guard/index.ts';
import { type ApiEnv, createApi } from '../api/index.ts';
import { policyHook } from '../api/policy/index.ts';
import { hash } from '../base/random.ts';
import type { Engine } from '../engines/engine.ts';
import { keyStore } from './keys.ts';
import type { Library } from './library.ts';
import type { Metrics } from './metrics.ts';
import { modelsOf } from './models.ts';
import { observe } from './observe.ts';
import type { ServeSettings } from './settings.ts';

/** The API over an opened library. Throws a `Fault` for a configuration that names what there is not. */
export function appOf(
  { database, objects, folder }: Library,
  settings: ServeSettings,
  engines: readonly Engine[],
  privateWebhooks: boolean,
  metrics: Metrics,
  log: Logger,
): OpenAPIHono<ApiEnv> {
  const { ephemeral = false } = settings.library;
  const { limits, policy } = settings.config;
  const ids = engines.map((engine) => engine.id);
  const onTrouble = (err: unknown): void => log.error({ err }, 'the policy hook failed');
  return createApi({
    database,
    objects,
    temporary: folder.uploads,
    models: modelsOf(settings.config, ids, ephemeral ? ids[0] : undefined),
    // The same request gives the same clip, so that tests of apps can compare.
    ...(ephemeral ? { drawSeed: (prompt: string) => hash(prompt) } : {}),
    webhooks: { allowPrivate: privateWebhooks },
    ...(policy ? { policy: policyHook({ ...policy, onTrouble }) } : {}),
    ...(limits.uploadBytes === undefined ? {} : { uploadBytes: limits.uploadBytes }),
    log: (err, facts) => log.error({ err, ...facts }, 'a request failed'),
    guard: [
      observe(metrics, log),
      ...guard({
        database: database.db,
        keys: keyStore(database),
        requireKeys: !isLoopback(settings.host),
        cors: settings.cors,
        trustProxy: settings.trustProxy,
        ...(limits.jobsPerKey === undefined ? {} : { queueLimit: limits.jobsPerKey }),
      }),
    ],
  });
}
