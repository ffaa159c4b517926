import { describe, expect, it } from 'vitest';
import { asksForQuiet, loudness, type Mix, mixPlan } from '../src/sound/index.ts';
import { motionOf } from './support/motion.ts';
import { planOf, speech } from './support/studio.ts';

const brief = `An old watchmaker sits at a desk in a study at night.

Background Sound: Near silence with a single ticking clock.
`;

/** Decibels of every hundredth of a second. */
function levels(mix: Mix): number[] {
  const n = mix.sampleRate / 100;
  return Array.from({ length: Math.floor(mix.left.length / n) }, (_, i) => {
    let sum = 0;
    for (let k = i * n; k < (i + 1) * n; k++) sum += mix.left[k]! ** 2 + mix.right[k]! ** 2;
    return 10 * Math.log10(sum / (2 * n) + 1e-12);
  });
}

async function mixOf(text: string, seed: number): Promise<Mix> {
  const plan = await planOf(text, { seed, seconds: 8 });
  expect(asksForQuiet(plan)).toBe(true);
  return mixPlan(plan, (await motionOf(plan)).contacts, { speech: speech() });
}

describe('near silence with a single ticking clock', () => {
  it.each([1, 7, 23])('is below −28 LUFS, with ticks at least 12 dB over the bed (seed %i)', async (seed) => {
    const mix = await mixOf(brief, seed);
    expect(mix.loudness).toBeLessThan(-28);
    expect(mix.loudness).toBeGreaterThan(-45);
    expect(loudness(mix)).toBeCloseTo(mix.loudness, 1);

    const found = levels(mix);
    const bed = found.toSorted((a, b) => a - b)[found.length >> 1]!;
    // A tick: the loudest hundredth within a tenth of a second, 12 dB over what lies between.
    const ticks = found.flatMap((db, i) =>
      db >= bed + 12 && db === Math.max(...found.slice(Math.max(0, i - 10), i + 11)) ? [i / 100] : [],
    );
    expect(ticks.length).toBeGreaterThanOrEqual(7);
    const gaps = ticks.slice(1).map((t, i) => t - ticks[i]!);
    // A clock keeps time: every gap is the same, or a small multiple where a tick hides.
    const beat = Math.min(...gaps);
    for (const gap of gaps) expect(Math.abs(gap / beat - Math.round(gap / beat))).toBeLessThan(0.1);
  });

  it('is never digital silence', async () => {
    const mix = await mixOf(brief, 7);
    expect(Math.min(...levels(mix).slice(5, -15))).toBeGreaterThan(-110);
  });
});
