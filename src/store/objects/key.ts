import { Fault } from '../../base/fault.ts';

/** Words of a key. Windows and every Unix file system take them as file names. */
const WORD = /^[A-Za-z0-9._-]{1,128}$/;
/** S3 takes 1,024 bytes; the rest is left for a store's own prefix. */
const LONGEST = 512;

const fits = (word: string): boolean => WORD.test(word) && word !== '.' && word !== '..';

/**
 * The words of an object's key: one or more of `[A-Za-z0-9._-]{1,128}`, never `.` or `..`, together at most 512
 * characters. Throws a `Fault` for any other text, so that no key can name something outside its store.
 * @example wordsOf('videos/video_1/clip.mp4') // ['videos', 'video_1', 'clip.mp4']
 */
export function wordsOf(key: string): string[] {
  const words = typeof key === 'string' && key.length <= LONGEST ? key.split('/') : [];
  if (words.length === 0 || !words.every(fits)) throw refused(key);
  return words;
}

/** What a prefix names: whole words that are folders, and the beginning of a last word, which may be empty. */
export interface Prefix {
  readonly folders: readonly string[];
  readonly start: string;
}

/** The parts of a prefix of keys; '' is the prefix of all. Throws a `Fault` for what no key begins with. */
export function prefixOf(prefix: string): Prefix {
  const words = typeof prefix === 'string' && prefix.length <= LONGEST ? prefix.split('/') : ['/'];
  const start = words.pop() as string;
  // A last word may still grow, so `.` and `..` are beginnings of words.
  if (!words.every(fits) || !/^[A-Za-z0-9._-]{0,128}$/.test(start)) throw refused(prefix);
  return { folders: words, start };
}

/** Whether a text is a key; what others put into a bucket need not be. */
export const isKey = (text: string): boolean => text.length <= LONGEST && text.split('/').every(fits);

const refused = (key: unknown): Fault =>
  new Fault(`${JSON.stringify(String(key).slice(0, 80))} is no key of an object.`, {
    remedy: 'Use words of A-Z, a-z, 0-9, dot, underscore and hyphen, with slashes between them.',
    where: 'key',
  });
