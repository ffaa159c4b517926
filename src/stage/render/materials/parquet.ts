import { defineSurface } from './material.ts';

/** Lacquered strips, each of its own tone. */
export default defineSurface({
  name: 'parquet',
  metres: 1.2,
  roughness: [0.3, 0.55],
  metal: 0,
  bump: 0.5,
  depth: 0.3,
  colour: [0.434, 0.254, 0.112],
  under: { colour: [0.147, 0.078, 0.036], threshold: 1 },
  texel(u, v, noise, out) {
    const column = Math.floor(u * 12);
    const row = Math.floor(v * 2 + noise.cell(column, 0, 2));
    const shade = noise.cell(column, row & 1, 5);
    const grain = noise.fbm(u, v, 200, 6, 2, 3);
    const flame = noise.fbm(u, v, 36, 3, 3, 7);
    const side = Math.min(1, Math.abs(u * 12 - Math.round(u * 12)) / 0.03);
    const end = v * 2 + noise.cell(column, 0, 2);
    const gap = Math.min(side, Math.min(1, Math.abs(end - Math.round(end)) / 0.006));
    out.value = (0.82 + 0.26 * shade + 0.22 * (grain - 0.5) + 0.2 * (flame - 0.5)) * (0.5 + 0.5 * gap);
    out.height = 0.8 * gap + 0.08 * grain;
    out.mask = 0.25 + 0.5 * noise.fbm(u, v, 5, 5, 4, 8) + 0.15 * (1 - gap);
  },
});
