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
    bloom: 0.65,
    vignette: 0.3,
    saturation: 0.96,
    contrast: 0.9,
    warmth: 0.12,
    monochrome: false,
    ink: 0,
    cadence: 1,
    keyToFill: 2.2,
    haze: 0.3,
    cdl: { slope: [1.06, 0.99, 1.05], offset: [0.034, 0.022, 0.04], power: [0.9, 0.93, 0.88] },
  },
});
