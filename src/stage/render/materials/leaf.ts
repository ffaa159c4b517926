import { defineSurface } from './material.ts';

/** Foliage seen as overlapping leaves. */
export default defineSurface({
  name: 'leaf',
  metres: 0.35,
  roughness: [0.6, 0.85],
  metal: 0,
  bump: 0.8,
  depth: 0.45,
  colour: [0.093, 0.195, 0.042],
  under: { colour: [0.195, 0.144, 0.042], threshold: 1 },
  wrap: 0.5,
  texel(u, v, noise, out) {
    const leaf = noise.scatter(u, v, 11, 3);
    const vein = noise.fbm(u, v, 40, 40, 2, 5);
    const rim = Math.min(1, leaf.edge * 3);
    out.value = (0.6 + 0.55 * leaf.id + 0.15 * (vein - 0.5)) * (0.55 + 0.45 * rim);
    out.height = 0.8 * rim * (0.6 + 0.4 * leaf.id);
    out.mask = 0.3 + 0.4 * leaf.id;
  },
});
