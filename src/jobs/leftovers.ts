import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '../store/database/index.ts';
import type { JobRuntime } from './runtime.ts';

/** Removes what is kept of jobs that have ended: by processes that died before they could. */
export async function removeLeftovers({ db }: Database, runtime: JobRuntime, scratch: string): Promise<void> {
  const folders = (await readdir(scratch).catch(() => [])).filter((name) => name.startsWith('video_'));
  const known = await runtime.known();
  const candidates = [...new Set([...folders, ...known])];
  if (candidates.length === 0) return;
  const open = await db
    .selectFrom('videos')
    .where('id', 'in', candidates)
    .where('completed_at', 'is', null)
    .select('id')
    .execute();
  const alive = new Set(open.map((video) => video.id));
  for (const id of known) if (!alive.has(id)) await runtime.forget(id);
  for (const name of folders) {
    if (!alive.has(name)) await rm(join(scratch, name), { recursive: true, force: true });
  }
}
