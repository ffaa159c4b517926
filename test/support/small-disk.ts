import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';

/** A disk of so many bytes at a folder that is made for it; undefined where this user may not mount one.
 * What is still open on it stays to the end of the process. */
export function smallDisk(folder: string, bytes: number): { unmount(): void } | undefined {
  mkdirSync(folder);
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', folder]);
  return mounted.status === 0 ? { unmount: () => void spawnSync('umount', ['-l', folder]) } : undefined;
}
