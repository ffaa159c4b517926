/**
 * How well clips go on: the mean optical flow over five frames on each side of the seam of an extension, and doubled
 * frames, for pairs of a brief and what comes after it.
 *
 * `npm run bench:seams -- [--only text] [--stills DIR]`. Frames are drawn at 320x180, 24 a second; flow is in pixels a
 * frame. The goal is a difference of at most 25 %. Under a tenth of a pixel a frame nothing is seen to move, so that
 * slower flow counts as that; and where flow is not steady on either side, as on a ball that spins by more than the
 * tracker can follow, what is measured says nothing, which is printed instead of a share.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { drawn, extended, height, speedOf, width } from '../test/support/seam.ts';
import { openStudio } from '../test/support/studio.ts';

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
  ['A woman rides a bicycle along a canal. Tracking shot.', 'She rides on and smiles.'],
  ['A crowd dances in a disco. Zoom in.', 'They raise their hands.'],
  ['A steam train passes through a valley. Wide shot.', 'It rolls on. The camera zooms out.'],
  ['A cat walks along a wall at night. Handheld.', 'It sits down.'],
  ['Three ducks swim on a pond in light rain. Slow pan right.', 'They swim on.'],
  ['Snowy mountains at sunrise. Aerial shot, the camera flies forward.', 'The camera rises.'],
  ['An old woman knits in an armchair by a fire. Static close-up.', 'She looks up and laughs.'],
  ['A sailboat sails across a lake at sunset. Wide shot, handheld.', 'It sails on. A gull flies by.'],
  ['Two children run across a meadow. Crane up.', 'They stop and look at each other.'],
];

const fps = 24;
const studio = await openStudio('the seams of extensions');
if (studio === undefined) process.exit(1);

/** Pixels a frame under which nothing is seen to move. */
const STILL = 0.1;
const mean = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0) / list.length;
/** Mean change from one measure to the next, as a share of their mean; above `UNSTEADY` they measure no motion. */
const unsteadiness = (list: readonly number[]): number =>
  mean(list.slice(1).map((v, i) => Math.abs(v - list[i]!))) / Math.max(mean(list), STILL);
const UNSTEADY = 0.5;

for (const [i, [text, more]] of PAIRS.entries()) {
  if (!text.includes(values.only)) continue;
  const [source, plan] = await extended(text, more);
  const seam = source.format.seconds * fps;
  const frames = await drawn(studio, plan, seam - 6, seam + 17);
  const speeds = frames.slice(1).map((frame, k) => speedOf(frames[k]!, frame));
  const [a, b] = [mean(speeds.slice(0, 5)), mean(speeds.slice(6, 11))];
  const doubled = frames.slice(1).filter((frame, k) => Buffer.compare(frames[k]!, frame) === 0).length;
  const off = Math.abs(Math.max(a, STILL) - Math.max(b, STILL)) / Math.max(a, b, STILL);
  const noisy = [speeds.slice(0, 5), speeds.slice(6, 11)].every((side) => unsteadiness(side) > UNSTEADY);
  const verdict = noisy ? '  ?' : `${(100 * off).toFixed(0).padStart(3)} %`;
  console.log(
    `${verdict.padEnd(5)}  ${a.toFixed(2)} to ${b.toFixed(2)} px, ${doubled} doubled  ${text} … ${more.replaceAll('\n', ' ')}`,
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
