import type { Edit } from '../../../base/edit.ts';
import { verbBase } from '../../../reading/lemma.ts';
import { bare, capital, inflect } from '../grammar.ts';
import { addLine, addSentence } from '../lines.ts';
import { type Editor, holds, passagesOf, put, type Site } from '../site.ts';

/** Beats: one verb for another, or the list as a whole. */
export const actions: Editor = (site, clause) => {
  const value = clause.value.text.trim().replace(/[.\s]+$/u, '');
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
        const rest = stripped.replace(/^[\p{L}]+/u, '');
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
  if (clause.mode === 'remove' || words === undefined) return [];
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
          (l) => l.speaker && (l.speaker.text.toLowerCase().includes(speaker) || sex?.test(l.speaker.text)),
        )) ??
    (lines.length === 1 ? lines[0] : undefined);
  if (target) return [[put(target.words.span, site.json ? JSON.stringify(words).slice(1, -1) : words)]];
  if (lines.length > 0) return [];
  const label = speaker && !/^(?:he|she|they|it)$/.test(speaker) ? capital(speaker) : speakerOf(site);
  const line = label === '' ? `"${words}"` : `${label}: "${words}"`;
  return addLine(site, 'dialogue', line, [line]);
};

/** Who speaks when the delta does not say: the first who is there. */
function speakerOf(site: Site): string {
  const one = site.readings
    .flatMap((r) => r.entities)
    .find((e) => (e.role === 'person' || e.role === 'creature') && !e.negated);
  return one && passagesOf(site, ['scene', 'actions', 'camera']).some((p) => holds(p.span, one.span))
    ? capital(one.noun)
    : '';
}
