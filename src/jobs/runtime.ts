import type { Json } from '../base/json.ts';

/** Does the named parts of one workflow, each once. */
export interface Steps {
  /**
   * Does a part of the work and keeps what it gives; a part that was kept is handed out without work. Names are unique
   * in a workflow and come in the same order every time. A part that fails is kept as failed.
   */
  step<T extends Json>(name: string, work: () => Promise<T>): Promise<T>;
}

/**
 * Runs workflows so that what was done stays done: a workflow is known by its id, the results of its steps are kept,
 * and when it is taken up again, by this process or another, finished steps are not done again.
 *
 * Of several executions of one id only the last that was begun can keep anything: the others find out at their next
 * step and end as `Suspended`.
 */
export interface JobRuntime {
  /**
   * Runs a workflow, or takes it up where it was left.
   * @returns what `body` gave, plain JSON, now or when it was finished before
   * @throws `Suspended` when `body` does, or when another execution has taken the workflow over
   */
  run<T>(id: string, body: (steps: Steps) => Promise<T>): Promise<T>;
  /** Removes all that is kept of a workflow. */
  forget(id: string): Promise<void>;
  /** Ids of all workflows of which something is kept. */
  known(): Promise<string[]>;
  /** Removes what a process left behind that is gone for good; its workflows stay. */
  bury(executor: string): Promise<void>;
  /** Ends this process's part; what runs stays as it is. Abort and await it before. */
  close(): Promise<void>;
}

/**
 * Thrown by a workflow or one of its steps to leave it as it is: nothing is kept of the step at hand, and the workflow
 * can be taken up again.
 */
export class Suspended extends Error {
  override readonly name = 'Suspended';
}
