import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Fault } from '../../src/base/fault.ts';
import { type Engine, EngineFailure, type Order } from '../../src/engines/engine.ts';

/** What a job of the scripted engine does, written as JSON in its prompt. */
export interface Script {
  /** Milliseconds of each step, in order. */
  readonly steps: readonly number[];
  /** The step that fails, from 0. */
  readonly failAt?: number;
  /** How it fails: for the first `times` tries, or always. */
  readonly fail?: { readonly as: 'transient' | 'final' | 'fault' | 'defect'; readonly times?: number };
  /** The step that kills its process, each time it is done. */
  readonly dieAt?: number;
  /** Keeps working after it was aborted. */
  readonly deaf?: boolean;
}

/** An order for the scripted engine. */
export const scripted = (script: Script, seconds = 4): Order => ({
  kind: 'create',
  prompt: JSON.stringify(script),
  model: 'sora-2',
  quality: 'draft',
  seconds,
  width: 160,
  height: 90,
  fps: 24,
  seed: 7,
});

/** A line of a scripted engine's diary: a step was begun, or its result was kept. */
export interface Entry {
  readonly id: string;
  readonly step: string;
  readonly what: 'begun' | 'kept';
  readonly pid: number;
}

/** What scripted engines of all processes did, in order. */
export function diaryOf(file: string): Entry[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line) as Entry);
}

/** Steps that were begun again after their result had been kept; there must be none. */
export function repeats(entries: readonly Entry[]): string[] {
  const kept = new Set<string>();
  const wrong: string[] = [];
  for (const { id, step, what } of entries) {
    if (what === 'kept') kept.add(`${id} ${step}`);
    else if (kept.has(`${id} ${step}`)) wrong.push(`${id} ${step}`);
  }
  return wrong;
}

/**
 * An engine that waits instead of rendering, as its prompt says, and writes down what it does.
 * @param diary file for {@link Entry} lines
 */
export function scriptedEngine(diary: string): Engine {
  const tries = new Map<string, number>();
  return {
    id: 'scripted',
    async run(order, context) {
      const script = JSON.parse(order.prompt) as Script;
      const note = (step: string, what: Entry['what']): void =>
        appendFileSync(diary, `${JSON.stringify({ id: context.id, step, what, pid: process.pid })}\n`);
      for (const [i, milliseconds] of script.steps.entries()) {
        const step = `step-${i}`;
        const given = await context.step(step, async (signal) => {
          note(step, 'begun');
          await sleep(milliseconds, undefined, script.deaf === true ? {} : { signal });
          if (script.dieAt === i) process.kill(process.pid, 'SIGKILL');
          if (script.failAt === i && script.fail !== undefined) {
            const count = (tries.get(`${context.id} ${i}`) ?? 0) + 1;
            tries.set(`${context.id} ${i}`, count);
            if (count <= (script.fail.times ?? Number.POSITIVE_INFINITY)) throw failure(script.fail.as);
          }
          return { i };
        });
        if (given.i !== i) throw new Error(`step ${i} gave ${JSON.stringify(given)}`);
        note(step, 'kept');
        context.progress((i + 1) / script.steps.length, step);
      }
      const file = join(context.scratch, 'clip.mp4');
      await writeFile(file, `clip of ${context.id}`);
      await context.objects.put('clip.mp4', file, 'video/mp4');
      return {
        seconds: order.seconds,
        seed: order.seed,
        clip: 'clip.mp4',
        thumbnail: 'clip.mp4',
        spritesheet: 'clip.mp4',
        report: {},
      };
    },
  };
}

function failure(as: 'transient' | 'final' | 'fault' | 'defect'): Error {
  if (as === 'transient')
    return new EngineFailure('engine_failed', 'The script failed.', { transient: true });
  if (as === 'final') return new EngineFailure('engine_failed', 'The script failed for good.');
  if (as === 'fault') return new Fault('The prompt asks for what cannot be.', { remedy: 'Ask for less.' });
  return new Error('secret internals');
}
