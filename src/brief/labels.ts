import { common } from './dialects/common.ts';
import type { Dialect } from './dialects/dialect.ts';
import { guide } from './dialects/guide.ts';
import type { Field } from './tree.ts';

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
    for (const word of words) meanings.set(word, { fields: [group ? 'camera' : (field as Field)], group });
  }
  for (const word of dialect.shots ?? []) shotWords.add(word);
}

/** Lower case, one space between words, full-width forms folded; no marks, brackets or numbering. */
export function normalizeLabel(label: string): string {
  return label
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[*_#[\]<>`"]/g, ' ')
    .replace(/\s[-–—]\s.*$/, '')
    .replace(/^\s*\d+[.)]\s*/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * What a label means, or undefined when no dialect knows it. Letter case, plural, marks and a bracketed remark
 * are ignored; a compound of known labels means all of them.
 * @example meaningOf('**Lighting + Palette**')?.fields // ['lighting', 'palette']
 */
export function meaningOf(label: string): LabelMeaning | undefined {
  if (label.length > LONGEST_LABEL + 20) return undefined;
  const name = normalizeLabel(label);
  const direct = single(name);
  if (direct) return direct;
  const parts = name.split(/\s*[/+&,]\s*|\s+and\s+/);
  if (parts.length < 2 || parts.length > 4) return undefined;
  const found = parts.map(single);
  if (!found.every((m) => m !== undefined)) return undefined;
  return { fields: [...new Set(found.flatMap((m) => m.fields))], group: found.some((m) => m.group) };
}

const single = (name: string): LabelMeaning | undefined =>
  meanings.get(name) ??
  (name.endsWith('s') ? meanings.get(name.slice(0, -1)) : undefined) ??
  (name.endsWith('es') ? meanings.get(name.slice(0, -2)) : undefined);

/** True for a word that heads a shot when a number follows. */
export const isShotWord = (word: string): boolean => shotWords.has(word.toLowerCase());
