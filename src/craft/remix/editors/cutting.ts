import type { Edit } from '../../../base/edit.ts';
import type { Span } from '../../../base/span.ts';
import type { Passage } from '../../../brief/brief.ts';
import { sentences } from '../../../reading/words/scan.ts';
import { article, articleBefore, capital, inflect } from '../grammar.ts';
import { holds, passagesOf, put, type Site } from '../site.ts';

const prepositions =
  'together with|along with|next to|in front of|on top of|close to|away from|out of|across from|followed by|accompanied by|dressed in|wearing|holding|carrying|with|under|beneath|below|in|inside|on|at|of|to|toward|towards|beside|near|behind|by|against|around|over|above|from|into|onto|through|past|for|after|across|along|down|up';
/** What brings in the phrase after it. */
const bringing = new RegExp(`(?:,\\s*)?\\s(?:${prepositions})\\s+$`, 'iu');
const leading = new RegExp(`(?:^|\\s)((?:${prepositions}|during)\\s+(?:(?:an?|the)\\s+)?)$`, 'iu');
const leads = new RegExp(`^\\s+(?:and|or|as|is|are|${prepositions})\\s`, 'iu');
const joins = /(?:,\s*and\s+|,\s*|\s+and\s+|\s*&\s*)$/iu;
const joined = /^(?:,\s*and\s+|,\s*|\s+and\s+|\s*&\s*)/iu;
/** Where the next clause begins. */
const clauseEnd = /,?\s+(?:and|while|as|but|then)\s+|[,;]\s*/giu;
const possessive = /^(?:her|his|its|their)\s+/iu;

/** A sentence of the scene, the actions or the camera's lines, without what ends it. */
export function sentenceAt(site: Site, span: Span): Passage | undefined {
  const found = sentences(passagesOf(site, ['scene', 'actions', 'camera', 'lighting', 'style'])).find((s) =>
    holds(s.span, span),
  );
  const stop = /[.!?;。]*$/u.exec(found?.text ?? '')?.[0].length ?? 0;
  return found && { text: found.text, span: { start: found.span.start, end: found.span.end - stop } };
}

/** What of a text goes and what stays: whatever is `gone` takes along what is told of it alone. */
export interface Leaving {
  /** Spans of what goes, the phrase itself included. */
  readonly gone: readonly Span[];
  /** Spans of others that a sentence brings in: these have to stay. */
  readonly fresh: readonly Span[];
  /** Those of them that tell place, hour or weather. */
  readonly settings: readonly Span[];
  /** Spans of all else that is told: framing, light, style. A sentence of those is never dropped. */
  readonly told: readonly Span[];
  /** What goes does nothing: a garment, the weather. */
  readonly idle?: boolean;
  /** Spans of all others that are named, pronouns included. */
  readonly others: readonly Span[];
}

/**
 * Take one phrase out of its sentence: with its part of a list, with the preposition that brings it in, with the verb
 * whose object it is, or, where it is the subject, with its whole clause but for what only that clause brings in.
 */
