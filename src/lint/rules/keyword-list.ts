import type { Passage } from '../../brief/brief.ts';
import { passagesOf } from '../facts/passages.ts';
import { defineRule } from '../rule.ts';
import type { Subject } from '../subject.ts';

/** Fragments between commas, semicolons and full stops. */
const fragments = (text: string): string[] =>
  text
    .split(/[,;\n]|[.!?](?:\s|$)/)
    .map((part) => part.trim())
    .filter((part) => /\p{L}/u.test(part));

/** Sentences open with a capital and go on for a while, whether they have a verb or not. */
const SENTENCE =
  /(?:^|[.!?]\s+)(?:An?|The|Two|Three|He|She|They|It|His|Her|In|On|At|Inside|Under)\s+(?:[^\s,.;]+\s+){3}/u;
/** Several stretches that begin with a capital and are more than tags: prose without verbs, as of a set description. */
function isPunctuated(text: string): boolean {
  const stretches = text.split(/[.!?]\s+/).filter((part) => /\p{L}/u.test(part));
  const words = text.split(/\s+/).length / fragments(text).length;
  return (
    stretches.length >= 2 && words > 3.2 && stretches.every((part) => /^[^\p{L}]*\p{Lu}|^\W*\d/u.test(part))
  );
}

/** A fragment that a sentence may begin with: somebody or something told of, not only named. */
const TOLD =
  /(?:^|[\s,])(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Mm]y|[Oo]ur|[Tt]wo|[Tt]hree|[Oo]ne|[Ee]ach|[Ee]very|[Ss]ome|[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Ww]e|I|[Yy]ou|[Ww]ho|[Ww]hich|[Tt]hat)\s[^,]*$|[.!?]\s+\p{Lu}[^.!?]*$|\p{Lu}\p{Ll}+\s+$/u;

/**
 * Does a passage hold a sentence? Its verb carries a tense and stands in the middle of its fragment; 'leather spines' and
 * 'sweat' between two commas are nouns whatever else they can be.
 */
function tells(passage: Passage, subject: Subject): boolean {
  if (SENTENCE.test(passage.text) || isPunctuated(passage.text)) return true;
  // In a row of tags 'cut from train tickets' is no sentence; a verb in the present is.
  const tags = /^[^\p{L}]*\p{Ll}/u.test(passage.text) && !/[.!?]\s+\p{L}/u.test(passage.text);
  return (subject.shots[0]?.verbs(passage) ?? []).some(({ finite, span }) => {
    if (!finite) return false;
    if (tags && !/(?:s|\b(?:are|were|have|had))$/i.test(subject.text.slice(span.start, span.end)))
      return false;
    const before = passage.text.slice(0, span.start - passage.span.start);
    const after = passage.text.slice(span.end - passage.span.start);
    return TOLD.test(before.slice(-80)) && /^\s+\p{L}+/u.test(after);
  });
}

/** Prose without a label of its own: labelled lists are lists on purpose. */
function unlabelled(subject: Subject, passage: Passage): boolean {
  const line = subject.text.lastIndexOf('\n', passage.span.start - 1) + 1;
  const lead = subject.text.slice(line, passage.span.start);
  return (
    !/[:：\]】]\**\s*$/.test(lead) &&
    !/[:：\]】]\**\s*\n\s*$/.test(subject.text.slice(Math.max(0, line - 80), passage.span.start))
  );
}

export default defineRule({
  id: 'keyword-list',
  about: 'The scene is written as a list of keywords and not as prose.',
  severity: 'warning',
  modes: ['t2v'],
  english: true,
  options: {
    fragments: {
      default: 6,
      about: 'Fragments between commas from which a scene without a verb counts as a list.',
    },
  },
  why: `Lists of tags come from image models. A video model reads a brief as a director would: who does what, where, in which
light. A list leaves open which word belongs to which thing, and nothing in it happens.

A style phrase of fragments in front of real sentences is fine.`,
  examples: [
    {
      text: 'lighthouse, storm, huge waves, red door, dramatic sky, seagulls, wet rocks, wide shot, 35mm film',
      finds: [
        'lighthouse, storm, huge waves, red door, dramatic sky, seagulls, wet rocks, wide shot, 35mm film',
      ],
    },
    {
      text: '1950s newsreel.\n\nboy on a bicycle, newspapers, cobbled street, tram, rain, milk bottles, wet dog\n\nCamera shot: Wide.',
      finds: ['boy on a bicycle, newspapers, cobbled street, tram, rain, milk bottles, wet dog'],
    },
    {
      text: 'Grainy 16mm, soft light, muted greens, long lens. A heron stands in the reeds and waits.\n\nCamera shot: Wide.',
    },
    { text: 'A stall holds plums, pears, figs, walnuts, quinces, grapes and one sleeping cat. Wide shot.' },
  ],
  check(subject, report, options) {
    const scene = passagesOf(subject, ['scene']).filter((p) => unlabelled(subject, p));
    const lists = scene.filter((p) => {
      const parts = fragments(p.text);
      const short = parts.filter((part) => part.split(/\s+/).length <= 7).length;
      return parts.length >= options.fragments && short >= parts.length * 0.7;
    });
    for (const passage of lists) {
      // A sentence anywhere in the scene makes the fragments its style or its dressing.
      if (passagesOf(subject, ['scene']).some((p) => tells(p, subject))) continue;
      report({
        at: passage.span,
        what: `The scene is a list of ${fragments(passage.text).length} keywords.`,
        expected: 'A brief tells in sentences who is where and does what.',
        advice: 'Turn it into two or three sentences with a verb each.',
      });
    }
  },
});
