import { EXIT } from '../base/exit.ts';
import { Fault } from '../base/fault.ts';

/** Most characters (code points) that a brief may have. */
export const MOST_CHARACTERS = 32_000;

/**
 * The text of a brief's bytes. Refuses, with a `Fault` of exit status 2, what is not UTF-8, holds a NUL, is empty
 * or only white space, or has more than 32,000 characters; anything else is a brief.
 * @param where the file's name, for the message
 * @example checkBytes(await readFile('shot.brief'), 'shot.brief')
 */
export function checkBytes(bytes: Uint8Array, where?: string): string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw refuse('The brief is not UTF-8 text.', 'Save it as UTF-8.', where, cause);
  }
  return checkText(text, where);
}

/**
 * The same rules for text that is already decoded; gives it back unchanged.
 * @example checkText('A cat sleeps on a warm roof.')
 */
export function checkText(text: string, where?: string): string {
  if (text.includes('\0')) throw refuse('The brief holds a NUL character.', 'Give a plain text file.', where);
  if (!/[^\s\u200b-\u200f\u2060\ufeff]/.test(text)) {
    throw refuse('The brief is empty.', 'Write in a sentence or two what the shot shows.', where);
  }
  if (text.length > MOST_CHARACTERS) {
    let count = 0;
    for (const _ of text) count++;
    if (count > MOST_CHARACTERS) {
      throw refuse(
        `The brief has ${count} characters; ${MOST_CHARACTERS} are allowed.`,
        'Divide it into several shots.',
        where,
      );
    }
  }
  return text;
}

const refuse = (message: string, remedy: string, where?: string, cause?: unknown): Fault =>
  new Fault(message, {
    exit: EXIT.input,
    remedy,
    ...(where === undefined ? {} : { where }),
    ...(cause === undefined ? {} : { cause }),
  });