export function cut(site: Site, phrase: Span, leaving: Leaving): readonly Edit[] {
  const { text } = site;
  const sentence = sentenceAt(site, phrase);
  if (!sentence) return [put(phrase, '')];
  const { start, end } = sentence.span;
  const own = extent(text, leaving.idle ? withWords(text, phrase, start) : phrase, end, leaving);
  const before = text.slice(start, own.start);
  const after = text.slice(own.end, end);
  const verbs = site.reader.verbs({ text: text.slice(start, end), span: { start, end } });
  const next = verbs.find((v) => v.finite && v.span.start >= own.end);
  // 'The girl wears a swimsuit, the boy a straw hat': the hat is his.
  const his = leaving.others.find(
    (o) => o.start === own.end + 1 && /^\s(?:an?|the)\s/iu.test(after) && /,\s*$/.test(before),
  );
  if (his) {
    const lead = joins.exec(before)?.[0].length ?? 0;
    return [put({ start: own.start - lead, end: his.end }, '')];
  }
  /** It does something: its verb comes right after it. */
  const acts =
    !leaving.idle &&
    next !== undefined &&
    /^\s*(?:[\p{L}]+ly\s+)?$/u.test(text.slice(own.end, next.span.start));
  const singular =
    acts && /(?:[^s]s|was|has)$/iu.test(text.slice(next.span.start, next.span.end).split(/\s/)[0] ?? '');
  // 'A rainy street' is a street.
  const modified = /^\s+(?=[\p{L}])/u.exec(after)?.[0].length ?? 0;
  if (
    modified > 0 &&
    !acts &&
    /(?:^|\s)(?:an?|the|this|that|her|his|its|their)\s+$/iu.test(before) &&
    !/\s/.test(text.slice(own.start, own.end)) &&
    !leads.test(after)
  ) {
    const fixed = articleBefore(text, own.start, after.trimStart());
    return [...(fixed ? [fixed] : []), put({ start: own.start, end: own.end + modified }, '')];
  }
  const begins = (at: number): boolean => leaving.others.some((s) => s.start === at);
  const ends = (at: number): boolean => leaving.others.some((s) => s.end === at);

  const more = joined.exec(after)?.[0].length ?? 0;
  // '… plays a guitar, a boy roasts …': the next clause, no list.
  const other = leaving.others.find((o) => o.start === own.end + more);
  const clause =
    other !== undefined &&
    verbs.some((v) => v.span.end <= own.start) &&
    verbs.some(
      (v) =>
        v.finite &&
        v.span.start >= other.end &&
        /^\s*(?:[\p{L}]+ly\s+)?$/u.test(text.slice(other.end, v.span.start)),
    );
  if (more > 0 && other && !clause) {
    const from = own.end + more;
    const first = text.slice(from, from + 1);
    return [
      put({ start: own.start, end: from + 1 }, before.trim() === '' ? capital(first) : first),
      ...agreeing(text, next, leaving, start, from),
    ];
  }
  const less = joins.exec(before)?.[0].length ?? 0;
  if (less > 0 && ends(own.start - less) && !singular)
    return [
      put({ start: own.start - less, end: own.end }, ''),
      ...agreeing(text, acts ? next : undefined, leaving, start, own.start),
    ];

  const led = bringing.exec(before)?.[0];
  if (led !== undefined) {
    const trailing = acts ? 0 : (/^\s+[\p{L}]+ing\b[^,.;]*/iu.exec(after)?.[0].length ?? 0);
    const region = { start: own.start - led.length, end: own.end + trailing };
    const rest = kept(text, region, leaving);
    return settled(site, sentence, region, rest !== '' && led.trim() === 'of' ? `of ${rest}` : rest, leaving);
  }
  const verb = acts ? undefined : verbs.findLast((v) => v.span.end <= own.start);
  const between = verb && text.slice(verb.span.end, own.start);
  if (
    verb &&
    before.trim() !== '' &&
    !leaving.others.some((o) => o.start >= verb.span.end && o.end <= own.start) &&
    !/,/.test(between ?? '')
  ) {
    const lead =
      /(?:,?\s+(?:and|while|as|then)|,)?\s*$/iu.exec(text.slice(start, verb.span.start))?.[0].length ?? 0;
    const trailing = trail(text, own.end, end, leaving);
    const region = { start: verb.span.start - lead, end: trailing };
    const rest = kept(text, region, leaving);
    // 'A girl plays a guitar, a boy …' without the guitar: she is still there.
    const idle = !verbs.some((v) => v.finite && v.span.end <= region.start);
    if (rest === '' && idle && /^,\s/u.test(text.slice(region.end, end))) return [put(region, ' is there')];
    return settled(site, sentence, region, rest, leaving);
  }
  // The subject of a clause: up to where somebody else begins.
  let to = end;
  for (const m of text.slice(own.end, end).matchAll(clauseEnd)) {
    const at = own.end + m.index + m[0].length;
    if (begins(at) && verbs.some((v) => v.finite && v.span.start > at)) {
      to = own.end + m.index;
      break;
    }
  }
  const lead = /(?:,?\s+(?:and|while|as|but|then)\s+|,\s*)$/iu.exec(before)?.[0].length ?? 0;
  const opening = lead === before.length;
  const from = own.start - (opening ? 0 : lead);
  const tail =
    opening && to < end
      ? (/^(?:,?\s+(?:and|while|as|but|then)\s+|[,;]\s*)/iu.exec(text.slice(to, end))?.[0].length ?? 0)
      : 0;
  const rest = kept(text, { start: from, end: to }, leaving);
  const region = { start: from, end: rest === '' ? to + tail : to };
  return settled(site, sentence, region, rest, leaving);
}

