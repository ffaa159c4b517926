import type { Edit } from '../../../base/edit.ts';
import type { Span } from '../../../base/span.ts';
import type { DialogueLine, Passage } from '../../../brief/brief.ts';
import { verbBase } from '../../../reading/lemma.ts';
import { bare, capital, inflect } from '../grammar.ts';
import { addLine, addSentence } from '../lines.ts';
import {
  type Editor,
  entitiesOf,
  holds,
  passagesOf,
  put,
  type Said,
  type Site,
  sectionsOf,
} from '../site.ts';
import { sentenceAt, whole } from './cutting.ts';
import { isAlive, meant } from './who.ts';

/** Beats: one verb for another, or the list as a whole. */
export const actions: Editor = (site, clause) => {
  const value = withSubject(clause, (w) => site.reader.vocabulary.isAction(w));
  const { text } = site;
  const beats = passagesOf(site, ['actions']);
  if (clause.instead) {
    const edits = deed(site, clause.instead.text, value);
    if (edits) return [edits];
  }
  if (clause.mode === 'remove') {
    const name = bare(value).toLowerCase();
    const line = beats.find((p) => name !== '' && p.text.toLowerCase().includes(name));
    return line
      ? [[put({ start: text.lastIndexOf('\n', line.span.start - 1), end: line.span.end }, '')]]
      : [];
  }
  const own =
    beats.length > 0 && !/^\s*(?:new |other )?(?:actions?|beats?|blocking)\s*[:=]/iu.test(clause.said)
      ? ofOne(site, clause, value, beats)
      : undefined;
  if (own) return [own];
  const items = value
    .split(/\s*(?:;|\bthen\b,?)\s*/iu)
    .filter(Boolean)
    .map((i) => i.replace(/[,\s]+$/u, ''));
  if (beats.length === 0)
    return [
      ...addLine(
        site,
        'actions',
        value,
        items.map((i) => `${i}.`),
      ),
      ...addSentence(site, `${capital(value)}.`),
    ];
  const first = beats[0]!;
  const last = beats.at(-1)!;
  const lead = text.slice(text.lastIndexOf('\n', first.span.start - 1) + 1, first.span.start);
  const stop = /[.!]$/.test(first.text) ? '.' : '';
  const listed = items
    .map((i, n) => `${n === 0 ? '' : `\n${/^[\s>*•\-\d.)]*$/.test(lead) ? lead : ''}`}${capital(i)}${stop}`)
    .join('');
  if (clause.mode === 'add')
    return [
      [
        {
          start: last.span.end,
          end: last.span.end,
          text: `\n${/^[\s>*•\-\d.)]*$/.test(lead) ? lead : ''}${capital(value)}${stop}`,
        },
      ],
    ];
  return [[put({ start: first.span.start, end: last.span.end }, listed)]];
};

/** 'She waves': in the place of what she does; what others do stays. */
function ofOne(site: Site, clause: Said, value: string, beats: readonly Passage[]): Edit[] | undefined {
  const who = /^(?:she|he|the [\p{L}-]+)(?=\s)/iu.exec(value)?.[0];
  if (who === undefined || clause.mode !== 'set') return undefined;
  const all = entitiesOf(site).filter(isAlive);
  const one = meant(site, who, all);
  if (!one || all.length < 2) return undefined;
  const [first, ...rest] = beats.filter((p) =>
    site.readings.some((r) => {
      const doers = r.events.filter((e) => holds(p.span, e.span)).map((e) => e.subject);
      return doers.length > 0 && doers.every((id) => id === one.id);
    }),
  );
  if (!first) return undefined;
  const stop = /[.!]$/.test(first.text) && !/[.!]$/.test(value) ? '.' : '';
  return [put(first.span, `${capital(value)}${stop}`), ...rest.map((p) => whole(site.text, p.span))];
}

/** 'Have her laugh', 'she should run': the deed with who does it. */
function withSubject(clause: Said, isVerb: (word: string) => boolean): string {
  const value = clause.value.text.trim().replace(/[.\s]+$/u, '');
  const who =
    /\b(?:have|let|get|make)\s+(her|him|them|the [\p{L}-]+)\s|^\W*(she|he|they|it|the [\p{L}-]+)\s+(?:should|must|has to|needs to)\s/iu.exec(
      clause.said,
    );
  const name = (who?.[1] ?? who?.[2])?.toLowerCase();
  if (name === undefined || !/^[\p{Ll}]+\b/u.test(value)) return value;
  const subject = name === 'her' ? 'she' : name === 'him' ? 'he' : name === 'them' ? 'they' : name;
  const [verb, ...rest] = value.replace(/^be\s+(?=[\p{L}]+ing\b)/iu, '').split(/\s+/) as [
    string,
    ...string[],
  ];
  if (/ing$/iu.test(verb)) return [subject, subject === 'they' ? 'are' : 'is', verb, ...rest].join(' ');
  const also = rest.map((w, i) =>
    subject !== 'they' && /^and$/iu.test(rest[i - 1] ?? '') && isVerb(w) ? inflect(w, 's') : w,
  );
  return [subject, subject === 'they' ? verb : inflect(verb, 's'), ...also].join(' ');
}

