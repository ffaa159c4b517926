import type { Edit } from '../../base/edit.ts';
import type { Passage, ShotBrief } from '../../brief/brief.ts';
import type { Subject } from '../subject.ts';
import type { Line } from './lines.ts';
import { indexOf } from './lookup.ts';
import { removal } from './removal.ts';
import { dialogueEdit, labelOf, speakersOf } from './speakers.ts';

/** A way to move a line of the prose into the Dialogue block. */
export interface Move {
  readonly label: string;
  readonly edits: readonly Edit[];
}

/**
 * The ways to move a line into the Dialogue block, one for each who may say it; what stays behind still tells that
 * somebody speaks ('says, "Come."' becomes 'speaks.'). Sure when the words themselves tell who it is. None where the
 * sentence cannot be mended by rule.
 * @example movesOf(line, subject).moves[0]?.label // 'Barber'
 */
export function movesOf(
  one: Line,
  subject: Subject,
): { readonly moves: readonly Move[]; readonly sure: boolean } {
  const rest = withoutSpeech(one, subject.text);
  if (!rest) return { moves: [], sure: false };
  const { labels, sure } = labelsOf(one);
  const { words } = one.line;
  const said = words.text.replace(/\s+/g, ' ').replace(/,$/, '.').replace(/"/g, "'").trim();
  const delivery = deliveryOf(one);
  const moves = labels.flatMap((label): Move[] => {
    const edit = dialogueEdit(subject, `${label}${delivery ? ` (${delivery})` : ''}: "${said}"`);
    return edit && !touches(edit, rest) ? [{ label, edits: [rest, edit] }] : [];
  });
  return { moves, sure };
}

const touches = (a: Edit, b: Edit): boolean => a.start < b.end && b.start < a.end;

const pronoun = /^(?:and\s+)?(?:he|she|they|it|his|her|their)\b/iu;

/** 'A radio crackles': a deed, no name. */
const clause = /^(?:a|an|one)\s.*\s\p{L}+[^s\W]s$/iu;

/** Who may say it, in the brief's own words. */
function labelsOf({ line, shot }: Line): { labels: readonly string[]; sure: boolean } {
  const { reading } = shot;
  const who = line.speaker?.text.trim() ?? '';
  const short = who.replace(/^(?:the|a|an|his|her|their)\s+/iu, '');
  if (
    who &&
    short.split(/\s+/).length <= 2 &&
    /^(?:\p{Lu}|(?:the|a|an|his|her|their)\s)/u.test(who) &&
    !pronoun.test(who) &&
    !clause.test(who) &&
    /^[\p{L}'’ -]+$/u.test(short)
  )
    return { labels: [short.charAt(0).toUpperCase() + short.slice(1)], sure: true };
  const all = speakersOf(reading);
  const { speech, byId } = indexOf(reading);
  const read = byId.get(speech.get(line.span.start)?.speaker ?? '');
  const named =
    read !== undefined &&
    /^(?:\p{Lu}|(?:a|an|the|his|her|their|its|one|another)\s)/u.test(read.phrase) &&
    !pronoun.test(who) &&
    [read.span, ...read.mentions].some(
      (at) => line.speaker && at.start >= line.speaker.span.start && at.end <= line.speaker.span.end,
    );
  const candidates = [
    ...(read && (named || pronoun.test(who)) ? [read] : []),
    ...all.filter((e) => e !== read),
  ];
  const labels = candidates.map((e) => labelOf(e, reading)).filter((l) => l !== undefined);
  return { labels: [...new Set(labels)].slice(0, named ? 1 : 3), sure: named || candidates.length === 1 };
}

function deliveryOf({ line }: Line): string {
  const delivery = line.delivery?.text.trim() ?? '';
  if (delivery.length > 40 || /^ask(?:s|ing)?$/i.test(delivery)) return '';
  return delivery.replace(/^\p{L}+/u, (verb) => (/[^s]s$/.test(verb) ? gerund(verb.slice(0, -1)) : verb));
}

const gerund = (base: string): string => {
  if (/(?:[sxz]|[cs]h)e$/.test(base) && !/[^aeiou]se$/.test(base)) return `${base.slice(0, -1)}ing`;
  if (/[^aeiou]ie$/.test(base)) return `${base.slice(0, -2)}ying`;
  if (/[^e]e$/.test(base)) return `${base.slice(0, -1)}ing`;
  return `${base}ing`;
};

/** Verbs of speaking that stand without the words. */
const alone =
  /^(?:whisper|shout|yell|mutter|murmur|mumble|repl(?:y|ie)|answer|call|scream|sing|laugh|sigh|gasp|growl|chant|speak|sob|respond|joke|talk)/iu;
const SAYS =
  /^(\s*,?\s*(?:(?:and|then|who|and then|but)\s+)?)((?:(?:softly|quietly|slowly|finally|then|just|only|suddenly)\s+)?)(\p{L}+)((?:\s+(?:(?:to|at|into|under|over|in|with|from|through)\s+(?:\p{L}+\s+){0,3}?\p{L}+|\p{L}+ly|out|back|up|aloud|again)){0,2})\s*[,:]?\s*$/u;

/** 'says' to 'speaks'; undefined where the verb needs its words. */
function speaking(verb: string): string | undefined {
  const v = verb.toLowerCase();
  if (alone.test(v)) return verb;
  const forms: Readonly<Record<string, string>> = {
    says: 'speaks',
    say: 'speak',
    said: 'spoke',
    saying: 'speaking',
    asks: 'asks a question',
    asked: 'asked a question',
    adds: 'speaks again',
    continues: 'speaks on',
    begs: 'begs',
    pleads: 'pleads',
    exclaims: 'calls out',
    cries: 'cries out',
    announces: 'speaks up',
    declares: 'speaks up',
    remarks: 'speaks',
    explains: 'explains',
  };
  return Object.hasOwn(forms, v) ? forms[v] : undefined;
}

/** The edit that takes the spoken words out of their sentence. */
function withoutSpeech({ line, shot }: Line, text: string): Edit | undefined {
  const { span, speaker, words } = line;
  const passage = passageOf(shot.brief, span.start);
  if (!passage) return undefined;
  const spoken =
    speaker === undefined ||
    (speaker.text.trim().split(/\s+/).length <= 3 && !clause.test(speaker.text.trim()));
  const lead =
    speaker && speaker.span.end <= words.span.start
      ? text.slice(speaker.span.end, words.span.start).replace(/["“„«‘'\s]+$/u, '')
      : undefined;
  const labelled = lead !== undefined && /^[*_\s]*(?:[([（][^()]*[)\]）])?[*_\s]*:[*_]*$/u.test(lead);
  if (speaker === undefined || (labelled && spoken)) return whole(shot.brief, passage, span, text);
  if (lead === undefined) return told(line, text);
  if (labelled) return cut(text, speaker.span.end, span.end, '');
  const said = SAYS.exec(lead);
  if (!said) return undefined;
  const [, joint = '', adverb = '', verb = '', rest = ''] = said;
  const left = speaking(verb);
  return left === undefined
    ? undefined
    : cut(text, speaker.span.end, span.end, `${joint || ' '}${adverb}${left}${rest}`);
}

/** Puts words in the place of speech and ends the sentence where the speech ended it. */
function cut(text: string, start: number, end: number, words: string): Edit {
  const after = text.slice(end, end + 3);
  const ends = /^(?:\s*$|\s*\n|\s+["“\p{Lu}])/u.test(after);
  return { start, end, text: `${words}${ends ? '.' : ''}` };
}

/** '"Stop!" shouts the guard' at the start of a sentence. */
function told({ span, words, speaker, delivery }: Line['line'], text: string): Edit | undefined {
  if (!speaker || !/(?:^|[.!?…\n]|[-*•]\s)\s*$/.test(text.slice(Math.max(0, span.start - 6), span.start)))
    return undefined;
  const tail = text.slice(words.span.end, span.end).replace(/^["”»’'\s,]+/u, '');
  const verb =
    (tail
      .replace(speaker.text, '')
      .trim()
      .match(/\p{L}+/u) ?? [])[0] ??
    delivery?.text ??
    '';
  const left = speaking(verb);
  const who = speaker.text.trim();
  if (!left || tail.replace(speaker.text, '').trim().split(/\s+/).length > 1) return undefined;
  return cut(text, span.start, span.end, `${who.charAt(0).toUpperCase()}${who.slice(1)} ${left}`);
}

/** Takes out a bullet or sentence that is nothing but speech, unless it is the last that is left. */
function whole(
  shot: ShotBrief,
  passage: Passage,
  { start, end }: { start: number; end: number },
  text: string,
): Edit | undefined {
  const alone = !/[\p{L}\p{N}]/u.test(
    text.slice(passage.span.start, start) + text.slice(end, passage.span.end),
  );
  if (!alone) return removal(text, { start, end });
  if (!shot.actions.includes(passage) || shot.actions.length < 2) return undefined;
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const newline = text.indexOf('\n', end);
  return removal(text, { start: line, end: newline < 0 ? text.length : newline });
}

const passageOf = (shot: ShotBrief, at: number): Passage | undefined =>
  [...shot.scene, ...shot.actions].find((p) => p.span.start <= at && at < p.span.end);