/** 'The heavy fog' of 'fog': words that belong to it; 'a rainy' street has its article of the street. */
function withWords(text: string, phrase: Span, from: number): Span {
  if (/^\s+[\p{L}]/u.test(text.slice(phrase.end)) && !leads.test(text.slice(phrase.end))) return phrase;
  const words =
    /(?<![\p{L}])(?:(?:the|an?|some|heavy|light|thick|dense|soft|gentle|thin|pouring|driving|falling|drifting)\s+)+$/iu.exec(
      text.slice(from, phrase.start),
    );
  return words ? { start: phrase.start - words[0].length, end: phrase.end } : phrase;
}

/** The noun phrase with what is told of it alone: its clothes, what it holds, 'with big eyes'. */
function extent(text: string, phrase: Span, end: number, { gone }: Leaving): Span {
  let to = phrase.end;
  for (let grown = true; grown; ) {
    grown = false;
    for (const g of gone) {
      if (g.end <= to || g.start < to - 1 || g.end > end) continue;
      const link = text.slice(to, g.start);
      if (
        !/^(?:,?\s+(?:and|in|with|wearing|holding|carrying|under|dressed in|who (?:wears|holds|carries))\s+(?:(?:a|an|the|his|her|its)\s+)?|\s+)$/iu.test(
          link,
        )
      )
        continue;
      to = g.end;
      grown = true;
    }
  }
  return { start: phrase.start, end: to };
}

/** A participle after what went: ', smoking a cigarette'. */
const trail = (text: string, at: number, end: number, { fresh }: Leaving): number => {
  const found = /^\s+[\p{L}]+ing\b[^,.;]*/iu.exec(text.slice(at, end))?.[0].length ?? 0;
  return fresh.some((f) => f.start >= at && f.end <= at + found) ? at : at + found;
};

/** The words that a stretch brings in besides what goes, as a list of phrases. */
function kept(text: string, region: Span, { fresh, settings }: Leaving): string {
  const inside = fresh
    .filter((f) => holds(region, f))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((f, i, all) => i === 0 || f.start >= Math.max(...all.slice(0, i).map((x) => x.end)))
    // 'An empty concert hall' is told by two stretches.
    .reduce<Span[]>((list, f) => {
      const last = list.at(-1);
      if (last && /^\s*$/u.test(text.slice(last.end, f.start)))
        list[list.length - 1] = { start: last.start, end: f.end };
      else list.push(f);
      return list;
    }, []);
  return inside
    .map((f, i) => {
      const led = leading.exec(text.slice(Math.max(region.start, f.start - 24), f.start))?.[1] ?? '';
      // 'On a wooden table' without what stands there is the table; 'in a park' stays where it is.
      const lead = i > 0 || settings.some((x) => holds(f, x)) ? led : '';
      const words = text.slice(f.start, f.end);
      const plain = possessive.test(words) ? indefinite(words.replace(possessive, '')) : words;
      return `${i > 0 && lead === '' ? ', ' : ' '}${lead}${plain}`.replace(/\s+/g, ' ');
    })
    .join('')
    .trim();
}

const indefinite = (words: string): string => (/[^s]s$/u.test(words) ? words : `${article(words)} ${words}`);

