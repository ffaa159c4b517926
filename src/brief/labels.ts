import { common } from './dialects/common.ts';
import type { Dialect } from './dialects/dialect.ts';
import { guide } from './dialects/guide.ts';
import { isDigit } from './scan.ts';
import { type Field, isSpace } from './tree.ts';

/** Every dialect that briefs are read in; a label means the same in all of them. */
export const dialects: readonly Dialect[] = [guide, common];

/** What a label stands for. */
export interface LabelMeaning {
  readonly fields: readonly Field[];
  /** Heads a group whose unlabelled lines speak of the camera. */
  readonly group: boolean;
}

/** Longest label in characters, marks apart. */
export const LONGEST_LABEL = 60;

const meanings = new Map<string, LabelMeaning>();
const shotWords = new Set<string>();
for (const dialect of dialects) {
  for (const [field, words] of Object.entries(dialect.labels)) {
    const group = field === 'cinematography';
    const meaning = { fields: [group ? 'camera' : (field as Field)], group };
    for (const word of words) meanings.set(word, meaning);
  }
  for (const word of dialect.shots ?? []) shotWords.add(word);
}
// "Cut to:", "smash cut to:" and the like head one as well.
const shotLetters = new Set([...[...shotWords].map((word) => word[0]), 'c', 's', 'h', 'm']);
// "Lights", "Lenses" mean what "Light", "Lens" mean, unless they are labels of their own.
for (const [word, meaning] of [...meanings])
  for (const plural of [`${word}s`, `${word}es`]) if (!meanings.has(plural)) meanings.set(plural, meaning);

/**
 * A label as dialects write it: lower case, one space between words, full-width forms folded; no marks, bracketed
 * remarks, numbering or `- Pillar 1`.
 * @example normalizeLabel('**Lighting  Setup (night)**') // 'lighting setup'
 */
export function normalizeLabel(label: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is what needs no folding
  const folded = /^[\x00-\x7f]*$/.test(label) ? label : label.normalize('NFKC');
  const start = afterNumber(folded);
  let out = '';
  let depth = 0;
  let gap = false;
  for (let i = start; i < folded.length; i++) {
    const c = folded[i] as string;
    if (c === '(') depth++;
    else if (c === ')' && depth > 0) depth--;
    else if (depth === 0) {
      const space = isSpace(c.charCodeAt(0));
      if (gap && '-–—'.includes(c) && isSpace(folded.charCodeAt(i + 1))) break;
      if (!space && !'*_#[]<>`"'.includes(c)) {
        out += gap && out !== '' ? ` ${c}` : c;
        gap = false;
        continue;
      }
    }
    gap = true;
  }
  return out.toLowerCase();
}

/** `1.`, `2)` before a label. */
function afterNumber(label: string): number {
  let at = 0;
  while (isDigit(label.charCodeAt(at))) at++;
  return at > 0 && (label[at] === '.' || label[at] === ')') ? at + 1 : 0;
}

/**
 * What a label means, or undefined when no dialect knows it. Letter case, plural, marks and a bracketed remark
 * are ignored; a compound of known labels means all of them.
 * @example meaningOf('**Lighting + Palette**')?.fields // ['lighting', 'palette']
 */
export function meaningOf(label: string): LabelMeaning | undefined {
  if (label.length > LONGEST_LABEL + 20) return undefined;
  const name = normalizeLabel(label);
  const direct = meanings.get(name);
  if (direct) return direct;
  const parts = name.split(/ ?[/+&,] ?| and /, 5);
  if (parts.length < 2 || parts.length > 4) return undefined;
  const found = parts.map((part) => meanings.get(part));
  if (!found.every((m) => m !== undefined)) return undefined;
  return { fields: [...new Set(found.flatMap((m) => m.fields))], group: found.some((m) => m.group) };
}

/** May a word that begins with this letter head a shot? A cheap look before the word is read. */
export const headsShot = (letter: string): boolean => shotLetters.has(letter.toLowerCase());

/** True for a word that heads a shot when a number follows. */
export const isShotWord = (word: string): boolean => shotWords.has(word.toLowerCase());
