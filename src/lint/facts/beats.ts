import type { Span } from '../../base/span.ts';
import type { Passage } from '../../brief/brief.ts';
import { irregularVerbs, linkingVerbs, postureVerbs } from '../../catalogue/words/verbs.ts';
import type { Event, Reading } from '../../reading/reading.ts';
import { sentences } from '../../reading/sentences.ts';
import type { ShotSubject } from '../subject.ts';
import { startingIn } from './lookup.ts';

/** One beat of a shot: a bullet of its actions, or a sentence of its prose in which something happens. */
export interface Beat extends Passage {
  /** True for a bullet (or line) of an actions block. */
  readonly bullet: boolean;
  /** What is done in it, states apart, as far as it was read. */
  readonly deeds: readonly Event[];
}

const known = new WeakMap<ShotSubject, readonly Beat[]>();

/**
 * The beats of a shot in the order of the text. Where there is an actions block each of its bullets is one (each
 * sentence where it is written as a single paragraph); without one, each sentence of the prose that tells of a deed.
 * Asks for the reading.
 * @example beatsOf(subject.shots[0]).length
 */
export function beatsOf(shot: ShotSubject, text: string): readonly Beat[] {
  const before = known.get(shot);
  if (before) return before;
  const found = shot.brief.actions.length > 0 ? bullets(shot, text) : told(shot);
  known.set(shot, found);
  return found;
}

function bullets(shot: ShotSubject, text: string): Beat[] {
  const passages = shot.brief.actions.filter((p) => /[\p{L}\p{N}]/u.test(p.text));
  const alone = passages.length === 1 && !marked(text, (passages[0] as Passage).span.start);
  const beats = alone ? passages.flatMap(wholeSentences) : passages;
  return beats.map((p) => ({ text: p.text, span: p.span, bullet: !alone, deeds: deedsIn(shot, p.span) }));
}

function told(shot: ShotSubject): Beat[] {
  const picture = shot.reading.picture ?? [];
  return shot.brief.scene
    .flatMap(wholeSentences)
    .map((p) => ({ text: p.text, span: p.span, bullet: false, deeds: deedsIn(shot, p.span) }))
    .filter((beat) => beat.deeds.some(finite) || (saysDeed(beat.text) && !meets(picture, beat.span)));
}

/** Is there a bullet, a number or a quote of JSON before it on its line? */
const marked = (text: string, at: number): boolean =>
  /(?:^|[\n:[,{])[^\S\n]*(?:[-*•–—·]|\d{1,3}[.)]|")[^\S\n]*\**$/.test(text.slice(Math.max(0, at - 24), at));

const cut = new WeakMap<Passage, readonly Passage[]>();

/** The sentences of a passage, cut once; what stands between semicolons is one. */
export function wholeSentences(passage: Passage): readonly Passage[] {
  let all = cut.get(passage);
  if (!all) cut.set(passage, (all = cutOf(passage)));
  return all;
}

function cutOf(passage: Passage): Passage[] {
  const out: { start: number; end: number }[] = [];
  let open = false;
  for (const s of sentences(passage.text, passage.span.start)) {
    const end = s.start + s.text.trimEnd().length;
    const last = out[out.length - 1];
    if (open && last) last.end = end;
    else out.push({ start: s.start, end });
    open = /[;；]$/.test(s.text.trimEnd());
  }
  return out.map((span) => ({
    text: passage.text.slice(span.start - passage.span.start, span.end - passage.span.start),
    span,
  }));
}

/** Does one of some spans in the order of the text meet a stretch? */
function meets(spans: readonly Span[], at: Span): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).start < at.end) low = middle + 1;
    else high = middle;
  }
  const last = spans[low - 1];
  return last !== undefined && last.end > at.start;
}

const deeds = new WeakMap<Reading, readonly Event[]>();

