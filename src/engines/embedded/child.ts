// The process that shoots: directs, speaks, mixes and encodes, and has a render process beneath it that draws.
import { Worker } from 'node:worker_threads';
import { toWire } from '../../film/error-wire.ts';
import { EngineFailure } from '../engine.ts';
import type { Answer, Question, Studio } from './studio.ts';
import { openStudio } from './work.ts';

/** Milliseconds between two looks at whether the parent lives. */
const WATCH = 250;

/**
 * Ends the process group when the parent is gone. On a thread of its own, since directing and mixing keep this one
 * busy for seconds.
 */
function endWithParent(): void {
  const ended = `
    const { workerData } = require('node:worker_threads');
    setInterval(() => {
      if (process.ppid === workerData.parent) return;
      try { process.kill(-process.pid, 'SIGKILL'); } catch { process.kill(process.pid, 'SIGKILL'); }
    }, ${WATCH});`;
  new Worker(ended, { eval: true, workerData: { parent: Number(process.argv[2]) } }).unref();
}

const say = (answer: Answer): void => void process.send?.(answer);
const program = process.argv[3];
let current = 0;
const studio: Studio = openStudio({
  report: (progress) => say({ id: current, type: 'progress', progress }),
  ...(program ? { program: new URL(program) } : {}),
});

async function answer({ id, method, ask }: Question): Promise<void> {
  if (method !== 'mix') current = id;
  try {
    const result = await (studio[method] as (ask: unknown) => Promise<unknown>)(ask);
    say({ id, type: 'done', result });
  } catch (error) {
    say({
      id,
      type: 'failed',
      error: toWire(error),
      ...(error instanceof EngineFailure
        ? { failure: { code: error.code, transient: error.transient } }
        : {}),
    });
  }
}

endWithParent();
process.on('message', (question: Question) => void answer(question));
process.on('disconnect', () => process.exit(1));
// Ctrl-C is for the parent to hear, which decides.
process.on('SIGINT', () => {});
