import { defineSurface } from './material.ts';

/** Stockinette: V-shaped stitches in columns. */
export default defineSurface({
  name: 'knit',
  metres: 0.22,
  roughness: [0.93, 1],
  metal: 0,
  bump: 1.1,
  depth: 0.3,
  colour: [0.323, 0.275, 0.231],
  under: { colour: [0.323, 0.275, 0.231], threshold: 1 },
  wrap: 0.45,
  sheen: 0.5,
  texel(u, v, noise, out) {
    const columns = 14;
    const rows = 18;
    const x = u * columns;
    const side = x - Math.floor(x);
    const y = v * rows + Math.abs(side - 0.5) * 1.1;
    const loop = y - Math.floor(y);
    const leg = Math.sin(side * 2 * Math.PI - Math.PI / 2) * 0.5 + 0.5;
    const stitch = Math.sin(loop * Math.PI) * (0.45 + 0.55 * Math.sqrt(leg));
    const fuzz = noise.fbm(u, v, 70, 70, 2, 4);
    out.value = 0.62 + 0.42 * stitch + 0.16 * (fuzz - 0.5);
    out.height = 0.1 + 0.8 * stitch + 0.08 * fuzz;
    out.mask = 0.5;
  },
});
