import { defineMotion } from '../kinds.ts';

/** Smoke billows. */
export default defineMotion({
  id: 'smoke',
  words: [
    'smoke',
    'smoke rises',
    'billow',
    'rise',
    'curl',
    'drift',
    'waft',
    'smolder',
    'fume',
    'pour',
    'puff',
    'swirl',
    'float',
    'plume',
    'exhale smoke',
  ],
  facts: {
    name: 'smoke billowing',
    regions: ['smoke', 'fire', 'subject', 'frame', 'background'],
    nouns: [
      'smoke',
      'exhaust',
      'fume',
      'chimney',
      'cigarette',
      'incense',
      'volcano',
      'plume',
      'pipe',
      'cigar',
      'engine',
      'factory',
      'campfire',
      'fire',
      'gun',
      'ash',
      'crater',
    ],
    lasts: true,
  },
  animate(kit) {
    const [left, top, right, bottom] = kit.region.box;
    if (kit.region.kind === 'smoke') kit.flow({ speed: 0.03, bearing: [0.3 * kit.wind, -0.95] });
    kit.plume({
      ...(kit.region.kind === 'frame'
        ? { from: [0.5, 0.75] as const }
        : {
            from: [
              (left + right) / 2,
              Math.max(0.25, top + (bottom - top) * (kit.region.kind === 'smoke' ? 0.7 : 0.12)),
            ] as const,
          }),
      width: Math.min(0.5, Math.max(0.14, (right - left) * kit.region.aspect * 0.7)),
      height: 0.5,
      speed: 0.09 * kit.pace,
      colour: '#8b8b8d',
      opacity: 0.55 * Math.min(1.4, kit.amount),
      shape: 'billows',
    });
  },
});
