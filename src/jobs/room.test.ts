import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Library, openLibrary } from '../../test/support/library.ts';
import type { Engine } from '../engines/engine.ts';
import { fromWire, toWire } from '../film/error-wire.ts';
import { diskFull } from '../film/programs.ts';

let library: Library;
beforeEach(async () => {
  library = await openLibrary(() => ({ memory: true }));
});
afterEach(() => library.remove());

const WAIT = { timeout: 60_000, interval: 20 };
const full = (): Error =>
  Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });

/** An engine for which there is no room at first: in a step, and outside of steps. */
function cramped(): { readonly engine: Engine; readonly done: string[] } {
  const done: string[] = [];
  // As they come from a call of the system, and from another process.
  const troubles: Record<string, Error[]> = {
    second: [full(), fromWire(toWire(diskFull('/scratch')))],
    outside: [fromWire(toWire(full()))],
  };
  const work = async (name: string): Promise<string> => {
    done.push(name);
    const trouble = troubles[name]?.shift();
    if (trouble !== undefined) throw trouble;
    return name;
  };
  const engine: Engine = {
    id: 'scripted',
    async run({ seconds, seed }, context) {
      for (const name of ['first', 'second']) await context.step(name, () => work(name));
      await work('outside');
      const object = 'clip.mp4';
      return { seconds, seed, clip: object, thumbnail: object, spritesheet: object, report: {} };
    },
  };
  return { engine, done };
}

it('a job for which a machine has no room waits with what it has done, and goes on when there is some', async () => {
  const { engine, done } = cramped();
  const id = await library.add({ steps: [] });
  const { worker, events } = await library.work({ engines: [engine] });
  await vi.waitUntil(async () => (await library.row(id))?.status === 'completed', WAIT);
  await worker.close();
  expect(done).toEqual(['first', 'second', 'second', 'second', 'outside', 'outside']);
  expect(await library.row(id)).toMatchObject({ attempts: 4, error: null });
  expect(events.filter((e) => e.event === 'ended').map((e) => e.as)).toEqual([
    'suspended',
    'suspended',
    'suspended',
    'completed',
  ]);
});
