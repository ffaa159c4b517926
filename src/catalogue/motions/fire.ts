import { defineMotion } from '../kinds.ts';

/** Flames lick and the light on everything dances. */
export default defineMotion({
  id: 'fire',
  words: [
    'burn',
    'flicker',
    'dance',
    'lick',
    'blaze',
    'crackle',
    'roar',
    'flare',
    'leap',
    'flame',
    'fire',
    'sway',
    'waver',
    'move',
    'flutter',
    'rise',
  ],
  facts: {
    name: 'flames dancing',
    regions: ['fire', 'light'],
    nouns: [
      'fire',
      'flame',
      'campfire',
      'bonfire',
      'fireplace',
      'candle',
      'torch',
      'blaze',
      'wick',
      'hearth',
      'candlelight',
      'inferno',
      'match',
      'stove',
      'lantern',
      'furnace',
    ],
    lasts: true,
    bed: 'fire',
  },
  animate(kit) {
    const quick = kit.play('quick', 7 * kit.pace);
    const slow = kit.play('slow', 2.6 * kit.pace);
    kit.sway({ reach: 0.02, rate: 1.7, roots: 'below', detail: 0.35, lean: 0.1 });
    kit.shimmer({ reach: 0.0035, length: 0.05, speed: 0.3 });
    kit.shine({ gain: (t) => 0.2 * quick(t) + 0.16 * slow(t), where: 'around', colour: '#ffb060' });
  },
});
