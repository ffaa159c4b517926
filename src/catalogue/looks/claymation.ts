import { defineLook } from '../kinds.ts';

/** Clay animation: thumb-printed surfaces, moved on twos. */
export default defineLook({
  id: 'claymation',
  words: [
    'claymation',
    'clay',
    'plasticine',
    'stop-motion',
    'stop motion',
    'stop-motion aesthetic',
    'stop-motion animation',
    'puppet animation',
    'clay animation',
    'felt',
    'felted',
    'knitted world',
    'puppet',
    'handmade',
  ],
  facts: {
    shading: 'clay',
    grain: 0.08,
    halation: 0.08,
    weave: 0.05,
    bloom: 0.22,
    vignette: 0.4,
    saturation: 1.32,
    contrast: 1.04,
    warmth: 0.24,
    monochrome: false,
    ink: 0,
    cadence: 2,
    keyToFill: 2.6,
  },
});
