import { defineSurface } from './material.ts';

/** Short grass in tufts. */
export default defineSurface({
  name: 'grass',
  metres: 0.9,
  roughness: [0.85, 0.98],
  metal: 0,
  bump: 1.1,
  depth: 0.45,
  colour: [0.109, 0.195, 0.036],
  under: { colour: [0.147, 0.102, 0.045], threshold: 0.97 },
  wrap: 0.35,
  texel(u, v, noise, out) {
    const blades = noise.fbm(u, v, 90, 26, 3, 3);
    const tuft = noise.fbm(u, v, 9, 9, 4, 6);
    const dry = noise.fbm(u, v, 4, 4, 4, 9);
    out.value = 0.62 + 0.55 * blades * (0.55 + 0.9 * tuft) + 0.25 * (dry - 0.5);
    out.height = 0.2 + 0.7 * blades * tuft;
    out.mask = 0.3 + 0.65 * dry * (1.2 - blades * 0.5);
  },
});