/** What is done in a stretch of the text; speaking, being and looking like something are no deeds. */
function deedsIn({ reading }: ShotSubject, at: Span): readonly Event[] {
  let all = deeds.get(reading);
  if (!all) deeds.set(reading, (all = reading.events.filter(isDeed)));
  return startingIn(all, at);
}

const isDeed = (e: Event): boolean =>
  !e.standing &&
  !e.negated &&
  !stative.has(e.verb) &&
  !passive.test(e.phrase) &&
  !(e.impersonal && lightDoes.has(e.verb));

/** 'Everything is soaked': what was done to it before. */
const passive = /\b(?:is|are|was|were)\s+(?:\p{L}+ly\s+)?\p{L}+(?:ed|en)\s*$/u;

/** Told by more than a participle: not 'forty people cheering'. */
function finite({ verb, phrase, subject }: Event): boolean {
  const form = phrase
    .toLowerCase()
    .split(/[^\p{L}'’-]+/u)
    .find((word) => word.startsWith(verb.slice(0, 3)));
  // 'High view, fixed.'
  if (form?.endsWith('ed') && form !== verb && subject === undefined) return false;
  return (
    !form?.endsWith('ing') ||
    form === verb ||
    /\b(?:is|are|was|were|starts?|begins?|keeps?)\b|['’]s\b/i.test(phrase)
  );
}

/** A subject and a verb in the present where no deed was read: 'Then the whole side piles on top of her.' */
function saysDeed(text: string): boolean {
  const said = subjectAndVerb.exec(text);
  const verb = said?.[1] ?? said?.[2];
  return verb !== undefined && isDeedVerb(verb);
}

const subjectAndVerb =
  /^(?:(?:then|suddenly|finally|next|now|at last|after that|slowly)[, ]+)?(?:(?:he|she|it|they)\s+(\p{L}+)\b|(?:the|a|an|his|her|their|one|another|every|each)\s+(?:[\p{L}'’-]+\s+){1,3}?(\p{L}+[^s\W]s)\s+(?:on|onto|into|in|up|down|off|out|over|through|across|past|away|back|at|to|toward|towards|from|the|a|an|his|her|their|its)\b)/iu;

/**
 * Does a form of a verb tell of a deed, rather than of a state or a posture?
 * @example isDeedVerb('wears') // false
 */
export const isDeedVerb = (verb: string): boolean =>
  verb !== '' && !stative.has(base(verb)) && !postureVerbs.has(base(verb)) && !linkingVerbs.has(base(verb));

const base = (verb: string): string => {
  const word = verb.toLowerCase();
  return irregularVerbs.get(word) ?? word.replace(/(?<=[sxz]|[cs]h)es$|s$/, '');
};

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Verbs that tell how something is, what somebody has, thinks or says, or what a picture shows. */
const stative = set(
  `be have seem look-like appear wear own keep hold contain include consist depend belong want need like love hate know
 believe mean think realise realize remember forget hope understand feel hear see smell taste sound resemble remain
 stay exist live work border surround line frame cover fill show feature depict portray display evoke suggest convey
 capture say tell speak ask reply dress sport bear cost weigh measure equal face overlook span host house
 pack soak lock mark date name deviate dominate please avoid deserve`,
);

/** What light does all the time. */
const lightDoes = set(
  'shine glow gleam shimmer glisten glimmer glint fall light illuminate bathe spill pour rake filter reflect wash',
);

/**
 * How much a shot of some length can hold.
 * @param steps pairs of seconds and amounts, in rising order; between them it is interpolated, beyond them continued
 */
export function heldBy(
  seconds: number,
  steps: readonly (readonly [seconds: number, amount: number])[],
): number {
  let i = 1;
  while (i < steps.length - 1 && seconds > (steps[i]?.[0] ?? 0)) i++;
  const [a, b] = [steps[i - 1], steps[i]];
  if (!a || !b) return steps[0]?.[1] ?? 0;
  const amount = a[1] + ((b[1] - a[1]) * (seconds - a[0])) / (b[0] - a[0]);
  return Math.max(1, Math.floor(amount + 1e-9));
}
