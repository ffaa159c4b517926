import type { Brief, Passage, ShotBrief } from '../brief.ts';
import { briefOf } from '../read.ts';
import type { Tree } from '../tree.ts';
import { decoder } from './decode.ts';
import { untouched } from './outline.ts';

/** A text with what was read in it. */
export interface Parsed {
  readonly text: string;
  readonly tree: Tree;
}

const FIELDS = [
  'style',
  'scene',
  'camera',
  'lens',
  'depthOfField',
  'lighting',
  'palette',
  'mood',
  'actions',
  'sound',
  'constraints',
] as const satisfies readonly (keyof ShotBrief)[];

/** White space and the kind of quotes apart, the same words in the same signs. */
const plain = (text: string): string =>
  text
    .replace(/[“”„«»＂]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();

/** What a brief says, passage by passage, as one string that can be compared. */
const told = (brief: Brief): string =>
  JSON.stringify([
    Object.entries(brief.frontMatter.values),
    brief.shots.map((shot) => [
      shot.time,
      FIELDS.map((field) => (shot[field] ?? []).map((passage: Passage) => plain(passage.text))),
      spoken(shot, plain),
    ]),
  ]);

const spoken = (shot: ShotBrief, read: (text: string) => unknown): unknown[] =>
  shot.dialogue.map((line) =>
    [line.speaker, line.delivery, line.words].map((part) => part && read(part.text)),
  );

/** How often each word stands in a text, in lower case. */
const words = (text: string): string => tally(text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);

const tally = (found: readonly string[]): string =>
  JSON.stringify(found.map((word) => word.toLowerCase()).sort());

/** What formatting never touches, as it stands. */
const kept = ({ tree, text }: Parsed): string[] =>
  untouched(tree).map(({ span }) => text.slice(span.start, span.end).replace(/\r\n?/g, '\n'));

const equal = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one, i) => one === b[i]);

/**
 * Do two texts say the same? The same brief passage by passage, the same words (also those of labels), and every
 * comment and unread section as it was.
 */
export function saysTheSame(a: Parsed, b: Parsed): boolean {
  return (
    words(a.text) === words(b.text) &&
    equal(kept(a), kept(b)) &&
    told(briefOf(a.tree, a.text)) === told(briefOf(b.tree, b.text))
  );
}

/**
 * Does a conversion say the same? Field by field and shot by shot the same words, however they are divided into
 * passages; the same lines by the same speakers; the same times, comments and unread sections. Front matter may gain
 * what stood elsewhere.
 */
export function meansTheSame(a: Parsed, b: Parsed): boolean {
  const [from, to] = [briefOf(a.tree, a.text), briefOf(b.tree, b.text)];
  const [readA, readB] = [decoder(a.tree), decoder(b.tree)];
  const shots = (brief: Brief, read: (text: string) => string): string =>
    JSON.stringify(
      brief.shots.map((shot) => [
        shot.time,
        FIELDS.map((field) => words((shot[field] ?? []).map((p: Passage) => read(p.text)).join(' '))),
        spoken(shot, (text) => words(read(text))),
      ]),
    );
  return (
    equal(kept(a).sort(), kept(b).sort()) &&
    shots(from, readA) === shots(to, readB) &&
    Object.entries(from.frontMatter.values).every(([key, value]) => to.frontMatter.values[key] === value)
  );
}
