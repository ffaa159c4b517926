import { chmod, open, realpath, rename, stat, unlink } from 'node:fs/promises';
import { EXIT } from '../base/exit.ts';
import { Fault } from '../base/fault.ts';

/**
 * Give a file a new text, all of it or none: it is written beside the file and takes its place when it is on the disk.
 * A link goes on pointing where it did, the permissions stay.
 * @param instead what to do where the file cannot be written, for the message
 * @throws Fault (exit status 3) when it cannot be written; the file is then as it was
 */
export async function replaceFile(name: string, text: string, instead: string): Promise<void> {
  let beside: string | undefined;
  try {
    const path = await realpath(name);
    const { mode } = await stat(path);
    // Renaming would replace a file that may not be written.
    await (await open(path, 'r+')).close();
    beside = `${path}.${process.pid}.tmp`;
    const file = await open(beside, 'w', mode);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await chmod(beside, mode);
    await rename(beside, path);
  } catch (cause) {
    if (beside !== undefined) await unlink(beside).catch(() => {});
    throw new Fault(`Cannot write ${name}: ${(cause as NodeJS.ErrnoException).code}.`, {
      exit: EXIT.environment,
      where: name,
      remedy: `Make the file and its folder writable, or ${instead}.`,
      cause,
    });
  }
}
