import { defineLook } from '../kinds.ts';

/** A dream: glowing, soft and pastel. */
export default defineLook({
  id: 'fairy-tale',
  words: [
    'dreamlike',
    'dreamy',
    'surreal',
    'surrealist',
    'ethereal',
    'fantasy',
    'magical realism',
    'music video',
    'wes anderson',
    'symmetrical pastel',
    'whimsical film',
    'romantic film',
  ],
  facts: {
    shading: 'miniature',
    grain: 0.1,
    halation: 0.35,
    weave: 0,
    bloom: 0.55,
    vignette: 0.3,
    saturation: 1.04,
    contrast: 0.9,
    warmth: 0.12,
    monochrome: false,
    ink: 0,
    cadence: 1,
    keyToFill: 2.2,
    haze: 0.3,
    cdl: { slope: [1.03, 1, 1.02], offset: [0.02, 0.014, 0.024], power: [0.95, 0.96, 0.95] },
  },
});
