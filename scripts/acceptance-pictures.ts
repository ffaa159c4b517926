// Pictures brought to life: does the clip begin with the picture, does what was asked move and the rest stand still,
// and do words, path and frames agree on the camera's move?
// usage: npx tsx scripts/acceptance-pictures.ts LIST.json [--only name,name] [--size 1280x720] [--sheets FOLDER] [--seed 7]
// LIST.json: [{ "name": "lake", "image": "lake.jpg", "brief": "…", "move": "dolly-in" }], files as seen from the list's folder
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readBrief } from '../src/brief/index.ts';
import { coverage, directPicture, labelOf, type Plan, pictureCameraAt } from '../src/direct/index.ts';
import { diskCache } from '../src/film/disk-cache.ts';
import { edition } from '../src/film/edition.ts';
import { installedFonts } from '../src/film/fonts.ts';
import { openGpu } from '../src/film/gpu.ts';
import { openPicture } from '../src/film/picture/open.ts';
import { encodePng } from '../src/film/png.ts';
import { contactSheet, sheetFrames, type Tile, tile } from '../src/film/sheet.ts';
import { openPicturePerformance, pictureLayers, pictureSpace } from '../src/stage/index.ts';
import { withImage } from '../src/stage/picture/mirrored.ts';
import { grow } from '../src/vision/fill/distance.ts';
import { strainOf } from '../src/vision/fill/strain.ts';
import { flow, type Grey, greyOf, labelFromFlow, ssim } from '../src/vision/index.ts';
import type { Mask } from '../src/vision/raster.ts';
import { quantile, within } from '../test/support/alive.ts';
import { shownIn } from '../test/support/shown.ts';
import { speech } from '../test/support/studio.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    size: { type: 'string', default: '1280x720' },
    sheets: { type: 'string' },
    seed: { type: 'string', default: '7' },
    fit: { type: 'string', default: 'crop' },
  },
});
const [list] = positionals;
if (list === undefined) {
  console.error('Which list? usage: npx tsx scripts/acceptance-pictures.ts LIST.json');
  process.exit(2);
}
interface Entry {
  readonly name: string;
  readonly image: string;
  readonly brief: string;
  /** What a film-maker calls the move that the words ask for; 'static' where they ask for none. */
  readonly move?: string;
}
const entries = JSON.parse(readFileSync(list, 'utf8')) as Entry[];
const [W, H] = values.size.split('x').map(Number) as [number, number];
/** Width of the pictures in which motion is followed. */
const SEEN = 640;
/** Frames between two in which motion is followed, and between two that the camera's move is told from. */
const STEP = 4;
const STRIDE = 12;
/** How many times longer a line of the picture may become besides what the move makes of all. */
const MOST_PULL = 1.8;
/** Between two frames at which it is looked at how far a motion goes, in steps. */
const SELDOM = 3;
/** Least share of the width, or change of light out of 255, that is seen at the size of a sheet's tile. */
const LEAST_REACH = 0.008;
const LEAST_CHANGE = 5;
/** Ways in the picture that words ask for. */
const ways: Readonly<Record<string, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};
const cache = diskCache(join(tmpdir(), 'shotwright-test-bakes'), { edition: edition() });
const gpu = await openGpu();
if (values.sheets) mkdirSync(values.sheets, { recursive: true });

/** A mask with what lies within a share of its width of it. */
function grown(mask: Mask, share: number): Mask {
  const set = mask.data.map((v) => (v > 100 ? 1 : 0));
  const wide = grow(set, mask.width, mask.height, Math.round(share * mask.width));
  return { ...mask, data: wide.map((v) => v * 255) };
}

