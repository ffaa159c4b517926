import { join } from 'node:path';
import { Kysely, PostgresDialect } from 'kysely';
import type { Pool } from 'pg';
import { EXIT } from '../../base/exit.ts';
import { Fault } from '../../base/fault.ts';
import type { Connections, Stop } from './connections.ts';
import { openEmbedded } from './embedded.ts';
import { migrate } from './migrations.ts';
import type { Tables } from './schema.ts';
import { openServer } from './server.ts';

/** The library's tables, wherever they are. */
export interface Database {
  readonly db: Kysely<Tables>;
  /** The connections below `db`. Of an embedded database it lends one at a time: never ask for a second while holding one. */
  readonly pool: Pool;
  /** 'embedded': in this process, which has it alone. 'server': PostgreSQL, shared with other processes. */
  readonly kind: Connections['kind'];
  /** Hear a channel; see {@link Connections.listen}. Throws a `Fault` when that cannot be begun. */
  listen(channel: string, heard: (payload: string | undefined) => void): Promise<Stop>;
  /** Throws a `Fault` when the database does not answer. */
  check(): Promise<void>;
  close(): Promise<void>;
}

/** Where the database is. */
export type DatabaseOptions = (
  | { readonly dataFolder: string }
  | { readonly memory: true }
  | { readonly url: string; readonly connections?: number }
) & {
  /** Told of connections that broke. */
  readonly onTrouble?: (message: string) => void;
};

/**
 * Opens the database and brings its tables up to date. Many processes may do so at once on one server.
 * Throws a `Fault` that says why when it cannot be opened.
 * @example const database = await openDatabase({ dataFolder: '/var/lib/shotwright' });
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const connections = await open(options);
  const { kind, pool } = connections;
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const refuse = (error: unknown): never => {
    throw unusable(error, kind);
  };
  try {
    await migrate(db);
  } catch (error) {
    await connections.close().catch(() => undefined);
    throw unusable(error, kind);
  }
  return {
    db,
    pool,
    kind,
    listen: (channel, heard) => connections.listen(channel, heard).catch(refuse),
    async check() {
      await pool.query('select 1').catch(refuse);
    },
    // Not db.destroy(): it would end the pool without the engine under it.
    close: () => connections.close(),
  };
}

async function open(options: DatabaseOptions): Promise<Connections> {
  if ('url' in options) return openServer(options);
  try {
    const folder = 'dataFolder' in options ? join(options.dataFolder, 'database') : undefined;
    return await openEmbedded(folder, options.onTrouble);
  } catch (error) {
    throw unusable(error, 'embedded');
  }
}

function unusable(error: unknown, kind: Connections['kind']): Fault {
  if (error instanceof Fault) return error;
  // A host with several addresses, none of which answers, gives an error with a code and no message.
  const { message = '', code } = error as { message?: string; code?: string };
  const why = message || (code ?? String(error));
  return new Fault(`The database cannot be used: ${why.replace(/\.$/, '')}.`, {
    exit: EXIT.environment,
    remedy:
      kind === 'server'
        ? 'See that PostgreSQL runs and that DATABASE_URL names its host, user, password and database.'
        : 'See that the data folder can be written, that its disk is not full and that no other process uses it.',
    cause: error,
  });
}
