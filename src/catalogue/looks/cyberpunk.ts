import { defineLook } from '../kinds.ts';

/** A near future at night: teal shadows, glowing signs. */
export default defineLook({
  id: 'cyberpunk',
  words: [
    'cyberpunk',
    'blade runner',
    'dystopian',
    'futuristic',
    'sci-fi',
    'science fiction',
    'tech noir',
    'teal and orange',
    'neon-soaked',
    'neon soaked',
  ],
  facts: {
    shading: 'miniature',
    grain: 0.16,
    halation: 0.25,
    weave: 0,
    bloom: 0.5,
    vignette: 0.5,
    saturation: 1.22,
    contrast: 1.16,
    warmth: -0.2,
    monochrome: false,
    ink: 0,
    cadence: 1,
    keyToFill: 6,
    haze: 0.5,
    cdl: { slope: [1.1, 0.97, 1.1], offset: [-0.024, 0.004, 0.03], power: [1.04, 1, 0.94] },
  },
});
