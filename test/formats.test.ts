import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Plan } from '../src/direct/index.ts';
import { installedFonts } from '../src/film/fonts.ts';
import { type Source, shoot } from '../src/film/index.ts';
import { mixPlan } from '../src/sound/index.ts';
import { clipFaults } from './support/clip.ts';
import { planOf, speech } from './support/studio.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shotwright-formats-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Pictures that cost nothing: a bar that travels over grey. */
function bars({ width, height, fps }: Plan['format']): Source {
  return {
    width,
    height,
    fps,
    contacts: [],
    drawn: { driver: 'test', adapter: 'bars' },
    findings: async () => [],
    async *frames(indices) {
      for (const i of indices) {
        const data = new Uint8Array(width * height * 4).fill(96);
        for (let y = 0; y < height; y++)
          data.fill(220, (y * width + (i % width)) * 4, (y * width + (i % width) + 1) * 4);
        yield data;
      }
    },
  };
}

async function clipOf(plan: Plan, name: string): Promise<string> {
  const stem = join(folder, name);
  await shoot({
    plan,
    source: bars(plan.format),
    targets: {
      clip: `${stem}.mp4`,
      poster: `${stem}.jpg`,
      captions: `${stem}.vtt`,
      manifest: `${stem}.shot.json`,
    },
    fonts: installedFonts(),
    mix: async (contacts) => {
      const mix = await mixPlan(plan, contacts, { speech: speech() });
      return { sound: mix, findings: mix.findings };
    },
    manifest: (findings, frames) => ({
      kind: 'shotwright.shot',
      schema: 1,
      version: '0',
      seed: plan.seed,
      brief: '',
      plan,
      coverage: [],
      findings,
      frames,
      drawn: { driver: 'test', adapter: 'bars' },
      notes: [],
    }),
  });
  return `${stem}.mp4`;
}

const loud = `Two friends stand in a busy market. Rain.
Dialogue:
- Woman: "Let us go before it pours."
Background Sound: crowd murmur, rain, distant music from a radio.`;
const hushed = 'A study at night. Background Sound: Near silence with a single ticking clock.';

describe('a finished clip', () => {
  it.each([
    ['4 s, landscape', { seconds: 4, width: 160, height: 90, fps: 24 }],
    ['8 s, portrait', { seconds: 8, width: 90, height: 160, fps: 24 }],
    ['12 s, 30 frames a second', { seconds: 12, width: 128, height: 72, fps: 30 }],
    ['half a second', { seconds: 0.5, width: 64, height: 64, fps: 30 }],
  ] as const)('%s: exact picture, sound beside it, index first, loudness right', async (name, format) => {
    const plan = await planOf(loud, format);
    expect(await clipFaults(await clipOf(plan, name), format)).toEqual([]);
  });

  it('is quiet where quiet is asked', async () => {
    const format = { seconds: 4, width: 64, height: 64, fps: 24 };
    const file = await clipOf(await planOf(hushed, format), 'quiet');
    expect(await clipFaults(file, { ...format, quiet: true })).toEqual([]);
    expect(await clipFaults(file, { ...format, seconds: 5, fps: 30 })).toHaveLength(5);
  });
});
