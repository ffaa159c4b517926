import { setTimeout as sleep } from 'node:timers/promises';
import { DBOS, DBOSWorkflowConflictError, Error as DbosErrors, type DLogger } from '@dbos-inc/dbos-sdk';
import type { Pool } from 'pg';
import { EXIT } from '../base/exit.ts';
import { Fault } from '../base/fault.ts';
import type { Json } from '../base/json.ts';
import { type JobRuntime, type Steps, Suspended } from './runtime.ts';

/** Schema of DBOS's tables, beside the library's own. */
const SCHEMA = 'shotwright_jobs';
/**
 * DBOS takes a workflow up only under the version that began it. Ours is fixed: a release that changes the steps of an
 * engine gives them other names, and nothing that was accepted is left behind by an upgrade.
 */
const VERSION = '1';
/** Milliseconds between two looks into the queue of workflows to take up. */
const LOOK = 250;
/** Milliseconds after which a workflow that was handed to the queue and not begun is seen to again. */
const REMIND = 2000;

/** Key of the advisory lock under which processes open DBOS one after the other: `shotopen` in ASCII. */
const OPENING = '8316019257816147310';

/** How the adapter is set up. */
export interface DbosOptions {
  readonly pool: Pool;
  /** Other processes may open the same database at this moment. */
  readonly shared: boolean;
  /** Name of this process among all that share the database; never used again by another. */
  readonly executor: string;
  /** Told what DBOS has to say, for debugging. */
  readonly onMessage?: (message: string) => void;
}

interface Execution {
  readonly body: (steps: Steps) => Promise<unknown>;
  /** Called when the body begins. */
  begins(): void;
  /** Set when the kept steps turned out to be those of another workflow. */
  outdated?: boolean;
  /** Settles when the body does, in whichever way it was begun. */
  readonly ended: Deferred;
}

interface Deferred {
  readonly promise: Promise<void>;
  resolve(): void;
  reject(error: unknown): void;
}

/** What runs here by id. DBOS itself exists once in a process, and so does this. */
const executions = new Map<string, Execution>();

const workflow = DBOS.registerWorkflow(
  async (id: string): Promise<unknown> => {
    const execution = executions.get(id);
    // Nobody here wants it (any more): leave it as it is for whoever takes it up next.
    if (execution === undefined) return forever();
    execution.begins();
    try {
      const result = await execution.body({ step: (name, work) => step(execution, name, work) });
      execution.ended.resolve();
      return result;
    } catch (error) {
      execution.ended.reject(error);
      if (error instanceof Suspended) return forever();
      throw error;
    }
  },
  { name: 'shotwright' },
);

/**
 * A step whose work is suspended never ends for DBOS, so that it keeps nothing of it, and fails at once for its caller.
 */
function step<T extends Json>(execution: Execution, name: string, work: () => Promise<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const kept = async (): Promise<T> => {
      try {
        return await work();
      } catch (error) {
        if (!(error instanceof Suspended)) throw error;
        reject(error);
        return forever();
      }
    };
    DBOS.runStep(kept, { name }).then(resolve, (error: unknown) => {
      if (error instanceof DbosErrors.DBOSUnexpectedStepError) execution.outdated = true;
      const leave =
        execution.outdated === true ||
        error instanceof DBOSWorkflowConflictError ||
        error instanceof DbosErrors.DBOSWorkflowCancelledError;
      reject(leave ? new Suspended(`${name} cannot go on here`, { cause: error }) : error);
    });
  });
}

const forever = (): Promise<never> => new Promise(() => undefined);

/** Queue of the workflows that this process takes up; only it listens there. */
const queueOf = (executor: string): string => `worker ${executor}`;

/**
 * The runtime on DBOS Transact, which keeps the steps in PostgreSQL or in PGlite through the same pool as the library.
 * One at a time in a process.
 *
 * A new workflow is begun in place. One that exists is resumed into a queue that only this process listens to: DBOS
 * then moves the ownership of the workflow to the execution that leaves the queue, and refuses the writes of any other.
 */
