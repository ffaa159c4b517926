import type { MiddlewareHandler } from 'hono';
import type { WebhookTargets } from '../jobs/deliveries/index.ts';
import type { FetchOptions } from '../net/index.ts';
import type { Database } from '../store/database/index.ts';
import type { ObjectStore } from '../store/objects/object-store.ts';
import type { ApiEnv } from './caller.ts';
import type { Model } from './models/table.ts';
import type { Policy } from './policy/index.ts';

/** All that the API needs; it opens nothing itself. */
export interface ApiDeps {
  readonly database: Database;
  readonly objects: ObjectStore;
  /** The models that requests may name. */
  readonly models: readonly Model[];
  /** How pictures are fetched from the web; tests set a network of their own. */
  readonly fetching?: Pick<FetchOptions, 'network' | 'ports' | 'allowPrivate' | 'ca'>;
  /** A folder for files of requests. */
  readonly temporary: string;
  /** Middleware that decides who may call, and sets `caller`; in order, each with `app.use`. */
  readonly guard?: readonly MiddlewareHandler<ApiEnv>[];
  /** Asked whether words may be shot; everything may when absent. */
  readonly policy?: Policy;
  /** Where webhooks may go; public https alone when absent. Give the deliverer the same. */
  readonly webhooks?: WebhookTargets;
  /** Draws seeds where requests name none, 0…4294967295; by chance when absent. */
  readonly drawSeed?: (prompt: string) => number;
  /** Most bytes of an uploaded clip or file. */
  readonly uploadBytes?: number;
  /** Told of errors that are nobody's request's fault. */
  readonly log?: (error: unknown, facts: { readonly requestId: string; readonly path: string }) => void;
}
