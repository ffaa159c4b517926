import { join } from 'node:path';
import { z } from 'zod';
import { newSecret } from '../../jobs/deliveries/index.ts';
import { type Exported, exportLibrary, type Imported, importLibrary } from '../../store/archive/index.ts';
import type { Operation, OperationContext } from './operation.ts';
import type { OpenLibrary } from './operations.ts';

/**
 * A file in the library's scratch folder, by name: server and command may see the rest of the machine differently, and a
 * name cannot leave the folder.
 */
const fileOf = (verb: string) => z.string().regex(new RegExp(`^${verb}-[a-z0-9-]{1,64}\\.tar$`));

const ExportInput = z.strictObject({ file: fileOf('export'), secrets: z.boolean() });
const ImportInput = z.strictObject({ file: fileOf('import') });

/** What `shotwright library` asks for. */
export function archiveOperations({ database: { db }, objects, folder }: OpenLibrary) {
  /** Tells how far it is, not more than ten times a second; the line also finds out whether anybody still listens. */
  const told = ({ progress }: OperationContext): ((done: number, total: number) => void) => {
    let last = 0;
    return (done, total) => {
      const now = performance.now();
      if (done < total && now - last < 100) return;
      last = now;
      progress({ done, total });
    };
  };
  return {
    'library.export': {
      input: ExportInput,
      run: async ({ file, secrets }, context) => {
        const options = { secrets, signal: context.signal, progress: told(context) };
        return { ...(await exportLibrary({ db, objects }, join(folder.scratch, file), options)) };
      },
    } satisfies Operation<z.infer<typeof ExportInput>, { [K in keyof Exported]: Exported[K] }>,
    'library.import': {
      input: ImportInput,
      run: async ({ file }, context) => {
        const options = { newSecret, signal: context.signal, progress: told(context) };
        return { ...(await importLibrary({ db, objects }, join(folder.scratch, file), options)) };
      },
    } satisfies Operation<z.infer<typeof ImportInput>, { [K in keyof Imported]: Imported[K] }>,
  };
}
