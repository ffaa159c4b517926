import { defineMotion } from '../kinds.ts';

/** Steam curls up. */
export default defineMotion({
  id: 'steam',
  words: [
    'steam',
    'steam rises',
    'rise',
    'curl',
    'curl upward',
    'waft',
    'drift',
    'billow',
    'swirl',
    'evaporate',
    'vapor rises',
    'puff',
    'wisp',
    'float',
    'escape',
  ],
  facts: {
    name: 'steam rising',
    regions: ['smoke', 'subject', 'water', 'ground', 'frame'],
    nouns: [
      'steam',
      'vapor',
      'vapour',
      'coffee',
      'tea',
      'cup',
      'mug',
      'soup',
      'pot',
      'kettle',
      'dish',
      'food',
      'bowl',
      'espresso',
      'noodle',
      'ramen',
      'bath',
      'wisp',
      'pan',
      'latte',
      'teapot',
      'cocoa',
      'breath',
      'spring',
    ],
    lasts: true,
    bed: 'steam',
  },
  animate(kit) {
    const [left, top, right, bottom] = kit.region.box;
    if (kit.region.kind === 'smoke') kit.flow({ speed: 0.035, bearing: [0.15 * kit.wind, -0.98] });
    const broad = kit.region.kind === 'water' || kit.region.kind === 'ground';
    const wide = broad
      ? 0.8
      : kit.region.kind === 'frame'
        ? 0.34
        : Math.min(0.5, Math.max(0.1, (right - left) * kit.region.aspect * 0.62));
    kit.plume({
      ...(kit.region.kind === 'frame'
        ? { from: [0.5, 0.6] as const }
        : { from: [(left + right) / 2, Math.max(0.3, top + (bottom - top) * 0.3)] as const }),
      width: wide,
      height: Math.max(0.22, Math.min(0.6, wide * 1.7)),
      speed: 0.13 * kit.pace,
      colour: '#ffffff',
      opacity: 0.85 * Math.min(1.15, kit.amount ** 0.5),
      shape: 'wisps',
    });
  },
});
