import { defineSurface } from './material.ts';

/** Half-round clay roof tiles; also fired clay. */
export default defineSurface({
  name: 'terracotta',
  metres: 1.2,
  roughness: [0.75, 0.92],
  metal: 0,
  bump: 1.4,
  depth: 0.35,
  colour: [0.462, 0.12, 0.05],
  under: { colour: [0.195, 0.144, 0.091], threshold: 1 },
  texel(u, v, noise, out) {
    const columns = 6;
    const x = u * columns;
    const pan = Math.sin((x - Math.floor(x)) * Math.PI);
    const y = v * 4;
    const lap = y - Math.floor(y);
    const shade = noise.cell(Math.floor(x), Math.floor(y), 3);
    const lichen = noise.fbm(u, v, 9, 9, 5, 6);
    out.value = (0.7 + 0.35 * shade + 0.3 * (lichen - 0.5)) * (0.55 + 0.45 * pan) * (lap < 0.06 ? 0.6 : 1);
    out.height = 0.7 * pan + 0.2 * (1 - lap);
    out.mask = 0.2 + 0.6 * lichen;
  },
});
