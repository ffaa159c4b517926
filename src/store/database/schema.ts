import type { ColumnType, Generated, JSONColumnType, Selectable } from 'kysely';
import type { Json } from '../../base/json.ts';
import type { CharacterReference, Order, Take } from '../../engines/engine.ts';

/** A column that the database fills in, or a time given as a `Date`. */
type Time = ColumnType<Date, Date | undefined, Date>;
type MaybeTime = ColumnType<Date | null, Date | null | undefined, Date | null>;
type Data<T extends object> = JSONColumnType<T>;
type MaybeData<T extends object> = ColumnType<T | null, string | null | undefined, string | null>;

/** The four statuses of the API, and no other. */
export type VideoStatus = 'queued' | 'in_progress' | 'completed' | 'failed';

/** A video and the job that makes it: one row is the truth of both. */
export interface VideosTable {
  id: string;
  /** Order of acceptance; pages follow it. */
  ordinal: ColumnType<string, never, never>;
  /** Project of the key that created it. */
  owner: string;
  /** Key that created it, for shares and limits; 'local' without keys. */
  api_key: string;
  kind: Order['kind'];
  model: string;
  prompt: string;
  engine: string;
  status: Generated<VideoStatus>;
  /** Percent; never goes back. */
  progress: Generated<number>;
  /** What is being worked at, for people: 'bake', 'frames' … */
  stage: string | null;
  /** Of the finished clip; before that of the one that was asked for. */
  seconds: number;
  width: number;
  height: number;
  source_id: string | null;
  /** How many extensions lie between this clip and a created one. */
  extensions: Generated<number>;
  order: Data<Order>;
  take: MaybeData<Take>;
  error: MaybeData<{ code: string; message: string }>;
  /** Higher goes first. */
  priority: Generated<number>;
  /** Name of the workers' queue. */
  queue: Generated<string>;
  /** How often a worker took it up; with `worker` it fences what that worker writes. */
  attempts: Generated<number>;
  /** How often it was begun since a step of it was last finished. */
  begun: Generated<number>;
  /** Worker that holds the lease. */
  worker: string | null;
  /** W3C `traceparent` of the request that asked for it, where requests are traced. */
  trace: string | null;
  created_at: Time;
  started_at: MaybeTime;
  completed_at: MaybeTime;
  expires_at: MaybeTime;
  /** Set by DELETE: hidden at once, removed when its work has stopped. */
  deleted_at: MaybeTime;
}

/** Where a deleted video stood, so that a client that deletes while it pages can go on from there. */
export interface FormerVideosTable {
  id: string;
  owner: string;
  /** As in `videos`. */
  ordinal: string;
  deleted_at: Time;
}

/** A process that takes jobs, known by its heartbeat. */
export interface WorkersTable {
  id: string;
  queue: string;
  /** Host name and process id, for people. */
  host: string;
  pid: number;
  slots: number;
  started_at: Time;
  /** When others may take its jobs. */
  lease_until: ColumnType<Date, Date, Date>;
}

/** An API key; the key itself is never kept. */
export interface ApiKeysTable {
  id: string;
  name: string;
  /** Resources are shared within a project. */
  project: string;
  /** SHA-256 of the key, hexadecimal. */
  hash: string;
  /** First characters, for people. */
  hint: string;
  /** 'videos:read', 'videos:write', 'files', 'webhooks' … or '*'. */
  scopes: Data<string[]>;
  /** Jobs of this key that may run at once; null for no limit. */
  concurrency: number | null;
  /** POSTs a minute, the requests that make work; null for no limit. */
  requests_per_minute: number | null;
  priority: Generated<number>;
  created_at: Time;
  revoked_at: MaybeTime;
}

/** How far the requests of a key are ahead of its limit; see `takeRequest`. */
export interface RateLimitsTable {
  api_key: string;
  /** When its bucket will be full again. */
  full_at: ColumnType<Date, Date, Date>;
}

/** What a client's Idempotency-Key stands for. */
export interface IdempotencyTable {
  owner: string;
  key: string;
  /** SHA-256 of the request; the same key with another request is refused. */
  request: string;
  /** 0 and up, of a request that made several videos. */
  take: Generated<number>;
  video_id: string;
  created_at: Time;
}

/** A character made from an uploaded clip. */
export interface CharactersTable {
  id: string;
  owner: string;
  name: string;
  look: Data<{ readonly look: CharacterReference['look'] }>;
  created_at: Time;
}

/** An uploaded file that requests may refer to. */
export interface FilesTable {
  id: string;
  owner: string;
  filename: string;
  purpose: string;
  bytes: number;
  /** Media type by content. */
  type: string;
  /** Object key. */
  object: string;
  created_at: Time;
  expires_at: MaybeTime;
}

/** Where a project wants to be told. */
export interface WebhookEndpointsTable {
  id: string;
  owner: string;
  name: string;
  url: string;
  event_types: Data<string[]>;
  /** Standard Webhooks secret; signing needs it in clear. */
  secret: string;
  previous_secret: string | null;
  previous_secret_until: MaybeTime;
  /** Set when its server answered 410 Gone: nothing is sent until it is updated. */
  disabled_at: MaybeTime;
  created_at: Time;
  updated_at: Time;
}

/** Something that happened; written in the transaction that made it happen. */
export interface WebhookEventsTable {
  id: string;
  owner: string;
  type: string;
  data: Data<{ readonly [field: string]: Json }>;
  created_at: Time;
}

/** One event on its way to one endpoint. */
export interface WebhookDeliveriesTable {
  id: string;
  owner: string;
  event_id: string;
  endpoint_id: string;
  state: Generated<'pending' | 'delivered' | 'failed'>;
  attempts: Generated<number>;
  /** Status of the last answer, when there was one. */
  last_status: number | null;
  last_error: string | null;
  /** When it is due; while it is being tried, when others may try it. */
  next_at: Time;
  /** When it is tried for the last time. */
  give_up_at: Time;
  created_at: Time;
  delivered_at: MaybeTime;
}

/** All tables of the library. */
export interface Tables {
  videos: VideosTable;
  former_videos: FormerVideosTable;
  workers: WorkersTable;
  api_keys: ApiKeysTable;
  rate_limits: RateLimitsTable;
  idempotency: IdempotencyTable;
  characters: CharactersTable;
  files: FilesTable;
  webhook_endpoints: WebhookEndpointsTable;
  webhook_events: WebhookEventsTable;
  webhook_deliveries: WebhookDeliveriesTable;
}

/** A row of `videos` as it is read. */
export type Video = Selectable<VideosTable>;
