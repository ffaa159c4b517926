import { cacheFolder } from '../../film/places.ts';
import type { Engine } from '../engine.ts';
import { Crew } from './crew.ts';
import { run } from './run.ts';

export type { Directed, Sources } from './plan-for.ts';

/** Settings of the embedded engine. */
export interface EmbeddedOptions {
  /** Folder for what is worth keeping between runs; `cacheFolder()` when absent. */
  readonly cache?: string;
  /** Most processes that are kept ready between jobs; 1 when absent. */
  readonly spare?: number;
  /** Seconds that a process is kept ready without work; 60 when absent. */
  readonly patience?: number;
  /** Seconds of picture that are drawn as one step; 2 when absent. */
  readonly chunk?: number;
  /** The program that draws; the package's own unless a test gives another. */
  readonly renderer?: URL;
}

/**
 * The engine of this package: what `shotwright shoot` does, as resumable steps. All heavy work is in a process of its
 * own for each job, with what it starts; it dies with this process, and at once when the job is aborted.
 *
 * Steps: `plan`, `bake`, `frames-0`…`frames-n`, `sound`, `clip`, `tidy`. A frame is a pure function of plan and number,
 * and parts are closed groups of pictures, so a job that was interrupted anywhere gives the same pictures.
 * @example const engine = embeddedEngine(); const take = await engine.run(order, context);
 */
export function embeddedEngine(options: EmbeddedOptions = {}): Engine {
  const { cache = cacheFolder(), spare = 1, patience = 60, chunk = 2, renderer } = options;
  const crew = new Crew({ spare, patience: patience * 1000, ...(renderer ? { renderer } : {}) });
  return {
    id: 'embedded',
    run: (order, context) => run(order, context, { cache, chunk, crew }),
    close: async () => crew.close(),
  };
}
