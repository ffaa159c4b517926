import { defineLook } from '../kinds.ts';

/** A watching camera under the ceiling: pale, greenish, wide and from above. */
export default defineLook({
  id: 'security',
  words: [
    'security camera',
    'security cam',
    'surveillance',
    'surveillance camera',
    'surveillance footage',
    'cctv',
    'doorbell camera',
    'trail camera',
    'trail cam',
    'night vision',
  ],
  facts: {
    shading: 'miniature',
    grain: 0.42,
    halation: 0.12,
    weave: 0,
    bloom: 0.3,
    vignette: 0.5,
    saturation: 0.16,
    contrast: 1.1,
    warmth: -0.1,
    monochrome: false,
    ink: 0,
    cadence: 2,
    video: 0.55,
    camera: { angle: 'high', size: 'wide' },
    cdl: { slope: [0.93, 1.06, 0.96], offset: [0.012, 0.022, 0.016], power: [1, 0.97, 1] },
  },
});
