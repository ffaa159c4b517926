/** A stretch of one sentence of the source text. */
export interface Sentence {
  readonly text: string;
  /** Where it starts in the source. */
  readonly start: number;
}

/** Characters after which a sentence is cut at the next space: what never ends is no sentence, and costs more than its length. */
const LONGEST = 2000;

const label = /^[\p{Lu}[*#][^\n.!?:：]{0,48}[:：\]]\**\s*(?=\n|$)|^#{1,4}\s.*$/u;

/**
 * Cut a passage into sentences. Lines that were wrapped are joined; a blank line, a bullet and a heading end a sentence.
 * @param start where the passage stands in the source text
 */
export function sentences(passage: string, start: number): Sentence[] {
  const out: Sentence[] = [];
  let from = 0;
  const flush = (to: number): void => {
    const text = passage.slice(from, to);
    const lead = text.search(/[^\s*_"“”'>\-•]/);
    if (lead >= 0) out.push({ text: text.slice(lead).replace(/\s/g, ' '), start: start + from + lead });
    from = to;
  };
  for (let i = 0; i < passage.length; i++) {
    const c = passage[i] as string;
    if (c === '\n') {
      const rest = passage.slice(i + 1, i + 64);
      if (/^\s*(\n|$)|^\s*([-*•–—]\s|\d+[.)]\s|[[#*])|^\s*\p{Lu}[^\n.!?:：,]{0,32}[:：]/u.test(rest))
        flush(i + 1);
    } else if (i - from > LONGEST && /\s/.test(c)) flush(i);
    else if (/[.!?。！？;；]/.test(c)) {
      const next = passage[i + 1];
      const decimal = c === '.' && next !== undefined && /[\p{L}\p{N}]/u.test(next);
      const title =
        c === '.' &&
        /\b(mr|mrs|ms|dr|st|no|vs|e\.g|i\.e|approx|[a-z])$/i.test(passage.slice(Math.max(0, i - 6), i));
      if (!decimal && !title) {
        let end = i + 1;
        while (end < passage.length && /["”’')\]*.!?…]/.test(passage[end] as string)) end++;
        flush(end);
        i = end - 1;
      }
    }
  }
  flush(passage.length);
  return out.filter((s) => !label.test(s.text));
}
