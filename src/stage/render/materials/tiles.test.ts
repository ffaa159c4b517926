import { describe, expect, it } from 'vitest';
import { layerNames, surfaces } from './index.ts';
import type { Surface } from './material.ts';
import { paintTile } from './tiles.ts';

describe('surface tiles', () => {
  it.each(layerNames)('%s repeats without a seam and keeps the colour near its own', (name) => {
    const size = 48;
    const tile = paintTile(surfaces[name] as Surface, size);
    let mean = 0;
    let seam = 0;
    let inner = 0;
    for (let j = 0; j < size; j++) {
      for (let i = 0; i < size; i++) mean += (tile[(j * size + i) * 4] as number) / 170 / size / size;
      const at = (i: number): number => tile[(j * size + i) * 4] as number;
      seam += Math.abs(at(size - 1) - at(0)) / size;
      for (let i = 1; i < size; i++) inner += Math.abs(at(i) - at(i - 1)) / size / (size - 1);
    }
    expect(mean).toBeGreaterThan(0.6);
    expect(mean).toBeLessThan(1.15);
    expect(seam).toBeLessThan(inner * 3 + 12);
  });
});
