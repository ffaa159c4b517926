import { defineSurface } from './material.ts';

/** Plain weave, 220 threads to the metre: coarse enough to read on a miniature. */
export default defineSurface({
  name: 'cloth',
  metres: 0.2,
  roughness: [0.9, 1],
  metal: 0,
  bump: 0.75,
  depth: 0.25,
  colour: [0.323, 0.301, 0.262],
  under: { colour: [0.323, 0.301, 0.262], threshold: 1 },
  wrap: 0.35,
  sheen: 0.35,
  texel(u, v, noise, out) {
    const n = 44;
    const x = u * n;
    const y = v * n;
    const over = (Math.floor(x) + Math.floor(y)) % 2 === 0;
    const a = Math.sin((x - Math.floor(x)) * Math.PI);
    const b = Math.sin((y - Math.floor(y)) * Math.PI);
    const thread = over ? a * (0.55 + 0.45 * b) : b * (0.55 + 0.45 * a);
    const slub = noise.fbm(u, v, over ? 60 : 8, over ? 8 : 60, 2, 3);
    out.value = 0.78 + 0.22 * thread + 0.18 * (slub - 0.5) + 0.1 * (noise.fbm(u, v, 4, 4, 3, 6) - 0.5);
    out.height = 0.15 + 0.7 * thread;
    out.mask = 0.5;
  },
});
