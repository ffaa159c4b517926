import type { SpokenPhone, SpokenWord } from './types.ts';

const vowels = new Set([
  'aa',
  'ae',
  'ah',
  'ao',
  'aw',
  'ax',
  'ay',
  'eh',
  'er',
  'ey',
  'ih',
  'iy',
  'ow',
  'oy',
  'uh',
  'uw',
]);

function difference(a: string, b: string): number {
  if (a === b) return 0;
  return vowels.has(a) === vowels.has(b) ? 0.6 : 1.4;
}

/**
 * Find where words begin and end: phones of the whole line are matched (least edit distance) with the phones
 * of each token spoken alone. Sounds change at word borders ("did you"), their order does not.
 * @param tokens words as written
 * @param alone phones of each token, pauses left out
 * @param phones of the whole line
 */
export function alignWords(
  tokens: readonly string[],
  alone: readonly (readonly string[])[],
  phones: readonly SpokenPhone[],
): SpokenWord[] {
  const spoken = phones.filter((p) => p.phone !== 'pau');
  const flat = alone.flatMap((list, word) => list.map((phone) => ({ phone, word })));
  const rows = spoken.length + 1;
  const columns = flat.length + 1;
  const cost = new Float64Array(rows * columns);
  const at = (i: number, j: number) => cost[i * columns + j] as number;
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      if (i === 0 || j === 0) cost[i * columns + j] = i + j;
      else {
        const same = difference(
          (spoken[i - 1] as SpokenPhone).phone,
          (flat[j - 1] as { phone: string }).phone,
        );
        cost[i * columns + j] = Math.min(at(i - 1, j - 1) + same, at(i - 1, j) + 1, at(i, j - 1) + 1);
      }
    }
  }
  const wordOf = new Array<number>(spoken.length).fill(-1);
  for (let i = spoken.length, j = flat.length; i > 0 && j > 0; ) {
    const same = difference((spoken[i - 1] as SpokenPhone).phone, (flat[j - 1] as { phone: string }).phone);
    if (Math.abs(at(i, j) - (at(i - 1, j - 1) + same)) < 1e-9)
      wordOf[--i] = (flat[--j] as { word: number }).word;
    else if (Math.abs(at(i, j) - (at(i, j - 1) + 1)) < 1e-9) j--;
    else i--;
  }
  let last = 0;
  wordOf.forEach((word, i) => {
    if (word < 0) wordOf[i] = last;
    else last = word;
  });
  let cursor = spoken[0]?.start ?? 0;
  return tokens.map((text, word) => {
    const mine = spoken.filter((_, i) => wordOf[i] === word);
    const start = mine[0]?.start ?? cursor;
    const end = mine.at(-1)?.end ?? start;
    cursor = end;
    return { text, start, end };
  });
}
