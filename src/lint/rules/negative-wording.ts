import type { Span } from '../../base/span.ts';
import { negatives } from '../facts/negatives.ts';
import { everyField, type Found, findAll, passagesOf } from '../facts/passages.ts';
import type { Correction } from '../finding.ts';
import { defineRule } from '../rule.ts';
import type { Subject } from '../subject.ts';

/** 'no cars', 'with no people'; not 'No. 9', 'no longer', 'no bigger than', 'there is no way'. */
const NO =
  /(?<![\p{L}\p{N}’'-])no\s+(?!(?:longer|more|less|fewer|bigger|larger|smaller|taller|wider|higher|deeper|sooner|later|earlier|matter|doubt|one|idea|reason|way|need|end|time|other|sign|use|less|stranger|sooner|hurry|rush|wonder|than|entry|smoking|parking)\b)(\p{L}[^,.;:!?\n()—–]{0,60})/giu;
/** 'without any blur', 'without people'; what somebody does without doing something is told, not asked. */
const WITHOUT =
  /(?<![\p{L}\p{N}-])without\s+(?!(?:\p{L}+ing|a|an|the|his|her|their|its|my|being|so much|hesitation|haste|effort|warning|hurry|pause|end|fail|doubt|question|a word)\b)(\p{L}[^,.;:!?\n()—–]{0,60})/giu;
/** An order to leave something out: at the head of a clause, or after 'should' and 'must'. */
const ORDER =
  /(?:(?<=^|[.!?;:,\n(—–-]\s*|\b(?:please|and|but|also|so|just|then)\s+)(?:do not|don['’]?t|never|avoid(?:ing)?|exclude|excluding|omit|refrain from|leave out|stay away from)(?=\s+\p{L})|\b(?:should|must|shall|may|can|could|will|would)\s*(?:not|never|n['’]t)\b|\b(?:should|must|would|could)n['’]t\b|\bcan(?:not|['’]t)\s+(?:be|have|show|contain|include)\b|\bI (?:do not|don['’]?t) want\b)([^.!?;\n]{0,60})/giu;
/** A label under which everything is to be kept out. */
const LABEL =
  /(?:negative|avoid|exclu|do ?n[o’']t|not allowed|forbidden|unwanted|without|no)\b[^:：\n]{0,30}[:：]?\W*$/iu;

/** The positive phrase for a thing to be kept out, where it stands between marks by itself. */
function rephrase(subject: Subject, noun: string, span: Span): Correction[] {
  const found = negatives.find(({ of }) =>
    of.test(noun.toLowerCase().replace(/^(?:any|other|visible|extra|unwanted)\s+/, '')),
  );
  if (!found) return [];
  const { text } = subject;
  const rest = noun.slice((found.of.exec(noun.toLowerCase())?.[0] ?? noun).length);
  // Only a whole fragment can be exchanged for another.
  const end = span.end - rest.length;
  if (rest.trim() !== '' || !/^\s*(?:[,.;:!?\n)]|$)/.test(text.slice(end))) return [];
  const opens = /(?:^|[.!?\n]\s*)$/.test(text.slice(Math.max(0, span.start - 3), span.start));
  const said = opens ? found.instead[0]?.toUpperCase() + found.instead.slice(1) : found.instead;
  return [{ title: `Say "${found.instead}"`, edits: [{ start: span.start, end, text: said }] }];
}

export default defineRule({
  id: 'negative-wording',
  about: 'Says what must not appear, where the model takes only what does.',
  severity: 'warning',
  why: `The model has no negative prompt: to it, "no people" is a sentence with people in it. Whatever is named may turn up.
Say what stands in the place of the thing: an empty street, a clean frame, a locked-off camera, natural sound only.

What a character says, and what somebody in the scene does not do, is no order to the model.`,
  examples: [
    {
      text: '1970s film. A beach at noon, no people, no text. Wide shot.',
      finds: ['no people', 'no text'],
    },
    {
      text: "16mm film. A beach at noon. Don't move the camera. Wide shot.",
      finds: ["Don't move the camera"],
    },
    { text: '16mm film. A beach at noon.\n\nAvoid: crowds, logos', finds: ['crowds, logos'] },
    { text: '1970s film. Platform No. 3, empty. A man no longer young waits. Wide shot.' },
    { text: '16mm film. A child at a table.\n\nDialogue:\n- Child: "No soup. Never."' },
  ],
  check(subject, report) {
    const passages = passagesOf(
      subject,
      everyField.filter((f) => f !== 'mood' && f !== 'constraints'),
    );
    const expected = 'The model takes no negatives; what is named may appear.';
    const tell = ({ match, span }: Found, noun: string): void => {
      const words = match[0].trimEnd();
      const at = { start: span.start, end: span.start + words.length };
      const lit = passagesOf(subject, ['lighting', 'lens', 'depthOfField', 'palette']).some(
        (p) => p.span.start <= at.start && at.end <= p.span.end,
      );
      report({
        at,
        what: `"${words.length > 60 ? `${words.slice(0, 57)}…` : words}" says what must not be there.`,
        expected,
        advice: 'Say what is there instead.',
        // 'No cast shadows' tells what the light is like.
        ...(lit ? { severity: 'info' as const } : {}),
        suggestions: rephrase(subject, noun, at),
      });
    };
    for (const found of findAll(passages, NO)) tell(found, (found.match[1] as string).trim());
    for (const found of findAll(passages, WITHOUT)) tell(found, (found.match[1] as string).trim());
    for (const found of findAll(passages, ORDER)) tell(found, '');
    for (const passage of passagesOf(subject, ['constraints'])) {
      const lead = subject.text.slice(Math.max(0, passage.span.start - 60), passage.span.start);
      if (LABEL.test(lead)) {
        report({
          at: passage.span,
          what: 'A list of what must not appear.',
          expected,
          advice: 'Say what is there instead, in the scene.',
        });
        continue;
      }
      for (const pattern of [NO, WITHOUT, ORDER])
        for (const found of findAll([passage], pattern)) tell(found, (found.match[1] ?? '').trim());
    }
  },
});
