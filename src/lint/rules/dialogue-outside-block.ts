import { bearers, type Line, linesOf } from '../facts/lines.ts';
import { movesOf } from '../facts/moving-speech.ts';
import { findAll, passagesOf } from '../facts/passages.ts';
import { quoted } from '../facts/words.ts';
import { defineRule } from '../rule.ts';

/** Lines that are offered a move; the rest are only told of. */
const MOST = 40;

/** Speech in single quotes right after a verb of speaking: whispers ‘come in’. */
const single =
  /\b(?:says?|said|saying|whisper(?:s|ed|ing)?|shout(?:s|ed|ing)?|yell(?:s|ed|ing)?|asks?|asked|repl(?:ies|ied)|answer(?:s|ed)?|murmur(?:s|ed|ing)?|mutter(?:s|ed|ing)?|mumble[sd]?|call(?:s|ed)? out|cries|cried|sings|sang|announces|exclaims|screams?|responds|speaks|tells (?:him|her|them))(?: \p{L}+ly)?[,:]?\s+(?:‘([^’\n]{1,200}(?:’\p{L}[^’\n]{0,120}){0,3})’|'([^'\n]{1,200}(?:'\p{L}[^'\n]{0,120}){0,3})')(?!\p{L})/giu;

/** Speech after a verb that only people do, where a sign or a board stands in the same sentence or nobody is read. */
const double = new RegExp(
  `\\b(?:${[
    'whisper(?:s|ed|ing)?|shout(?:s|ed|ing)?|yell(?:s|ed|ing)?|asks?|asked|asking|repl(?:ies|ied|ying)|answer(?:s|ed|ing)?|murmur(?:s|ed|ing)?',
    "mutter(?:s|ed|ing)?|mumbl(?:es?|ed|ing)|exclaim(?:s|ed|ing)?|scream(?:s|ed|ing)?|respond(?:s|ed|ing)?|goes|is like|are like|was like|be like|she[’']s like|he[’']s like",
    'bellow(?:s|ed|ing)?|holler(?:s|ed|ing)?|blurts?(?: out)?|barks?(?: out)?|snaps?|snarls?|growls?|grunts?|hiss(?:es)?|croaks?|squeaks?|squeals?|gasps?|sighs?|groans?|moans?|giggles?|chuckles?|sobs?|purrs?|coos?|drawls?|rasps?',
    'sings?|singing|chants?|chanting|hums?|recites?|prays?|crie[sd]|crying|calls? out|call(?:s|ing) (?:back|over|after)|stammers?|stutters?|pleads?|begs?|urges?|warns?|insists?|admits?|confesses|declares?|jokes?|quips?|sneers?|taunts?|teases?|chimes in|pipes up|speaks up|cuts in|interrupts?|deadpans?|mouths?|wonders? aloud|remarks?|observes?|protests?|complains?|retorts?|greets? (?:him|her|them|us)(?: with)?|tells? (?:him|her|them|us|me)|says? to (?:him|her|them|us|me|the camera)|says',
  ].join(
    '|',
  )})(?: (?:\\p{L}+ly|back|out|aloud|loudly|again|to (?:him|her|them)self|(?:to|at|into|after|toward|towards|over to|in) (?:the |a |an |his |her |their )?(?:\\p{L}+ )?\\p{L}+|(?:him|her|them|us)|something like|things like|over and over)){0,2}[,:]?\\s+$`,
  'iu',
);
const quote = /["“]([^"”\n]{1,300})["”]/gu;
/** What writing does: a sign says, a label goes. */
const written = new RegExp(
  `\\b(?:${bearers})\\b[^"“”.!?\\n]{0,30}\\b(?:says|goes|screams?|shouts?|declares?|warns?|insists?|jokes?|greets?[^"“”]*|sings?|hums?|snaps?|barks?|asks?|begs?|urges?)[,:]?\\s+$|\\b(?:reading|labell?ed|titled|called|named|marked|that reads)\\b[^"“”\\n]{0,30}$`,
  'iu',
);

export default defineRule({
  id: 'dialogue-outside-block',
  about: 'Spoken words in the prose or in an action rather than in the Dialogue block.',
  severity: 'warning',
  english: true,
  why: `Words in quotes inside the prose may be spoken by the wrong person, or appear as writing in the picture. In a block of their own,
one labelled line each, they are taken for speech:

\`\`\`
Dialogue:
- Barber: "There you go."
\`\`\`

What stands on signs, covers and boats belongs into the prose.`,
  examples: [
    {
      text: `1990s camcorder video. A barber in a striped apron lifts a hand mirror and says, "There you go."

Background Sound: clippers.
`,
      finds: ['There you go.'],
      fixed: `1990s camcorder video. A barber in a striped apron lifts a hand mirror and speaks.

Dialogue:
- Barber: "There you go."

Background Sound: clippers.
`,
    },
    {
      text: `Claymation. A snail stands at the door of a teapot.

Actions:
- The snail knocks.
- A mouse looks out and whispers: "Is that the cheese?"

Dialogue:
- Snail: "It is the post."
`,
      finds: ['Is that the cheese?'],
      fixed: `Claymation. A snail stands at the door of a teapot.

Actions:
- The snail knocks.
- A mouse looks out and whispers.

Dialogue:
- Snail: "It is the post."
- Mouse (whispering): "Is that the cheese?"
`,
    },
    {
      text: '1970s film. A deckhand coils rope on a trawler with "Second Wind" on its bow; a board on the quay reads "Fresh squid".',
    },
    {
      text: `1990s camcorder video. A barber everyone calls "Lucky" lifts a hand mirror.

Dialogue:
- Barber: "There you go."
`,
    },
  ],
  check(subject, report) {
    const { text } = subject;
    const lines = linesOf(subject);
    const told = lines.filter((l) => !l.block);
    for (const [i, one] of told.entries()) {
      const { moves, sure } = i < MOST ? movesOf(one, subject) : { moves: [], sure: false };
      const corrections = moves.map(({ label, edits }) => ({
        title: `Move it to the Dialogue block as ${quoted(label)}`,
        edits,
      }));
      const fix =
        sure && ![told[i - 1], told[i + 1]].some((other) => other && sharesSentence(other, one, subject.text))
          ? corrections[0]
          : undefined;
      report({
        at: one.line.words.span,
        ...tell(one.line.words.text),
        ...(fix ? { fix } : { suggestions: corrections }),
      });
    }
    const prose = passagesOf(subject, ['scene', 'actions']);
    const raw = subject.shots.flatMap(({ brief }) => [...brief.scene, ...brief.actions]);
    const starts = new Set(lines.map(({ line }) => line.words.span.start));
    const tellOnce = (start: number, words: string): void => {
      if (starts.has(start)) return;
      starts.add(start);
      report({ at: { start, end: start + words.length }, ...tell(words) });
    };
    const inSingles = prose.filter((p) => /\s[‘']/.test(p.text));
    for (const { match, span } of findAll(inSingles, single)) {
      const words = match[1] ?? match[2] ?? '';
      tellOnce(span.end - 1 - words.length, words);
    }
    for (const { match, span } of findAll(raw, quote)) {
      if (starts.has(span.start + 1)) continue;
      // A quote has its verb close before it.
      const lead = text.slice(Math.max(0, span.start - 80), span.start);
      if (double.test(lead) && !written.test(lead)) tellOnce(span.start + 1, match[1] as string);
    }
  },
});

/** Two lines of one sentence: taking one out changes whom the other belongs to. */
function sharesSentence(a: Line, b: Line, text: string): boolean {
  if (a === b) return false;
  const [first, second] = a.line.span.start < b.line.span.start ? [a.line, b.line] : [b.line, a.line];
  return !/[.!?…]["”»’']|[.!?…\n]\s/u.test(text.slice(first.span.end - 2, second.span.start + 1));
}

const tell = (words: string) => ({
  what: `${quoted(words, 40)} is spoken outside the Dialogue block.`,
  expected: 'Speech is heard best as a labelled line of that block.',
  advice: 'Move it there, with the name of who says it before it.',
});
