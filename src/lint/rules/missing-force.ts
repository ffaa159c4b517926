import { findAll, passagesOf } from '../facts/passages.ts';
import { quoted } from '../facts/words.ts';
import { defineRule } from '../rule.ts';

/** Air or water that pushes things. */
const force =
  /\b(?:(?:the|a|an|his|her|some|strong|cold|warm)\s+)?(winds?|breezes?|gusts?|draughts?|drafts?|crosswinds?|currents?)\b(?! (?:instruments?|chimes?|turbines?|farms?|mills?|screens?|events?|affairs?|horse|beer|dodgers?)|(?<=winds) (?:a|an|the|his|her|its|their|up|back|through|around|round|along|into|down|between|past)\b)/giu;

/** How hard, or from where. */
const told =
  /\b(?:light|gentle|soft|faint|slight|mild|strong|stiff|fierce|heavy|hard|steady|sharp|brisk|fresh|howling|roaring|raging|violent|biting|weak|slow|fast|rushing|gusty|gale(?:-force)?|storm|hurricane|\d+(?:\s?[-–]\s?\d+)?\s?(?:mph|km\/h|kph|knots?|m\/s)|(?:from|out of) (?:the |camera |screen |frame )?(?:left|right|north|south|east|west|behind|ahead|the side|the sea|below|above|offshore|front)|crosswind|headwind|tailwind|northerly|southerly|easterly|westerly|onshore|offshore|sideways|upward|left to right|right to left|against|into the)\b/iu;

export default defineRule({
  id: 'missing-force',
  about: 'Wind or a current with neither strength nor direction.',
  severity: 'off',
  why: `Wind that comes from nowhere moves hair one way and smoke the other. A strength and a side make everything agree: "an 8 mph crosswind
from camera left", "a light breeze from behind".`,
  examples: [
    {
      text: '35mm drama. A girl stands on a pier and the wind moves her hair.',
      finds: ['wind'],
    },
    {
      text: '35mm drama. A girl stands on a pier; a stiff wind from camera left moves her hair.',
    },
    {
      text: `35mm drama. A girl stands on a pier.

Background Sound: wind in the rigging.
`,
    },
  ],
  check(subject, report) {
    for (const { match, passage, span } of findAll(passagesOf(subject, ['scene', 'actions']), force)) {
      const from = Math.max(0, match.index - 60);
      const near = passage.text.slice(from, match.index + match[0].length + 60);
      if (told.test(near)) continue;
      const noun = match[1] as string;
      const start = span.end - noun.length;
      report({
        at: { start, end: span.end },
        what: `${quoted(noun)} has neither strength nor direction.`,
        expected: 'With both, hair, cloth and smoke move the same way.',
        advice: 'Say how strong it is and where it comes from.',
        suggestions: [
          {
            title: 'Let it come from camera left',
            edits: [{ start: span.end, end: span.end, text: ' from camera left' }],
          },
        ],
      });
      return;
    }
  },
});
