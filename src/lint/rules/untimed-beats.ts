import { type Beat, beatsOf } from '../facts/beats.ts';
import { counted, quoted } from '../facts/words.ts';
import { defineRule } from '../rule.ts';

/** Says when, for how long, how often or in what order something happens. */
const timed =
  /\b(?:\d+(?:[.,]\d+)?\s?(?:s|sec|secs|seconds?|frames?|beats?|counts?|times|steps|%)\b|(?:one|two|three|four|five|six|seven|eight|nine|ten|half a|a few|several) (?:\p{L}+ )?(?:seconds?|beats?|counts?|steps?|paces|strokes?|turns?|times|strides|breaths?|blinks?|bars?|taps?|knocks?)\b|(?:first|second|final|last|opening|closing|next) (?:\p{L}+ )?(?:seconds?|beat|moments?|half|third|frames?|bar)\b|once\b|twice\b|thrice\b|halfway|midway|then\b|finally|at last|at once|suddenly|immediately|instantly|slowly|gradually|pauses?\b|after (?:a|the|one|two|three)\b|before\b|until\b|by the (?:end|time)|at the (?:end|start|beginning)|throughout|meanwhile|in (?:slow[- ]motion|real time|one (?:breath|sweep|motion|move))|for (?:a|one|two|three) (?:beat|moment|second|breath)|hold(?:s|ing)? (?:for|still)|on the (?:downbeat|beat|count))/iu;

export default defineRule({
  id: 'untimed-beats',
  about: 'Beats of a long clip of which none tells when or how long.',
  severity: 'off',
  english: true,
  why: `In eight or twelve seconds beats drift: the first takes too long, the last is cut off. A count or a moment pins them down: "four
steps to the window, pauses, pulls the curtain in the final second".

One such word in a brief is enough to keep this rule quiet.`,
  examples: [
    {
      text: `16mm drama. A widow stands in a dark room.

Actions:
- She crosses to the window.
- She pulls the curtain.
`,
      settings: { seconds: 8 },
      finds: ['She crosses to the window.'],
    },
    {
      text: `16mm drama. A widow stands in a dark room.

Actions:
- She takes four steps to the window and pauses.
- She pulls the curtain in the final second.
`,
      settings: { seconds: 8 },
    },
    {
      text: `16mm drama. A widow stands in a dark room.

Actions:
- She crosses to the window.
- She pulls the curtain.
`,
    },
  ],
  check({ shots, text }, report) {
    for (const shot of shots) {
      if (shot.seconds < 6) continue;
      const beats = beatsOf(shot, text);
      if (beats.length < 2 || beats.some((b) => timed.test(b.text))) continue;
      const first = beats[0] as Beat;
      report({
        at: first.span,
        what: `None of ${counted(beats.length, 'beat')} tells when it happens or how long it lasts, from ${quoted(first.text, 40)} on.`,
        expected: `In ${Math.round(shot.seconds)} seconds a count or a moment keeps them in place.`,
        advice: 'Add one: "four steps", "a pause", "in the final second".',
      });
    }
  },
});
