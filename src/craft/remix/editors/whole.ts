import type { Edit } from '../../../base/edit.ts';
import type { Span } from '../../../base/span.ts';
import type { Field } from '../../../brief/tree.ts';
import type { Element } from '../../../reading/elements/index.ts';
import { bare, capital, cased, positive, withComma } from '../grammar.ts';
import { addLine } from '../lines.ts';
import { type Editor, holds, passagesOf, put, type Site, sectionsOf } from '../site.ts';

type Listed = Exclude<Field, 'dialogue'>;
const fieldsOf: Readonly<Partial<Record<Element, readonly Listed[]>>> = {
  light: ['lighting'],
  palette: ['palette'],
  mood: ['mood'],
  sound: ['sound'],
};

/** Light, palette, mood and sound are told in a line of their own, which is changed as a whole. */
export const whole: Editor = (site, clause) => {
  const { element, mode, instead } = clause;
  const value = positive(valueOf(element, clause.value.text));
  const lines = linesOf(site, element);
  const level = /^(?:much |a bit |a little |way )?(louder|quieter|up|down)$/iu.exec(clause.value.text)?.[1];
  if (element === 'sound' && level !== undefined) {
    const part = find(site, [...lines, ...told(site, element)], bare(instead?.text ?? ''));
    const heard = part && item(site, [part], bare(instead?.text ?? ''));
    const word = /louder|up/iu.test(level) ? 'loud' : 'soft';
    return heard ? [[{ start: heard.start, end: heard.start, text: `${word} ` }]] : [];
  }
  if (instead && mode === 'set') {
    const part = find(site, [...lines, ...told(site, element)], bare(instead.text));
    if (part) return [[put(part, cased(value, site.text.slice(part.start, part.end)))]];
  }
  if (mode === 'remove') return removal(site, element, lines, bare(clause.value.text));
  if (mode === 'add' && lines.length > 0) {
    const line = lines.at(-1) as Span;
    const stop = /[.!]$/.test(site.text.slice(line.start, line.end)) ? 1 : 0;
    return [[{ start: line.end - stop, end: line.end - stop, text: `, ${cased(value, 'x')}` }]];
  }
  if (lines.length > 0)
    return [
      lines.map((line, i) =>
        i === 0 || !touching(site, lines[i - 1] as Span, line)
          ? content(site, line, value)
          : put(wholeLine(site.text, line), ''),
      ),
    ];
  const loose = told(site, element);
  const first = loose[0];
  if (first) {
    const sentence = loose.filter((s) => !/[.!?\n]/.test(site.text.slice(first.start, s.start)));
    const region = { start: first.start, end: (sentence.at(-1) ?? first).end };
    const swap = (span: Span, rest: readonly Span[]): Edit[] => [
      put(span, cased(value, site.text.slice(span.start, span.end))),
      ...rest.map((s) => put(withComma(site.text, s), '')),
    ];
    return [
      swap(sentenceAt(site.text, first), []),
      swap(clauseAt(site.text, first), []),
      swap(region, []),
      swap(first, loose.slice(1)),
      ...addLine(site, element, value),
    ];
  }
  return addLine(site, element, value);
};

/** A value as a line has it: 'golden hour light' stays, a preposition goes. */
const valueOf = (element: Element, text: string): string => {
  const plain = text.trim().replace(/[.\s]+$/u, '');
  return element === 'mood'
    ? plain
        .replace(/^(?:(?:a|an|more|to|with|from \S+ to)\s+)+/iu, '')
        .replace(/\s+(?:mood|atmosphere|tone|vibe|feeling)$/iu, '')
    : element === 'palette'
      ? plain.replace(/^(?:(?:a|an|to|with|of|the)\s+)+/iu, '').replace(/\s+(?:palette)$/iu, '')
      : bare(plain);
};

/** The lines of an element; of a line shared with the palette only its own part. */
function linesOf(site: Site, element: Element): Span[] {
  const palette = site.elements.claims.palette;
  return passagesOf(site, fieldsOf[element] ?? []).flatMap((p): Span[] => {
    if (element === 'light') {
      const cut = /[;,.]?\s*\b(?:colou?r )?palette\b/iu.exec(p.text);
      return cut ? (cut.index > 0 ? [{ start: p.span.start, end: p.span.start + cut.index }] : []) : [p.span];
    }
    if (element === 'palette') {
      const own = palette.filter((c) => holds(p.span, c.span));
      const [first, last] = [own[0], own.at(-1)];
      const shared = passagesOf(site, ['lighting']).some((l) => l.span.start === p.span.start);
      return !shared ? [p.span] : first && last ? [{ start: first.span.start, end: last.span.end }] : [];
    }
    return [p.span];
  });
}

