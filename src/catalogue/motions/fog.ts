import { defineMotion } from '../kinds.ts';

/** Mist drifts between near and far. */
export default defineMotion({
  id: 'fog',
  words: [
    'fog',
    'mist',
    'fog rolls',
    'roll',
    'roll in',
    'drift',
    'creep',
    'swirl',
    'haze',
    'hang',
    'mist rises',
    'rise',
    'settle',
    'move',
    'float',
    'envelop',
    'thicken',
    'wisps',
    'billow',
  ],
  facts: {
    name: 'fog drifting',
    regions: ['frame', 'smoke', 'background', 'ground', 'water', 'sky'],
    nouns: ['fog', 'mist', 'haze', 'vapor', 'vapour', 'smog', 'brume', 'cloudbank', 'wisp'],
    lasts: true,
    bed: 'wind',
  },
  animate(kit) {
    const middle = Math.min(0.85, Math.max(0.45, kit.horizon + 0.08));
    kit.veil({
      middle,
      reach: 0.4,
      opacity: 0.8 * Math.min(1.15, kit.amount ** 0.5),
      speed: 0.075 * kit.pace * (kit.wind >= 0 ? 1 : -1),
      colour: kit.light.colour,
    });
  },
});
