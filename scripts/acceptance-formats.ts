// Shoots real clips through the command line and checks what a player finds in them: the guide's examples in
// landscape and in portrait, and one clip each of the other lengths, rates, sizes and models.
// usage: npx tsx scripts/acceptance-formats.ts [--only text] [--keep folder]
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { evaluateCamera, extentOfCast, headsInside, type Plan } from '../src/direct/index.ts';
import { clipFaults } from '../test/support/clip.ts';
import { guideExample } from '../test/support/studio.ts';

const { values } = parseArgs({ options: { only: { type: 'string' }, keep: { type: 'string' } } });
const folder = values.keep ?? mkdtempSync(join(tmpdir(), 'shotwright-acceptance-'));
mkdirSync(folder, { recursive: true });
const root = fileURLToPath(new URL('..', import.meta.url));
const names = ['1-workshop', '2-rooftop', '3-espresso', '4-basketball', '5-alley', '6-fireworks'];

interface Job {
  readonly brief: string;
  readonly size: string;
  readonly seconds?: number;
  readonly fps?: number;
  readonly model?: string;
}
const jobs: Job[] = [
  ...names.map((brief) => ({ brief, size: '1280x720' })),
  ...names.map((brief) => ({ brief, size: '720x1280' })),
  { brief: '1-workshop', size: '1280x720', seconds: 8 },
  { brief: '2-rooftop', size: '1280x720', seconds: 12 },
  { brief: '3-espresso', size: '1280x720', fps: 30 },
  { brief: '5-alley', size: '1920x1080' },
  { brief: '6-fireworks', size: '1080x1920' },
  { brief: '3-espresso', size: '1280x720', model: 'sora-2-pro' },
];

/** People of the plan whose heads are cut while they stand where they begin. */
function headsCut(plan: Plan): string[] {
  const shot = plan.shots[0]!;
  const people = plan.cast.filter((c) => shot.camera.subjects.includes(c.id));
  const { width, height } = plan.format;
  return people
    .filter(
      (c) =>
        !headsInside([extentOfCast(c)], evaluateCamera(shot.camera, shot.start + 0.1), width / height, 1),
    )
    .map((c) => `the head of ${c.id} is cut`);
}

let wrong = 0;
for (const { brief, size, seconds = 4, fps = 24, model = 'sora-2' } of jobs) {
  const name = [brief, size, `${seconds}s`, `${fps}fps`, model].join('.');
  if (values.only && !name.includes(values.only)) continue;
  const text = guideExample(brief);
  if (text === undefined) continue;
  const file = join(folder, `${brief}.txt`);
  writeFileSync(file, text);
  const stem = join(folder, name);
  const flags = [
    '--size',
    size,
    '--seconds',
    String(seconds),
    '--fps',
    String(fps),
    '--model',
    model,
    '--seed',
    '7',
  ];
  const began = performance.now();
  const done = spawnSync(
    process.execPath,
    [
      '--import',
      'tsx',
      join(root, 'src/cli/main.ts'),
      'shoot',
      file,
      ...flags,
      '--force',
      '-o',
      `${stem}.mp4`,
    ],
    { cwd: root, encoding: 'utf8' },
  );
  const took = ((performance.now() - began) / 1000).toFixed(0);
  const [width, height] = size.split('x').map(Number) as [number, number];
  const faults: string[] = [];
  if (done.status !== 0) faults.push(`ended with ${done.status}: ${done.stderr.trim().split('\n').at(-1)}`);
  else {
    faults.push(...(await clipFaults(`${stem}.mp4`, { width, height, fps, seconds })));
    const { plan } = JSON.parse(readFileSync(`${stem}.shot.json`, 'utf8')) as { plan: Plan };
    faults.push(...headsCut(plan));
  }
  if (faults.length) wrong++;
  console.log(`${faults.length ? 'WRONG' : 'right'}  ${name} (${took} s) ${faults.join('; ')}`);
}
console.log(`Clips are in ${folder}`);
process.exit(wrong ? 1 : 0);
