import { defineSurface } from './material.ts';

/** Wind-rippled sand. */
export default defineSurface({
  name: 'sand',
  metres: 0.9,
  roughness: [0.9, 1],
  metal: 0,
  bump: 0.8,
  depth: 0.2,
  colour: [0.578, 0.423, 0.238],
  under: { colour: [0.397, 0.275, 0.133], threshold: 1 },
  texel(u, v, noise, out) {
    const ripple = 0.5 + 0.5 * Math.sin((v * 9 + noise.fbm(u, v, 4, 4, 3, 3) * 2.5) * 6.283);
    const grain = noise.value(u, v, 230, 230, 5);
    out.value = 0.86 + 0.1 * ripple + 0.16 * (grain - 0.5) + 0.14 * (noise.fbm(u, v, 3, 3, 3, 8) - 0.5);
    out.height = 0.3 + 0.4 * ripple + 0.2 * grain;
    out.mask = 0.5;
  },
});
