import { defineSurface } from './material.ts';

/** Glazed squares, 15 cm, with grout. */
export default defineSurface({
  name: 'tile',
  metres: 0.9,
  roughness: [0.15, 0.35],
  metal: 0,
  bump: 0.7,
  depth: 0.15,
  colour: [0.624, 0.644, 0.604],
  under: { colour: [0.258, 0.246, 0.216], threshold: 0.85 },
  texel(u, v, noise, out) {
    const n = 6;
    const x = u * n;
    const y = v * n;
    const edge = Math.min(Math.abs(x - Math.round(x)), Math.abs(y - Math.round(y)));
    const inside = Math.max(0, Math.min(1, (edge - 0.018) / 0.03));
    const shade = noise.cell(Math.floor(x), Math.floor(y), 6);
    const glaze = noise.fbm(u, v, 8, 8, 4, 3);
    out.value = 0.9 + 0.14 * shade + 0.08 * (glaze - 0.5);
    out.height = inside * 0.8 + 0.1 * glaze;
    out.mask = inside < 0.5 ? 1 : 0.15 + 0.4 * glaze;
  },
});
