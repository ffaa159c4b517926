/**
 * The number of words that are said when a text is spoken. Marks are no words, a hyphen joins, and a script without
 * spaces counts by its usual pace: about five characters take as long as three English words.
 * @example spokenWords("I'm half-way, see?") // 3
 */
export function spokenWords(text: string): number {
  const dense = text.match(denseScript)?.length ?? 0;
  const spaced = (dense > 0 ? text.replace(denseScript, ' ') : text).match(word)?.length ?? 0;
  return spaced + Math.ceil(dense * 0.6);
}

const denseScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}]/gu;
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,:-]*/gu;

/**
 * A stretch of a brief as a message quotes it: one line, in quotes, at most so many characters.
 * @param most characters that are shown, an ellipsis included
 * @example quoted('He taps  the hoop.') // '"He taps the hoop"'
 */
export function quoted(text: string, most = 60): string {
  const line = text
    .slice(0, most * 4)
    .replace(/\s+/g, ' ')
    .replace(/^["“”'\s]+|["“”'\s.,;:]+$/g, '');
  if (line.length <= most) return `"${line}"`;
  const cut = line.slice(0, most - 1);
  const space = cut.lastIndexOf(' ');
  return `"${(space > most / 2 ? cut.slice(0, space) : cut).replace(/[\s.,;:]+$/, '')}…"`;
}

/**
 * Things named one after the other, as in a sentence.
 * @example listed(['amber', 'teal', 'bone']) // 'amber, teal and bone'
 */
export function listed(items: readonly string[], joint = 'and'): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${joint} ${items[items.length - 1]}`;
}

/**
 * A number with its noun.
 * @example counted(1, 'beat') // '1 beat'
 */
export const counted = (n: number, noun: string, plural = `${noun}s`): string =>
  `${n} ${n === 1 ? noun : plural}`;
