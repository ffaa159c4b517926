import { defineSurface } from './material.ts';

/** Felted wool: tangled fibres over lumps. */
export default defineSurface({
  name: 'felt',
  metres: 0.25,
  roughness: [0.93, 1],
  metal: 0,
  bump: 1.0,
  depth: 0.25,
  colour: [0.254, 0.195, 0.144],
  under: { colour: [0.254, 0.195, 0.144], threshold: 1 },
  wrap: 0.45,
  sheen: 0.55,
  texel(u, v, noise, out) {
    const angle = noise.fbm(u, v, 6, 6, 3, 3);
    const fibreA = noise.fbm(u + angle * 0.06, v, 20, 120, 2, 4);
    const fibreB = noise.fbm(u, v + angle * 0.06, 120, 20, 2, 9);
    const lump = noise.fbm(u, v, 14, 14, 3, 6);
    const fibres = Math.max(fibreA, fibreB);
    out.value = 0.8 + 0.35 * (fibres - 0.4) + 0.25 * (lump - 0.5);
    out.height = 0.25 + 0.4 * lump + 0.5 * (fibres - 0.3);
    out.mask = 0.5;
  },
});
