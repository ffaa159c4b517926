import { setTimeout as sleep } from 'node:timers/promises';
import type { PGlite } from '@electric-sql/pglite';
import pg from 'pg';

/** Milliseconds before a database that panicked is opened again; doubles up to the last. */
const RETRY = [100, 5000] as const;

/** What a `pg.Client` over PGlite asks of it. */
type Engine = Pick<PGlite, 'waitReady' | 'execProtocolStream'>;

/** An embedded database that outlives its panics. */
export interface Lasting {
  /** For `createPgConfig`. */
  readonly engine: Engine;
  /** Hear a channel until the returned function is called; the session has to LISTEN to it, and does so again by itself. */
  hear(channel: string, heard: (payload: string | undefined) => void): () => void;
  close(): Promise<void>;
}

interface Ear {
  readonly channel: string;
  readonly heard: (payload: string | undefined) => void;
}

/** How an embedded database is opened. */
export interface Opening {
  open(): Promise<PGlite>;
  /**
   * Whether it makes sense to open it once more after a panic; absent where what is kept went with it. Each opening that
   * fails keeps memory and open files to the end of the process.
   */
  readonly worthAnother: (() => Promise<boolean>) | undefined;
  onTrouble(message: string): void;
}

/**
 * Opens an embedded database, and again after a panic, as a server would start again: of a disk that is full when its log
 * has to grow, it gives no answer any more, though there is room later. What was kept is there; queries that come
 * meanwhile fail as those of a lost connection do.
 */
export async function openLasting({ open, worthAnother, onTrouble }: Opening): Promise<Lasting> {
  const ears = new Set<Ear>();
  let closed = false;

  const attend = async (engine: PGlite): Promise<PGlite> => {
    engine.onNotification((channel, payload) => {
      for (const ear of ears) if (ear.channel === channel) ear.heard(payload);
    });
    for (const channel of new Set([...ears].map((ear) => ear.channel)))
      await engine.exec(`listen ${pg.escapeIdentifier(channel)}`);
    return engine;
  };

  let current: PGlite | undefined = await attend(await open());

  const reopen = async (isWorthIt: () => Promise<boolean>): Promise<void> => {
    for (let wait: number = RETRY[0]; !closed; wait = Math.min(wait * 2, RETRY[1])) {
      await sleep(wait, undefined, { ref: false });
      try {
        if (!(await isWorthIt())) continue;
        current = await attend(await open());
      } catch (error) {
        onTrouble(`the embedded database cannot be opened again: ${(error as Error).message}`);
        continue;
      }
      // Something may have been missed.
      for (const ear of ears) ear.heard(undefined);
      return;
    }
  };

  const execProtocolStream: Engine['execProtocolStream'] = async (message, options) => {
    if (current === undefined) throw new Error('Connection terminated: the embedded database is away');
    const answers = await current.execProtocolStream(message, options);
    const panic = answers.find((answer) => (answer as { severity?: string }).severity === 'PANIC');
    if (panic !== undefined && worthAnother && current !== undefined) {
      onTrouble(
        `the embedded database is opened again after a panic: ${(panic as { message?: string }).message}`,
      );
      // It is not closed, which would write: what it knows cannot be relied on.
      current = undefined;
      void reopen(worthAnother);
    }
    return answers;
  };

  return {
    engine: { waitReady: Promise.resolve(), execProtocolStream },
    hear(channel, heard) {
      const ear = { channel, heard };
      ears.add(ear);
      return () => void ears.delete(ear);
    },
    async close() {
      closed = true;
      await current?.close();
    },
  };
}
