import { dialects } from './dialects/index.ts';
import { isDigit } from './scan.ts';
import { type Field, isSpace } from './tree.ts';

/** What a label stands for. */
export interface LabelMeaning {
  readonly fields: readonly Field[];
  /** Heads a group whose unlabelled lines speak of the camera. */
  readonly group: boolean;
  /** Speaks of the whole clip even behind its last shot. */
  readonly whole: boolean;
  /** Ids of the dialects that have it, in their order. */
  readonly dialects: readonly string[];
}

/** Longest label in characters, marks apart. */
export const LONGEST_LABEL = 60;

const meanings = new Map<string, LabelMeaning>();
const shotWords = new Set<string>();
/** Words that label what follows without a colon, with their length as written. */
const leads = new Map<string, LabelMeaning>();
/** Their first letters and first words. */
const leadBeginnings = new Set<string>();

/** What a field's labels speak of: words to be read in the picture are part of the scene. */
const fieldsOf = (field: string): readonly Field[] =>
  field === 'cinematography' ? ['camera'] : field === 'writing' ? ['scene', 'writing'] : [field as Field];

for (const { id, labels, shots = [], whole = [], leads: leading = {} } of dialects) {
  for (const [field, words] of Object.entries(labels)) {
    for (const word of words) {
      const known = meanings.get(word);
      meanings.set(word, {
        fields: known?.fields ?? fieldsOf(field),
        group: known?.group ?? field === 'cinematography',
        whole: (known?.whole ?? false) || whole.includes(word),
        dialects: [...(known?.dialects ?? []), id],
      });
    }
  }
  for (const [field, words] of Object.entries(leading)) {
    for (const word of words) {
      const ids = [...(leads.get(word)?.dialects ?? []), id];
      leads.set(word, { fields: fieldsOf(field), group: false, whole: false, dialects: ids });
      for (const part of [word[0], word.split(' ')[0]]) leadBeginnings.add(part as string);
    }
  }
  for (const word of shots) shotWords.add(word);
}
// "Cut to:", "smash cut to:" and the like head a shot as well.
const shotLetters = new Set([...[...shotWords].map((word) => word[0]), 'c', 's', 'h', 'm', '第']);
// "Lights", "Lenses" mean what "Light", "Lens" mean, unless they are labels of their own.
for (const [word, meaning] of [...meanings])
  for (const plural of [`${word}s`, `${word}es`]) if (!meanings.has(plural)) meanings.set(plural, meaning);
const lengths = [...leads.keys()].map((word) => word.length);
/** No lead is longer, and none is shorter. */
export const LONGEST_LEAD = Math.max(...lengths);
export const SHORTEST_LEAD = Math.min(...lengths);

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
  const direct = meanings.get(name) ?? numbered(name);
  if (direct) return direct;
  const parts = name.split(/ ?[/+&,] ?| and /, 5);
  if (parts.length < 2 || parts.length > 4) return undefined;
  const found = parts.map((part) => meanings.get(part));
  if (!found.every((m) => m !== undefined)) return undefined;
  const shared = (found[0] as LabelMeaning).dialects.filter((id) =>
    found.every((m) => m.dialects.includes(id)),
  );
  return {
    fields: [...new Set(found.flatMap((m) => m.fields))],
    group: found.some((m) => m.group),
    whole: found.every((m) => m.whole),
    dialects: shared.length > 0 ? shared : [...new Set(found.flatMap((m) => m.dialects))],
  };
}

/** `Beat 2` means what `Beat` means. */
function numbered(name: string): LabelMeaning | undefined {
  const match = /^(.*\D) ?#?\d{1,2}$/.exec(name);
  return match ? meanings.get((match[1] as string).trimEnd()) : undefined;
}

/** May a sentence with this first letter, or first word, begin with a lead? A cheap look before more is read. */
export const mayLead = (beginning: string): boolean => leadBeginnings.has(beginning.toLowerCase());

/**
 * What the words that open a line or a sentence mean as a label of it, and their length.
 * @example leadOf('Avoid signage.')?.meaning.fields // ['constraints']
 */
export function leadOf(
  text: string,
): { readonly meaning: LabelMeaning; readonly length: number } | undefined {
  const words = text.toLowerCase();
  for (const [word, meaning] of leads)
    if (words.startsWith(word) && /^[\s]/.test(words.slice(word.length)))
      return { meaning, length: word.length };
  return undefined;
}

/** May a word that begins with this letter head a shot? A cheap look before the word is read. */
export const headsShot = (letter: string): boolean => shotLetters.has(letter.toLowerCase());

/** True for a word that heads a shot when a number follows. */
export const isShotWord = (word: string): boolean => shotWords.has(word.toLowerCase());

export { dialects };
