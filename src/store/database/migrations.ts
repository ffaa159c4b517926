import { type Kysely, type Migration, Migrator, sql } from 'kysely';
import { EXIT } from '../../base/exit.ts';
import { Fault } from '../../base/fault.ts';

/**
 * Steps from an empty database to the tables of `schema.ts`, in the order of their names. A step that has been
 * released is never changed; the next change is the next step.
 */
const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '001_library': { up: library },
};

const DONE = 'shotwright_migration';

/**
 * Brings the tables up to date; of many processes that start at once, one does it and the others wait. Throws a `Fault`
 * for tables that a newer version has changed.
 */
export async function migrate<T>(db: Kysely<T>): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve({ ...MIGRATIONS }) },
    migrationTableName: DONE,
    migrationLockTableName: `${DONE}_lock`,
  });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  const unknown = await unknownStep(db).catch(() => undefined);
  if (unknown === undefined) throw error;
  throw new Fault(`The library was brought to a newer version of Shotwright (${unknown}).`, {
    exit: EXIT.environment,
    remedy: 'Use that version, or a newer one; no version goes back.',
    cause: error,
  });
}

/** A step that was done and that this version does not know. */
async function unknownStep<T>(db: Kysely<T>): Promise<string | undefined> {
  const { rows } = await sql<{ name: string }>`
    select name from ${sql.table(DONE)} where name <> all(${Object.keys(MIGRATIONS)}::text[]) order by name desc
    limit 1`.execute(db);
  return rows[0]?.name;
}

async function library(db: Kysely<unknown>): Promise<void> {
  for (const statement of LIBRARY) await sql.raw(statement).execute(db);
}

