import { defineLook } from '../kinds.ts';

/** Broadcast video: sharp, bright and even, without a film's texture. */
export default defineLook({
  id: 'sports',
  words: [
    'sports footage',
    'sports broadcast',
    'sport',
    'broadcast',
    'news footage',
    'gopro',
    'action camera',
    'bodycam',
    'live stream',
  ],
  facts: {
    shading: 'miniature',
    grain: 0.05,
    halation: 0.02,
    weave: 0,
    bloom: 0.15,
    vignette: 0.15,
    saturation: 1.18,
    contrast: 1.12,
    warmth: -0.03,
    monochrome: false,
    ink: 0,
    cadence: 1,
    keyToFill: 2.2,
    cdl: { slope: [1.08, 1.08, 1.08], offset: [-0.004, -0.004, -0.004], power: [0.97, 0.97, 0.97] },
  },
});
