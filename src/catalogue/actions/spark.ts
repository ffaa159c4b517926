import { defineAction } from '../kinds.ts';

/** Sparks crackle. */
export default defineAction({
  id: 'spark',
  words: [
    'spark',
    'crackle',
    'sparks crackle',
    ...[
      'fly',
      'shower',
      'rain',
      'burst',
      'scatter',
      'spray',
      'erupt',
      'fall',
      'jump',
      'leap',
      'dance',
      'glow',
    ].map((verb) => `sparks ${verb}`),
    'fizz',
    'fizzle',
    'short-circuit',
    'sizzle',
    'shower sparks',
  ],
  facts: {
    actor: ['thing', 'creature', 'sky', 'person'],
    target: 'any',
    seconds: [0.3, 1, 20],
    lasts: false,
    hands: 'none',
  },
  perform(kit) {
    // At somebody's work they come from the hands.
    const at =
      kit.performer === 'person' ? ({ of: 'actor', part: 'hand' } as const) : ({ of: 'actor' } as const);
    for (const u of kit.beats(0.28, 0.05, 0.9)) {
      kit.emit({
        kind: 'sparks',
        from: u,
        to: Math.min(1, u + 0.12 / kit.seconds),
        at,
        size: 0.12,
        rate: 2.5,
      });
      kit.light({ of: 'actor', kind: 'flash', from: u, to: Math.min(1, u + 0.1 / kit.seconds), level: 2.5 });
      kit.contact(u, 'spark', 'air', 0.4);
    }
  },
});
