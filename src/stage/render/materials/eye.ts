import { defineSurface } from './material.ts';

/** An eyeball: its wet gleam is painted on, since a true mirror would fill the whole ball with a bright set. */
export default defineSurface({
  name: 'eye',
  metres: 0.2,
  roughness: [0.5, 0.55],
  metal: 0,
  bump: 0,
  depth: 0,
  colour: [0.85, 0.83, 0.8],
  under: { colour: [0.85, 0.83, 0.8], threshold: 1 },
  wrap: 0.4,
  texel(u, v, noise, out) {
    out.value = 0.98 + 0.04 * (noise.value(u, v, 12, 12, 2) - 0.5);
    out.height = 0.5;
    out.mask = 0.5;
  },
});
