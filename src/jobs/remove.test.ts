import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Library, openLibrary } from '../../test/support/library.ts';
import { objectKey, remove } from './index.ts';

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
});
