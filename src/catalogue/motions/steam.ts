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
    const { holds } = kit.region;
    const wide = broad
      ? 0.8
      : kit.region.kind === 'frame'
        ? 0.34
        : holds
          ? Math.min(0.6, Math.max(0.08, (holds[2] - holds[0]) * kit.region.aspect * 0.8))
          : Math.min(0.5, Math.max(0.1, (right - left) * kit.region.aspect * 0.62));
    const from: readonly [number, number] = holds
      ? [(holds[0] + holds[2]) / 2, holds[1] + (holds[3] - holds[1]) * 0.6]
      : kit.region.kind === 'frame'
        ? [0.5, 0.6]
        : [(left + right) / 2, Math.max(0.3, top + (bottom - top) * 0.3)];
    kit.plume({
      from,
      width: wide,
      height: Math.max(0.32, Math.min(0.75, wide * 1.9)),
      speed: 0.15 * kit.pace ** 0.6,
      colour: '#ffffff',
      opacity: Math.min(1, 0.95 * kit.amount ** 0.3),
      shape: 'wisps',
    });
  },
});
