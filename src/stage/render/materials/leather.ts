import { defineSurface } from './material.ts';

/** Pebbled leather with soft creases. */
export default defineSurface({
  name: 'leather',
  metres: 0.35,
  roughness: [0.42, 0.62],
  metal: 0,
  bump: 0.55,
  depth: 0.35,
  colour: [0.147, 0.061, 0.03],
  under: { colour: [0.323, 0.195, 0.098], threshold: 1 },
  texel(u, v, noise, out) {
    const pebble = noise.scatter(u, v, 44, 3);
    const crease = noise.scatter(u, v, 7, 8);
    const tone = noise.fbm(u, v, 5, 5, 4, 2);
    const fold = Math.min(1, crease.edge * 9);
    out.value = 0.84 + 0.2 * (tone - 0.5) + 0.16 * Math.min(1, pebble.edge * 2.2) * fold;
    out.height = 0.3 + 0.5 * Math.min(1, pebble.edge * 1.6) + 0.18 * fold;
    out.mask = 0.3 + 0.4 * tone + 0.2 * (1 - fold);
  },
});
