import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, link, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Command } from 'commander';
import { EXIT, type ExitStatus } from '../../base/exit.ts';
import { Fault } from '../../base/fault.ts';
import type { Json } from '../../base/json.ts';
import { runCraft } from '../craft.ts';
import { type LibraryFlags, libraryOptions, withLibrary } from '../library.ts';
import type { Reporter } from '../reporter.ts';

interface ExportFlags extends LibraryFlags {
  readonly out: string;
  readonly force?: boolean;
  readonly secrets?: boolean;
}

/** `shotwright library`: the library as a file, and back. */
export function libraryCommand(end: (status: ExitStatus) => void): Command {
  const library = new Command('library').description(
    'the clips of a server and what belongs to them, as one file',
  );
  const command = (name: string, description: string): Command => {
    const made = library.command(name).description(description);
    for (const option of libraryOptions()) made.addOption(option);
    return made;
  };

  command('export', 'write finished videos, files, characters and webhook endpoints into a tar file')
    .requiredOption('-o, --out <file>', 'the file to write')
    .option('--force', 'replace the file when it is there')
    .option('--secrets', "with the webhooks' signing secrets; keep such a file as you keep passwords")
    .action((flags: ExportFlags) =>
      runCraft(end, async ({ out }, reporter, signal) => {
        const file = resolve(flags.out);
        if (existsSync(file) && !flags.force)
          throw new Fault(`${file} is there already.`, {
            where: '--out',
            remedy: 'Name another file, or replace it with --force.',
          });
        const made = await withLibrary(flags, 'library export', async ({ call, scratch }) => {
          const name = `export-${randomUUID()}.tar`;
          try {
            const told = await call(
              'library.export',
              { file: name, secrets: flags.secrets ?? false },
              { signal, onProgress: drawn(reporter, 'export') },
            );
            await onDisk(file, async () => {
              await mkdir(dirname(file), { recursive: true });
              await move(join(scratch, name), file);
            });
            return told;
          } finally {
            await rm(join(scratch, name), { force: true });
          }
        });
        if (flags.json) out(`${JSON.stringify({ schema: 1, file, ...made })}\n`);
        else {
          reporter.done({}, [file]);
          reporter.note(
            `${made.videos} videos, ${made.files} files, ${made.characters} characters, ${made.webhook_endpoints} webhook endpoints.`,
          );
          if (made.left_out > 0)
            reporter.warn(
              `${made.left_out} videos were left out: not finished, expired, or without their clip.`,
            );
        }
        return EXIT.done;
      }),
    );

  command('import', 'bring what an exported file has into the library; what is there stays as it is')
    .argument('<file>', 'as `library export` wrote it')
    .action((name: string, flags: LibraryFlags) =>
      runCraft(end, async ({ out }, reporter, signal) => {
        const file = resolve(name);
        const done = await withLibrary(flags, 'library import', async ({ call, scratch }) => {
          const copy = `import-${randomUUID()}.tar`;
          try {
            await onDisk(file, () => shareOrCopy(file, join(scratch, copy)));
            return await call(
              'library.import',
              { file: copy },
              { signal, onProgress: drawn(reporter, 'import') },
            );
          } catch (error) {
            throw named(error, join(scratch, copy), file);
          } finally {
            await rm(join(scratch, copy), { force: true });
          }
        });
        if (flags.json) out(`${JSON.stringify({ schema: 1, file, ...done })}\n`);
        else {
          const { new_secrets: endpoints, ...kinds } = done;
          const lines = Object.entries(kinds).map(
            ([kind, { added, present }]) =>
              `${kind.replace('_', ' ')}: ${added} added, ${present} there before`,
          );
          reporter.done({}, lines);
          for (const id of endpoints)
            reporter.warn(`The webhook endpoint ${id} has a new secret; rotate it to learn it.`);
        }
        return EXIT.done;
      }),
    );
  return library;
}

const drawn =
  (reporter: Reporter, stage: string) =>
  (event: Json): void => {
    const { done, total } = event as { done: number; total: number };
    reporter.progress({ stage, done, total });
  };

/** Do something with a file of the user's; what fails there is told with its name. */
async function onDisk<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new Fault(`${file} cannot be used (${code ?? String(cause)}).`, {
      exit: code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR' ? EXIT.input : EXIT.environment,
      where: file,
      remedy: 'Name another file, or see to the disk and its rights.',
      cause,
    });
  }
}

/** A fault about the copy in the data folder is about the user's file. */
const named = (error: unknown, copy: string, file: string): unknown =>
  error instanceof Fault && error.message.includes(copy)
    ? new Fault(error.message.replaceAll(copy, file), {
        exit: error.exit,
        where: file,
        ...(error.remedy !== undefined && { remedy: error.remedy }),
      })
    : error;

/** Give a file a second name, or copy it where that cannot be. */
async function shareOrCopy(from: string, to: string): Promise<void> {
  await link(from, to).catch(() => copyFile(from, to));
}

/** Move a file, over the border of file systems too; it is whole or not there. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    const beside = `${to}.part`;
    try {
      await copyFile(from, beside);
      await rename(beside, to);
    } catch (failure) {
      await rm(beside, { force: true });
      throw failure;
    }
  }
}
