/**
 * How well clips go on: the mean optical flow over five frames on each side of the seam of an extension, and doubled
 * frames, for pairs of a brief and what comes after it.
 *
 * `npm run bench:seams -- [--only text] [--stills DIR]`. Frames are drawn at 320x180, 24 a second; flow is in pixels a
 * frame. The goal is a difference of at most 25 %.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { readBrief } from '../src/brief/index.ts';
import { extendPlan, type Plan } from '../src/direct/index.ts';
import { whereaboutsOf } from '../src/film/whereabouts.ts';
import { flow, greyOf } from '../src/vision/index.ts';
import { openStudio, planOf, speech } from '../test/support/studio.ts';

const { values } = parseArgs({
  options: { only: { type: 'string', default: '' }, stills: { type: 'string' } },
});

const PAIRS: readonly (readonly [string, string])[] = [
  ['A porcelain teapot stands on a wooden table by a window. Slow dolly in.', 'Steam rises from it.'],
  [
    'Two friends stand on a bridge. Medium shot, handheld.\n\nDialogue:\n- Anna: "Do you remember?"\n- Ben: "I do."',
    'Dialogue:\n- Anna: "It was warm."',
  ],
  ['A brown horse gallops along a beach. Tracking shot.', 'It slows down and stops.'],
  ['A boy kicks a red ball across a park. Wide shot.', 'He runs after it.'],
  ['A ball rolls down a wooden ramp. Close-up.', 'It rolls on and stops.'],
  ['An old man drinks tea in a quiet tea house. Static shot.', 'The camera pans to the window.'],
  ['A woman walks along a street in heavy rain. Wide shot.', 'She stops and waves.'],
  ['A dancer spins on a stage. Slow orbit.', 'She bows.'],
  ['A man sits at a desk, typing. Slow push in.', 'He stands up and walks away.'],
  ['A dog sleeps on a rug. Static wide shot.', 'It jumps up and barks.'],
  ['A red car drives along a desert road. Tracking shot.', 'It brakes and stops.'],
  ['A chef chops carrots in a busy kitchen. Pan left.', 'The camera holds still. She looks up.'],
];

const [width, height, fps] = [320, 180, 24];
const studio = await openStudio('the seams of extensions');
if (studio === undefined) process.exit(1);

async function drawn(plan: Plan, from: number, to: number): Promise<Uint8Array[]> {
  const performance = await studio!.open(plan);
  const out: Uint8Array[] = [];
  for (let i = from; i <= to; i++) out.push(await performance.frame(i));
  performance.close();
  return out;
}

const speedOf = (a: Uint8Array, b: Uint8Array): number => {
  const tracks = flow(greyOf(a, width, height), greyOf(b, width, height));
  return tracks.reduce((sum, t) => sum + Math.hypot(t.dx, t.dy), 0) / Math.max(1, tracks.length);
};
const mean = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0) / list.length;

for (const [i, [text, more]] of PAIRS.entries()) {
  if (!text.includes(values.only)) continue;
  const source = await planOf(text, { width, height });
  const seam = source.format.seconds * fps;
  const plan = await extendPlan(source, readBrief(more), {
    seconds: 4,
    durationOf: speech().durationOf,
    whereabouts: await whereaboutsOf(source, speech()),
  });
  const frames = await drawn(plan, seam - 6, seam + 17);
  const speeds = frames.slice(1).map((frame, k) => speedOf(frames[k]!, frame));
  const [a, b] = [mean(speeds.slice(0, 5)), mean(speeds.slice(6, 11))];
  const doubled = frames.slice(1).filter((frame, k) => Buffer.compare(frames[k]!, frame) === 0).length;
  const off = Math.abs(a - b) / Math.max(a, b, 1e-9);
  console.log(
    `${(100 * off).toFixed(0).padStart(3)} %  ${a.toFixed(2)} to ${b.toFixed(2)} px, ${doubled} doubled  ${text} … ${more.replaceAll('\n', ' ')}`,
  );
  console.log(`       ${speeds.map((s) => s.toFixed(1)).join(' ')}`);
  if (values.stills === undefined) continue;
  mkdirSync(values.stills, { recursive: true });
  const shown = [0, 5, 6, 11, 17, 23];
  const tiles = await Promise.all(
    shown.map((k) =>
      sharp(frames[k]!, { raw: { width, height, channels: (frames[k]!.length / width / height) as 3 | 4 } })
        .png()
        .toBuffer(),
    ),
  );
  await sharp({ create: { width: width * 3, height: height * 2, channels: 3, background: '#000' } })
    .composite(tiles.map((input, k) => ({ input, left: (k % 3) * width, top: Math.floor(k / 3) * height })))
    .png()
    .toFile(join(values.stills, `${i + 1}.png`));
}
process.exit(0);
