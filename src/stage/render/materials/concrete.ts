import { defineSurface } from './material.ts';

/** Cast concrete with pin-holes. */
export default defineSurface({
  name: 'concrete',
  metres: 1.6,
  roughness: [0.75, 0.95],
  metal: 0,
  bump: 0.6,
  depth: 0.15,
  colour: [0.328, 0.323, 0.305],
  under: { colour: [0.198, 0.178, 0.15], threshold: 1 },
  texel(u, v, noise, out) {
    const clouds = noise.fbm(u, v, 4, 4, 5, 2);
    const speck = noise.value(u, v, 180, 180, 5);
    const hole = noise.scatter(u, v, 22, 3);
    const pit = hole.near < 0.1 + 0.09 * hole.id && hole.id > 0.6 ? 1 : 0;
    out.value = 0.9 + 0.4 * (clouds - 0.5) + 0.12 * (speck - 0.5) - 0.3 * pit;
    out.height = 0.6 + 0.2 * (clouds - 0.5) + 0.08 * speck - 0.5 * pit;
    out.mask = 0.3 + 0.5 * clouds;
  },
});
