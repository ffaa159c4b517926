import type { ChildProcess } from 'node:child_process';
import { fromWire } from '../../film/error-wire.ts';
import type { Progress } from '../../film/index.ts';
import { endGroup, programBeside, startNode } from '../../film/node-process.ts';
import { guard } from '../../film/programs.ts';
import { EngineFailure } from '../engine.ts';
import type { Answer, Question, Studio } from './studio.ts';

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: ((progress: Progress) => void) | undefined;
}

/** Characters kept of what the process wrote to its standard error. */
const TOLD = 4000;

/** A process that shoots, with all that it starts, as seen from the process that has jobs. */
export class Link {
  private readonly child: ChildProcess;
  private readonly waiting = new Map<number, Waiting>();
  private count = 0;
  private told = '';
  private ended: EngineFailure | undefined;

  /** @param renderer the program that draws, when it is not the package's own */
  constructor(renderer?: URL) {
    this.child = startNode({
      program: programBeside(import.meta.url, 'child'),
      args: [String(process.pid), ...(renderer ? [renderer.href] : [])],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      group: true,
    });
    guard(this.child, () => endGroup(this.child));
    this.child.stderr?.on('data', (chunk: Buffer) => {
      this.told = (this.told + chunk.toString()).slice(-TOLD);
    });
    this.child.on('message', (answer: Answer) => this.hear(answer));
    this.child.once('error', (cause) => this.end('could not be started', cause));
    this.child.once('exit', (status, signal) => this.end(`ended (${signal ?? `status ${status}`})`));
  }

  /** The process is there and answers. */
  get alive(): boolean {
    return this.ended === undefined;
  }

  /** Id of the process; its group has the same. */
  get pid(): number | undefined {
    return this.child.pid;
  }

  /**
   * Ask for a part of the work. Throws a `Fault` or an `EngineFailure` of the process, a transient one when it ended, and
   * what the signal says when it is aborted: then the process and all beneath it are killed at once.
   */
  ask<M extends keyof Studio>(
    method: M,
    ask: Parameters<Studio[M]>[0],
    options: { readonly signal?: AbortSignal; readonly onProgress?: (progress: Progress) => void } = {},
  ): Promise<Awaited<ReturnType<Studio[M]>>> {
    const { signal, onProgress } = options;
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason as Error);
      if (this.ended) return reject(this.ended);
      const id = ++this.count;
      const stop = (): void => {
        done.reject(signal?.reason as Error);
        this.kill();
      };
      const settle =
        <T>(how: (value: T) => void) =>
        (value: T): void => {
          signal?.removeEventListener('abort', stop);
          this.waiting.delete(id);
          how(value);
        };
      const done: Waiting = {
        resolve: settle(resolve as (result: unknown) => void),
        reject: settle(reject),
        onProgress,
      };
      signal?.addEventListener('abort', stop, { once: true });
      this.waiting.set(id, done);
      const question: Question = { id, method, ask };
      this.child.send(question, (error) => error && this.end('cannot be reached', error));
    });
  }

  /** End the process and all that it started. */
  kill(): void {
    endGroup(this.child);
  }

  /** Whether the process keeps this one from ending by itself. */
  hold(held: boolean): void {
    const parts = [
      this.child,
      this.child.channel,
      this.child.stderr as { ref?(): void; unref?(): void } | null,
    ];
    for (const part of parts) {
      if (held) part?.ref?.();
      else part?.unref?.();
    }
  }

  private hear(answer: Answer): void {
    const waiting = this.waiting.get(answer.id);
    if (answer.type === 'progress') waiting?.onProgress?.(answer.progress);
    else if (answer.type === 'done') waiting?.resolve(answer.result);
    else waiting?.reject(errorOf(answer));
  }

  /** Its end, or what is as good as that; what it started ends with it. */
  private end(how: string, cause: unknown = this.told.trim()): void {
    this.kill();
    if (this.ended) return;
    this.ended = new EngineFailure('engine_failed', `The process that shoots the clip ${how}.`, {
      transient: true,
      cause,
    });
    for (const { reject } of [...this.waiting.values()]) reject(this.ended);
  }
}

function errorOf({ error, failure }: Extract<Answer, { type: 'failed' }>): Error {
  return failure ? new EngineFailure(failure.code, error.message, failure) : fromWire(error);
}