/** Claims told in prose, outside of any line, in the order of the text. */
function told(site: Site, element: Element): Span[] {
  const own = passagesOf(site, fieldsOf[element] ?? []);
  const spans = site.elements.claims[element]
    .map((c) => c.span)
    .filter((s) => !own.some((p) => holds(p.span, s)));
  return spans
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((s, i, all) => i === 0 || s.start >= (all[i - 1] as Span).end);
}

const content = (site: Site, line: Span, value: string): Edit => {
  const old = site.text.slice(line.start, line.end);
  const stop = /[.!;,]$/.exec(old)?.[0] ?? '';
  return put(line, `${/^\p{Lu}/u.test(old) ? capital(value) : value}${/[.!?…]$/.test(value) ? '' : stop}`);
};

function find(site: Site, places: readonly Span[], words: string): Span | undefined {
  for (const place of places) {
    const from = Math.max(0, place.start - 40);
    const index = site.text
      .slice(from, place.end + 40)
      .toLowerCase()
      .indexOf(words.toLowerCase());
    if (words !== '' && index >= 0) return { start: from + index, end: from + index + words.length };
  }
  return item(site, places, words);
}

/** 'The music': the part of a list that has the word. */
function item(site: Site, places: readonly Span[], words: string): Span | undefined {
  const head = words.split(/\s+/).at(-1)?.toLowerCase() ?? '';
  for (const place of places)
    for (const m of site.text.slice(place.start, place.end).matchAll(/[^,;.]+/gu))
      if (head.length > 2 && m[0].toLowerCase().includes(head)) {
        const lead = m[0].length - m[0].trimStart().length;
        return { start: place.start + m.index + lead, end: place.start + m.index + m[0].trimEnd().length };
      }
  return undefined;
}

function removal(site: Site, element: Element, lines: readonly Span[], words: string): Edit[][] {
  if (words !== '') {
    const part = item(site, lines.length > 0 ? lines : told(site, element), words);
    return part ? [[put(withComma(site.text, part), '')]] : [];
  }
  if (lines.length > 0) return [lines.map((line) => put(wholeLine(site.text, line), ''))];
  const loose = told(site, element);
  const first = loose[0];
  return first
    ? [[put(sentenceAt(site.text, first), '')], loose.map((s) => put(withComma(site.text, s), ''))]
    : [];
}

/** A labelled line with its label and its end. */
function wholeLine(text: string, line: Span): Span {
  const start = text.lastIndexOf('\n', line.start - 1) + 1;
  const end = text.indexOf('\n', line.end);
  const label = /^[\s>*#•-]*[\p{L} +/&*_]{0,60}[:：]?[\s*_]*$/u.test(text.slice(start, line.start));
  return label ? { start, end: end < 0 ? text.length : end + 1 } : line;
}

const touching = (site: Site, a: Span, b: Span): boolean => {
  const between = site.text.slice(a.end, b.start);
  return (
    !sectionsOf(site.tree).some((s) => s.span.start >= a.end && s.span.start < b.start) && between.length < 20
  );
};

/** The sentence around a stretch, without its stop. */
function sentenceAt(text: string, span: Span): Span {
  const start =
    Math.max(
      text.lastIndexOf('\n', span.start - 1),
      ...['. ', '! ', '? ', ': '].map((c) => text.lastIndexOf(c, span.start - 1) + 1),
    ) + 1;
  const stop = text.slice(span.end).search(/[.!?\n]/);
  const end = stop < 0 ? text.length : span.end + stop;
  const lead = text.slice(start, end).search(/\S/);
  return { start: start + Math.max(0, lead), end };
}

/** The part of a sentence between commas. */
function clauseAt(text: string, span: Span): Span {
  const sentence = sentenceAt(text, span);
  const start = Math.max(sentence.start, text.lastIndexOf(',', span.start - 1) + 1);
  const comma = text.slice(span.end, sentence.end).search(/[,;]/);
  const end = comma < 0 ? sentence.end : span.end + comma;
  const lead = text.slice(start, end).search(/\S/);
  return { start: start + Math.max(0, lead), end };
}
