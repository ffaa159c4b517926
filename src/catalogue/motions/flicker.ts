import { defineMotion } from '../kinds.ts';

/** Lights that are not steady. */
export default defineMotion({
  id: 'flicker',
  words: [
    'flicker',
    'blink',
    'flash',
    'strobe',
    'sputter',
    'waver',
    'twinkle',
    'buzz',
    'blink on and off',
    'go on and off',
    'stutter',
    'shimmer',
    'dim and brighten',
    'dance',
    'glimmer',
  ],
  facts: {
    name: 'flickering light',
    regions: ['light', 'fire', 'background', 'frame'],
    nouns: [
      'light',
      'lamp',
      'neon',
      'sign',
      'screen',
      'bulb',
      'lantern',
      'candle',
      'streetlight',
      'window',
      'tv',
      'monitor',
      'lightbulb',
      'flame',
      'headlight',
      'spotlight',
      'chandelier',
      'television',
      'led',
      'streetlamp',
      'glow',
      'candlelight',
      'torch',
      'city',
      'billboard',
      'display',
      'headlamp',
      'taillight',
    ],
    lasts: true,
    bed: 'electric-hum',
  },
  animate(kit) {
    const slow = kit.play('slow', 2.3 * kit.pace);
    const quick = kit.play('quick', 9 * kit.pace);
    const drop = kit.play('drop', 3.1 * kit.pace);
    // By day no lamp is seen to go out: what flickers is the light on everything; so it is where the lamp is a guess.
    const { kind, sure } = kit.region;
    const day = kit.light.time === 'day' || kit.light.time === 'golden';
    const scene =
      kind === 'frame' || (kind !== 'fire' && (day || (sure < 0.35 && kit.light.time !== 'night')));
    kit.shine({
      gain: (t) =>
        kit.amount ** 0.5 *
        (0.75 * slow(t) + 0.3 * quick(t) - 0.18 * kit.lasting(t) - 2.2 * Math.max(0, drop(t) - 0.15)),
      where: scene ? 'scene' : 'around',
      colour: kind === 'frame' ? '#ffffff' : scene ? kit.light.colour : kit.region.colour,
    });
  },
});
