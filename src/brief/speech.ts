import { endsSentence, type Meter, skipSpace, trimEnd } from './scan.ts';
import type { LeafKind } from './tree.ts';

/** A spoken line found in a stretch of text: its range, and the leaves that fill it. */
export interface Spoken {
  readonly start: number;
  readonly end: number;
  readonly leaves: readonly (readonly [LeafKind, number])[];
}

const CLOSERS: Readonly<Record<string, string>> = {
  '"': '"”＂',
  '“': '”"',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
  '＂': '＂"',
  '‘': '’',
  "'": "'",
};
const SAY = 'says?|said|saying';
const VERBS =
  `${SAY}|whispers?|whispered|whispering|shouts?|shouted|shouting|yells?|yelled|yelling|asks?|asked|asking|repl(?:y|ies|ied)|` +
  'answers?|answered|murmurs?|murmured|murmuring|mutters?|muttered|muttering|calls?|called|calling|cr(?:y|ies|ied)|' +
  'sings?|singing|announces?|announced|exclaims?|exclaimed|narrates?|narrating|adds?|added|continues?|declares?|' +
  'declared|screams?|screamed|screaming|responds?|responded|speaks?|speaking|explains?|explained|begs?|pleads?|jokes?|' +
  'demands?|demanded|demanding|talks?|talked|talking|tells?|told|telling|warns?|warned|warning|orders?|ordered|insists?|' +
  'admits?|admitted|complains?|complained|boasts?|brags?|sobs?|coos?|purrs|sneers?|snaps|urges?|greets?|greeted|teases?|' +
  'remarks?|mumbles?|mumbled|mumbling|laughs?|laughing|sighs?|gasps?|growls?|hisses|declaims?|recites?|chants?|chanting';
const VERB = new RegExp(`^(?:${VERBS})$`, 'iu');
const PLAIN_VERB = new RegExp(`^(?:${SAY}|speaks?|speaking|adds?|added|continues?)$`, 'iu');
/** What bears writing rather than speech. */
const WRITING =
  /(?:^|\P{L})(?:signs?|signage|text|titles?|captions?|banners?|labels?|posters?|notes?|subtitles?|logos?|letters?|lettering|letterings|words|written|reads?|reading|slogan|tagline|super|caption|title card|overlay|billboard|screen|t-shirt|engraved|printed|painted|titled|called|named|caption|inscription|tattoo|plate)(?!\p{L})/iu;
/** How far a label may reach back from its quote, in characters. */
const REACH = 320;

/** Where speech is looked for: a dialogue block, an action bullet, or prose. */
export type SpeechSite = 'dialogue' | 'actions' | 'prose';

/**
 * The spoken lines of a stretch: quoted words with a speaker's label (`Woman (laughing): "…"`), with a verb of
 * speaking before or after (`she says, "…"`, `"…," he whispers`), or standing as a sentence of their own. In a
 * dialogue block every quote is speech, and a line without quotes is split at its colon. Quoted words on signs and
 * titles are not speech.
 */
export function findSpeech(
  text: string,
  start: number,
  end: number,
  site: SpeechSite,
  meter: Meter,
): Spoken[] {
  const dialogue = site === 'dialogue';
  const found: Spoken[] = [];
  /** Openers whose closer does not come any more: not searched for twice. */
  const hopeless = new Set<string>();
  let from = start;
  let quotes = 0;
  for (let at = start; at < end; at++) {
    meter.steps++;
    const c = text[at] as string;
    const closers = CLOSERS[c];
    if (closers === undefined || !opens(text, start, at, end, dialogue) || hopeless.has(c)) continue;
    let close = at + 1;
    while (close < end && !(closers.includes(text[close] as string) && closes(text, close, c))) close++;
    meter.steps += close - at;
    const closed = close < end;
    if (!closed) {
      hopeless.add(c);
      if (!dialogue) continue;
    }
    quotes++;
    const after = closed ? close + 1 : end;
    const wordsEnd = closed ? close : trimEnd(text, at, end);
    // A prompt that stands in quotes as a whole is not spoken.
    const lone =
      site === 'prose' && skipSpace(text, start, end) === at && skipSpace(text, after, end) === end;
    const spoken = lone ? undefined : attribute(text, from, at, wordsEnd, after, end, dialogue, meter);
    if (spoken) found.push(spoken);
    from = spoken ? spoken.end : after;
    at = from - 1;
  }
  if (dialogue && quotes === 0) {
    const bare = unquoted(text, start, end);
    if (bare) found.push(bare);
  }
  return found;
}

