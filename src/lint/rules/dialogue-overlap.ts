import type { Span } from '../../base/span.ts';
import { wholeSentences } from '../facts/beats.ts';
import { type Line, linesOf, notesOf } from '../facts/lines.ts';
import { passagesOf } from '../facts/passages.ts';
import { quoted } from '../facts/words.ts';
import { defineRule } from '../rule.ts';

/** A note that says outright that two speak in one moment. */
const overlap =
  /\b(?:overlap(?:s|ping|ped)?|talk(?:s|ing)? (?:right )?(?:over|across)|speak(?:s|ing)? (?:right )?over|at (?:exactly |precisely )?(?:the|that) (?:very )?same (?:time|moment|instant)|(?:the |at the )?same time|simultaneously|simultaneous|concurrently|(?:both|all|all (?:of them|three|four)|everyone|everybody|two|three) (?:\p{L}+ )?(?:at once|at the same time|together)|all at once|at once|over (?:each other|one another|the other)|while (?:he|she|they|the other|\p{L}+) (?:is |are )?still (?:talking|speaking)|still (?:talking|speaking|shouting)|before (?:he|she|they|\p{L}+) (?:has |have )?(?:finish(?:es|ed)?|done)|drown(?:s|ing) (?:him|her|them|\p{L}+) out|underneath (?:him|her|them))\b/iu;
