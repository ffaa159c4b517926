// A render process for tests: paints flat frames whose red tells the frame's number.
// The plan's set name says how it behaves: 'dies' ends once in the middle, 'fails' reports a fault, 'stalls' waits;
// PAINT_PAUSE in the environment is how many milliseconds each frame and its set take.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importBuilt } from './built.ts';

const { Fault } = await importBuilt<typeof import('../../src/base/fault.ts')>('base/fault');
const { serve } = await importBuilt<typeof import('../../src/film/render-serve.ts')>('film/render-serve');

const pause = (): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Number(process.env['PAINT_PAUSE'] ?? 0)));

serve(async ({ plan, cache }, report) => {
  const { width, height } = plan.format;
  report({ stage: 'set', done: 1, total: 1 });
  await pause();
  if (plan.set.name === 'fails') throw new Fault('No driver.', { exit: 3, remedy: 'Install one.' });
  const drawn: number[] = [];
  const tomb = join(cache, 'died');
  return {
    drawn: { driver: 'test', adapter: 'paint' },
    performance: {
      contacts: [
        {
          time: 0.5,
          kind: 'impact',
          a: 'ball',
          b: 'floor',
          materials: ['rubber', 'wood'],
          energy: 1,
          at: [0, 0, 0],
        },
      ],
      samples: () => drawn.map((index) => ({ time: index / plan.format.fps, shares: { wall: 1 } })),
      findings: (others = []) => [
        {
          claim: 'c1',
          by: 'paint',
          match: 'exact',
          share: 1,
          seen:
            new Set([...others.map((s) => s.time), ...drawn.map((i) => i / plan.format.fps)]).size /
            plan.format.fps,
        },
      ],
      close() {},
      async frame(index) {
        await pause();
        if (plan.set.name === 'stalls') await new Promise(() => {});
        if (plan.set.name === 'dies' && index === 5 && !existsSync(tomb)) {
          writeFileSync(tomb, '');
          process.exit(9);
        }
        const data = new Uint8Array(width * height * 4).fill(255);
        for (let i = 0; i < data.length; i += 4) data.set([index * 8, 64, 128], i);
        drawn.push(index);
        return data;
      },
    },
  };
});
