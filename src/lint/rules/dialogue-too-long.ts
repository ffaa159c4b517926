import { heldBy } from '../facts/beats.ts';
import { type Line, linesOf } from '../facts/lines.ts';
import { counted, quoted, spokenWords } from '../facts/words.ts';
import { defineRule, type Report } from '../rule.ts';
import type { ShotSubject, Subject } from '../subject.ts';

type Steps = readonly (readonly [seconds: number, amount: number])[];

/** Words of one line: well, and at most. */
const LINE = { fine: 10, most: 14 };
/** Words of a shot by its seconds; natural speech has about 2.5 a second. */
const TOTAL: { fine: Steps; most: Steps } = {
  fine: [
    [0, 0],
    [4, 8],
    [8, 20],
    [12, 30],
  ],
  most: [
    [0, 0],
    [4, 12],
    [8, 24],
    [12, 36],
  ],
};
/** Lines of a shot by its seconds. */
const LINES: { fine: Steps; most: Steps } = {
  fine: [
    [2, 1],
    [4, 2],
    [8, 4],
    [12, 6],
  ],
  most: [
    [2, 3],
    [4, 4],
    [8, 6],
    [12, 8],
  ],
};

export default defineRule({
  id: 'dialogue-too-long',
  about: 'A spoken line, or all of them together, that take longer than the shot.',
  severity: 'warning',
  why: `People speak about two and a half words a second, and a line needs a breath before and after it. Words that do not fit are rushed,
slurred or cut off, and the lips lose them.

For four seconds one short line or two, about eight words in all; for eight seconds a brief exchange of up to twenty words. Notes in
brackets are not spoken and cost nothing.`,
  examples: [
    {
      text: `1970s drama, 35mm. A daughter stands in a doorway.

Dialogue:
- Daughter: "I told you a hundred times that I would come home when the snow had melted on the pass."
`,
      finds: ['I told you a hundred times that I would come home when the snow had melted on the pass.'],
    },
    {
      text: `1970s drama, 35mm. A baker and a widow face each other over a counter.

Dialogue:
- Baker: "We have no rye today."
- Widow: "I will take the white one."
- Baker: "It is from yesterday."
`,
      finds: [
        'Baker: "We have no rye today."\n- Widow: "I will take the white one."\n- Baker: "It is from yesterday."',
      ],
    },
    {
      text: `1970s drama, 35mm. A baker and a widow face each other over a counter.

Dialogue:
- Baker (slowly, without once looking up from the scales that she has just wiped with her sleeve): "No rye today."
- Widow: "White, then."
`,
    },
    {
      text: `1970s drama, 35mm. A baker and a widow face each other over a counter.

Dialogue:
- Baker: "We have no rye today."
- Widow: "I will take the white one."
- Baker: "It is from yesterday."
`,
      settings: { seconds: 8 },
    },
  ],
  check(subject, report) {
    const lines = linesOf(subject);
    if (lines.length === 0) return;
    const long = new Set<Line>();
    for (const one of lines) {
      const { words } = one.line;
      const n = spokenWords(words.text);
      if (n <= LINE.fine) continue;
      if (n > LINE.most) long.add(one);
      report({
        at: words.span,
        what: `A line of ${n} words: ${quoted(words.text, 40)}.`,
        expected: `About ${LINE.fine} are said well in one breath.`,
        advice: 'Shorten it, or give the rest to another clip.',
        ...(n > LINE.most ? {} : { severity: 'info' as const }),
      });
    }
    for (const [group, seconds] of groups(lines, subject)) total(group, seconds, long, report);
  },
});

/** Lines that share a stretch of time; a block for all shots has the whole clip. */
function groups(lines: readonly Line[], { settings }: Subject): [Line[], number][] {
  const out = new Map<ShotSubject | undefined, Line[]>();
  for (const one of lines) {
    const shot = one.shared ? undefined : one.shot;
    const group = out.get(shot);
    if (group) group.push(one);
    else out.set(shot, [one]);
  }
  return [...out].map(([shot, group]) => [group, shot?.seconds ?? settings.clipSeconds]);
}

function total(
  group: readonly Line[],
  seconds: number,
  long: ReadonlySet<Line>,
  report: (report: Report) => void,
): void {
  const words = group.reduce((sum, { line }) => sum + spokenWords(line.words.text), 0);
  const fits = heldBy(seconds, TOTAL.fine);
  const lines = group.length;
  const over = words > heldBy(seconds, TOTAL.most) || lines > heldBy(seconds, LINES.most);
  const near = words > fits || lines > heldBy(seconds, LINES.fine);
  // A single line that is too long was told.
  if (!near || (lines === 1 && long.has(group[0] as Line))) return;
  const [first, last] = [group[0] as Line, group[lines - 1] as Line];
  report({
    at: { start: first.line.span.start, end: last.line.span.end },
    what: `${counted(words, 'spoken word')} in ${counted(lines, 'line')} for ${Math.round(seconds * 10) / 10} seconds.`,
    expected: `About ${counted(fits, 'word')} in ${counted(heldBy(seconds, LINES.fine), 'line')} fit.`,
    advice: 'Keep the lines that matter, or give the others to another clip.',
    ...(over ? {} : { severity: 'info' as const }),
  });
}
