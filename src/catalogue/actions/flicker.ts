import { defineAction } from '../kinds.ts';

/** The light stutters. */
export default defineAction({
  id: 'flicker',
  words: [
    'flicker',
    'blink on and off',
    'sputter',
    'glitch',
    'flash',
    'twinkle',
    'sparkle',
    'glint',
    'strobe',
    'shimmer',
    'glimmer',
    'buzz and flicker',
    'glisten',
  ],
  facts: { actor: ['thing', 'creature', 'sky'], seconds: [0.4, 2, 60], lasts: true, hands: 'none' },
  perform(kit) {
    kit.light({ of: 'actor', kind: 'flicker', from: 0, to: 1, level: kit.force > 1 ? 0.1 : 0.35 });
    for (const u of kit.beats(0.7, 0.05, 0.95)) kit.contact(u, 'buzz', 'air', 0.15);
  },
});
