import type { Tree } from '../tree.ts';
import { isJson } from './outline.ts';

/** What the characters of a passage say: as they stand, or, in a prompt written as JSON, with its escapes resolved. */
export const decoder = (tree: Tree): ((text: string) => string) =>
  isJson(tree) ? unescapeJson : (text) => text;

const SIGNS: Readonly<Record<string, string>> = { n: '\n', t: ' ', r: ' ', b: '', f: ' ' };

/** Escapes of a JSON string resolved; a wrong one gives the character behind its backslash. */
export const unescapeJson = (text: string): string =>
  text.replace(/\\(?:u([\da-fA-F]{4})|(.))/gs, (_, hex: string | undefined, sign: string | undefined) =>
    hex === undefined
      ? (SIGNS[sign as string] ?? (sign as string))
      : String.fromCharCode(Number.parseInt(hex, 16)),
  );