const LIBRARY: readonly string[] = [
  `create table videos (
    id text primary key,
    ordinal bigint generated always as identity unique,
    owner text not null,
    api_key text not null,
    kind text not null,
    model text not null,
    prompt text not null,
    engine text not null,
    status text not null default 'queued' check (status in ('queued', 'in_progress', 'completed', 'failed')),
    progress integer not null default 0 check (progress between 0 and 100),
    stage text,
    seconds double precision not null,
    width integer not null,
    height integer not null,
    source_id text,
    extensions integer not null default 0,
    "order" jsonb not null,
    take jsonb,
    error jsonb,
    priority integer not null default 0,
    queue text not null default 'default',
    attempts integer not null default 0,
    begun integer not null default 0,
    worker text,
    trace text,
    created_at timestamptz not null default now(),
    started_at timestamptz,
    completed_at timestamptz,
    expires_at timestamptz,
    deleted_at timestamptz
  )`,
  // Progress is written often: room in each page lets such a write stay there and touch no index.
  'alter table videos set (fillfactor = 80)',
  // Pages of one owner, either way.
  'create index videos_page on videos (owner, ordinal) where deleted_at is null',
  // The fairest next job: keys that wait, and the first job of each.
  `create index videos_waiting on videos (queue, engine, api_key, priority desc, ordinal)
    where worker is null and deleted_at is null and status in ('queued', 'in_progress')`,
  // How much of each key runs, and when it last got a turn.
  `create index videos_running on videos (api_key) where worker is not null`,
  `create index videos_turn on videos (api_key, started_at) where started_at is not null`,
  // What a worker holds: renewed, taken over, aborted.
  `create index videos_worker on videos (worker) where worker is not null`,
  // How many of a key wait, and the depth of each queue.
  `create index videos_unfinished on videos (api_key, status, queue)
    where deleted_at is null and status in ('queued', 'in_progress')`,
  // Whether an unfinished job is made from a video.
  `create index videos_made on videos (source_id) where completed_at is null and deleted_at is null`,
  'create index videos_expiry on videos (expires_at) where expires_at is not null',
  'create index videos_deleted on videos (deleted_at) where deleted_at is not null',

  `create table former_videos (
    id text primary key,
    owner text not null,
    ordinal bigint not null,
    deleted_at timestamptz not null default now()
  )`,
  'create index former_videos_age on former_videos (deleted_at)',

  `create table workers (
    id text primary key,
    queue text not null,
    host text not null,
    pid integer not null,
    slots integer not null,
    started_at timestamptz not null default now(),
    lease_until timestamptz not null
  )`,
  'create index workers_lease on workers (lease_until)',

  `create table api_keys (
    id text primary key,
    name text not null,
    project text not null,
    hash text not null unique,
    hint text not null,
    scopes jsonb not null,
    concurrency integer,
    requests_per_minute integer,
    priority integer not null default 0,
    created_at timestamptz not null default now(),
    revoked_at timestamptz
  )`,

  // A crash empties it, which only fills everybody's bucket.
  `create unlogged table rate_limits (
    api_key text primary key,
    full_at timestamptz not null
  )`,

  `create table idempotency (
    owner text not null,
    key text not null,
    request text not null,
    take integer not null default 0,
    video_id text not null references videos on delete cascade,
    created_at timestamptz not null default now(),
    primary key (owner, key, take)
  )`,
  'create index idempotency_video on idempotency (video_id)',

  `create table characters (
    id text primary key,
    owner text not null,
    name text not null,
    look jsonb not null,
    created_at timestamptz not null default now()
  )`,
  'create index characters_owner on characters (owner, created_at)',

  `create table files (
    id text primary key,
    owner text not null,
    filename text not null,
    purpose text not null,
    bytes double precision not null,
    type text not null,
    object text not null,
    created_at timestamptz not null default now(),
    expires_at timestamptz
  )`,
  'create index files_owner on files (owner, created_at)',
  'create index files_expiry on files (expires_at) where expires_at is not null',

  `create table webhook_endpoints (
    id text primary key,
    owner text not null,
    name text not null,
    url text not null,
    event_types jsonb not null,
    secret text not null,
    previous_secret text,
    previous_secret_until timestamptz,
    disabled_at timestamptz,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now()
  )`,
  'create index webhook_endpoints_owner on webhook_endpoints (owner, created_at)',

  `create table webhook_events (
    id text primary key,
    owner text not null,
    type text not null,
    data jsonb not null,
    created_at timestamptz not null default now()
  )`,
  'create index webhook_events_age on webhook_events (created_at)',

  `create table webhook_deliveries (
    id text primary key,
    owner text not null,
    event_id text not null references webhook_events on delete cascade,
    endpoint_id text not null references webhook_endpoints on delete cascade,
    state text not null default 'pending' check (state in ('pending', 'delivered', 'failed')),
    attempts integer not null default 0,
    last_status integer,
    last_error text,
    next_at timestamptz not null default now(),
    give_up_at timestamptz not null default now() + interval '72 hours',
    created_at timestamptz not null default now(),
    delivered_at timestamptz
  )`,
  // The next delivery of each endpoint that has one due.
  `create index webhook_deliveries_due on webhook_deliveries (endpoint_id, next_at) where state = 'pending'`,
  'create index webhook_deliveries_endpoint on webhook_deliveries (endpoint_id, created_at)',
  'create index webhook_deliveries_event on webhook_deliveries (event_id)',
  `create index webhook_deliveries_age on webhook_deliveries (created_at)`,

  // Whoever changes what people see of a video tells everybody: 'queued ID', 'in_progress ID', … or 'deleted ID'.
  `create function shotwright_tell() returns trigger language plpgsql as $$
    begin
      perform pg_notify('shotwright_videos',
        case when new.deleted_at is null then new.status else 'deleted' end || ' ' || new.id);
      return null;
    end $$`,
  `create trigger shotwright_tell_new after insert on videos
    for each row execute function shotwright_tell()`,
  `create trigger shotwright_tell_change after update of status, progress, stage, deleted_at on videos
    for each row when (
      (old.status, old.progress, old.stage, old.deleted_at) is distinct from
      (new.status, new.progress, new.stage, new.deleted_at))
    execute function shotwright_tell()`,
];