/** A sentence without a stretch of it: gone as a whole where nothing is left that anybody could see. */
function settled(
  site: Site,
  sentence: Passage,
  region: Span,
  rest: string,
  leaving: Leaving,
): readonly Edit[] {
  const { text } = site;
  const { start, end } = sentence.span;
  const before = text.slice(start, region.start).trim();
  const after = text.slice(region.end, end).replace(/^[\s,;]+/u, '');
  const told = [...leaving.fresh, ...leaving.told].some((f) => holds(sentence.span, f) && !holds(region, f));
  const verbs = site.reader.verbs({
    text: `${before} ${after}`,
    span: { start: 0, end: before.length + 1 + after.length },
  });
  if (rest === '' && !told && (verbs.length === 0 || `${before}${after}` === ''))
    return [whole(text, sentence.span)];
  if (before !== '') {
    // Nothing stands between the last word and its stop.
    const space =
      rest === '' && /^[,;]?\s*$/u.test(text.slice(region.end, end))
        ? (/\s*$/u.exec(text.slice(start, region.start))?.[0].length ?? 0)
        : 0;
    if (space > 0) return [put({ start: region.start - space, end: region.end }, '')];
    const led = new RegExp(`^(?:${prepositions}|during)\\s`, 'iu').test(rest);
    return [put(region, rest === '' ? '' : `${led ? '' : ','} ${rest}`)];
  }
  // 'Down a street at dusk' is the street.
  if (rest !== '')
    return [
      put(
        region,
        capital(
          rest.replace(
            /^(?:down|up|through|across|along|past|from|into|onto|to|of|toward|towards|over)\s+/iu,
            '',
          ),
        ),
      ),
    ];
  return [put({ start: region.start, end }, capital(after))];
}

/** A whole sentence with its stop; the whole line where it is all of a bullet. */
export function whole(text: string, { start, end }: Span): Edit {
  const stop = /^[.!?;]*/u.exec(text.slice(end))?.[0].length ?? 0;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const found = text.indexOf('\n', end);
  const lineEnd = found < 0 ? text.length : found;
  if (/^[\s>*•\-\d.)]*$/u.test(text.slice(lineStart, start)) && text.slice(end + stop, lineEnd).trim() === '')
    return lineStart > 0
      ? { start: lineStart - 1, end: lineEnd, text: '' }
      : { start: 0, end: Math.min(text.length, lineEnd + 1), text: '' };
  const space = /^[ \t]+/u.exec(text.slice(end + stop))?.[0].length ?? 0;
  const lead = space === 0 ? (/[ \t]+$/u.exec(text.slice(0, start))?.[0].length ?? 0) : 0;
  return { start: start - lead, end: end + stop + space, text: '' };
}

/** 'A woman and a man sit' without her: he sits. */
function agreeing(
  text: string,
  verb: { readonly span: Span; readonly verb: string } | undefined,
  { others }: Leaving,
  from: number,
  to: number,
): readonly Edit[] {
  if (!verb) return [];
  const subjects = others.filter((o) => o.start >= from && o.end <= verb.span.start);
  const [one] = subjects.filter((s) => s.start >= to || s.end <= to);
  if (
    !one ||
    /^(?:two|three|four|five|six|seven|eight|nine|ten|several|many|some|both|\d)/iu.test(
      text.slice(one.start),
    )
  )
    return [];
  return inflected(text, verb);
}

/** The verb after a subject that is one now: 'the children build', 'the girl builds'. */
export function singularVerb(site: Site, subject: Span): readonly Edit[] {
  const sentence = sentenceAt(site, subject);
  const verb =
    sentence &&
    site.reader
      .verbs({ text: site.text.slice(sentence.span.start, sentence.span.end), span: sentence.span })
      .find((v) => v.finite && v.span.start >= subject.end);
  return verb && /^\s*(?:[\p{L}]+ly\s+)?$/u.test(site.text.slice(subject.end, verb.span.start))
    ? inflected(site.text, verb)
    : [];
}

function inflected(
  text: string,
  { span, verb }: { readonly span: Span; readonly verb: string },
): readonly Edit[] {
  const word = /^[\p{L}]+/u.exec(text.slice(span.start, span.end))?.[0] ?? '';
  const irregular: Readonly<Record<string, string>> = { are: 'is', were: 'was', have: 'has' };
  const fresh =
    irregular[word.toLowerCase()] ?? (word.toLowerCase() === verb ? inflect(word, 's') : undefined);
  return fresh === undefined ? [] : [put({ start: span.start, end: span.start + word.length }, fresh)];
}
