import pg from 'pg';
import type { Connections, Stop } from './connections.ts';

/** Milliseconds before a lost listening connection is tried again; doubles up to the last. */
const RETRY = [100, 5000] as const;

/** How a PostgreSQL server is used. */
export interface ServerOptions {
  /** `postgres://user:password@host:5432/name` and its parameters. */
  readonly url: string;
  /** Connections at most. */
  readonly connections?: number;
  /** Told of connections that broke; never of passwords. */
  readonly onTrouble?: (message: string) => void;
}

/** A PostgreSQL server. Nothing is connected before the first query. */
export function openServer({
  url,
  connections = 10,
  onTrouble = () => undefined,
}: ServerOptions): Connections {
  const settings: pg.ClientConfig = {
    connectionString: url,
    application_name: 'shotwright',
    connectionTimeoutMillis: 5000,
    // A server that vanished without a word is noticed within half a minute; the system's own delay is two hours.
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    // A process that is stopped in the middle of a transaction must not keep others from its rows.
    idle_in_transaction_session_timeout: 5000,
  };
  const pool = new pg.Pool({ ...settings, max: connections });
  // Without this a broken idle connection would end the process.
  pool.on('error', (error) => onTrouble(error.message));
  // A connection may also break while it is lent out; its queries are rejected, its event needs an ear.
  pool.on('connect', (client) => client.on('error', (error) => onTrouble(error.message)));
  const listeners = new Set<Stop>();

  return {
    kind: 'server',
    pool,
    async listen(channel, heard) {
      const stop = await listenForever(settings, channel, heard, onTrouble);
      listeners.add(stop);
      return async () => {
        listeners.delete(stop);
        await stop();
      };
    },
    async close() {
      await Promise.all([...listeners].map((stop) => stop()));
      await pool.end();
    },
  };
}

/** Listens on a connection of its own, and makes a new one whenever it breaks. */
async function listenForever(
  settings: pg.ClientConfig,
  channel: string,
  heard: (payload: string | undefined) => void,
  onTrouble: (message: string) => void,
): Promise<Stop> {
  let stopped = false;
  let current: pg.Client | undefined;
  let retry: NodeJS.Timeout | undefined;

  const connect = async (): Promise<void> => {
    const client = new pg.Client(settings);
    let broken = false;
    const lost = (): void => {
      if (broken) return;
      broken = true;
      if (current === client) again(RETRY[0]);
    };
    client.on('error', (error) => {
      onTrouble(error.message);
      lost();
    });
    client.on('end', lost);
    client.on('notification', (message) => heard(message.payload ?? ''));
    try {
      await client.connect();
      await client.query(`listen ${pg.escapeIdentifier(channel)}`);
    } catch (error) {
      void client.end().catch(() => undefined);
      throw error;
    }
    if (stopped) await client.end().catch(() => undefined);
    else current = client;
    if (broken && !stopped) again(RETRY[0]);
  };
  const again = (wait: number): void => {
    if (stopped) return;
    current = undefined;
    retry = setTimeout(() => {
      connect().then(
        () => heard(undefined),
        () => again(Math.min(wait * 2, RETRY[1])),
      );
    }, wait);
  };

  await connect();
  return async () => {
    stopped = true;
    clearTimeout(retry);
    await current?.end().catch(() => undefined);
  };
}
