import { defineSurface } from './material.ts';

/** Field stones and rock. */
export default defineSurface({
  name: 'stone',
  metres: 1.2,
  roughness: [0.75, 0.95],
  metal: 0,
  bump: 1.2,
  depth: 0.2,
  colour: [0.266, 0.246, 0.212],
  under: { colour: [0.153, 0.144, 0.091], threshold: 1 },
  texel(u, v, noise, out) {
    const block = noise.scatter(u, v, 6, 4);
    const grit = noise.fbm(u, v, 30, 30, 4, 7);
    const joint = Math.min(1, block.edge * 7);
    out.value = (0.78 + 0.34 * block.id + 0.35 * (grit - 0.5)) * (0.6 + 0.4 * joint);
    out.height = 0.75 * Math.sqrt(joint) + 0.3 * (grit - 0.5);
    out.mask = 0.3 + 0.35 * grit + 0.3 * (1 - joint);
  },
});
