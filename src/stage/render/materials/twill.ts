import { defineSurface } from './material.ts';

/** Diagonal weave of trousers and trench coats. */
export default defineSurface({
  name: 'twill',
  metres: 0.16,
  roughness: [0.88, 1],
  metal: 0,
  bump: 0.6,
  depth: 0.25,
  colour: [0.2, 0.19, 0.17],
  under: { colour: [0.2, 0.19, 0.17], threshold: 1 },
  wrap: 0.3,
  sheen: 0.35,
  texel(u, v, noise, out) {
    const rib = 0.5 + 0.5 * Math.sin((u + v) * 36 * 6.2832);
    const thread = 0.5 + 0.5 * Math.sin((u - v) * 72 * 6.2832);
    const slub = noise.fbm(u, v, 10, 10, 4, 3);
    out.value = 0.84 + 0.16 * rib + 0.05 * thread + 0.16 * (slub - 0.5);
    out.height = 0.2 + 0.55 * rib + 0.12 * thread;
    out.mask = 0.5;
  },
});
