import { CLOSERS, endsSentence, type Mark, type Source, skipMarks, skipSpace, trimEnd } from './scan.ts';
import type { LeafKind } from './tree.ts';
import { type Word, Words } from './words.ts';

/** A spoken line found in a stretch of text: its range, and the leaves that fill it. */
export interface Spoken {
  readonly start: number;
  readonly end: number;
  readonly leaves: readonly (readonly [LeafKind, number])[];
}

/** Where speech is looked for: a dialogue block, an action bullet, or prose. */
export type SpeechSite = 'dialogue' | 'actions' | 'prose';

/** How far a label may reach back from its quote, in characters. */
const REACH = 320;
/** How far who says it may stand behind a quote. */
const BEHIND = 80;

/** Where a quote opens and where it closes; -1: not at all. */
interface Pair {
  readonly open: number;
  readonly close: number;
}

interface Quote extends Pair {
  /** Where the next one opens, or the end. */
  readonly next: number;
}

/**
 * The spoken lines of a stretch: quoted words with a speaker's label (`Woman (laughing): "…"`), with a verb of
 * speaking before or after (`she says, "…"`, `"…," he whispers`), or standing as a sentence of their own. In a
 * dialogue block every quote is speech, and a line without quotes is split at its colon. Quoted words on signs and
 * titles are not speech.
 * @param marks where the stretch has quotation marks
 * @param colon its first colon
 */
export function findSpeech(
  source: Source,
  start: number,
  end: number,
  site: SpeechSite,
  marks: readonly Mark[],
  colon: number | undefined,
): Spoken[] {
  const dialogue = site === 'dialogue';
  const found: Spoken[] = [];
  const gaps = new Gaps(source, end);
  let from = start;
  let quotes = 0;
  const all = quotesIn(source, start, end, dialogue, marks);
  let following = 0;
  for (const { open, close: closer } of all) {
    if (open < from || (closer < 0 && !dialogue)) continue;
    quotes++;
    const after = closer < 0 ? end : closer + 1;
    while (following < all.length && (all[following] as Pair).open < after) following++;
    const next = all[following]?.open ?? end;
    const quote = { open, close: closer < 0 ? trimEnd(source, open, end) : closer, next };
    // A prompt that stands in quotes as a whole is not spoken.
    const lone = site === 'prose' && open === start && skipSpace(source, after, end) === end;
    const spoken = lone ? undefined : attribute(source, from, quote, after, dialogue, gaps);
    if (spoken) found.push(spoken);
    from = spoken ? spoken.end : after;
  }
  if (dialogue && quotes === 0) {
    const bare = unquoted(source, start, end, colon);
    if (bare) found.push(bare);
  }
  return found;
}

/** The quotes that open in a stretch, found from its end, so that each knows at once where it closes. */
function quotesIn(
  source: Source,
  start: number,
  end: number,
  dialogue: boolean,
  marks: readonly Mark[],
): Pair[] {
  const quotes: Pair[] = [];
  const closing = new Map<string, number>();
  for (let i = marks.length - 1; i >= 0; i--) {
    const { at: open, char: c } = marks[i] as Mark;
    const closers = CLOSERS[c];
    if (closers !== undefined && opens(source, c, start, open, end, dialogue)) {
      let close = -1;
      for (const closer of closers) {
        const at = closing.get(closer) ?? -1;
        if (at >= 0 && (close < 0 || at < close)) close = at;
      }
      quotes.push({ open, close });
    }
    // An apostrophe inside a word closes nothing.
    if ((c !== "'" && c !== '’') || !/\p{L}/u.test(source.char(open + 1))) closing.set(c, open);
  }
  return quotes.reverse();
}

function opens(
  source: Source,
  c: string,
  start: number,
  at: number,
  end: number,
  dialogue: boolean,
): boolean {
  const before = at > start ? source.char(at - 1) : ' ';
  const space = /\s/.test(before);
  const filled = (): boolean => at + 1 < end && !/\s/.test(source.char(at + 1));
  if (c === "'" || c === '‘') {
    if (!filled()) return false;
    const sign = space && at - 1 > start ? source.char(at - 2) : before;
    return (dialogue || before === ' ') && (sign === ':' || sign === ',');
  }
  if (c === '»') return space && filled();
  // 5" is a length.
  return c !== '"' || (!/[\p{L}\p{N}]/u.test(before) && filled());
}

