/** A process with a worker; see `worker-process.ts`. */
import { importBuilt } from './built.ts';
import { quietLog } from './quiet-log.ts';
import { scriptedEngine } from './scripted-engine.ts';
import type { Message, WorkerSetup } from './worker-process.ts';

type Jobs = typeof import('../../src/jobs/index.ts');
type Databases = typeof import('../../src/store/database/index.ts');
type Objects = typeof import('../../src/store/objects/open.ts');
const [{ startWorker }, { openDatabase }, { openObjects }] = await Promise.all([
  importBuilt<Jobs>('jobs/index'),
  importBuilt<Databases>('store/database/index'),
  importBuilt<Objects>('store/objects/open'),
]);

const setup = JSON.parse(process.argv[2] as string) as WorkerSetup;
const database = await openDatabase(setup.database);
const objects = await openObjects(setup.objects, { environment: {} });
const worker = await startWorker({
  database,
  objects,
  engines: [scriptedEngine(setup.diary)],
  slots: setup.slots,
  scratch: setup.scratch,
  ...(setup.limits === undefined ? {} : { limits: setup.limits }),
  log: quietLog(`worker ${process.pid}`),
});
process.on('message', async (message: Message) => {
  if (message === 'owed') {
    const owed = database.db.selectFrom('videos').select('id').where('completed_at', 'is', null);
    process.send?.((await owed.execute()).length);
    return;
  }
  await worker.close({ drain: message.close });
  await database.close();
  process.exit(0);
});
// A worker does not outlive the test that started it.
process.on('disconnect', () => process.exit(0));
process.send?.('ready');
