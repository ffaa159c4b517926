import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileFault } from './programs.ts';

/** A folder beside the outputs where files are made whole before they get their names. */
export interface Workspace {
  /** Path for a file in the making. */
  path(name: string): string;
  /** Give a finished file its final name, replacing what is there in one step. */
  publish(name: string, target: string): Promise<void>;
  /** Write data and give it its final name. */
  save(target: string, data: Uint8Array | string): Promise<void>;
}

/**
 * Run some work with a workspace beside `target`, and remove the workspace whatever happens: under a final name
 * there is either a whole file or none. Throws a `Fault` of exit status 3 when the folder cannot be written.
 */
export async function withWorkspace<T>(target: string, work: (space: Workspace) => Promise<T>): Promise<T> {
  let folder: string;
  try {
    folder = await mkdtemp(join(dirname(target), '.shotwright-'));
  } catch (error) {
    throw fileFault(error, target);
  }
  let count = 0;
  const space: Workspace = {
    path: (name) => join(folder, name),
    async publish(name, to) {
      try {
        await rename(join(folder, name), to);
      } catch (error) {
        throw fileFault(error, to);
      }
    },
    async save(to, data) {
      const name = `data-${count++}`;
      try {
        await writeFile(join(folder, name), data);
      } catch (error) {
        throw fileFault(error, to);
      }
      await space.publish(name, to);
    },
  };
  try {
    return await work(space);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Throws the `Fault` that writing beside `target` would meet, before any work is done. */
export const checkPlace = (target: string): Promise<void> => withWorkspace(target, async () => {});
