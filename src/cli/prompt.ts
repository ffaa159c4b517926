import { createInterface } from 'node:readline/promises';
import { EXIT } from '../base/exit.ts';
import { Fault } from '../base/fault.ts';

/** Questions to a person at a terminal, on stderr, so that the result alone is on stdout. */
export interface Prompt {
  /** The answer to a question. Rejects with a `Fault` when the person ends the input instead. */
  ask(question: string): Promise<string>;
  note(text: string): void;
  close(): void;
}

/** Open the terminal for questions; Ctrl-C ends the command as everywhere. */
export function openPrompt(): Prompt {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const ended = new Promise<never>((_, reject) => {
    lines.on('close', () =>
      reject(
        new Fault('The input ended before the brief was written.', {
          exit: EXIT.input,
          remedy: 'Answer the questions, or use --template.',
        }),
      ),
    );
  });
  ended.catch(() => {});
  lines.on('SIGINT', () => {
    process.kill(process.pid, 'SIGINT');
    // The signal is told of first, so that the end says so.
    setImmediate(() => lines.close());
  });
  return {
    ask: (question) => Promise.race([lines.question(question), ended]),
    note: (text) => void process.stderr.write(text),
    close: () => lines.close(),
  };
}
