import type { Edit } from '../../base/edit.ts';
import type { Span } from '../../base/span.ts';
import type { ShotBrief } from '../../brief/index.ts';
import { type Framing, framings } from '../../reading/framing.ts';
import type { ShotSize } from '../../reading/words/camera.ts';

/** Sizes from far to near, as they are written. */
const SIZES: readonly (readonly [ShotSize, string])[] = [
  ['extreme-wide', 'extreme wide shot'],
  ['wide', 'wide shot'],
  ['full', 'full shot'],
  ['medium-full', 'medium-wide shot'],
  ['medium', 'medium shot'],
  ['medium-close-up', 'medium close-up'],
  ['close-up', 'close-up'],
  ['extreme-close-up', 'extreme close-up'],
];
const CLOSE = SIZES.findIndex(([size]) => size === 'close-up');

const ENDS =
  /\b(?:end(?:s|ing)?|finish\w*|settl\w+|land\w*|arriv\w+|stop\w*|clos\w+)\s+(?:up\s+)?(?:on|in|at|with)\s+(?:an?\s+|the\s+)?$|\b(?:to|into|until)\s+(?:an?\s+|the\s+)?$/iu;

/** A size that a shot's words name, as an index from far to near. */
export interface NamedSize {
  readonly index: number;
  readonly span: Span;
}

/** What a shot's words say of its sizes: where it begins, and where a move ends. */
export interface Sizes {
  readonly first?: NamedSize;
  readonly last?: NamedSize;
  /** A shot of two, which no move may come nearer than both faces allow. */
  readonly two: boolean;
}

/** The sizes that a shot's words name; an end counts behind `from` alone, where its move is told. */
export function sizesOf(text: string, shot: ShotBrief, from: number): Sizes {
  const all = framings(shot);
  const said = all.flatMap((f: Framing) =>
    f.kind === 'size' ? [{ index: SIZES.findIndex(([s]) => s === f.value), span: f.span }] : [],
  );
  const isEnd = ({ span }: NamedSize): boolean =>
    ENDS.test(text.slice(Math.max(0, span.start - 40), span.start));
  const first = said.find((f) => !isEnd(f));
  const last = said.find((f) => f.span.start > from && isEnd(f));
  return { ...(first && { first }), ...(last && { last }), two: all.some((f) => f.value === 'two-shot') };
}

/** The nearest that a move comes when its words name no end; out, the widest. */
export const edgeOf = (closer: boolean, from: number, two: boolean): number =>
  closer ? Math.max(from, two ? CLOSE - 1 : CLOSE) : 0;

/** The words for a size: 'medium close-up', of two 'medium close-up two-shot'. */
export function nameOf(index: number, two = false): string {
  const name = SIZES[index]?.[1] ?? 'medium shot';
  return two ? `${name.replace(/ shot$/, '')} two-shot` : name;
}

/** With its article. */
export const article = (name: string): string => `${/^[aeiou]/i.test(name) ? 'an' : 'a'} ${name}`;

/** Another size in place of the one that is written, with its article and letter case. */
export function named(text: string, span: Span, index: number): Edit {
  const lead = /\b(an?) $/iu.exec(text.slice(Math.max(0, span.start - 3), span.start));
  const words = text.slice(span.start, span.end);
  // 'Medium two-shot' stays a shot of two, 'close-up shot' is no 'medium shot shot'.
  const after = /^[ -]shot\b/iu.exec(text.slice(span.end, span.end + 6))?.[0].length ?? 0;
  const behind = /^[ -]two[- ]shot\b/iu.test(text.slice(span.end, span.end + 10));
  const name = nameOf(index, /two[- ]shot/iu.test(words));
  const size = behind ? name.replace(/ shot$/, '') : name;
  return {
    start: span.start - (lead?.[0].length ?? 0),
    end: span.end + after,
    text: cased(lead ? article(size) : size, (lead?.[1] ?? words) as string),
  };
}

/** With a capital where the words that it stands for have one. */
export const cased = (words: string, like: string): string =>
  /^\p{Lu}/u.test(like) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
