import { readFileSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root of the installed package (or of the repository). */
export const packageRoot: string = fileURLToPath(new URL('../..', import.meta.url));

/** Version of this Shotwright. */
export const version = (): string =>
  (JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { version: string }).version;

/** Folder for what is worth keeping between runs; `SHOTWRIGHT_CACHE` names another. */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env): string {
  if (env.SHOTWRIGHT_CACHE) return env.SHOTWRIGHT_CACHE;
  if (platform() === 'darwin') return join(homedir(), 'Library', 'Caches', 'shotwright');
  if (platform() === 'win32') return join(env.LOCALAPPDATA ?? homedir(), 'shotwright', 'cache');
  return join(env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'shotwright');
}