/** 'He walks instead of running': the verb of the text, in its own form. */
function deed(site: Site, old: string, value: string): Edit[] | undefined {
  const isVerb = (w: string): boolean => site.reader.vocabulary.english.isVerb(w);
  const baseOf = (words: string): string | undefined => {
    for (const w of words.toLowerCase().match(/[\p{L}]+/gu) ?? []) {
      if (/^(?:she|he|they|it|the|a|an|her|his|to|of|not)$/.test(w)) continue;
      const found = verbBase(w, isVerb)?.base;
      if (found) return found;
    }
    return undefined;
  };
  const from = baseOf(old);
  const stripped = value.replace(/^(?:she|he|they|it|the [\p{L}-]+)\s+/iu, '');
  const to = baseOf(stripped);
  if (!from || !to) return undefined;
  for (const p of passagesOf(site, ['actions', 'scene']))
    for (const m of p.text.matchAll(/[\p{L}]+/gu))
      if (verbBase(m[0].toLowerCase(), isVerb)?.base === from) {
        const told = stripped.replace(/^[\p{L}]+/u, '');
        // 'Lowers the staff' for 'raises the staff': the staff is there.
        const rest = p.text
          .slice(m.index + m[0].length)
          .toLowerCase()
          .startsWith(told.toLowerCase())
          ? ''
          : told;
        return [
          put(
            { start: p.span.start + m.index, end: p.span.start + m.index + m[0].length },
            inflect(to, m[0].toLowerCase()) + rest,
          ),
        ];
      }
  return undefined;
}

const quoted = /["“]([^"”\n]+)["”]|^'([^'\n]+)'$/u;

/** The words of a line, between its own quotes. */
export const dialogue: Editor = (site, clause) => {
  const lines = [
    ...new Map(site.brief.shots.flatMap((s) => s.dialogue).map((l) => [l.span.start, l])).values(),
  ];
  const words =
    quoted.exec(clause.value.text)?.[1] ??
    quoted.exec(clause.value.text)?.[2] ??
    (/[:"“]/.test(clause.value.text) ? undefined : clause.value.text.trim());
  const theirs = linesOf(site, clause);
  if (clause.mode === 'remove')
    return theirs ? [theirs.map((l) => whole(site.text, lineSpan(site, l.span)))] : [withoutBlock(site)];
  if (words === undefined) return [];
  const speaker =
    /^\s*(?:-\s*)?(?:the\s+)?([\p{L}][\p{L} '’-]{0,30}?)\s*(?:\([^)]*\)\s*)?(?::|\bsays?\b|\bwhispers?\b|\bshouts?\b|\basks?\b|\breplies\b)/iu
      .exec(clause.value.text)?.[1]
      ?.toLowerCase();
  const old = clause.instead ? (quoted.exec(clause.instead.text)?.[1] ?? clause.instead.text) : undefined;
  const sex =
    speaker === 'he'
      ? /\b(?:man|boy|guy|king|father|he)\b/i
      : speaker === 'she'
        ? /\b(?:woman|girl|lady|queen|mother|she)\b/i
        : undefined;
  const target =
    (old === undefined
      ? undefined
      : lines.find((l) => l.words.text.toLowerCase().includes(bare(old).toLowerCase()))) ??
    (speaker === undefined
      ? undefined
      : lines.find(
          (l) =>
            l.speaker &&
            (new RegExp(`(?<![\\p{L}])${speaker}(?![\\p{L}])`, 'iu').test(l.speaker.text) ||
              sex?.test(l.speaker.text)),
        )) ??
    (lines.length === 1 ? lines[0] : theirs?.[0]);
  if (target) return [[put(target.words.span, site.json ? JSON.stringify(words).slice(1, -1) : words)]];
  if (lines.length > 0) return [];
  const label = speaker && !/^(?:he|she|they|it)$/.test(speaker) ? capital(speaker) : speakerOf(site);
  const line = label === '' ? `"${words}"` : `${label}: "${words}"`;
  return addLine(site, 'dialogue', line, [line]);
};

/** The lines of whoever a clause names: 'her line', 'he says nothing'; undefined when it names nobody. */
function linesOf(site: Site, clause: Said): DialogueLine[] | undefined {
  const words =
    /\b(she\b|he\b|her\b|his\b|the [\p{L}-]+(?=['’]s\b| (?:says?|stays?|keeps?|does|is)\b))/iu.exec(
      clause.said.replace(/["“][^"”]*["”]/gu, ''),
    )?.[1];
  const one = words && meant(site, words, entitiesOf(site).filter(isAlive));
  // Of somebody who is not there nothing is said.
  if (!one) return words === undefined ? undefined : [];
  const said = site.readings.flatMap((r) =>
    r.speech.filter((s) => s.speaker === one.id).map((s) => s.span.start),
  );
  return [
    ...new Map(
      site.brief.shots
        .flatMap((s) => s.dialogue.filter((d) => said.includes(d.span.start)))
        .map((d) => [d.span.start, d]),
    ).values(),
  ];
}

/** A line with the words of the prose that say who speaks it. */
export function lineSpan(site: Site, { start, end }: Span): Span {
  const from = sentenceAt(site, { start, end: start })?.span.start ?? start;
  return { start: from, end: end + (/^["”’']+/u.exec(site.text.slice(end))?.[0].length ?? 0) };
}

/** All that is said, with its heading. */
function withoutBlock(site: Site): Edit[] {
  const blocks = sectionsOf(site.tree).filter((s) => s.fields?.includes('dialogue'));
  const lines = site.brief.shots.flatMap((s) => s.dialogue).map((l) => l.span);
  const spans = [...blocks.map((s) => s.span), ...lines.filter((l) => !blocks.some((s) => holds(s.span, l)))];
  return spans.map((s) =>
    put({ start: s.start, end: s.end + (/^\s*/.exec(site.text.slice(s.end))?.[0].length ?? 0) }, ''),
  );
}

/** Who speaks when the delta does not say: the first who is there. */
function speakerOf(site: Site): string {
  const one = site.readings
    .flatMap((r) => r.entities)
    .find((e) => (e.role === 'person' || e.role === 'creature') && !e.negated);
  return one && passagesOf(site, ['scene', 'actions', 'camera']).some((p) => holds(p.span, one.span))
    ? capital(one.noun)
    : '';
}
