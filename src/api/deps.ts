import type { MiddlewareHandler } from 'hono';
import type { Kysely } from 'kysely';
import type { Json } from '../base/json.ts';
import type { Order } from '../engines/engine.ts';
import type { Tables, Video } from '../store/database/schema.ts';
import type { ObjectStore } from '../store/objects/object-store.ts';
import type { ApiEnv, Caller } from './caller.ts';
import type { Model } from './models/table.ts';

/** A video that is asked for: the columns of `videos` that the API decides. */
export interface NewVideo {
  readonly id: string;
  readonly owner: string;
  readonly api_key: string;
  readonly engine: string;
  readonly priority: number;
  readonly order: Order;
  readonly source_id: string | null;
  readonly extensions: number;
}

/** What the API asks of the jobs. */
export interface JobQueue {
  /**
   * Accept videos, all of them or none, in the order given. With an idempotency key that was used before for the same
   * request, gives what was accepted then; for another request it throws an `ApiError`-like conflict.
   */
  accept(
    videos: readonly NewVideo[],
    options?: { idempotency?: { readonly key: string; readonly request: string } },
  ): Promise<readonly Video[]>;
  /** Hide a video at once, stop its work and remove what is stored of it. False when there is none. */
  remove(owner: string, id: string): Promise<boolean>;
}

/** What a clip is, told by looking into it. */
export interface ClipFacts {
  readonly seconds: number;
  readonly width: number;
  readonly height: number;
  readonly fps: number;
  /** The manifest that a clip of ours carries. */
  readonly manifest?: Json;
}

/** Reads clips that strangers send. Methods throw a `Fault` for what cannot be used. */
export interface ClipReader {
  /** Check an MP4 under limits; `name` is what messages call it. */
  inspect(file: string, name: string, signal: AbortSignal): Promise<ClipFacts>;
  /** What a character looks like who is seen in a clip, for `Order.characters`. */
  look(file: string, name: string, facts: ClipFacts, signal: AbortSignal): Promise<Json>;
}

/** Whether words may be shot; a reason where they may not. */
export type Policy = (
  text: string,
  caller: Caller,
) => Promise<{ readonly allowed: true } | { readonly allowed: false; readonly reason: string }>;

/** All that the API needs; it opens nothing itself. */
export interface ApiDeps {
  readonly database: Kysely<Tables>;
  readonly objects: ObjectStore;
  readonly jobs: JobQueue;
  readonly clips: ClipReader;
  /** The models that requests may name. */
  readonly models: readonly Model[];
  /** Fetch a picture from the web into a file, refusing private addresses and more than `mostBytes`. */
  readonly download: (url: string, file: string, mostBytes: number, signal: AbortSignal) => Promise<void>;
  /** A folder for files of requests. */
  readonly temporary: string;
  /** Middleware that decides who may call, and sets `caller`; in order, each with `app.use`. */
  readonly guard?: readonly MiddlewareHandler<ApiEnv>[];
  readonly policy?: Policy;
  /** Draws seeds where requests name none; 0…4294967295. */
  readonly drawSeed?: () => number;
  /** Most bytes of an uploaded clip or file. */
  readonly uploadBytes?: number;
  /** Told of errors that are nobody's request's fault. */
  readonly log?: (error: unknown, facts: { readonly requestId: string; readonly path: string }) => void;
}
