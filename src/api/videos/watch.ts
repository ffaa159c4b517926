import { setTimeout as sleep } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import type { Tables, Video } from '../../store/database/schema.ts';

/** Milliseconds between two looks at the videos that are watched. */
const LOOK = 400;

/** Told of a video: its row whenever it changed, undefined once it is gone. */
export type Seen = (row: Video | undefined) => void;

/**
 * Tells watchers what becomes of videos. All watchers of a process share one query a look, and nothing is asked while
 * nobody watches.
 */
export class VideoWatch {
  readonly #database: Kysely<Tables>;
  readonly #watchers = new Map<string, Set<Seen>>();
  #looking = false;

  constructor(database: Kysely<Tables>) {
    this.#database = database;
  }

  /** Tell of a video until the returned function is called. The first look is at once. */
  watch(id: string, seen: Seen): () => void {
    const others = this.#watchers.get(id) ?? new Set();
    this.#watchers.set(id, others.add(seen));
    if (!this.#looking) void this.#look();
    return () => {
      others.delete(seen);
      if (others.size === 0 && this.#watchers.get(id) === others) this.#watchers.delete(id);
    };
  }

  async #look(): Promise<void> {
    this.#looking = true;
    // Before the first look a watcher has what `watch` gives it.
    await sleep(0);
    while (this.#watchers.size > 0) {
      const ids = [...this.#watchers.keys()];
      const rows = await this.#rows(ids).catch(() => undefined);
      // Without an answer the database is away: what is watched stays as it was until it is back.
      if (rows) for (const id of ids) for (const seen of this.#watchers.get(id) ?? []) seen(rows.get(id));
      await sleep(LOOK);
    }
    this.#looking = false;
  }

  async #rows(ids: readonly string[]): Promise<Map<string, Video>> {
    const rows = await this.#database
      .selectFrom('videos')
      .selectAll()
      .where('id', 'in', ids)
      .where('deleted_at', 'is', null)
      .execute();
    return new Map(rows.map((row) => [row.id, row]));
  }
}