/** The words between quotes; what stands between two of them is read once, though both ask. */
class Gaps {
  private last: { from: number; to: number; words: Words } | undefined;

  constructor(
    private readonly source: Source,
    readonly end: number,
  ) {}

  /** The words behind a quote, up to the next one. */
  behind({ next }: Quote, after: number): Words {
    const near = next - after <= REACH + BEHIND;
    const to = near ? next : Math.min(this.end, after + BEHIND);
    const words = Words.in(this.source, after, to);
    if (near) this.last = { from: after, to, words };
    return words;
  }

  /** The words before a quote, as far as its label may reach. */
  before({ open }: Quote, from: number): Words {
    const { last } = this;
    if (last && last.to === open && last.from <= from) return last.words.since(Math.max(from, open - REACH));
    return Words.in(this.source, Math.max(from, open - REACH), open);
  }
}

/** Who says the quote and how, from the words around it. */
function attribute(
  source: Source,
  from: number,
  quote: Quote,
  after: number,
  dialogue: boolean,
  gaps: Gaps,
): Spoken | undefined {
  const { open, close } = quote;
  if (!hasWords(source, open + 1, close)) return undefined;
  const words: [LeafKind, number][] = [
    ['mark', open + 1],
    ['words', close],
    ['mark', after],
  ];
  const tail = deliveryAfter(source, after, quote.next);
  if (tail) words.push(...tail);
  const last = (words[words.length - 1] as [LeafKind, number])[1];

  const labelled = labelBefore(gaps.before(quote, from), dialogue);
  if (labelled === 'writing') return dialogue ? { start: open, end: last, leaves: words } : undefined;
  if (labelled) return { start: labelled.start, end: last, leaves: [...labelled.leaves, ...words] };
  const lastOfQuote = source.char(close - 1);
  if (!tail) {
    const behind = clauseAfter(source, gaps.behind(quote, after), after, quote.next, gaps.end, lastOfQuote);
    if (behind) return { start: open, end: behind[behind.length - 1]![1], leaves: [...words, ...behind] };
  }
  if (dialogue) return { start: open, end: last, leaves: words };
  const before = trimEnd(source, from, open);
  const own =
    (/[.!?…,。！？—]/.test(lastOfQuote) ||
      (/["”»」』]/.test(lastOfQuote) && /[.!?…,。！？—]/.test(source.char(close - 2)))) &&
    (before === from || endsSentence(source, from, before));
  return own ? { start: open, end: last, leaves: words } : undefined;
}

function hasWords(source: Source, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const c = source.char(at);
    if (/[\p{L}\p{N}]/u.test(/[\ud800-\udbff]/.test(c) ? source.read(at, Math.min(to, at + 2)) : c))
      return true;
  }
  return false;
}

const isColon = (sign: string): boolean => sign === ':' || sign === '：';
const isComma = (sign: string): boolean => sign === ',' || sign === '，';
const closesBracket = (sign: string): boolean => sign === ')' || sign === '）' || sign === ']';
const opensBracket = (sign: string): boolean => sign === '(' || sign === '（' || sign === '[';
const endOf = (words: Words, index: number): number => (words.at(index - 1) as Word).end;

interface Label {
  readonly start: number;
  readonly leaves: [LeafKind, number][];
}

/** `Speaker (delivery): `, `Speaker says quietly: `, `she says, ` before a quote. */
function labelBefore(words: Words, dialogue: boolean): Label | 'writing' | undefined {
  let to = words.length;
  const ending: [LeafKind, number][] = [];
  // "Man: (softly) “…”": the bracket after the colon.
  if (closesBracket(words.sign(to - 1))) {
    const bracket = openingBracket(words, to - 1);
    const colon = bracket < 0 ? -1 : beforeMarks(words, bracket);
    if (colon > 0 && isColon(words.sign(colon - 1))) {
      ending.push(['mark', endOf(words, bracket + 1)]);
      ending.push(['delivery', (words.at(to - 1) as Word).start], ['mark', endOf(words, to)]);
      to = colon;
    } else if (bracket < 0 || !dialogue) return undefined;
  }
  to = beforeMarks(words, to);
  if (to <= 0) return undefined;
  const mark = endOf(words, to);
  const sign = words.sign(to - 1);
  const colon = isColon(sign) || (dialogue && /^[-–—]$/.test(sign));
  const last = colon || isComma(sign) ? beforeMarks(words, to - 1) : to;
  const clause = clauseStart(words, last);
  if (clause >= last) return undefined;
  if (!dialogue && bearsWriting(words, clause, last)) return 'writing';
  const first = afterFraming(words, clause, last);
  const start = (words.at(first) as Word).start;

  const leaves: [LeafKind, number][] = [];
  let labelEnd = last;
  if (colon && closesBracket(words.sign(last - 1))) {
    const bracket = openingBracket(words, last - 1);
    if (bracket > first) {
      leaves.push(['mark', endOf(words, bracket + 1)]);
      leaves.push(['delivery', (words.at(last - 1) as Word).start], ['mark', endOf(words, last)]);
      labelEnd = Math.max(beforeMarks(words, bracket), first + 1);
    }
  }
  const head =
    verbLabel(words, first, labelEnd, colon) ??
    (colon ? plainLabel(words, first, labelEnd, leaves.length > 0, dialogue) : undefined);
  return head && { start, leaves: [...head, ...leaves, ['mark', mark], ...ending] };
}

/** `She turns and says quietly`. */
function verbLabel(
  words: Words,
  first: number,
  last: number,
  colon: boolean,
): [LeafKind, number][] | undefined {
  const verb = lastVerb(words, first, last);
  if (verb < 0) return undefined;
  const told = words.at(verb) as Word;
  const end = endOf(words, last);
  if (!colon && end - told.end > 60) return undefined;
  const head: [LeafKind, number][] = [];
  const speaker = beforeConnective(words, first, verb);
  if (speaker > first) head.push(['speaker', endOf(words, speaker)]);
  const rest = verb + 1 < last ? (words.at(verb + 1) as Word).start : end;
  if (told.speaks === 'plain') {
    head.push(['text', rest]);
    if (rest < end) head.push(['delivery', end]);
  } else head.push(['text', told.start], ['delivery', end]);
  return head;
}

/** `Woman`, `Woman, laughing`, before a colon. */
function plainLabel(
  words: Words,
  first: number,
  last: number,
  bracketed: boolean,
  dialogue: boolean,
): [LeafKind, number][] | undefined {
  const start = (words.at(first) as Word).start;
  const end = endOf(words, last);
  let aside = bracketed ? -1 : last - 1;
  while (aside > first && end - (words.at(aside) as Word).start < 40 && words.sign(aside) !== ',') aside--;
  if (
    aside > first &&
    words.sign(aside) === ',' &&
    aside + 1 < last &&
    (words.at(aside) as Word).start - start < 60
  )
    return [
      ['speaker', (words.at(aside) as Word).start],
      ['mark', (words.at(aside + 1) as Word).start],
      ['delivery', end],
    ];
  let count = 0;
  for (let i = first; i < last && count <= 16; i++) if (i === first || words.at(i)?.spaced) count++;
  return count <= 16 || dialogue ? [['speaker', end]] : undefined;
}

/**
 * Do these words before a quote tell of writing: 'a sign that says'? Not when somebody goes on to speak: 'reads the
 * letter and whispers'.
 */
function bearsWriting(words: Words, first: number, last: number): boolean {
  const verb = lastVerb(words, first, last);
  if (verb < 0) {
    const from = endOf(words, last) - 60;
    for (let i = last - 1; i >= first; i--) {
      const word = words.at(i) as Word;
      if (word.start < from) return false;
      if (word.writing) return true;
    }
    return false;
  }
  // 'A diner called "Blue Moon"'
  if (verb === last - 1 && words.at(verb)?.small === 'called') return true;
  for (let i = verb - 1; i >= first; i--) {
    const word = words.at(i) as Word;
    if (word.sign === ',' || /^(?:and|then|who|while|before)$/.test(word.small)) return false;
    if (word.writing) return true;
  }
  return false;
}

/** `(softly)` right after the quote. */
function deliveryAfter(source: Source, after: number, end: number): [LeafKind, number][] | undefined {
  const at = skipSpace(source, after, end);
  if (at >= end || !/[(（]/.test(source.char(at))) return undefined;
  const stop = Math.min(end, at + 60);
  for (let close = at + 1; close < stop; close++)
    if (/[)）]/.test(source.char(close)))
      return [
        ['mark', at + 1],
        ['delivery', close],
        ['mark', close + 1],
      ];
  return undefined;
}

/** `she says softly` after a quote, up to the end of its clause. */
function clauseAfter(
  source: Source,
  words: Words,
  after: number,
  next: number,
  stretchEnd: number,
  lastOfQuote: string,
): [LeafKind, number][] | undefined {
  let stop = 0;
  while (stop < words.length && !/^[.;!?。"“「\n]$/.test(words.sign(stop))) {
    if ((words.at(stop) as Word).end > after + BEHIND) return undefined;
    stop++;
  }
  if (stop === 0) return undefined;
  if (stop === words.length && next > after + BEHIND) return undefined;
  const first = words.at(0) as Word;
  // 'A goat answers, "…"' leads the next quote.
  if (stop === words.length && next < stretchEnd && /^[,:]$/.test(words.sign(stop - 1))) return undefined;
  // A new sentence with a verb of its own is not the tag of this quote.
  if (/^\p{Lu}/u.test(source.char(first.start)) && lastOfQuote === '.') return undefined;
  let six = 0;
  let counted = 0;
  while (six < stop && counted < 6) if (words.at(six++)?.sign === '') counted++;
  const verb = lastVerb(words, 0, six);
  if (verb < 0) return undefined;
  const told = words.at(verb) as Word;
  let last = verb + 1;
  while (last < stop && words.sign(last) !== ',') last++;
  const end = endOf(words, last);
  const rest = verb + 1 < last ? (words.at(verb + 1) as Word).start : end;
  const leaves: [LeafKind, number][] = [];
  if (verb > 0) {
    leaves.push(['speaker', endOf(words, verb)]);
    if (told.speaks === 'plain') {
      leaves.push(['text', rest]);
      if (rest < end) leaves.push(['delivery', end]);
    } else leaves.push(['text', told.start], ['delivery', end]);
  } else {
    leaves.push([told.speaks === 'plain' ? 'text' : 'delivery', told.end]);
    if (rest < end) leaves.push(['speaker', end]);
  }
  return leaves;
}

/** Says that nobody speaks: `Dialogue: none`. */
const SILENT = /^(?:none|no\b|n\/a|nil|silen|witho)/i;
/** A name with its delivery is no longer. */
const LONGEST_NAME = 115;

/** `Robot: Almost lost it` in a dialogue block. */
function unquoted(source: Source, start: number, end: number, colon: number | undefined): Spoken | undefined {
  const first = source.char(start);
  if (/[nsw]/i.test(first) && SILENT.test(source.read(start, Math.min(end, start + 5)))) return undefined;
  if (opensBracket(first) && closesBracket(source.char(end - 1))) return undefined;
  const named = colon !== undefined && colon > start && colon < Math.min(end, start + LONGEST_NAME);
  const name = named ? nameIn(Words.in(source, start, colon)) : undefined;
  if (!name) return hasWords(source, start, end) ? { start, end, leaves: [['words', end]] } : undefined;
  const leaves: [LeafKind, number][] = [];
  if (name.start > start) leaves.push(['mark', name.start]);
  // "Woman, laughing: See?"
  if (name.aside) leaves.push(['speaker', name.aside.start], ['mark', name.aside.end]);
  leaves.push([name.aside ? 'delivery' : 'speaker', name.end]);
  if (name.delivery) leaves.push(['mark', name.delivery.start], ['delivery', name.delivery.end]);
  let at = skipMarks(source, (colon as number) + 1, end, '*_ \t\n\r\u3000');
  // "Robot: (softly) Almost lost it"
  const aside = deliveryAfter(source, at, end);
  if (aside) {
    const [, , [, close]] = aside as [unknown, unknown, [LeafKind, number]];
    leaves.push(['mark', at]);
    leaves.push(...aside);
    at = skipSpace(source, close, end);
  }
  leaves.push(['mark', at]);
  if (at >= end) return undefined;
  leaves.push(['words', end]);
  return { start, end, leaves };
}

/** A speaker's name, the comma before an aside, and what is in the bracket behind it. */
interface Name {
  readonly start: number;
  readonly end: number;
  readonly aside?: { readonly start: number; readonly end: number };
  readonly delivery?: { readonly start: number; readonly end: number };
}

/** `**Robot** (laughing)`, `Robot, laughing`. */
function nameIn(words: Words): Name | undefined {
  let first = 0;
  while (/^[*_]$/.test(words.sign(first))) first++;
  let last = beforeMarks(words, words.length);
  if (last <= first) return undefined;
  let delivery: Name['delivery'];
  if (/^[)）]$/.test(words.sign(last - 1))) {
    const bracket = openingBracket(words, last - 1);
    if (bracket <= first || bracket + 1 >= last - 1) return undefined;
    delivery = { start: endOf(words, bracket + 1), end: (words.at(last - 1) as Word).start };
    last = beforeMarks(words, bracket);
    if (last <= first) return undefined;
  }
  const start = (words.at(first) as Word).start;
  const end = endOf(words, last);
  if (end - start > 50) return undefined;
  let aside: Name['aside'];
  for (let i = first; i < last; i++) {
    const { sign, start: at, end: next } = words.at(i) as Word;
    if (/^[()（）*_]$/.test(sign)) return undefined;
    if (sign === ',' && i > first && i + 1 < last && !delivery && end - at < 40)
      aside = { start: at, end: next };
  }
  return { start, end, ...(aside && { aside }), ...(delivery && { delivery }) };
}

/** Where the clause that ends before `to` begins: after a sentence end, a bracket, a bullet. */
function clauseStart(words: Words, to: number): number {
  let first = to;
  let depth = 0;
  for (; first > 0; first--) {
    const sign = words.sign(first - 1);
    if (closesBracket(sign)) depth++;
    else if (opensBracket(sign)) depth--;
    else if (sign !== '' && depth === 0 && '.!?;:…。！？；：—"”»」』\n'.includes(sign)) break;
  }
  while (first < to && /^[*_\-–•\n]$/.test(words.sign(first))) first++;
  const joined = /^(?:and|then|but|as|while|so)$/.test(words.at(first)?.small ?? '');
  return joined && first + 1 < to ? first + 1 : first;
}

/** `Medium shot, the fisherman says`: the speaker begins behind the framing. */
function afterFraming(words: Words, first: number, to: number): number {
  for (let i = first, framing = false; i < Math.min(to - 1, first + 8); i++) {
    const { small, sign } = words.at(i) as Word;
    framing ||= /^(?:shot|close-up|closeup|angle|view|insert)$/.test(small);
    if (sign === ',') return framing ? i + 1 : first;
  }
  return first;
}

/** The last verb of speaking in a clause, among its last nine words; -1 without one. */
function lastVerb(words: Words, first: number, last: number): number {
  for (let i = last - 1, count = 0; i >= first && count < 9; i--) {
    const word = words.at(i) as Word;
    if (word.sign === '') count++;
    if (word.speaks) return i;
  }
  return -1;
}

/** "She looks up and says": the speaker's words end before the connective. */
function beforeConnective(words: Words, first: number, verb: number): number {
  let end = verb;
  const last = words.at(end - 1)?.small ?? '';
  if (end > first && /^(?:and|then|who|which|softly|quietly|slowly|finally)$/.test(last)) end--;
  if (end > first && last === 'then' && words.at(end - 1)?.small === 'and') end--;
  if (end < verb) while (end > first && words.sign(end - 1) === ',') end--;
  return end;
}

function openingBracket(words: Words, close: number): number {
  for (let i = close - 1; i >= 0; i--) {
    const sign = words.sign(i);
    if (opensBracket(sign)) return i;
    if (closesBracket(sign) || sign === '\n') return -1;
  }
  return -1;
}

/** Leave out bold and italic marks at the end. */
function beforeMarks(words: Words, to: number): number {
  let end = to;
  while (end > 0 && /^[*_]$/.test(words.sign(end - 1))) end--;
  return end;
}
