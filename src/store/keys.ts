import { createHash, randomBytes } from 'node:crypto';
import { type Kysely, type Selectable, sql } from 'kysely';
import { Fault } from '../base/fault.ts';
import type { ApiKeysTable, Tables } from './database/index.ts';

/** What a new key may do, and how much. */
export interface NewKey {
  /** For people: 1 to 100 characters. */
  readonly name: string;
  /** Keys of one project see the same videos; 'local' is also the project of a server without keys. */
  readonly project: string;
  /** Of `SCOPES` of the API, or '*'. */
  readonly scopes: readonly string[];
  /** Jobs at once; null for no limit. */
  readonly concurrency: number | null;
  /** POSTs a minute; null for no limit. */
  readonly requestsPerMinute: number | null;
  /** Higher goes first. */
  readonly priority: number;
}

/** What is known of a key; the key itself is known to nobody but its owner. */
export interface KeyInfo extends NewKey {
  readonly id: string;
  /** How the key begins. */
  readonly hint: string;
  readonly created: Date;
  readonly revoked: Date | null;
}

/** How all keys begin, so that scanners for leaked secrets know them. */
const MARK = 'sk-shotwright-';

/**
 * Make a key: 256 random bits behind `sk-shotwright-`. It is returned this once; kept is its SHA-256, which is enough
 * for bits that nobody can guess.
 */
export async function createKey(
  db: Kysely<Tables>,
  wish: NewKey,
): Promise<{ readonly key: string; readonly info: KeyInfo }> {
  const key = `${MARK}${randomBytes(32).toString('base64url')}`;
  const row = await db
    .insertInto('api_keys')
    .values({
      id: `key_${randomBytes(12).toString('hex')}`,
      name: wish.name,
      project: wish.project,
      hash: createHash('sha256').update(key).digest('hex'),
      hint: key.slice(0, MARK.length + 4),
      scopes: JSON.stringify(wish.scopes),
      concurrency: wish.concurrency,
      requests_per_minute: wish.requestsPerMinute,
      priority: wish.priority,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return { key, info: infoOf(row) };
}

/** All keys, oldest first; revoked ones when asked for. */
export async function listKeys(db: Kysely<Tables>, options: { revoked: boolean }): Promise<KeyInfo[]> {
  const all = db.selectFrom('api_keys').selectAll().orderBy('created_at').orderBy('id');
  const rows = await (options.revoked ? all : all.where('revoked_at', 'is', null)).execute();
  return rows.map(infoOf);
}

/** Revoke a key for good; one that was revoked before stays as it was. Throws a `Fault` when there is no such key. */
export async function revokeKey(db: Kysely<Tables>, id: string): Promise<KeyInfo> {
  const row = await db
    .updateTable('api_keys')
    .set({ revoked_at: sql<Date>`coalesce(revoked_at, now())` })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst();
  if (row) return infoOf(row);
  throw new Fault(`There is no API key ${id}.`, {
    where: id,
    remedy: 'Name a key by its id; `shotwright keys list` tells them.',
  });
}

const infoOf = (row: Selectable<ApiKeysTable>): KeyInfo => ({
  id: row.id,
  name: row.name,
  project: row.project,
  hint: row.hint,
  scopes: row.scopes,
  concurrency: row.concurrency,
  requestsPerMinute: row.requests_per_minute,
  priority: row.priority,
  created: row.created_at,
  revoked: row.revoked_at,
});
