import { randomBytes } from 'node:crypto';

/** What ids begin with. */
export type IdPrefix = 'video_' | 'char_' | 'file-' | 'req_' | 'whe_' | 'evt_';

/**
 * A new id: the second of its making (8 hexadecimal digits, so that ids of a log sort) and 160 random bits, which
 * nobody guesses.
 * @example newId('video_') // 'video_6922e0f1c3…', 48 digits
 */
export function newId(prefix: IdPrefix, now = Date.now()): string {
  const time = Math.floor(now / 1000)
    .toString(16)
    .padStart(8, '0');
  return `${prefix}${time}${randomBytes(20).toString('hex')}`;
}

/** Whether a text could be an id of ours; others need not be looked up. */
export const isId = (text: string): boolean => /^[A-Za-z]+[-_][A-Za-z0-9]{1,100}$/.test(text);