function opens(text: string, start: number, at: number, end: number, dialogue: boolean): boolean {
  const c = text[at] as string;
  const before = at > start ? (text[at - 1] as string) : ' ';
  const after = at + 1 < end ? (text[at + 1] as string) : ' ';
  if (/\s/.test(after) && c === '"') return false;
  if (c === "'" || c === '‘')
    return (
      (dialogue || before === ' ') &&
      /[:,]\s*$/.test(text.slice(Math.max(start, at - 3), at)) &&
      /\S/.test(after)
    );
  if (c === '»') return /\s/.test(before) && /\S/.test(after);
  // 5" is a length.
  return c !== '"' || !/[\p{L}\p{N}]/u.test(before);
}

function closes(text: string, at: number, opener: string): boolean {
  if (opener !== "'" && opener !== '‘') return true;
  return !/\p{L}/u.test(text[at + 1] ?? ' ');
}

/** Who says the quote and how, from the words around it. */
function attribute(
  text: string,
  from: number,
  open: number,
  close: number,
  after: number,
  end: number,
  dialogue: boolean,
  meter: Meter,
): Spoken | undefined {
  if (!/[\p{L}\p{N}]/u.test(text.slice(open + 1, close))) return undefined;
  const reach = Math.max(from, open - REACH);
  meter.steps += open - reach + REACH;
  const words: [LeafKind, number][] = [
    ['mark', open + 1],
    ['words', close],
    ['mark', after],
  ];
  const tail = deliveryAfter(text, after, end);
  if (tail) words.push(...tail);
  const last = (words[words.length - 1] as [LeafKind, number])[1];

  const labelled = labelBefore(text, reach, open, dialogue);
  if (labelled === 'writing') return dialogue ? { start: open, end: last, leaves: words } : undefined;
  if (labelled) return { start: labelled.start, end: last, leaves: [...labelled.leaves, ...words] };
  if (!tail) {
    const behind = clauseAfter(text, after, end, text[close - 1] as string);
    if (behind) return { start: open, end: behind[behind.length - 1]![1], leaves: [...words, ...behind] };
  }
  const before = trimEnd(text, from, open);
  const own =
    (before === from || endsSentence(text, from, before)) &&
    /[.!?…,。！？—]["”»」』]?$/u.test(text.slice(close - 1, close));
  if (dialogue || own) return { start: open, end: last, leaves: words };
  return undefined;
}

/** `Speaker (delivery): `, `Speaker says quietly: `, `she says, ` before a quote. */
function labelBefore(
  text: string,
  from: number,
  open: number,
  dialogue: boolean,
): { start: number; leaves: [LeafKind, number][] } | 'writing' | undefined {
  let at = trimEnd(text, from, open);
  const leaves: [LeafKind, number][] = [];
  const ending: [LeafKind, number][] = [];
  // "Man: (softly) “…”": the bracket after the colon.
  if (/[)）\]]/.test(text[at - 1] ?? '')) {
    const bracket = openingBracket(text, from, at - 1);
    const colon = bracket < 0 ? -1 : trimMarks(text, from, bracket);
    if (bracket >= 0 && /[:：]/.test(text[colon - 1] ?? '')) {
      ending.push(['mark', bracket + 1], ['delivery', at - 1], ['mark', at]);
      at = colon;
    } else if (bracket < 0 || !dialogue) return undefined;
  }
  at = trimMarks(text, from, at);
  const colon = /[:：]/.test(text[at - 1] ?? '') || (dialogue && /[-–—]/.test(text[at - 1] ?? ''));
  const comma = /[,，]/.test(text[at - 1] ?? '');
  let labelEnd = colon || comma ? trimMarks(text, from, at - 1) : at;
  if (labelEnd <= from) return undefined;
  const start = clauseStart(text, from, labelEnd);
  const label = text.slice(start, labelEnd);
  if (label.length === 0) return undefined;
  if (!dialogue && bearsWriting(label)) return 'writing';

  if (colon && /[)）\]]/.test(text[labelEnd - 1] ?? '')) {
    const bracket = openingBracket(text, start, labelEnd - 1);
    if (bracket > start) {
      leaves.push(['mark', bracket + 1], ['delivery', labelEnd - 1], ['mark', labelEnd]);
      labelEnd = trimMarks(text, start, bracket);
    }
  }
  const inner = text.slice(start, labelEnd);
  const verb = verbIn(inner);
  const head: [LeafKind, number][] = [];
  if (verb) {
    const verbAt = start + verb.at;
    const told = start + verb.at + verb.size;
    if (!colon && labelEnd - told > 60) return undefined;
    const speakerEnd = trimConnective(text, start, verbAt);
    if (speakerEnd > start) head.push(['speaker', speakerEnd]);
    const rest = skipSpace(text, told, labelEnd);
    if (verb.plain) {
      head.push(['text', rest]);
      if (rest < labelEnd) head.push(['delivery', labelEnd]);
    } else {
      head.push(['text', verbAt], ['delivery', labelEnd]);
    }
  } else if (colon) {
    const aside = inner.lastIndexOf(',');
    // "Woman, laughing:"
    if (aside > 0 && aside < 60 && inner.length - aside < 40 && leaves.length === 0) {
      head.push(
        ['speaker', start + aside],
        ['mark', skipSpace(text, start + aside + 1, labelEnd)],
        ['delivery', labelEnd],
      );
    } else if (inner.split(/\s+/).length <= 16 || dialogue) head.push(['speaker', labelEnd]);
    else return undefined;
  } else return undefined;

  return { start, leaves: [...head, ...leaves, ['mark', at], ...ending] };
}

