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
    'phone footage',
    'smartphone',
    'iphone',
    'ugc',
    'vlog',
    'selfie video',
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
    saturation: 1.08,
    contrast: 1.08,
    warmth: 0,
    monochrome: false,
    ink: 0,
    cadence: 1,
    keyToFill: 2.2,
  },
});
