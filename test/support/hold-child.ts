import { FolderHeld, lockFolder } from '../../src/store/folder/index.ts';

// Takes a data folder, says so, and holds it until it is killed; or says that it was refused.
try {
  await lockFolder(process.argv[2] as string, 'shotwright serve');
  process.stdout.write('held\n');
} catch (error) {
  if (!(error instanceof FolderHeld)) throw error;
  process.stdout.write(`refused ${error.holder?.pid}\n`);
}
