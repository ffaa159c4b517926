import type { Edit } from '../../base/edit.ts';
import { meaningOf } from '../../brief/labels.ts';
import { linesOf } from '../facts/lines.ts';
import { labelOf, speakersOf } from '../facts/speakers.ts';
import { quoted } from '../facts/words.ts';
import { defineRule } from '../rule.ts';

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
    for (const { line, shot } of lines) {
      const open = line.words.span.start - 1;
      if (line.speaker || !/["“„«»「『＂‘']/u.test(text[open] ?? '') || !first(text, open)) continue;
      const { reading } = shot;
      const known = new Map<string, string>();
      const present = speakersOf(reading);
      for (const one of present) {
        const used = reading.speech.find((s) => s.speaker === one.id && s.label !== '')?.label;
        const label = used ?? labelOf(one, reading);
        if (label !== undefined) known.set(one.id, label);
      }
      for (const other of lines)
        if (other.line.speaker) known.set(other.line.speaker.text, other.line.speaker.text.trim());
      const labels = [...new Set(known.values())];
      const corrections = labels.slice(0, 4).map((label) => ({
        title: `Give the line to ${quoted(label)}`,
        edits: labelling(label, text, open),
      }));
      const everyone = reading.entities.filter((e) => e.role === 'person' && !e.negated);
      // A crowd, or somebody whom no short label tells from others, may say it too.
      const sure =
        labels.length === 1 && everyone.every((e) => e.count === 1 && !e.plural) && everyone.length <= 1;
      report({
        // A quote that is never closed ends with the text.
        at: { start: open, end: Math.min(line.words.span.end + 1, text.length) },
        what: `Nobody is named for the line ${quoted(line.words.text, 40)}.`,
        expected: 'A line begins with its speaker.',
        advice: 'Put the name that the scene uses and a colon before it.',
        ...(sure && corrections[0] ? { fix: corrections[0] } : { suggestions: corrections }),
      });
    }
  },
});

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
