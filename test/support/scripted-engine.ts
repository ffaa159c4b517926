import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Fault } from '../../src/base/fault.ts';
import { type Engine, EngineFailure, type Order } from '../../src/engines/engine.ts';
import { noted } from './noted-engine.ts';

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

/**
 * An engine that waits instead of rendering, as its prompt says, and writes down what it does.
 * @param diary file for the entries of `diaryOf`
 */
export function scriptedEngine(diary: string): Engine {
  const tries = new Map<string, number>();
  const engine: Engine = {
    id: 'scripted',
    async run(order, context) {
      const script = JSON.parse(order.prompt) as Script;
      for (const [i, milliseconds] of script.steps.entries()) {
        const step = `step-${i}`;
        const given = await context.step(step, async (signal) => {
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
  return noted(engine, diary);
}

function failure(as: 'transient' | 'final' | 'fault' | 'defect'): Error {
  if (as === 'transient')
    return new EngineFailure('engine_failed', 'The script failed.', { transient: true });
  if (as === 'final') return new EngineFailure('engine_failed', 'The script failed for good.');
  if (as === 'fault') return new Fault('The prompt asks for what cannot be.', { remedy: 'Ask for less.' });
  return new Error('secret internals');
}
