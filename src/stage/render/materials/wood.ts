import { defineSurface } from './material.ts';

/** Sawn planks: rings warped by the grain, dark gaps; kept pale so that warm light does not turn it red. */
export default defineSurface({
  name: 'wood',
  metres: 0.8,
  roughness: [0.5, 0.9],
  metal: 0,
  bump: 0.9,
  depth: 0.35,
  colour: [0.323, 0.212, 0.122],
  under: { colour: [0.114, 0.068, 0.04], threshold: 1 },
  texel(u, v, noise, out) {
    const plank = Math.floor(v * 6);
    const shade = noise.cell(plank, 3);
    const warp = noise.fbm(u, v, 2, 6, 3, plank % 7) * 5;
    const rings = 0.5 + 0.5 * Math.sin((v * 6 * 2 + warp + shade * 6) * 6.283);
    const grain = noise.fbm(u, v, 5, 220, 2, 3);
    const gap = Math.min(1, Math.abs(v * 6 - Math.round(v * 6)) / 0.035);
    out.value = (0.78 + 0.2 * shade + 0.13 * (rings - 0.5) + 0.34 * (grain - 0.5)) * (0.3 + 0.7 * gap);
    out.height = 0.75 * gap + 0.12 * grain + 0.06 * rings;
    out.mask = 0.3 + 0.5 * noise.fbm(u, v, 6, 18, 4, 9) + 0.2 * (1 - gap);
  },
});
