import { defineAction } from '../kinds.ts';

/** The light swells. */
export default defineAction({
  id: 'glow',
  words: [
    'glow',
    'shine',
    'light up',
    'illuminate',
    'radiate',
    'brighten up',
    'turn on',
    'switch on',
    'ignite',
    'pulse',
    'gleam',
    'burn',
    'blaze',
  ],
  facts: {
    actor: ['thing', 'creature', 'sky'],
    target: 'any',
    seconds: [0.5, 2, 60],
    lasts: true,
    hands: 'none',
  },
  perform(kit) {
    if (kit.manner('pulsing', 'rhythmically'))
      for (const u of kit.beats(1.2))
        kit.light({ of: 'actor', kind: 'fade', from: u, to: Math.min(1, u + 0.5 / kit.seconds), level: 1.8 });
    else kit.light({ of: 'actor', kind: 'fade', from: 0, to: Math.min(1, 1.2 / kit.seconds), level: 1.7 });
  },
});
