import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Json } from '../../src/base/json.ts';
import type { EngineContext, Order } from '../../src/engines/engine.ts';

/** The power went: what a job throws in place of a step when it is told to crash there. */
export class Crash extends Error {
  override readonly name = 'Crash';
}

/** A job without a queue: it keeps steps and objects over crashes, as a database and a store would. */
export class Job {
  /** Names of the steps whose work was done, in order; a name twice was done twice. */
  readonly worked: string[] = [];
  readonly told: { readonly done: number; readonly stage: string }[] = [];
  readonly stop = new AbortController();
  private readonly kept = new Map<string, string>();
  private runs = 0;

  /** @param folder of its own, for objects and scratch */
  constructor(readonly folder: string) {
    mkdirSync(this.object(''), { recursive: true });
  }

  /** Where an object is. */
  object(name: string): string {
    return join(this.folder, 'objects', name);
  }

  /** Names of all objects that there are. */
  get objects(): string[] {
    return readdirSync(this.object('')).sort();
  }

  /**
   * What an engine is handed when the job is taken up, on a machine that knows nothing of earlier ones.
   * @param crash when: 'before' a step's work, or 'after' it, when its result is not kept yet
   */
  context(crash?: { readonly step: string; readonly when: 'before' | 'after' }): EngineContext {
    const scratch = join(this.folder, `machine-${++this.runs}`);
    const at = (step: string, when: string): boolean => crash?.step === step && crash.when === when;
    const { signal } = this.stop;
    return {
      id: 'video_test',
      scratch,
      signal,
      step: async <T extends Json>(name: string, work: (signal: AbortSignal) => Promise<T>): Promise<T> => {
        const before = this.kept.get(name);
        if (before !== undefined) return JSON.parse(before) as T;
        if (at(name, 'before')) throw new Crash(name);
        const result = JSON.stringify(await work(signal));
        this.worked.push(name);
        if (at(name, 'after')) throw new Crash(name);
        this.kept.set(name, result);
        return JSON.parse(result) as T;
      },
      objects: {
        put: async (name, file) => renameSync(file, this.object(name)),
        fetch: async (object, file) => copyFileSync(existsSync(object) ? object : this.object(object), file),
        remove: async (name) => rmSync(this.object(name), { force: true }),
      },
      progress: (done, stage) => void this.told.push({ done, stage }),
      log: () => {},
    };
  }
}

/** An order of a second of small picture, or what is changed of it. */
export const smallOrder = (change: Partial<Order> = {}): Order => ({
  kind: 'create',
  prompt: 'A red ball rolls over a wooden table. Sound: rain on a window.',
  model: 'sora-2',
  quality: 'draft',
  seconds: 1,
  width: 160,
  height: 90,
  fps: 24,
  seed: 7,
  ...change,
});
