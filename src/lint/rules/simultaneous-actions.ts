import { slice } from '../../base/span.ts';
import type { Reading } from '../../reading/reading.ts';
import { type Beat, beatsOf } from '../facts/beats.ts';
import { type Clause, clausesOf } from '../facts/clauses.ts';
import { indexOf } from '../facts/lookup.ts';
import { listed, quoted } from '../facts/words.ts';
import type { Correction } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** Characters of a beat that is judged; nobody reads longer ones. */
const LONGEST = 2000;

/** Words that put things into one moment, whoever does them. */
const together =
  /\b(?:at (?:exactly |precisely )?(?:the|that|one) (?:very )?same (?:time|moment|instant|second)|at (?:the|that) (?:very )?(?:moment|instant)|(?:in|at) (?:one|the|a single|that) (?:very )?(?:same |single )?(?:moment|instant)|simultaneously|concurrently|all at once|both at once|everything at once|at once)\b/iu;
const beside = /\b(?:while|whilst|meanwhile)\b/iu;
const as =
  /(?:^|[\s,;])(?:just )?as\s+(?!if\b|though\b|well\b|soon\b|long\b|usual\b|always\b)(?!(?:a|an|the)\s+\p{L}+\s*(?:[.,;]|$))/iu;
/** One after the other, whatever else is said. */
const sequence =
  /\b(?:then|afterwards?|after that|before|until|finally|next|one after (?:another|the other)|one by one|in turn|followed by)\b/iu;
const opensTogether = new RegExp(`^(?:and\\s+|but\\s+)?(?:meanwhile\\b|${together.source})`, 'iu');

export default defineRule({
  id: 'simultaneous-actions',
  about: 'One beat that asks for several different things at once.',
  severity: 'warning',
  english: true,
  why: `When three people do three things in the same moment, the model tends to give all of them half a gesture, or mixes up who does what.
One main action at a time is followed best; a chain by one subject ("steps in, catches her hand, dips her") and an action with its
consequence are fine.

Tell the most important action and leave the others out, or give each a beat or a clip of its own.`,
  examples: [
    {
      text: `1960s musical. A market square in Naples.

Actions:
- A singer climbs onto a crate while a waiter juggles lemons, two children chase a goose and a priest slips on a fish.
`,
      finds: [
        'A singer climbs onto a crate while a waiter juggles lemons, two children chase a goose and a priest slips on a fish',
      ],
    },
    {
      text: '16mm documentary. At the same time the mechanic drops a wrench, the driver kicks the door and a dog jumps onto the bonnet.',
      finds: ['the mechanic drops a wrench, the driver kicks the door and a dog jumps onto the bonnet'],
    },
    {
      text: '16mm documentary. The mechanic drops a wrench, kicks the tyre, spits and walks off.',
    },
    {
      text: `1960s musical. A stage in Naples.

Actions:
- All twelve dancers raise a knee at the same moment.
- The hammer hits the bell, the bell swings and rings.
`,
    },
  ],
  check({ shots, text }, report) {
    for (const shot of shots)
      for (const beat of moments(beatsOf(shot, text), text)) {
        const found = judge(beat, shot.reading);
        if (!found) continue;
        const { clauses, debatable } = found;
        const last = clauses[clauses.length - 1] as Clause;
        const at = { start: (clauses[0] as Clause).start, end: last.end - trailing(text, last) };
        report({
          at,
          what: `${clauses.length} different things happen at once: ${listed(clauses.map((c) => quoted(c.text, 36)))}.`,
          expected: 'A beat is followed best with one main action.',
          advice: 'Keep the one that matters, or tell them one after the other.',
          ...(debatable ? { severity: 'info' as const } : {}),
          suggestions: debatable ? [] : corrections(beat, clauses, text),
        });
      }
  },
});

const trailing = (text: string, { start, end }: Clause): number =>
  /[\s.,;!?]*$/.exec(text.slice(start, end))?.[0].length ?? 0;

/** Beats that begin with 'at the same time' belong to the moment of the one before. */
function moments(beats: readonly Beat[], text: string): Beat[] {
  const out: Beat[] = [];
  for (const beat of beats) {
    const last = out[out.length - 1];
    if (last && last.text.length < LONGEST && opensTogether.test(beat.text)) {
      const span = { start: last.span.start, end: beat.span.end };
      out[out.length - 1] = {
        ...last,
        text: slice(text, span),
        span,
        deeds: [...last.deeds, ...beat.deeds],
      };
    } else out.push(beat);
  }
  return out;
}

function judge(beat: Beat, reading: Reading): { clauses: readonly Clause[]; debatable: boolean } | undefined {
  const { text } = beat;
  if (text.length > LONGEST) return undefined;
  const atOnce = together.test(text);
  const parallel = atOnce || beside.test(text);
  const marked = parallel || as.test(text);
  if (!marked && (text.match(/[,;]|\band\b/g)?.length ?? 0) < 3) return undefined;
  const clauses = clausesOf(beat);
  const own = clauses.filter((c) => c.subject);
  if (atOnce && clauses.length >= 3 && !sequence.test(text)) return { clauses, debatable: false };
  if (marked && own.length >= 3) return { clauses: own, debatable: sequence.test(text) };
  if (!marked && own.length >= 4 && !sequence.test(text)) {
    const most = betweenSemicolons(own, beat);
    if (most.length >= 4 && crowd(most, reading)) return { clauses: most, debatable: false };
  }
  if (parallel && own.length === 2) return { clauses: own, debatable: true };
  return undefined;
}

/** The longest run of clauses without a semicolon between. */
function betweenSemicolons(clauses: readonly Clause[], beat: Beat): readonly Clause[] {
  const runs = new Map<number, Clause[]>();
  for (const c of clauses) {
    const part = beat.text.slice(0, c.start - beat.span.start).split(/[;；]/).length;
    const run = runs.get(part);
    if (run) run.push(c);
    else runs.set(part, [c]);
  }
  return [...runs.values()].reduce((a, b) => (b.length > a.length ? b : a), []);
}

/** Do at least two who are alive each do something of their own? */
const crowd = (clauses: readonly Clause[], reading: Reading): boolean =>
  new Set(
    clauses
      .map((c) => c.actor)
      .filter((id) => {
        const role = indexOf(reading).byId.get(id ?? '')?.role;
        return role === 'person' || role === 'creature';
      }),
  ).size >= 2;

function corrections(beat: Beat, clauses: readonly Clause[], text: string): Correction[] {
  const sentences = clauses.map((c) => sentence(text.slice(c.start, c.end)));
  const edit = (lines: readonly string[], joint: string) => [{ ...beat.span, text: lines.join(joint) }];
  const first = sentences[0] as string;
  return [
    { title: `Keep only ${quoted(first, 40)}`, edits: edit([first], '') },
    ...(beat.bullet
      ? [{ title: 'Tell them one after the other', edits: edit(sentences, `\n${bulletOf(beat, text)}`) }]
      : []),
  ];
}

/** The marks before a bullet's words on its line. */
function bulletOf(beat: Beat, text: string): string {
  const line = text.slice(text.lastIndexOf('\n', beat.span.start - 1) + 1, beat.span.start);
  return /^\s*[-*•–—·]\s*$/.test(line) ? line : '- ';
}

/** A clause as a sentence of its own. */
function sentence(clause: string): string {
  const words = clause
    .replace(/\s+/g, ' ')
    .trim()
    .replace(new RegExp(`[\\s,]*${together.source}[\\s,.]*$`, 'iu'), '')
    .replace(/[\s.,;:]+$/, '');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
