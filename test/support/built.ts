import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './sources.ts';

// In CI what tests start in processes of their own is the product as it is published, out of dist/, which is built
// before; anywhere else the sources as they stand, through tsx.

const shipped = Boolean(process.env.CI);

/** The file of a module: `built('cli/main')`. */
export const built = (module: string): string =>
  join(root, shipped ? `dist/${module}.js` : `src/${module}.ts`);

/** Flags of Node for a program that is such a module. */
export const flags: readonly string[] = shipped ? [] : ['--import', 'tsx'];

/** Such a module, loaded: `importBuilt<typeof import('../../src/server/index.ts')>('server/index')`. */
export const importBuilt = <T>(module: string): Promise<T> =>
  import(/* @vite-ignore */ pathToFileURL(built(module)).href) as Promise<T>;
