import { defineSurface } from './material.ts';

/** Running bond, 12 courses to the tile, pale mortar. */
export default defineSurface({
  name: 'brick',
  metres: 1.2,
  roughness: [0.75, 0.95],
  metal: 0,
  bump: 1.3,
  depth: 0.35,
  colour: [0.266, 0.087, 0.053],
  under: { colour: [0.366, 0.323, 0.27], threshold: 0.8 },
  texel(u, v, noise, out) {
    const rows = 12;
    const row = Math.floor(v * rows);
    const x = u * 5 + (row % 2) * 0.5;
    const column = Math.floor(x);
    const rough = (noise.fbm(u, v, 40, 40, 3, 2) - 0.5) * 0.16;
    const dx = Math.min(x - column, column + 1 - x) / 5;
    const dy = Math.min(v * rows - row, row + 1 - v * rows) / rows;
    const edge = Math.min(dx, dy) * 100 + rough * 3;
    const inside = Math.max(0, Math.min(1, (edge - 0.42) / 0.45));
    const shade = noise.cell(column % 5, row, 4);
    const pits = noise.fbm(u, v, 60, 60, 3, 6);
    out.value = inside > 0.3 ? 0.72 + 0.42 * shade + 0.3 * (pits - 0.5) : 0.85 + 0.4 * (pits - 0.5);
    out.height = inside * (0.75 + 0.2 * (pits - 0.5) + 0.1 * shade);
    out.mask = inside < 0.45 ? 1 : 0.3 + 0.45 * noise.fbm(u, v, 7, 7, 4, 12);
  },
});
