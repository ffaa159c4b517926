import { defineSurface } from './material.ts';

/** Thin shell cloth of rain coats and umbrellas: smooth with a faint rip-stop grid. */
export default defineSurface({
  name: 'nylon',
  metres: 0.25,
  roughness: [0.38, 0.55],
  metal: 0,
  bump: 0.35,
  depth: 0.25,
  colour: [0.3, 0.3, 0.32],
  under: { colour: [0.3, 0.3, 0.32], threshold: 1 },
  wrap: 0.35,
  sheen: 0.4,
  texel(u, v, noise, out) {
    const x = Math.abs(u * 30 - Math.round(u * 30));
    const y = Math.abs(v * 30 - Math.round(v * 30));
    const grid = Math.min(x, y) < 0.06 ? 1 : 0;
    const crease = noise.fbm(u, v, 7, 7, 4, 5);
    out.value = 0.96 + 0.05 * grid + 0.12 * (crease - 0.5);
    out.height = 0.4 + 0.15 * grid + 0.4 * crease;
    out.mask = 0.3 + 0.4 * crease;
  },
});
