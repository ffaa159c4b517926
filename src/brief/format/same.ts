import type { Brief, Passage } from '../brief.ts';
import { parse } from '../parse.ts';
import { briefOf } from '../read.ts';
import type { Meter } from '../scan.ts';
import { PROSE_FIELDS, type Tree } from '../tree.ts';
import { decoder } from './decode.ts';
import { untouched } from './outline.ts';

/** A text and what was read in it; what it says is worked out once, when it is first asked for. */
export class Parsed {
  readonly tree: Tree;
  private readonly known = new Map<string, unknown>();

  constructor(
    readonly text: string,
    meter: Meter,
  ) {
    this.tree = parse(text, meter);
  }

  get brief(): Brief {
    return this.once('brief', () => briefOf(this.tree, this.text));
  }

  /** Every word, also those of labels. */
  get words(): string {
    return this.once('words', () => tally(wordsIn(this.text)));
  }

  /** What formatting never touches, as it stands. */
  get kept(): readonly string[] {
    return this.once('kept', () =>
      untouched(this.tree).map(({ span }) => this.text.slice(span.start, span.end).replace(/\r\n?/g, '\n')),
    );
  }

  /** The brief passage by passage, but for white space and the kind of quotes. */
  get passages(): string {
    return this.once('passages', () =>
      JSON.stringify([
        Object.entries(this.brief.frontMatter.values),
        this.told((all, fresh) => [all.length, ...fresh.map((passage) => plain(passage.text))], plain),
      ]),
    );
  }

  /** The brief field by field: how often it says each word, however it is divided into passages. */
  get meaning(): string {
    return this.once('meaning', () => {
      const decode = decoder(this.tree);
      const found = new Map<Passage, readonly string[]>();
      const wordsOf = (passage: Passage): readonly string[] => {
        const words = found.get(passage) ?? wordsIn(decode(passage.text));
        found.set(passage, words);
        return words;
      };
      return JSON.stringify(
        this.told(
          (all, fresh) => [
            all.reduce((sum, passage) => sum + wordsOf(passage).length, 0),
            tally(fresh.flatMap(wordsOf)),
          ],
          (text) => tally(wordsIn(decode(text))),
        ),
      );
    });
  }

  /**
   * Something of each field of each shot. What several shots share is the same passage in each of them, and given as
   * `fresh` only once: the time is linear in the text, not in shots times what they share.
   */
  private told(
    field: (all: readonly Passage[], fresh: readonly Passage[]) => unknown,
    spoken: (text: string) => unknown,
  ): unknown {
    const seen = new Set<unknown>();
    const fresh = <T>(all: readonly T[]): T[] => all.filter((one) => !seen.has(one));
    return this.brief.shots.map((shot) => {
      const fields = PROSE_FIELDS.map((name) => field(shot[name] ?? [], fresh<Passage>(shot[name] ?? [])));
      const lines = fresh(shot.dialogue).map(({ speaker, delivery, words }) =>
        [speaker, delivery, words].map((part) => part && spoken(part.text)),
      );
      for (const name of PROSE_FIELDS) for (const passage of shot[name] ?? []) seen.add(passage);
      for (const line of shot.dialogue) seen.add(line);
      return [shot.time, fields, shot.dialogue.length, lines];
    });
  }

  private once<T>(key: string, make: () => T): T {
    if (!this.known.has(key)) this.known.set(key, make());
    return this.known.get(key) as T;
  }
}

/** White space and the kind of quotes apart, the same words in the same signs. */
const plain = (text: string): string =>
  text
    .replace(/[“”„«»＂]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

const tally = (words: readonly string[]): string => [...words].sort().join(' ');

const equal = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one, i) => one === b[i]);

/**
 * Do two texts say the same? The same brief passage by passage, the same words (also those of labels), and every
 * comment and unread section as it was.
 */
export const saysTheSame = (a: Parsed, b: Parsed): boolean =>
  a.words === b.words && equal(a.kept, b.kept) && a.passages === b.passages;

/**
 * Does a conversion say the same? Field by field and shot by shot the same words, however they are divided into
 * passages; the same lines by the same speakers; the same times, comments and unread sections. Front matter may gain
 * what stood elsewhere.
 */
export const meansTheSame = (a: Parsed, b: Parsed): boolean =>
  equal([...a.kept].sort(), [...b.kept].sort()) &&
  a.meaning === b.meaning &&
  Object.entries(a.brief.frontMatter.values).every(
    ([key, value]) => b.brief.frontMatter.values[key] === value,
  );
