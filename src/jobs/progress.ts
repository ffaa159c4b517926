import { sql } from 'kysely';
import type { Database } from '../store/database/index.ts';
import type { Fence } from './finish.ts';

/** Milliseconds between two writes of one job's progress. */
const EVERY = 500;

/** How far a job is, written now and then. */
export interface Progress {
  /** @param done 0…1; a smaller one than before changes nothing */
  tell(done: number, stage: string): void;
  /** Nothing is written after this. */
  stop(): void;
}

/**
 * Keeps the row's progress up: whole percent, at most 99 until the job is completed, never back, written at most each
 * half second, and given up silently while the database is away: the next one tells more.
 */
export function progressOf({ db }: Database, fence: Fence, from: number): Progress {
  let percent = from;
  let stage: string | undefined;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  const write = async (): Promise<void> => {
    const written = { percent, stage };
    await db
      .updateTable('videos')
      .set({ progress: sql<number>`greatest(progress, ${written.percent})`, stage: written.stage ?? null })
      .where('id', '=', fence.id)
      .where('worker', '=', fence.worker)
      .where('attempts', '=', fence.attempts)
      .execute()
      .catch(() => undefined);
    timer = setTimeout(() => {
      timer = undefined;
      if (!stopped && (percent !== written.percent || stage !== written.stage)) schedule(0);
    }, EVERY);
  };
  const schedule = (wait: number): void => {
    timer ??= setTimeout(() => void write(), wait);
  };

  return {
    tell(done, now) {
      if (stopped || Number.isNaN(done)) return;
      percent = Math.max(percent, Math.min(99, Math.floor(done * 100)));
      stage = now;
      schedule(0);
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