export async function openDbos({ pool, shared, executor, onMessage }: DbosOptions): Promise<JobRuntime> {
  DBOS.setConfig({
    name: 'shotwright',
    systemDatabasePool: pool,
    systemDatabaseSchemaName: SCHEMA,
    applicationVersion: VERSION,
    executorID: executor,
    listenQueues: [queueOf(executor)],
    // Nothing here waits for messages or events; a listener would take a connection for itself.
    useListenNotify: false,
    maxConcurrentQueueDispatches: 1,
    logger: quiet(onMessage ?? (() => undefined)),
  });
  try {
    await (shared ? oneAtATime(pool, () => DBOS.launch()) : DBOS.launch());
  } catch (error) {
    // What was begun of it would keep the process alive.
    await DBOS.shutdown().catch(() => undefined);
    throw new Fault(`The database cannot keep jobs: ${(error as Error).message.replace(/\.$/, '')}.`, {
      exit: EXIT.environment,
      remedy:
        'See that PostgreSQL runs and that the user of DATABASE_URL may create schemas in its database.',
      cause: error,
    });
  }

  const queueName = queueOf(executor);
  const openQueue = () =>
    DBOS.registerQueue(queueName, { minPollingIntervalMs: LOOK, onConflict: 'never_update' });

  /** Begins a workflow, takes it up, or finds that it has ended; gives where its outcome is read. */
  const begin = async (id: string, execution: Execution) => {
    const status = await DBOS.getWorkflowStatus(id);
    // Bodies give an outcome for every end; one that has thrown was broken, and is begun anew.
    if (status?.status === 'ERROR') await DBOS.deleteWorkflow(id);
    if (status === null || status.status === 'ERROR') {
      return DBOS.startWorkflow(workflow, { workflowID: id })(id);
    }
    if (status.status === 'SUCCESS') {
      execution.ended.resolve();
    } else {
      await openQueue();
      await DBOS.resumeWorkflow(id, { queueName });
      // Another process, which took this one for dead, may have closed the queue just now.
      const reminder = setInterval(() => void openQueue().catch(() => undefined), REMIND);
      execution.begins = () => clearInterval(reminder);
    }
    return DBOS.retrieveWorkflow(id);
  };

  const run = async <T>(id: string, body: (steps: Steps) => Promise<T>): Promise<T> => {
    const execution: Execution = { body, begins: () => undefined, ended: deferred() };
    executions.set(id, execution);
    try {
      const handle = await begin(id, execution);
      // Of a suspended workflow there is no outcome to wait for.
      await execution.ended.promise.catch((error: unknown) => {
        if (error instanceof Suspended) throw error;
      });
      return (await handle.getResult({ pollingIntervalMs: 20 })) as T;
    } catch (error) {
      if (execution.outdated !== true) throw error;
      // An upgrade changed the steps: what was kept is of no use, the whole is done again.
      await DBOS.deleteWorkflow(id);
    } finally {
      execution.begins();
      if (executions.get(id) === execution) executions.delete(id);
    }
    return run(id, body);
  };

  return {
    run,
    forget: (id) => DBOS.deleteWorkflow(id),
    async known() {
      const all = await DBOS.listWorkflows({ loadInput: false, loadOutput: false });
      return all.map((one) => one.workflowID);
    },
    bury: (other) => DBOS.deleteQueue(queueOf(other)),
    async close() {
      await DBOS.deleteQueue(queueName).catch(() => undefined);
      await DBOS.shutdown();
    },
  };
}

/** Does something while no other process on the same database does. */
async function oneAtATime<T>(pool: Pool, work: () => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    // Not by waiting in the database: indexes that are built concurrently wait for every statement that is under way.
    const free = async (): Promise<boolean> => {
      const { rows } = await client.query('select pg_try_advisory_lock($1::bigint) as free', [OPENING]);
      return rows[0].free;
    };
    while (!(await free())) await sleep(LOOK);
    return await work();
  } finally {
    // The lock ends with its connection.
    client.release(true);
  }
}

function deferred(): Deferred {
  let resolve: () => void = () => undefined;
  let reject: (error: unknown) => void = () => undefined;
  const promise = new Promise<void>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  promise.catch(() => undefined);
  return { promise, resolve, reject };
}

function quiet(tell: (message: string) => void): DLogger {
  const say = (entry: unknown): void =>
    tell(entry instanceof Error ? (entry.stack ?? entry.message) : String(entry));
  return { info: () => undefined, debug: () => undefined, warn: say, error: say };
}
