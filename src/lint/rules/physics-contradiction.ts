import type { Passage } from '../../brief/brief.ts';
import { wholeSentences } from '../facts/beats.ts';
import { flies, frame, kindsIn, sunken } from '../facts/impossible-motion.ts';
import { passagesOf } from '../facts/passages.ts';
import { quoted } from '../facts/words.ts';
import type { Correction } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** What the last-but-one kind above must not be told of: light and flying things. */
const heavy = /^(?:Something heavy floats|Something hangs without support)$/;

export default defineRule({
  id: 'physics-contradiction',
  about: 'Motion that cannot be, with nothing that explains it.',
  severity: 'warning',
  why: `Motion follows gravity, buoyancy and friction closely. Water that flows uphill or a cup that stays in the air, in a scene that
otherwise looks real, confuses the model: it corrects the motion, or bends everything around it.

Say in which world it happens: in zero gravity, in a surreal dreamscape, in a cartoon, in footage played in reverse. Geysers, steam, bubbles
and leaping fish need no excuse.`,
  examples: [
    {
      text: 'Nature documentary, 65mm. A waterfall in a basalt gorge pours upward over the lip while a hiker watches.',
      finds: ['waterfall in a basalt gorge pours upward'],
    },
    {
      text: `1950s training film, 16mm. A cooper leans over a barrel.

Actions:
- He lets go of the mallet and it waits in the air next to his ear.
`,
      finds: ['waits in the air'],
    },
    {
      text: 'Surreal dreamscape, collage animation. Rain falls upward from a bathtub and gathers beneath the ceiling.',
    },
    {
      text: 'Nature documentary, 65mm. A geyser throws a white column up into the air, and a salmon leaps clear of the rapids and hangs for an instant.',
    },
  ],
  check(subject, report) {
    let framed: boolean | undefined;
    let drowned: boolean | undefined;
    for (const passage of passagesOf(subject, ['scene', 'actions']))
      for (const sentence of kindsIn(passage.text).length > 0 ? wholeSentences(passage) : [])
        for (const { pattern, unless, doer, floats, what, debatable } of kindsIn(sentence.text)) {
          const found = pattern.exec(sentence.text);
          if (!found || unless?.test(sentence.text)) continue;
          if (doer?.test(clauseBefore(sentence.text, found.index))) continue;
          framed ??= passagesOf(subject).some((p) => frame.test(p.text));
          if (framed) return;
          if (floats && (drowned ??= passagesOf(subject).some((p) => sunken.test(p.text)))) continue;
          if (heavy.test(what) && flies.test(found[1] ?? found[2] ?? found[0])) continue;
          const start = sentence.span.start + found.index;
          report({
            at: { start, end: start + found[0].length },
            what: `${what}: ${quoted(found[0])}.`,
            expected: 'In a scene that looks real, motion follows gravity.',
            advice:
              'Say what allows it (zero gravity, a dream, footage played in reverse), or let it move as it would.',
            ...(debatable ? { severity: 'info' as const } : {}),
            suggestions: corrections(sentence, start, found[0]),
          });
          break;
        }
  },
});

/** The words of the clause before a place; of a chain ('rises and hangs') those of its first verb. */
function clauseBefore(text: string, at: number): string {
  const parts = text.slice(Math.max(0, at - 80), at).split(/[,;:.]|\b(?:and|but|while|as|when)\b/iu);
  const last = parts.at(-1) ?? '';
  return /\p{L}/u.test(last) ? last : `${parts.at(-2) ?? ''} ${last}`;
}

/** A frame before the sentence, and the way that things fall. */
function corrections({ text, span }: Passage, start: number, found: string): Correction[] {
  const word = /^\p{L}+/u.exec(text)?.[0] ?? '';
  const small = /^(?:The|A|An|He|She|It|They|His|Her|Their|Its|Two|Three|Some|All|Both|In|On|At|From)$/.test(
    word,
  );
  const out: Correction[] = [
    {
      title: 'Tell it as a dream',
      edits: [
        {
          start: span.start,
          end: span.start + word.length,
          text: `In a surreal dreamscape, ${small ? word.toLowerCase() : word}`,
        },
      ],
    },
  ];
  const way = /\b(upwards?|uphill|skywards?)\b/iu.exec(found);
  if (way) {
    const down = /^uphill$/i.test(way[1] as string)
      ? 'downhill'
      : `downward${/s$/.test(way[1] as string) ? 's' : ''}`;
    const at = start + way.index;
    out.push({
      title: `Let it move ${down}`,
      edits: [{ start: at, end: at + (way[1] as string).length, text: down }],
    });
  }
  return out;
}
