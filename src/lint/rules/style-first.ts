import type { Passage } from '../../brief/brief.ts';
import { sentences } from '../../reading/sentences.ts';
import { scan } from '../../reading/words/scan.ts';
import { passagesOf } from '../facts/passages.ts';
import { ERA, FORM, MANNER, styleCues } from '../facts/style.ts';
import type { Correction } from '../finding.ts';
import { defineRule } from '../rule.ts';
import type { Subject } from '../subject.ts';

/** What a sentence says of style: a style, only the air of a place, or nothing. */
function styleIn({ text, span }: Passage): 'style' | 'atmosphere' | undefined {
  if (ERA.test(text) || MANNER.test(text) || FORM.test(text)) return 'style';
  const hits = scan([{ text, span }], styleCues);
  const sure = hits.some(({ value, span: at }) => {
    if (value === 'atmosphere') return false;
    if (value !== 'thing') return true;
    // 'Pencil and ink, a fox …' is a medium; 'a painted sign' is a thing.
    const before = text.slice(0, at.start - span.start);
    return before.length < 40 && !/\b(?:an?|the|her|his|their|its|some|two|three|one)\b/i.test(before);
  });
  if (sure) return 'style';
  return hits.some(({ value }) => value === 'atmosphere') ? 'atmosphere' : undefined;
}

/** The sentences of some passages. */
const sentencesOf = (passages: readonly Passage[]): Passage[] =>
  passages.flatMap((p) =>
    sentences(p.text, p.span.start).map(({ text, start }) => ({
      text,
      span: { start, end: start + text.length },
    })),
  );

/** The words that open the brief: a `Style:` line on top, else its first sentence. */
function opening(subject: Subject): Passage | undefined {
  const all = passagesOf(subject);
  const first = all.find((p) => /\p{L}/u.test(p.text));
  if (!first) return undefined;
  const labelled = subject.shots[0]?.brief.style.some((p) => p.span.start === first.span.start);
  return labelled ? first : sentencesOf([first])[0];
}

/** Move the first sentence that does set a style to the front. */
function moveUp(subject: Subject, first: Passage): Correction | undefined {
  const scene = passagesOf(subject, ['scene', 'style']).filter((p) => p.span.start >= first.span.start);
  const found = sentencesOf(scene).find((s) => s.span.start > first.span.end && styleIn(s) === 'style');
  if (!found) return undefined;
  const { start, end } = found.span;
  const { text } = subject;
  // The label of a `Style:` line goes with it, and the white space that parted it from its neighbours goes.
  const label = /(?:^|\n)[^\S\n]*[*_#]*[^\n:：]{0,30}[:：][*_]*[^\S\n]*$/.exec(
    text.slice(Math.max(0, start - 48), start),
  );
  const from =
    label && subject.shots[0]?.brief.style.some((p) => p.span.start === start)
      ? start - label[0].trimStart().length
      : start;
  let to = end;
  while (to < text.length && /\s/.test(text[to] as string)) to++;
  const alone = from === 0 || text[from - 1] === '\n';
  const moved = text.slice(from, end).trimEnd();
  const stop = /[.!?。]$/.test(moved) || alone ? '' : '.';
  return {
    title: 'Begin with the style',
    edits: [
      { start: first.span.start, end: first.span.start, text: `${moved}${stop}${alone ? '\n' : ' '}` },
      { start: from, end: to, text: '' },
    ],
  };
}

export default defineRule({
  id: 'style-first',
  about: 'The opening sentence carries no visual style: medium, film format, lens, era or genre.',
  severity: 'warning',
  modes: ['t2v'],
  why: `The first words frame everything that follows. A medium ("stop-motion", "watercolour"), a format ("16mm film", "VHS"),
an era ("1970s"), a genre ("nature documentary") or a technique ("macro, shallow depth of field") tells the model what
visual language the scene speaks, before it decides what anything looks like.

Say it in the first sentence or in a \`Style:\` line on top. A style that comes at the end arrives too late.`,
  examples: [
    {
      text: 'A chess player moves her knight and smiles. Wide shot, static.\n\nBackground Sound: A clock.',
      finds: ['A chess player moves her knight and smiles.'],
    },
    {
      text: 'A tram waits in the rain at night. Wide shot.\n\nStyle: 16mm documentary.',
      finds: ['A tram waits in the rain at night.'],
    },
    { text: '1980s VHS home video. A birthday cake is carried in. Wide shot.' },
    { text: 'Style: hand-cut paper animation\n\nA fox crosses a field of folded snow.' },
    { text: 'A tram waits at its stop, filmed like a newsreel of the fifties.' },
  ],
  check(subject, report) {
    const first = opening(subject);
    if (!first) return;
    const style = styleIn(first);
    if (style === 'style') return;
    const correction = moveUp(subject, first);
    report({
      at: first.span,
      what:
        style === 'atmosphere'
          ? 'The opening gives an atmosphere and no style.'
          : 'The opening names no visual style.',
      expected: 'The first sentence says how the picture is made: a medium, film format, era, lens or genre.',
      advice: correction
        ? 'Bring the sentence that does to the front.'
        : 'Open with one, such as "1970s documentary, 16mm film" or "Stop-motion with felt puppets".',
      ...(style === 'atmosphere' ? { severity: 'info' as const } : {}),
      ...(correction ? { suggestions: [correction] } : {}),
    });
  },
});
