import type { Span } from '../../base/span.ts';
import { type Beat, beatsOf, heldBy } from '../facts/beats.ts';
import { counted, quoted } from '../facts/words.ts';
import { defineRule } from '../rule.ts';

/** Seconds of a shot with the beats that it holds well. */
const FINE = [
  [1, 1],
  [2, 2],
  [4, 3],
  [8, 5],
  [12, 5],
] as const;
/** Seconds of a shot with the beats that it may just hold. */
const MOST = [
  [1, 2],
  [2, 3],
  [4, 4],
  [8, 6],
  [12, 8],
] as const;

export default defineRule({
  id: 'too-many-beats',
  about: 'More beats than the shot has time for.',
  severity: 'warning',
  english: true,
  why: `A beat is one thing that happens: a bullet under *Actions*, or a sentence of the prose in which somebody does
something. Three fit into four seconds, five into eight. When more are asked for, the model drops some, blurs them into each other or races through
them, and you do not choose which.

Keep the beats that tell the story, or give the others a clip of their own: two clips of four seconds cut together follow a
text better than one crowded clip.`,
  examples: [
    {
      text: `Super 8 home movie. A girl in a yellow coat stands by a frozen pond.

Actions:
- She kicks a pebble onto the ice.
- She tests the edge with one boot.
- She steps out.
- She spreads her arms.
- She slides past the reeds.
`,
      finds: ['She spreads her arms.\n- She slides past the reeds.'],
    },
    {
      text: '16mm newsreel. A baker opens the oven. He pulls out a tray. He taps a loaf. He tears it open. He hands half of it to a child. The child runs off.',
      finds: ['He tears it open. He hands half of it to a child. The child runs off.'],
    },
    {
      text: `Super 8 home movie. A girl in a yellow coat stands by a frozen pond.

Actions:
- She kicks a pebble onto the ice, waits and listens.
- She tests the edge with one boot.
- She steps out.
`,
    },
    {
      text: `16mm dance film. A dancer waits in a doorway.

Actions:
- He crosses the room.
- He stops at the mirror.
- He unties his shoes.
- He sits down.
- He laughs.
`,
      settings: { seconds: 8 },
    },
  ],
  check({ shots, text, settings }, report) {
    for (const shot of shots) {
      const beats = beatsOf(shot, text);
      const fine = heldBy(shot.seconds, FINE);
      const most = heldBy(shot.seconds, MOST);
      if (beats.length <= fine) continue;
      const debatable = beats.length <= most;
      const extra = beats[fine] as Beat;
      const where = shots.length > 1 ? `shot ${shot.index + 1}` : 'a clip';
      report({
        at: run(beats, fine, text),
        what: `${counted(beats.length, 'beat')} for ${where} of ${seconds(shot.seconds)}; the last ${
          beats.length - fine === 1 ? 'one begins' : `${beats.length - fine} begin`
        } with ${quoted(extra.text, 40)}.`,
        expected: `About ${counted(fine, 'beat')} fit.`,
        advice:
          settings.clipSeconds > 4
            ? 'Keep those that tell the story, or split the brief into clips of 4 seconds.'
            : 'Keep those that tell the story, or make a second clip of the others.',
        ...(debatable ? { severity: 'info' as const } : {}),
        suggestions: dropping(beats, fine, text),
      });
    }
  },
});

const seconds = (n: number): string => counted(Math.round(n * 10) / 10, 'second');

/** From one beat to the last that follows it with nothing but marks between. */
function run(beats: readonly Beat[], first: number, text: string): Span {
  const { start } = (beats[first] as Beat).span;
  let { end } = (beats[first] as Beat).span;
  for (const { span } of beats.slice(first + 1)) {
    if (/[\p{L}\p{N}]{2}/u.test(text.slice(end, span.start))) break;
    end = Math.max(end, span.end);
  }
  return { start, end };
}

/** Leaves out what does not fit, where beats are bullets on lines of their own. */
function dropping(beats: readonly Beat[], fine: number, text: string) {
  const extra = beats.slice(fine);
  const edits = extra.flatMap(({ bullet, span }) => {
    const start = text.lastIndexOf('\n', span.start - 1);
    const newline = text.indexOf('\n', span.end);
    const end = newline < 0 ? text.length : newline;
    const alone =
      bullet &&
      start >= 0 &&
      /^[-*•–—·\d.)\s]*$/.test(text.slice(start, span.start)) &&
      /^\s*$/.test(text.slice(span.end, end));
    return alone ? [{ start, end, text: '' }] : [];
  });
  return edits.length === extra.length
    ? [{ title: `Keep only the first ${counted(fine, 'beat')}`, edits }]
    : [];
}
