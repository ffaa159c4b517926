import { defineSurface } from './material.ts';

/** Lake ice with cracks. */
export default defineSurface({
  name: 'ice',
  metres: 1.2,
  roughness: [0.08, 0.35],
  metal: 0,
  bump: 0.4,
  depth: 0.2,
  colour: [0.462, 0.631, 0.687],
  under: { colour: [0.738, 0.815, 0.855], threshold: 1 },
  texel(u, v, noise, out) {
    const crack = noise.scatter(u, v, 5, 4);
    const cloud = noise.fbm(u, v, 5, 5, 5, 7);
    const line = crack.edge < 0.03 ? 1 : 0;
    out.value = 0.85 + 0.3 * (cloud - 0.5) + 0.3 * line;
    out.height = 0.5 + 0.2 * cloud + 0.2 * line;
    out.mask = 0.1 + 0.6 * cloud;
  },
});
