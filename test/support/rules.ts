import { defineRule, type Rule } from '../../src/lint/rule.ts';

/** Finds every capital word, and offers it in small letters. */
export const noShouting: Rule = defineRule({
  id: 'no-shouting',
  about: 'A word in capitals.',
  severity: 'warning',
  presets: { higgsfield: 'off' },
  options: { shortest: { default: 3, about: 'Letters from which on a word is one.' } },
  why: 'Capitals are read as a sign.',
  examples: [
    { text: 'A cat sleeps.' },
    { text: 'A CAT sees a DOG.', finds: ['CAT', 'DOG'], fixed: 'A cat sees a dog.' },
  ],
  check({ text }, report, { shortest }) {
    for (const m of text.matchAll(/\b[A-Z]{2,}\b/g)) {
      if (m[0].length < shortest) continue;
      const at = { start: m.index, end: m.index + m[0].length };
      const fix = { title: 'Write it small', edits: [{ ...at, text: m[0].toLowerCase() }] };
      report({ at, what: `"${m[0]}" is in capitals.`, advice: 'Write it small.', fix });
    }
  },
});

/** Finds a scene in which nobody is. */
export const somebody: Rule = defineRule({
  id: 'somebody',
  about: 'A scene in which nobody is.',
  severity: 'info',
  modes: ['t2v'],
  english: true,
  why: 'A shot is about somebody.',
  examples: [{ text: 'A cat sleeps.' }, { text: 'It rains.', finds: [''] }],
  check({ shots }, report) {
    if (shots.every((shot) => shot.reading.entities.length === 0))
      report({ at: { start: 0, end: 0 }, what: 'Nobody is in the scene.' });
  },
});
