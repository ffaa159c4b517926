import { EXIT } from '../base/exit.ts';
import { Fault } from '../base/fault.ts';

/** Questions to a person at a terminal, on stderr, so that the result alone is on stdout. */
export interface Prompt {
  /**
   * The answer to a question, without spaces around it; empty where the person only pressed Enter.
   * @throws Fault (exit status 130) when the person presses Ctrl-C; so do the others
   */
  ask(question: string, hint: string): Promise<string>;
  confirm(question: string): Promise<boolean>;
  choose<T extends string>(
    question: string,
    options: readonly (readonly [value: T, label: string])[],
  ): Promise<T>;
  warn(text: string): void;
}

/** Open the terminal for questions. */
export async function openPrompt(title: string): Promise<Prompt> {
  const { confirm, intro, isCancel, log, select, text } = await import('@clack/prompts');
  const output = process.stderr;
  const given = async <T>(asked: Promise<T>): Promise<Exclude<T, symbol>> => {
    const answer = await asked;
    if (!isCancel(answer)) return answer as Exclude<T, symbol>;
    throw new Fault('Stopped; nothing was written.', { exit: EXIT.interrupted });
  };
  intro(title, { output });
  return {
    ask: async (message, placeholder) =>
      ((await given(text({ message, placeholder, defaultValue: '', output }))) ?? '').trim(),
    confirm: (message) => given(confirm({ message, initialValue: false, output })),
    choose: async <T extends string>(message: string, options: readonly (readonly [T, string])[]) =>
      (await given(
        select<string>({ message, options: options.map(([value, label]) => ({ value, label })), output }),
      )) as T,
    warn: (message) => log.warn(message, { output }),
  };
}
