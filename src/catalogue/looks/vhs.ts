import { defineLook } from '../kinds.ts';

/** Home video of the eighties: smeared colour, soft picture, a little unsteady. */
export default defineLook({
  id: 'vhs',
  words: [
    'vhs',
    'camcorder',
    '1980s',
    '80s',
    'eighties',
    '1990s',
    '90s',
    'nineties',
    'home movie',
    'lo-fi',
    'lofi',
    'retro',
    'synthwave',
    'vaporwave',
    'analog video',
  ],
  facts: {
    shading: 'miniature',
    grain: 0.3,
    halation: 0.3,
    weave: 0.2,
    bloom: 0.35,
    vignette: 0.3,
    saturation: 1.25,
    contrast: 0.95,
    warmth: 0.05,
    monochrome: false,
    ink: 0,
    cadence: 1,
    video: 1,
    cdl: { slope: [1.02, 0.97, 1.04], offset: [0.02, 0.018, 0.03], power: [1, 1, 1] },
  },
});