let wrong = 0;
for (const entry of entries) {
  if (values.only && !values.only.split(',').includes(entry.name)) continue;
  const file = isAbsolute(entry.image) ? entry.image : join(dirname(list), entry.image);
  const fit = values.fit as 'crop';
  const picture = await openPicture({ file, target: { width: W, height: H }, fit, cache });
  const began = process.cpuUsage();
  const plan: Plan = await directPicture(
    readBrief(entry.brief),
    {
      width: W,
      height: H,
      fps: 24,
      seconds: 4,
      quality: 'draft',
      seed: Number(values.seed),
      durationOf: speech().durationOf,
    },
    picture,
  );
  const performance = await openPicturePerformance(plan, picture, { gpu, speech: speech() });
  const count = plan.format.seconds * plan.format.fps;
  const greys: Grey[] = [];
  const changes: number[] = [];
  const tiles: Tile[] = [];
  const shown = new Set(sheetFrames(count));
  let last: Uint8Array | undefined;
  let first: Grey | undefined;
  for (let i = 0; i < count; i++) {
    const rgba = new Uint8Array(await performance.frame(i));
    const whole = greyOf(rgba, W, H);
    first ??= whole;
    if (last) {
      let sum = 0;
      for (let k = 0; k < rgba.length; k += 16) sum += Math.abs(rgba[k + 1]! - last[k + 1]!);
      changes.push(sum / (rgba.length / 16));
    }
    last = rgba;
    if (i % STEP === 0) greys.push(greyOf(rgba, W, H, Math.max(1, Math.round(W / SEEN))));
    if (shown.has(i)) tiles.push(tile({ width: W, height: H, data: rgba }, `${(i / 24).toFixed(2)} s`));
  }
  const used = process.cpuUsage(began);
  const same = ssim(first!, greyOf(Uint8Array.from(picture.raster.data), W, H));
  const steps = greys.slice(1).map((g, i) => flow(greys[i]!, g));
  const [w, h] = [greys[0]!.width, greys[0]!.height];
  const scale = W / w;
  const beats = plan.shots[0]!.beats;
  const moving = beats
    .map((b) => picture.sight.regions.find((r) => r.id === b.actor))
    .filter((r) => r !== undefined)
    // What is afloat takes its image in the water along.
    .map((r) => withImage(r, picture.raster, picture.sight));
  /** How far what moves in a region goes out of it, in shares of the width. */
  const reach = new Map<string, number>();
  const moved = new Map<string, Mask>();
  const unmoved = (t: { readonly x: number; readonly y: number }, room: number): boolean =>
    !moving.some((r) => {
      const far = room + (reach.get(r.id) ?? 0);
      const key = `${r.id} ${far}`;
      const mask = moved.get(key) ?? grown(r.mask, far);
      moved.set(key, mask);
      return within(mask, t.x / w, t.y / h);
    });
  const path = labelOf(Array.from({ length: count }, (_, i) => pictureCameraAt(plan, i / 24))).move;
  const still = path === 'static';
  const rows: string[] = [];
  const shy: string[] = [];
  const seldom = greys.filter((_, i) => i % SELDOM === 0 || i === greys.length - 1);
  for (const beat of beats) {
    const region = picture.sight.regions.find((r) => r.id === beat.actor);
    const shown = shownIn(seldom, region?.mask, still ? undefined : (t) => unmoved(t, 0));
    if (region) reach.set(region.id, Math.max(reach.get(region.id) ?? 0, shown.reach));
    const way = ways[String(beat.params.direction)];
    const along = way ? shown.way[0] * way[0] + shown.way[1] * way[1] : undefined;
    rows.push(
      `  ${beat.action} of ${beat.actor} ${beat.start.toFixed(1)}–${beat.end.toFixed(1)} s: goes ${(100 * shown.reach).toFixed(1)} % of the width, light by ${shown.change.toFixed(1)}${along === undefined ? '' : `, ${beat.params.direction} ${(100 * along).toFixed(1)} %`} (${shown.points} points)`,
    );
    if (region && shown.reach < LEAST_REACH && shown.change < LEAST_CHANGE)
      shy.push(`${beat.action} of ${beat.actor} can hardly be seen`);
    if (region && still && along !== undefined && along < 0)
      shy.push(`${beat.action} of ${beat.actor} goes the other way than ${beat.params.direction}`);
  }
  // What moves by itself says nothing of the camera: the move is told from the same path without any motion.
  const bare = { ...plan, shots: plan.shots.map((shot) => ({ ...shot, beats: [] })) };
  const empty =
    beats.length > 0 ? await openPicturePerformance(bare, picture, { gpu, speech: speech() }) : undefined;
  const far: Grey[] = [];
  for (let i = 0; i < count; i += STRIDE) {
    if (!empty) far.push(greys[i / STEP]!);
    else far.push(greyOf(new Uint8Array(await empty.frame(i)), W, H, Math.max(1, Math.round(W / SEEN))));
  }
  empty?.close();
  const strides = far.slice(1).map((g, i) => flow(far[i]!, g));
  const told = labelFromFlow(strides, w, h);
  const seen = told.label;
  // What falls or floats before the whole picture is followed as well as the picture is.
  const veiled = beats.some((b) => b.actor === 'frame');
  const rest =
    still && !veiled
      ? steps.flatMap((tracks) =>
          tracks.filter((t) => unmoved(t, 0.02)).map((t) => (Math.hypot(t.dx, t.dy) * scale) / STEP),
        )
      : [];
  const least = Math.min(...changes.slice(1));
  const { layers } = pictureLayers(picture.raster, picture.sight);
  const strains = [0.25, 0.5, 0.75, 1].map((share) =>
    strainOf(layers, pictureSpace(plan), pictureCameraAt(plan, share * plan.format.seconds)),
  );
  const most = (key: 'pull' | 'holes' | 'folded'): number => Math.max(...strains.map((x) => x[key]));
  const verdicts = [
    ...shy,
    same >= 0.995 ? '' : `frame 0 is like the picture to ${same.toFixed(4)} only`,
    changes[0]! <= least + 1e-9
      ? ''
      : `the first two frames differ by ${changes[0]!.toFixed(4)}, later ones by ${least.toFixed(4)}`,
    most('holes') === 0 ? '' : `a hole of ${(100 * most('holes')).toFixed(2)} % of the frame`,
    most('folded') === 0 ? '' : `${(100 * most('folded')).toFixed(2)} % of the triangles are turned over`,
    most('pull') <= MOST_PULL ? '' : `a line is stretched ${most('pull').toFixed(2)} times`,
    rest.length > 0 && quantile(rest, 0.97) > 0.3
      ? `the rest moves by ${quantile(rest, 0.97).toFixed(2)} px a frame`
      : '',
    (entry.move ?? 'static') === path ? '' : `asked ${entry.move ?? 'static'}, path ${path}`,
    seen === path ? '' : `path ${path}, frames ${seen} (${JSON.stringify(told)})`,
  ].filter((v) => v !== '');
  wrong += verdicts.length;
  const cpu = (used.user + used.system) / 1e6;
  console.log(
    `${verdicts.length === 0 ? 'right' : 'WRONG'} ${entry.name}: ${path}/${seen}, SSIM ${same.toFixed(4)}, first step ${changes[0]!.toFixed(4)} least ${least.toFixed(4)}, rest ${rest.length > 0 ? quantile(rest, 0.97).toFixed(2) : '–'}, pull ${most('pull').toFixed(2)}, CPU ${cpu.toFixed(1)} s`,
  );
  for (const v of verdicts) console.log(`  ! ${v}`);
  for (const row of rows) console.log(row);
  for (const row of coverage(plan, performance.findings()).filter((r) => r.status !== 'undirected'))
    console.log(
      `  ${row.status.padEnd(12)} ${row.kind.padEnd(8)} ${row.phrase} → ${row.by}${row.why ? ` (${row.why})` : ''}`,
    );
  for (const note of plan.notes) console.log(`  note: ${note}`);
  if (values.sheets)
    writeFileSync(
      join(values.sheets, `${entry.name}.png`),
      encodePng(contactSheet(tiles, installedFonts(), W >= H ? 3 : 6)),
    );
  performance.close();
}
console.log(wrong === 0 ? 'All right.' : `${wrong} wrong.`);
process.exit(0);
