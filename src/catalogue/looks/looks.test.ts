import { describe, expect, it } from 'vitest';
import type { Look } from '../kinds.ts';
import { looks } from './index.generated.ts';

/** What tells two looks apart at a glance, each number weighed by how plainly one sees it. */
const seen = ({ facts: f }: Look): number[] => [
  ['miniature', 'cel', 'painted', 'clay'].indexOf(f.shading) * 2,
  f.monochrome ? 3 : 0,
  f.warmth * 2,
  f.saturation * 1.5,
  f.contrast * 1.5,
  f.grain * 1.6,
  f.vignette * 0.8,
  f.bloom * 0.8,
  f.ink,
  (f.video ?? 0) * 2,
  (f.haze ?? 0) * 0.8,
  Math.log2(f.keyToFill ?? 4) * 0.3,
  ...(f.cdl ? f.cdl.slope.map((s, i) => (s + (f.cdl?.offset[i] ?? 0) * 6) * 1.2) : [1.2, 1.2, 1.2]),
];

describe('looks', () => {
  it('are told apart, each from each', () => {
    const near = looks.flatMap((a, i) =>
      looks.slice(i + 1).flatMap((b) => {
        const [p, q] = [seen(a), seen(b)];
        const far = Math.hypot(...p.map((v, k) => v - q[k]!));
        return far < 0.34 ? [`${a.id} and ${b.id}: ${far.toFixed(2)}`] : [];
      }),
    );
    expect(near).toEqual([]);
  });

  it('answer to words of their own', () => {
    const owners = new Map<string, string>();
    for (const look of looks)
      for (const word of look.words) {
        expect(owners.get(word), `${word} of ${look.id}`).toBeUndefined();
        owners.set(word, look.id);
      }
  });
});