/** Said over somebody: 'over him', 'right over the groom's words'. */
const over =
  /\b(?:over|across|on top of|underneath|under)\s+(?:(him|her|them|me|you)\b|(?:the\s+|his\s+|her\s+)?([\p{L}-]+)(?:['’]s?)?(?:\s+(words?|lines?|voice|speech|sentence|reply|answer|question))?)/iu;
const people =
  /^(?:man|woman|boy|girl|child|kid|brother|sister|mother|father|husband|wife|son|daughter|partner|friend|colleague|rest|others?)$/iu;
/** It breaks in, but may wait for a gap. */
const breaking =
  /\b(?:interrupt(?:s|ing|ed)?|cut(?:s|ting) (?:him|her|them|in|\p{L}+ off)|butt(?:s|ing) in|break(?:s|ing) in|barg(?:es|ing) in)\b/iu;
/** The same words from several mouths. */
const chorus = /\b(?:in unison|in chorus|as one|in one voice|together|chorus)\b/iu;
/** 'At the same time tapping out his pipe': what the speaker does with the hands. */
const ownGesture =
  /\b(?:at (?:the|that) same (?:time|moment)|simultaneously|at once)[,\s]+(?!talking|speaking|saying|shouting|yelling|calling|answering|arguing|whispering|singing|screaming)(?:\p{L}+ing|with (?:his|her|one|both))\b|\b(?:\p{L}+ing)(?:\s+[\p{L}'’]+){1,4}\s+at the same (?:time|moment)\s*$/iu;
/** In turn after all. */
const inTurn = /\b(?:after|once|when|until|as soon as|waits?|waiting|pause|beat|then)\b/iu;

const voices =
  '(?:talk|speak|say|shout|yell|bark|bawl|bellow|holler|rant|argue|bicker|quarrel|squabble|chatter|jabber|scream|shriek|answer|call|reply|babble|interrupt|voices?|words|lines|sentences)';
/** The same told in prose: 'they talk over each other'. */
const each = '(?:each other|one another|him|her|them)';
const told = new RegExp(
  `\\b(?:(?:talk|speak|shout|yell|argue|bicker|quarrel|squabble|chatter|scream)(?:s|ing)? (?:\\p{L}+ )?(?:over (?:the top of )?${each}|across (?:each other|one another))|${voices}(?:s|es|ing)?\\b[^.!?\\n]{0,24}?\\b(?:at (?:the|exactly the) same (?:time|moment|instant)(?! (?:every|each|of|as|tomorrow|next)\\b)|all at once|both at once|simultaneously|at once)|(?:both|all|all (?:of them|three|four)|everyone|everybody) (?:${voices})(?:s|ing)?[^.!?\\n]{0,24}?\\bat once|(?:voices|lines|words|sentences|replies|speeches) (?:\\p{L}+ )?(?:overlap(?:ping)?|collide|clash|pile up|tangle|tumble over each other)|overlapping (?:dialogue|lines|conversations?)|(?:neither|nobody|no one) (?:waits|lets (?:him|her|them|the other) (?:finish|speak)|gives (?:the other|way to))|(?:each |both )?trying to (?:be heard|shout|talk|speak)(?: louder)? (?:above|over) (?:the other|each other|one another)|(?:never|does not|doesn['’]t) (?:stops?|let up|pauses?) (?:talking|speaking|shouting) (?:while|as|when)|drown(?:s|ing)? (?:each other|one another|the other) out)\\b`,
  'iu',
);
/** Words without which none of it is told. */
const may =
  /at once|same (?:time|moment|instant)|simultan|over(?: each| one|lap| h[ie]|\s+the\b|\s+them)|across (?:each|one)|collide|clash|pile up|tangle|tumble|neither|nobody|no one|trying to|never|does not|doesn['’]t|drown/iu;
/** They wait for each other, or it says so. */
const orderly =
  /\b(?:(?:do not|don['’]t|without|not) (?:\p{L}+ )?(?:talk|speak|overlap|shout)|one after (?:the other|another)|in turn|take turns|taking turns)/iu;

export default defineRule({
  id: 'dialogue-overlap',
  about: 'People who are asked to speak at the same time.',
  severity: 'warning',
  why: `Each voice is made together with the lips that say it. When two are asked to speak at once, the words run into each other and the
wrong mouth moves.

Let one finish before the other begins; *(quickly)* and *(after a beat)* set the pace of an argument.`,
  examples: [
    {
      text: `1970s drama, 35mm. Two cooks glare at each other across a steel counter.

Dialogue:
- First cook (talking over him): "More salt."
- Second cook: "No salt!"
`,
      finds: ['talking over him'],
    },
    {
      text: '1970s drama, 35mm. Two cooks at a steel counter shout over each other and wave their ladles.',
      finds: ['shout over each other'],
    },
    {
      text: `1970s drama, 35mm. Two cooks stand at a noisy extractor fan.

Dialogue:
- First cook (shouting over the fan): "More salt."
- Second cook (after a pause): "No salt!"
`,
    },
    {
      text: `1970s drama, 35mm. Two cooks lift a pot at the same time.

Dialogue:
- First cook (at the same time wiping his hands): "Heavy."
`,
    },
  ],
  check(subject, report) {
    const lines = linesOf(subject);
    const labels = new Set(
      lines.flatMap(({ line }) => line.speaker?.text.toLowerCase().match(/\p{L}{3,}/gu) ?? []),
    );
    for (const one of lines) {
      const { delivery, speaker } = one.line;
      for (const [passage, joint] of [
        [delivery, false],
        [speaker, true],
      ] as const) {
        if (!passage || (joint && !one.block)) continue;
        const found = inNote(passage.text, labels, lines.length);
        if (!found) continue;
        const single =
          found.sure && !joint && one.block
            ? without(one, passage.text, passage.span, subject.text)
            : undefined;
        report({
          at: passage.span,
          what: found.sure
            ? `Two speak at once: ${quoted(passage.text)}.`
            : `${quoted(passage.text)} may make two speak at once.`,
          expected: 'One voice at a time stays clear.',
          advice: 'Let one finish before the other begins.',
          ...(found.sure ? {} : { severity: 'info' as const }),
          ...(single ? { suggestions: [single] } : {}),
        });
      }
    }
    for (const note of notesOf(subject)) {
      if (orderly.test(note.text)) continue;
      const found = told.test(note.text) ? { sure: true } : inNote(note.text, labels, lines.length);
      if (!found || !(found.sure || lines.length > 1) || elsewhere.test(note.text)) continue;
      report({
        at: note.span,
        what: `Two speak at once: ${quoted(note.text)}.`,
        expected: 'One voice at a time stays clear.',
        advice: 'Let one finish before the other begins.',
        ...(found.sure ? {} : { severity: 'info' as const }),
      });
    }
    for (const passage of passagesOf(subject, ['scene', 'actions', 'constraints']))
      for (const sentence of may.test(passage.text) ? wholeSentences(passage) : []) {
        const found = may.test(sentence.text) && !orderly.test(sentence.text) && told.exec(sentence.text);
        if (!found) continue;
        const start = sentence.span.start + found.index;
        report({
          at: { start, end: start + found[0].length },
          what: `Several speak at once: ${quoted(found[0])}.`,
          expected: 'One voice at a time stays clear.',
          advice: 'Give each a line of its own, or put the babble into the background sound.',
        });
      }
  },
});

/** What the hands and eyes do in one moment is no speech. */
const elsewhere =
  /\b(?:looks?|turns?|nods?|smiles?|laughs?|reach(?:es)?|points?|stands?|sits?|leans?|gestures?|waves?|steps?|glances?)\b[^.()]{0,40}\b(?:at (?:the|exactly the) same|at once|simultaneously|together)/iu;

/** A word that one of the patterns for notes needs. */
const cue =
  /over|across|top of|under|same|simultan|concurrent|at once|together|still|before|drown|interrupt|cut|butt|break|barg|unison|chorus|as one|one voice/iu;

function inNote(note: string, labels: ReadonlySet<string>, lines: number): { sure: boolean } | undefined {
  if (!cue.test(note) || ownGesture.test(note)) return undefined;
  if (overlap.test(note) && !/^\s*(?:all|both)?\s*together\s*$/iu.test(note))
    return { sure: !/\bstill (?:talking|speaking)\b/iu.test(note) || lines > 1 };
  const said = over.exec(note);
  if (
    said &&
    lines > 1 &&
    !/\b(?:look|lean|bend|glanc|reach|smil|nod|step)\p{L}*\s+(?:over|across|under)/iu.test(note)
  ) {
    const [, pronoun, noun = '', words] = said;
    const person = noun.toLowerCase();
    if (pronoun !== undefined || words !== undefined || labels.has(person) || people.test(person))
      return { sure: !/\bunder\b/iu.test(said[0]) || words !== undefined || pronoun !== undefined };
  }
  if (breaking.test(note) && !inTurn.test(note)) return { sure: false };
  if (chorus.test(note)) return { sure: false };
  return undefined;
}

/** Takes the note away where the lines stand one after the other anyway. */
function without(one: Line, note: string, span: Span, text: string) {
  const open = /[\s]*[([（]\s*$/u.exec(text.slice(one.line.span.start, span.start));
  const close = /^\s*[)\]）]/u.exec(text.slice(span.end, span.end + 4));
  if (!open || !close || note.includes('\n')) return undefined;
  return {
    title: 'Let them speak one after the other',
    edits: [{ start: span.start - open[0].length, end: span.end + close[0].length, text: '' }],
  };
}
