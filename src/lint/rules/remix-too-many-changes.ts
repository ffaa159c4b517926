import type { Element } from '../../reading/elements/index.ts';
import type { Change } from '../changes.ts';
import { listed, quoted } from '../facts/words.ts';
import { defineRule } from '../rule.ts';

/** Elements as messages call them. */
const NAMES: Readonly<Record<Element, string>> = {
  style: 'style',
  place: 'place',
  time: 'time of day',
  weather: 'weather',
  cast: 'people',
  wardrobe: 'clothes',
  props: 'things',
  framing: 'framing',
  move: 'camera move',
  lens: 'lens',
  light: 'light',
  palette: 'palette',
  mood: 'mood',
  actions: 'actions',
  dialogue: 'dialogue',
  sound: 'sound',
};

const said = ({ element, to, from }: Change): string => {
  const words = to === '' ? from : to;
  return words === '' ? NAMES[element] : `${NAMES[element]} (${quoted(words, 30)})`;
};

/**
 * Told by reading sentences, and only come or only gone: other words for the same may look so.
 */
const isUnsure = ({ element, from, to }: Change): boolean => READ.has(element) && (from === '' || to === '');

const READ: ReadonlySet<Element> = new Set([
  'place',
  'weather',
  'cast',
  'wardrobe',
  'props',
  'actions',
  'sound',
  'mood',
]);

export default defineRule({
  id: 'remix-too-many-changes',
  about: 'A remix that changes more than one element of its source.',
  severity: 'warning',
  deltas: true,
  english: true,
  why: `Iterate by remixing: change one element, the lens, the palette, the light or an action, and pin the rest. When three
things change at once you cannot tell which of them made the clip better or worse, and what you liked may be gone.

A remix is judged element by element against its source (\`--against\`), or by what it asks for where it is a sentence such
as "same shot, switch to 85mm". Other words for the same thing are no change.`,
  examples: [
    { text: 'Same shot, but switch to 85mm and make it night.', finds: ['make it night'] },
    { text: 'Tighter: close-up, 100mm', finds: ['100mm'] },
    {
      text: '16mm film. A fox crosses a frozen pond at dawn.\n\nLens: 85mm\nPalette: teal, sand, rust',
      settings: {
        against: '16mm film. A fox crosses a frozen pond at dawn.\n\nLens: 35mm\nPalette: ochre, cream, ink',
      },
      finds: ['teal'],
    },
    { text: 'Same lighting, same fox, new palette: teal, sand, rust.' },
    {
      text: '16mm film. At dawn a fox crosses a frozen pond.\n\nLens: 85mm',
      settings: { against: '16mm film. A fox crosses a frozen pond at dawn.\n\nLens: 35mm' },
    },
  ],
  check(subject, report) {
    if (!subject.delta && subject.settings.against === undefined) return;
    const changes = subject.changes();
    if (changes.length < 2) return;
    const second = changes
      .filter((c) => c.span)
      .sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0))[1];
    report({
      at: second?.span ?? { start: 0, end: 0 },
      what: `${changes.length} elements change at once: ${listed(changes.map(said))}.`,
      expected: 'A remix changes one.',
      advice: 'Make a remix of each, and look at what it does.',
      ...(!subject.delta && changes.filter((c) => !isUnsure(c)).length < 2
        ? { severity: 'info' as const }
        : {}),
    });
  },
});
