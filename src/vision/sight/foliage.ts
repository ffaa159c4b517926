import { type Features, hueOf, ramp } from './features.ts';
import { type HorizonFound, horizonAt } from './horizon.ts';

/**
 * For each piece how much it looks like leaves, needles, grass or flowers, 0 to 1: rough, and green, the yellow and
 * red of autumn, or the dark of conifers.
 */
export function foliageLike({ piece, width, height }: Features, horizon: HorizonFound): Float32Array {
  // Autumn's colours are believed more where there is green too, or much of the same.
  let green = 0;
  let all = 0;
  const greenness = piece.map(({ a, b, chroma, size }) => {
    const hue = hueOf(a, b);
    const g = ramp(90, 106, hue) * ramp(178, 158, hue) * ramp(6, 16, chroma);
    green += g * size;
    all += size;
    return g;
  });
  const garden = ramp(0.02, 0.2, green / Math.max(1, all));
  return Float32Array.from(piece, (p, i) => {
    const hue = hueOf(p.a, p.b);
    const rough = ramp(1.5, 5.5, p.grain);
    const olive = ramp(80, 96, hue) * ramp(130, 100, hue) * ramp(10, 22, p.chroma) * (0.2 + 0.45 * garden);
    const autumn =
      ramp(25, 45, hue) *
      ramp(100, 80, hue) *
      ramp(22, 42, p.chroma) *
      ramp(4, 9, p.grain) *
      (0.35 + 0.3 * garden);
    const standing = ramp(0.12, -0.02, p.y - horizonAt(horizon, p.x, width, height));
    const dark =
      ramp(42, 22, p.l) *
      ramp(3, 12, p.l) *
      ramp(2, 5, p.grain) *
      ramp(22, 10, p.chroma) *
      (0.2 + 0.28 * standing);
    const lively = 0.45 + 0.55 * rough;
    return Math.max(greenness[i]! * 0.95 * lively, olive * lively, autumn, dark);
  });
}
