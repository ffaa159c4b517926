import { defineSurface } from './material.ts';

/** Moulded plastic. */
export default defineSurface({
  name: 'plastic',
  metres: 0.4,
  roughness: [0.35, 0.5],
  metal: 0,
  bump: 0.12,
  depth: 0.1,
  colour: [0.479, 0.479, 0.479],
  under: { colour: [0.254, 0.231, 0.188], threshold: 1 },
  texel(u, v, noise, out) {
    const mould = noise.value(u, v, 90, 90, 3);
    const scuff = noise.fbm(u, v, 5, 40, 4, 6);
    out.value = 0.97 + 0.05 * (scuff - 0.5);
    out.height = 0.5 + 0.15 * mould;
    out.mask = 0.2 + 0.5 * scuff;
  },
});
