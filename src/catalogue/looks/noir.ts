import { defineLook } from '../kinds.ts';

/** Black and white of the forties: deep shadows, glowing lamps. */
export default defineLook({
  id: 'noir',
  words: [
    'noir',
    'film noir',
    'black and white',
    'black-and-white',
    'monochrome',
    'b&w',
    'silent film',
    'silent era',
    'neo-noir',
    '1940s',
    '40s',
    '1930s',
    'german expressionism',
    'expressionist',
    'greyscale',
    'grayscale',
  ],
  facts: {
    shading: 'miniature',
    grain: 0.34,
    halation: 0.25,
    weave: 0.12,
    bloom: 0.42,
    vignette: 0.7,
    saturation: 0,
    contrast: 1.2,
    warmth: 0,
    monochrome: true,
    ink: 0,
    cadence: 1,
    cdl: { slope: [1.2, 1.2, 1.2], offset: [-0.02, -0.02, -0.02], power: [1, 1, 1] },
  },
});
