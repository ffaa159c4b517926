import type { Edit } from '../../base/edit.ts';
import type { Span } from '../../base/span.ts';

/** A stretch of a piece: characters of the whole, or words that were put in, some in the place of others. */
export type Chunk = Kept | { readonly added: string; readonly instead?: Span };

/** An edit for one piece; where its words stand for others of the whole, a change of them is one of the whole. */
export interface Substitution extends Edit {
  readonly stands?: true;
}

/** Characters of the whole. */
export interface Kept {
  readonly from: number;
  readonly to: number;
}

/** True for a stretch of the whole. */
export const isKept = (chunk: Chunk): chunk is Kept => 'from' in chunk;

/** The characters of a chunk. */
export const textOf = (whole: string, chunk: Chunk): string =>
  isKept(chunk) ? whole.slice(chunk.from, chunk.to) : chunk.added;

/**
 * A text with edits made, as chunks. Deletions win over other edits that they touch; of two that overlap the first wins.
 * @param from where the text begins: what stands before is left out
 * @param cuts places at which kept stretches are divided
 */
export function weave(
  text: string,
  edits: readonly Substitution[],
  cuts: readonly number[],
  from: number,
): Chunk[] {
  const gone = edits.filter((e) => e.text === '' && e.end > e.start);
  const changes = edits.filter(
    (e) =>
      e.text !== '' &&
      !gone.some((g) => e.start < g.end && (e.end > g.start || (e.start === e.end && e.start > g.start))),
  );
  const all: Substitution[] = [...merged(gone), ...changes].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
  const chunks: Chunk[] = [];
  let at = from;
  const keep = (to: number): void => {
    if (to > at) chunks.push({ from: at, to });
  };
  for (const edit of all) {
    if (edit.start < at && !(edit.start === edit.end && edit.start === at)) continue;
    keep(edit.start);
    at = Math.max(at, edit.start);
    if (edit.text !== '')
      chunks.push({
        added: edit.text,
        ...(edit.stands && { instead: { start: edit.start, end: edit.end } }),
      });
    at = Math.max(at, edit.end);
  }
  keep(text.length);
  return tidy(text, chunks).flatMap((chunk): readonly Chunk[] =>
    isKept(chunk) ? divided(chunk, cuts) : [chunk],
  );
}

function divided({ from, to }: Kept, cuts: readonly number[]): Kept[] {
  const inside = cuts.filter((cut) => cut > from && cut < to);
  const edges = [from, ...inside, to];
  return edges.slice(1).map((edge, i) => ({ from: edges[i] as number, to: edge }));
}

function merged(edits: readonly Edit[]): Edit[] {
  const out: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last && edit.start <= last.end) out[out.length - 1] = { ...last, end: Math.max(last.end, edit.end) };
    else out.push(edit);
  }
  return out;
}

/** Where something was taken out: no spaces before a line end, no more than one empty line, one line end at the end. */
function tidy(text: string, chunks: readonly Chunk[]): Chunk[] {
  const out: Chunk[] = [];
  for (let i = 0; i < chunks.length; i++) {
    let chunk = chunks[i] as Chunk;
    const last = out.at(-1);
    const before = out
      .slice(-4)
      .map((c) => textOf(text, c))
      .join('');
    const joint = !(last && isKept(last) && isKept(chunk) && last.to === chunk.from);
    if (isKept(chunk) && joint) {
      const words = textOf(text, chunk);
      const lead = /^\s*/.exec(words)?.[0] ?? '';
      const tail = /\s*$/.exec(before)?.[0] ?? '';
      const lines = (s: string): number => s.split('\n').length - 1;
      if (out.length === 0) chunk = { from: chunk.from + lead.length, to: chunk.to };
      else if (
        /\n/.test(lead) &&
        /[^\S\n]+$/.test(tail) &&
        last &&
        isKept(last) &&
        textOf(text, last).trim() !== ''
      ) {
        const spaces = /[^\S\n]+$/.exec(textOf(text, last))?.[0].length ?? 0;
        out[out.length - 1] = { from: last.from, to: last.to - spaces };
      } else if (lines(tail) + lines(lead) > 2) {
        // Keep as many line ends as make one empty line.
        let surplus = lines(tail) + lines(lead) - 2;
        let skip = 0;
        while (surplus > 0 && skip < lead.length) if (lead[skip++] === '\n') surplus--;
        chunk = { from: chunk.from + skip, to: chunk.to };
      }
    }
    if (!isKept(chunk) || chunk.to > chunk.from) out.push(chunk);
  }
  for (let last = out.at(-1); last && isKept(last); last = out.at(-1)) {
    const words = textOf(text, last);
    const bare = words.trimEnd().length;
    if (bare === words.length) break;
    const end = /^\r?\n/.exec(words.slice(bare))?.[0].length ?? 0;
    if (bare > 0 || out.length === 1) {
      out[out.length - 1] = { from: last.from, to: last.from + bare + end };
      break;
    }
    out.pop();
    if (end > 0 && out.length > 0 && !/\n$/.test(textOf(text, out.at(-1) as Chunk))) {
      out.push({ from: last.from, to: last.from + end });
      break;
    }
  }
  return out;
}
