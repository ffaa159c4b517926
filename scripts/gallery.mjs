// Shoots every example and writes its contact sheet for the README: node scripts/gallery.mjs [name …]
// Pictures of docs/gallery/ are 1280 pixels wide and at most 150 kB.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { root } from './setup.mjs';

const MOST = 150_000;
const out = join(root, 'docs', 'gallery');
const folder = mkdtempSync(join(tmpdir(), 'shotwright-gallery-'));
const wanted = process.argv.slice(2);
const run = (command, args) => {
  if (spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status !== 0) process.exit(1);
};

mkdirSync(out, { recursive: true });
for (const file of readdirSync(join(root, 'examples')).filter((f) => f.endsWith('.txt'))) {
  const name = basename(file, '.txt');
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const brief = join(root, 'examples', file);
  const launcher = [join(root, 'shotwright'), 'shoot', brief, '--seed', '7', '--contact-sheet', '--force'];
  run('sh', [...launcher, '-o', join(folder, `${name}.mp4`)]);
  const picture = join(out, `${name}.jpg`);
  for (let quality = 4; quality <= 16; quality++) {
    const sheet = ['-v', 'error', '-y', '-i', join(folder, `${name}.sheet.png`)];
    run('ffmpeg', [...sheet, '-vf', 'scale=1280:-2:flags=lanczos', '-q:v', String(quality), picture]);
    if (statSync(picture).size <= MOST) break;
  }
  console.log(picture);
}
rmSync(folder, { recursive: true, force: true });
