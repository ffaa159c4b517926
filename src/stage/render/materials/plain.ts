import { defineSurface } from './material.ts';

/** No texture at all: eyes, lamps, screens, lettering. */
export default defineSurface({
  name: 'plain',
  metres: 1,
  roughness: [0.6, 0.8],
  metal: 0,
  bump: 0,
  depth: 0,
  colour: [0.434, 0.434, 0.434],
  under: { colour: [0.434, 0.434, 0.434], threshold: 1 },
  texel(u, v, noise, out) {
    out.value = 1;
    out.height = 0.5;
    out.mask = 0.5 + 0 * noise.value(u, v, 4, 4);
  },
});