/**
 * Do these words before a quote tell of writing: 'a sign that says'? Not when somebody goes on to speak: 'reads the
 * letter and whispers'.
 */
function bearsWriting(label: string): boolean {
  const verb = verbIn(label);
  const upTo = verb ? label.slice(0, verb.at) : label.slice(-60);
  if (!verb) return WRITING.test(upTo);
  // 'A diner called "Blue Moon"'
  if (/^called\s*$/i.test(label.slice(verb.at))) return true;
  const last = upTo.split(/,|\b(?:and|then|who|while|before)\b/i).at(-1) ?? '';
  return WRITING.test(last);
}

/** `(softly)` right after the quote. */
function deliveryAfter(text: string, after: number, end: number): [LeafKind, number][] | undefined {
  const at = skipSpace(text, after, end);
  if (text[at] !== '(' && text[at] !== '（') return undefined;
  const stop = Math.min(end, at + 60);
  let close = at + 1;
  while (close < stop && text[close] !== ')' && text[close] !== '）') close++;
  if (close >= stop) return undefined;
  return [
    ['mark', at + 1],
    ['delivery', close],
    ['mark', close + 1],
  ];
}

/** `she says softly` after a quote, up to the end of its clause. */
function clauseAfter(
  text: string,
  after: number,
  end: number,
  lastOfQuote: string,
): [LeafKind, number][] | undefined {
  let stop = after;
  const limit = Math.min(end, after + 80);
  while (stop < limit && !/[.;!?。"“「\n]/.test(text[stop] as string)) stop++;
  if (stop >= limit && limit < end) return undefined;
  const first = skipSpace(text, after, stop);
  const clause = text.slice(first, stop);
  // 'A goat answers, "…"' leads the next quote.
  if (/["“「]/.test(text[stop] ?? '') && /[,:]\s*$/.test(clause)) return undefined;
  // A new sentence with a verb of its own is not the tag of this quote.
  if (clause === '' || (/^\p{Lu}/u.test(clause) && /[.]/.test(lastOfQuote))) return undefined;
  const verb = verbIn(clause, 6);
  if (!verb) return undefined;
  const verbAt = first + verb.at;
  const told = verbAt + verb.size;
  const comma = clause.indexOf(',', verb.at);
  const clauseEnd = trimEnd(text, told, comma < 0 ? stop : first + comma);
  const rest = skipSpace(text, told, clauseEnd);
  const leaves: [LeafKind, number][] = [];
  if (verb.at > 0) {
    leaves.push(['speaker', trimEnd(text, first, verbAt)]);
    if (verb.plain) {
      leaves.push(['text', rest]);
      if (rest < clauseEnd) leaves.push(['delivery', clauseEnd]);
    } else leaves.push(['text', verbAt], ['delivery', clauseEnd]);
  } else {
    leaves.push([verb.plain ? 'text' : 'delivery', told]);
    if (rest < clauseEnd) leaves.push(['speaker', clauseEnd]);
  }
  return leaves;
}

/** `Robot: Almost lost it` in a dialogue block. */
function unquoted(text: string, start: number, end: number): Spoken | undefined {
  const whole = text.slice(start, Math.min(end, start + 400));
  if (/^(?:none|no\b|n\/a|nil|silen|without\b|\(.*\)\s*$|\[.*\]\s*$|-+\s*$)/i.test(whole)) return undefined;
  const match =
    /^[*_]*([^:：()*_]{1,50}?)[*_]*\s*(?:[(（]([^()（）]{1,60})[)）])?[*_]*\s*[:：][*_]*\s*/u.exec(whole);
  if (!match) return /[\p{L}\p{N}]/u.test(whole) ? { start, end, leaves: [['words', end]] } : undefined;
  const [lead, name, delivery] = match as unknown as [string, string, string?];
  const nameAt = start + whole.indexOf(name);
  let at = start + lead.length;
  const leaves: [LeafKind, number][] = [];
  if (nameAt > start) leaves.push(['mark', nameAt]);
  const comma = name.lastIndexOf(',');
  // "Woman, laughing: See?"
  if (comma > 0 && delivery === undefined && name.length - comma < 40)
    leaves.push(
      ['speaker', nameAt + comma],
      ['mark', nameAt + comma + 1],
      ['delivery', nameAt + name.length],
    );
  else leaves.push(['speaker', nameAt + name.length]);
  if (delivery !== undefined) {
    const deliveryAt = start + whole.indexOf(delivery, name.length);
    leaves.push(['mark', deliveryAt], ['delivery', deliveryAt + delivery.length]);
  }
  leaves.push(['mark', at]);
  const aside = /^[(（]([^()（）]{1,60})[)）]\s*/.exec(text.slice(at, Math.min(end, at + 70)));
  if (aside) {
    leaves.push(
      ['mark', at + 1],
      ['delivery', at + 1 + (aside[1] as string).length],
      ['mark', at + aside[0].length],
    );
    at += aside[0].length;
  }
  if (at >= end) return undefined;
  leaves.push(['words', end]);
  return { start, end, leaves };
}

/** Where the clause that ends at `to` begins: after a sentence end, a bracket, a bullet. */
function clauseStart(text: string, from: number, to: number): number {
  let at = to;
  let depth = 0;
  while (at > from) {
    const c = text[at - 1] as string;
    if (c === ')' || c === '）' || c === ']') depth++;
    else if (c === '(' || c === '（' || c === '[') depth--;
    else if (depth === 0 && ('.!?;:…。！？；：—"”»」』'.includes(c) || c === '\n')) break;
    at--;
  }
  at = skipSpace(text, at, to);
  while (at < to && '*_-–•'.includes(text[at] as string)) at++;
  at = skipSpace(text, at, to);
  const joined = /^(?:and|then|but|as|while|so)\s+/i.exec(text.slice(at, Math.min(to, at + 12)));
  return joined ? at + joined[0].length : at;
}

/** The last verb of speaking in a clause, with at most eight words after it. */
function verbIn(clause: string, firstWords = 99): { at: number; size: number; plain: boolean } | undefined {
  const words = [...clause.matchAll(/[\p{L}’'-]+/gu)];
  for (let i = words.length - 1; i >= Math.max(0, words.length - 9); i--) {
    const word = (words[i] as RegExpMatchArray)[0];
    if (i < firstWords && VERB.test(word)) {
      return {
        at: (words[i] as RegExpMatchArray).index as number,
        size: word.length,
        plain: PLAIN_VERB.test(word),
      };
    }
  }
  return undefined;
}

/** "She looks up and says": the speaker's words end before the connective. */
function trimConnective(text: string, start: number, verbAt: number): number {
  const before = text.slice(start, verbAt);
  const tail = /(?:^|[\s,]+)(?:and|then|who|which|softly|quietly|slowly|finally|and then)\s*$/i.exec(before);
  return trimEnd(text, start, start + (tail ? tail.index : before.length));
}

function openingBracket(text: string, from: number, close: number): number {
  for (let at = close - 1; at >= from; at--) {
    const c = text[at] as string;
    if (c === '(' || c === '（' || c === '[') return at;
    if (c === ')' || c === '）' || c === ']' || c === '\n') return -1;
  }
  return -1;
}

const trimMarks = (text: string, from: number, end: number): number => {
  let at = trimEnd(text, from, end);
  while (at > from && '*_'.includes(text[at - 1] as string)) at = trimEnd(text, from, at - 1);
  return at;
};
