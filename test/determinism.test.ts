import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diskCache } from '../src/film/disk-cache.ts';
import type { Performance } from '../src/stage/index.ts';
import { openStudio, PATIENCE, planOf } from './support/studio.ts';

const studio = await openStudio('same plan, same pictures');

// Rain, puddles, steps, speech, wind, grain and a hand that shakes: all that could remember what was drawn before.
const brief = `1970s 35mm film with gate weave and grain. A rainy alley at night with puddles. A man in a long coat walks past a food stall; steam rises.
Camera: handheld tracking shot.
Dialogue:
- Man: "Wait for me."`;

const hashOf = async (performance: Performance, frame: number): Promise<string> =>
  createHash('sha256')
    .update(await performance.frame(frame))
    .digest('hex');

describe.skipIf(!studio)('pictures', () => {
  it(
    'are the same bytes in sequence, alone, again, and from a kept or a fresh bake of the light',
    async () => {
      const size = { width: 192, height: 108, seconds: 4 };
      const plan = await planOf(brief, size);
      expect(await planOf(brief, size)).toEqual(plan);
      const folder = await mkdtemp(join(tmpdir(), 'shotwright-bakes-'));
      try {
        // First with an empty cache, a second of frames in its turn.
        const first = await studio!.open(plan, { cache: diskCache(folder) });
        const inTurn = new Map<number, string>();
        for (let i = 36; i <= 60; i++) inTurn.set(i, await hashOf(first, i));
        first.close();
        // Then from the kept bake: frame 60 alone, and others out of order.
        const second = await studio!.open(plan, { cache: diskCache(folder) });
        for (const i of [60, 36, 51, 60]) expect([i, await hashOf(second, i)]).toEqual([i, inTurn.get(i)]);
        second.close();
        // Another seed is another take.
        const other = await studio!.open({ ...plan, seed: plan.seed + 1 }, { cache: diskCache(folder) });
        expect(await hashOf(other, 48)).not.toBe(inTurn.get(48));
        other.close();
        // The pictures do move, and the film stock too.
        expect(new Set(inTurn.values()).size).toBe(inTurn.size);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
    PATIENCE,
  );
});
