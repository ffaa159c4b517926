import type { Span } from '../../base/span.ts';
import type { Brief } from '../../brief/brief.ts';
import type { Vocabulary } from '../../reading/index.ts';
import { kindOfWord } from './kind.ts';
import { occurrences } from './names.ts';

/**
 * A made-up name tells a reader of English nothing: 'Mossy' is an adjective, 'Bubbles' a verb. So a brief that names a
 * character is read with a noun in its place that is taught to the reader for the occasion; what is said of the words is
 * said of the original.
 */
export interface StandIn {
  readonly name: string;
  /** The noun that is read: it is in no dictionary. */
  readonly noun: string;
}

/** A text with stand-ins, and the way back. */
export interface Introduced {
  readonly text: string;
  /** The stretch of the original that a stretch of the text stands for. */
  back(span: Span): Span;
}

/** A noun of one's own for a name: its Latin letters, and an end that makes it a noun and no word (after Berko, 1958). */
export function nounFor(name: string, index: number): string {
  const letters = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z]+/g, '');
  return `${letters.length > 1 ? letters.slice(0, 40) : `character${'ab'[index] ?? 'c'}`}wug`;
}

interface Replacement extends Span {
  readonly text: string;
}

const determiner = /(?:^|[^\p{L}'’-])(?:an?|the|my|our|his|her|its|their|this|that)\s+$/iu;

/** Put stand-ins in the place of names, wherever a name is not spoken or written on something. */
export function introduce(brief: Brief, standIns: readonly StandIn[], vocabulary: Vocabulary): Introduced {
  const { text } = brief;
  const quiet = spoken(brief);
  const edits: Replacement[] = [];
  for (const { name, noun } of standIns) {
    const spans = [
      ...occurrences(text, name),
      ...(name === name.toUpperCase() ? [] : occurrences(text, name.toUpperCase())),
    ];
    for (const span of spans)
      if (!quiet.some((q) => span.start >= q.start && span.end <= q.end))
        edits.push(replacementOf(text, span, noun, vocabulary));
  }
  edits.sort((a, b) => a.start - b.start || b.end - a.end);
  const pieces: { from: Span; to: Span }[] = [];
  let out = '';
  let at = 0;
  for (const edit of edits) {
    // Of names that overlap ('Al', 'Al Green') the longer one counts.
    if (edit.start < at) continue;
    out += text.slice(at, edit.start);
    const start = out.length;
    out += edit.text;
    pieces.push({ from: { start: edit.start, end: edit.end }, to: { start, end: out.length } });
    at = edit.end;
  }
  out += text.slice(at);
  const original = (position: number, end: boolean): number => {
    let shift = 0;
    for (const { from, to } of pieces) {
      if (position <= to.start && !(end && position > to.start)) break;
      if (position < to.end || (end && position === to.end)) return end ? from.end : from.start;
      shift = from.end - to.end;
    }
    return position + shift;
  };
  return {
    text: out,
    back: ({ start, end }) => ({ start: original(start, false), end: original(end, true) }),
  };
}

/** What is said aloud, or stands on something between quotes. */
function spoken({ text, shots }: Brief): Span[] {
  const lines = shots.flatMap((s) => s.dialogue.map((d) => d.words.span));
  // In JSON everything stands between quotes.
  if (/^\uFEFF?\s*(?:```\w*\s*)?[{[]/.test(text)) return lines;
  const quotes = [...text.matchAll(/"[^"\n]*"|“[^”\n]*”/gu)];
  return [...lines, ...quotes.map((m) => ({ start: m.index, end: m.index + m[0].length }))];
}

function replacementOf(text: string, span: Span, noun: string, vocabulary: Vocabulary): Replacement {
  const before = text.slice(0, span.start);
  const after = text.slice(span.end);
  const isKind = (word: string): boolean => kindOfWord(word.toLowerCase(), vocabulary) !== undefined;
  const isTitle = (word: string): boolean =>
    kindOfWord(word, vocabulary)?.registry !== 'things' && isKind(word);
  // 'Mossy the little fox', 'Mossy, a small fox,': the stand-in takes the noun's place among its adjectives.
  const told = /^(,?)\s+(an?|the)\s+((?:[\p{L}'’-]+\s+){0,3}?)([\p{L}-]+)/iu;
  for (let most = 0; most < 4; most++) {
    const m = new RegExp(told.source.replace('{0,3}?', `{${most}}`), 'iu').exec(after);
    if (!m) break;
    const [all, comma, article, adjectives, last] = m as unknown as [string, string, string, string, string];
    if (!isKind(last) || (!comma && article.toLowerCase() !== 'the')) continue;
    const lead = opensSentence(before) ? article.replace(/^\p{Ll}/u, (c) => c.toUpperCase()) : article;
    const end = span.end + all.length + (comma && after[all.length] === ',' ? 1 : 0);
    return { start: span.start, end, text: `${lead} ${adjectives}${noun}` };
  }
  // 'a fox named Mossy'
  const named = /([\p{L}-]+),?\s+(?:named|called)\s+$/iu.exec(before);
  if (named && isKind(named[1] as string))
    return { start: span.start - named[0].length, end: span.end, text: noun };
  // 'the robot Zed', 'detective Mossy'
  const title = /([\p{Ll}-]+)\s+$/u.exec(before);
  if (title && isTitle(title[1] as string)) {
    const start = span.start - title[0].length;
    const lead = before.slice(0, -title[0].length);
    const led = determiner.test(lead) || endsInAdjective(lead, vocabulary) !== undefined;
    return { start, end: span.end, text: led ? noun : `the ${noun}` };
  }
  // A label of speech.
  if (
    /(?:^|\n)[\s>*_#•–—-]*$/u.test(before) &&
    /^[\s*_]*(?:\([^)\n]*\)|\[[^\]\n]*\])?[\s*_]*[:：]/u.test(after)
  )
    return { ...span, text: noun.replace(/^\p{Ll}/u, (c) => c.toUpperCase()) };
  if (determiner.test(before)) return { ...span, text: noun };
  // 'Brave little Mossy'
  const run = endsInAdjective(before, vocabulary);
  if (run) {
    if (determiner.test(before.slice(0, -run.length))) return { ...span, text: noun };
    const start = span.start - run.length;
    const adjectives = run.replace(/^\p{Lu}/u, (c) => c.toLowerCase());
    return {
      start,
      end: span.end,
      text: `${opensSentence(text.slice(0, start)) ? 'The' : 'the'} ${adjectives}${noun}`,
    };
  }
  return { ...span, text: `${opensSentence(before) ? 'The' : 'the'} ${noun}` };
}

const opensSentence = (before: string): boolean => /(?:^|[.!?:;\n•*-])["'“”\s]*$/u.test(before);

/** The adjectives that a text ends in, with the space after them; undefined when it ends in none. */
function endsInAdjective(before: string, vocabulary: Vocabulary): string | undefined {
  const m = /((?:[\p{L}-]+\s+){1,3})$/u.exec(before);
  if (!m) return undefined;
  const words = (m[1] as string).match(/[\p{L}-]+\s+/gu) as string[];
  let run = '';
  for (const word of words.reverse()) {
    const plain = word.trim().toLowerCase();
    const { english } = vocabulary;
    if (!english.isAdjective(plain) || english.isVerb(plain) || vocabulary.isAction(plain)) break;
    run = word + run;
  }
  return run || undefined;
}
