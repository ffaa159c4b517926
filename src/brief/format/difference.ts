import type { Edit } from '../../base/edit.ts';

/** Lines that stand between two kept ones, as ranges of lines on both sides. */
interface Hunk {
  readonly a: readonly [from: number, to: number];
  readonly b: readonly [from: number, to: number];
}

/**
 * Small edits that make one text of another, in order. Lines that occur once on each side hold the rest in place
 * (patience diff: Cohen, 2010), so that the time is n log n whatever the texts.
 * @example difference('a\nb\n', 'a\nc\n') // [{ start: 2, end: 3, text: 'c' }]
 */
export function difference(from: string, to: string): Edit[] {
  const a = linesOf(from);
  const b = linesOf(to);
  const edits: Edit[] = [];
  let at = 0;
  let line = 0;
  for (const hunk of hunks(a, b)) {
    for (; line < hunk.a[0]; line++) at += (a[line] as string).length;
    const old = a.slice(...hunk.a);
    const now = b.slice(...hunk.b);
    if (old.length === now.length) {
      for (let i = 0; i < old.length; i++) {
        edits.push(...trimmed(at, old[i] as string, now[i] as string));
        at += (old[i] as string).length;
      }
    } else {
      edits.push(...trimmed(at, old.join(''), now.join('')));
      at += old.join('').length;
    }
    line = hunk.a[1];
  }
  return edits;
}

const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

/** One edit without what both sides begin and end with; whole characters outside the basic plane. */
function trimmed(at: number, old: string, now: string): Edit[] {
  if (old === now) return [];
  const most = Math.min(old.length, now.length);
  let head = 0;
  while (head < most && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  if (/[\ud800-\udbff]/.test(old[head - 1] ?? '')) head--;
  if (/[\udc00-\udfff]/.test(old.at(-tail) ?? '') && tail > 0) tail--;
  return [{ start: at + head, end: at + old.length - tail, text: now.slice(head, now.length - tail) }];
}

function* hunks(a: readonly string[], b: readonly string[]): Generator<Hunk> {
  let [i, j] = [0, 0];
  for (const [ai, bi] of [...anchors(a, b), [a.length, b.length] as const]) {
    let [from, into] = [i, j];
    while (from < ai && into < bi && a[from] === b[into]) [from, into] = [from + 1, into + 1];
    let [to, unto] = [ai, bi];
    while (to > from && unto > into && a[to - 1] === b[unto - 1]) [to, unto] = [to - 1, unto - 1];
    if (to > from || unto > into) yield { a: [from, to], b: [into, unto] };
    [i, j] = [ai + 1, bi + 1];
  }
}

/** Pairs of lines that are the same and occur once on each side, the longest row of them that ascends on both. */
function anchors(a: readonly string[], b: readonly string[]): (readonly [number, number])[] {
  const once = (lines: readonly string[]): Map<string, number> => {
    const places = new Map<string, number>();
    lines.forEach((line, i) => places.set(line, places.has(line) ? -1 : i));
    return places;
  };
  const [inA, inB] = [once(a), once(b)];
  const shared = [...inA].flatMap(([line, i]) => {
    const j = inB.get(line) ?? -1;
    return i >= 0 && j >= 0 ? [{ i, j }] : [];
  });
  // Longest ascending row by the ends of the best row of each length.
  const ends: number[] = [];
  const before: number[] = [];
  shared.forEach(({ j }, k) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((shared[ends[middle] as number] as { j: number }).j < j) low = middle + 1;
      else high = middle;
    }
    before[k] = low > 0 ? (ends[low - 1] as number) : -1;
    ends[low] = k;
  });
  const row: (readonly [number, number])[] = [];
  for (let k = ends.at(-1) ?? -1; k >= 0; k = before[k] as number) {
    const pair = shared[k] as { i: number; j: number };
    row.push([pair.i, pair.j]);
  }
  return row.reverse();
}
