import type { Edit } from '../../base/edit.ts';
import { meaningOf } from '../../brief/labels.ts';
import { type Line, linesOf } from '../facts/lines.ts';
import { labelOf, speakersOf } from '../facts/speakers.ts';
import { quoted } from '../facts/words.ts';
import { defineRule } from '../rule.ts';
import type { ShotSubject } from '../subject.ts';

export default defineRule({
  id: 'unlabelled-speaker',
  about: 'A line of the Dialogue block that does not tell who says it.',
  severity: 'warning',
  english: true,
  why: `A line without a name is given to whoever stands nearest the camera, or to nobody. Begin every line with the speaker as the scene
calls them, also when there is only one: \`- Barber: "There you go."\``,
  examples: [
    {
      text: `1990s camcorder video. A barber in a striped apron lifts a hand mirror.

Dialogue:
- "There you go."
`,
      finds: ['"There you go."'],
      fixed: `1990s camcorder video. A barber in a striped apron lifts a hand mirror.

Dialogue:
- Barber: "There you go."
`,
    },
    {
      text: `1960s television play. A clockmaker and her apprentice sit at a bench.

Dialogue:
- (slowly) "Now wind it."
- Apprentice: "It's ticking."
`,
      finds: ['"Now wind it."'],
    },
    {
      text: `1960s television play. A clockmaker and her apprentice sit at a bench.

Dialogue:
- Clockmaker (slowly): "Now wind it."
- **Apprentice:** "It's ticking."
`,
    },
    {
      text: `16mm essay film. A sign painter faces a shutter that says "OPEN".

Dialogue:
Narrator (V.O.): He painted every door on this street.
`,
    },
  ],
  check(subject, report) {
    const { text } = subject;
    const lines = linesOf(subject).filter((l) => l.block);
    const candidates = new Map<ShotSubject, Candidates>();
    for (const { line, shot } of lines) {
      const open = line.words.span.start - 1;
      if (line.speaker || !/["“„«»「『＂‘']/u.test(text[open] ?? '') || !first(text, open)) continue;
      let who = candidates.get(shot);
      if (!who) candidates.set(shot, (who = candidatesIn(shot, lines)));
      const corrections = who.labels.map((label) => ({
        title: `Give the line to ${quoted(label)}`,
        edits: labelling(label, text, open),
      }));
      report({
        // A quote that is never closed ends with the text.
        at: { start: open, end: Math.min(line.words.span.end + 1, text.length) },
        what: `Nobody is named for the line ${quoted(line.words.text, 40)}.`,
        expected: 'A line begins with its speaker.',
        advice: 'Put the name that the scene uses and a colon before it.',
        ...(who.sure && corrections[0] ? { fix: corrections[0] } : { suggestions: corrections }),
      });
    }
  },
});

/** Labels that a line may have, at most four; sure where the scene has a single person and nobody else speaks. */
interface Candidates {
  readonly labels: readonly string[];
  readonly sure: boolean;
}

function candidatesIn({ reading }: ShotSubject, lines: readonly Line[]): Candidates {
  const present = speakersOf(reading);
  const labels = new Set<string>();
  for (const one of present.slice(0, 4)) {
    const label =
      reading.speech.find((s) => s.speaker === one.id && s.label !== '')?.label ?? labelOf(one, reading);
    if (label !== undefined) labels.add(label);
  }
  for (const { line } of lines) if (labels.size < 8 && line.speaker) labels.add(line.speaker.text.trim());
  // A crowd, or somebody whom no short label tells from others, may say it too.
  const people = reading.entities.filter((e) => e.role === 'person' && !e.negated);
  const alone = people.length <= 1 && people.every((e) => e.count === 1 && !e.plural);
  return { labels: [...labels].slice(0, 4), sure: labels.size === 1 && present.length === 1 && alone };
}

/** Is it the first quote of its line, and no name on the line above? What follows in one breath has one speaker. */
function first(text: string, open: number): boolean {
  const start = text.lastIndexOf('\n', open - 1) + 1;
  const lead = text.slice(start, open);
  if (/["“”„«»「」]|dialog\w*\s*\([^)\n]*\)/iu.test(lead)) return false;
  const above = text.slice(text.lastIndexOf('\n', start - 2) + 1, Math.max(0, start - 1)).trim();
  return (
    !/^[-*•\s]*\p{Lu}[\p{L}\p{N} .'’-]{0,40}(?:\([^)\n]*\))?:?\**$/u.test(above) ||
    /^\W*dialog/iu.test(above) ||
    meaningOf(above.replace(/[:*\s]+$/, '')) !== undefined
  );
}

/** `Label: "…"`, or `Label (delivery): "…"` where a note stands before the quote. */
function labelling(label: string, text: string, open: number): Edit[] {
  const from = text.lastIndexOf('\n', open - 1) + 1;
  const note = /([([（][^()[\]（）\n]{1,80}[)\]）])\s*$/u.exec(text.slice(from, open));
  if (!note) return [{ start: open, end: open, text: `${label}: ` }];
  const start = from + note.index;
  const end = start + (note[1] as string).length;
  return [
    { start, end: start, text: `${label} ` },
    { start: end, end, text: ':' },
  ];
}
