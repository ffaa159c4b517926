import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Library, newVideoId, openLibrary } from '../../test/support/library.ts';
import { scripted } from '../../test/support/scripted-engine.ts';
import { accept, objectKey, remove } from './index.ts';

let library: Library;
beforeEach(async () => {
  library = await openLibrary(() => ({ memory: true }));
});
afterEach(() => library.remove());

const WAIT = { timeout: 60_000, interval: 50 };
const hasClip = async (id: string): Promise<boolean> =>
  (await library.objects.head(objectKey(id, 'clip.mp4'))) !== undefined;

describe('a deleted video', () => {
  it('keeps its objects until the accepted jobs that are made from it have ended', async () => {
    const { worker } = await library.work({ slots: 1 });
    try {
      const source = await library.add({ steps: [1] });
      await vi.waitUntil(async () => (await library.row(source))?.status === 'completed', WAIT);
      const made = await library.add({ steps: [600] }, { source_id: source });
      await remove(library.database, library.objects, { id: source, owner: 'project' });
      expect(await remove(library.database, library.objects, { id: source, owner: 'project' })).toBe(
        undefined,
      );
      expect(await hasClip(source)).toBe(true);
      await vi.waitUntil(async () => (await library.row(made))?.status === 'completed', WAIT);
      await vi.waitUntil(async () => (await library.row(source)) === undefined, WAIT);
      expect(await hasClip(source)).toBe(false);
      expect(await hasClip(made)).toBe(true);
    } finally {
      await worker.close();
    }
  });

  it('goes at once when nothing is made from it', async () => {
    const source = await library.add({ steps: [1] });
    await library.add({ steps: [1] });
    await remove(library.database, library.objects, { id: source, owner: 'project' });
    expect(await library.row(source)).toBe(undefined);
  });

  it('that is still worked at is nothing that a new one is made from, and no answer to a repeated request', async () => {
    const { database, objects } = library;
    const order = scripted({ steps: [1] });
    const ask = async (source_id: string | null = null): Promise<string | undefined> => {
      const video = {
        id: newVideoId(),
        owner: 'project',
        api_key: 'key',
        engine: 'scripted',
        order,
        source_id,
      };
      const idempotency = source_id === null ? { key: 'again', request: 'the same' } : undefined;
      return (await accept(database, [video], { idempotency }))[0]?.id;
    };
    const first = (await ask()) as string;
    expect(await ask()).toBe(first);
    await database.db
      .updateTable('videos')
      .set({ status: 'in_progress', worker: 'busy', attempts: 1 })
      .where('id', '=', first)
      .execute();
    await remove(database, objects, { id: first, owner: 'project' });
    expect(await library.row(first)).toBeDefined();
    expect(await ask()).not.toBe(first);
    await expect(ask(first)).rejects.toThrow(`The video '${first}' was deleted a moment ago.`);
  });
});
