// Contact sheets of the catalogue, each kind alone and unnamed, to see whether it is recognised:
//   npm run catalogue -- [things|creatures|places] [id …] [--out FOLDER] [--cell 320x240] [--time noon]
// Writes FOLDER/things-1.png … with FOLDER/things-1.txt, the key to it, and prints triangles per kind.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { creatures } from '../src/catalogue/creatures/index.generated.ts';
import type { Creature, Place, Thing } from '../src/catalogue/kinds.ts';
import { places } from '../src/catalogue/places/index.generated.ts';
import { things } from '../src/catalogue/things/index.generated.ts';
import { installedFonts } from '../src/film/fonts.ts';
import { openGpu } from '../src/film/gpu.ts';
import { encodePng } from '../src/film/png.ts';
import { rigOf } from '../src/stage/light/rig.ts';
import {
  createRenderer,
  plainLook,
  type Renderer,
  type Stage,
  type View,
} from '../src/stage/render/index.ts';
import { buildPlace, buildThing, createRegistry, triangleCount } from '../src/stage/set/build.ts';
import type { Model } from '../src/stage/set/model.ts';

const args = process.argv.slice(2);
const option = (name: string, fallback: string): string => {
  const i = args.indexOf(`--${name}`);
  return i < 0 ? fallback : (args.splice(i, 2)[1] ?? fallback);
};
const folder = option('out', 'catalogue-sheets');
const [width, height] = option('cell', '320x240').split('x').map(Number) as [number, number];
const time = option('time', '');
const family = args.find((a) => ['things', 'creatures', 'places'].includes(a));
const wanted = args.filter((a) => a !== family);
const COLUMNS = 5;
const PER_SHEET = 20;
/** Metres between kinds, each scaled to about one metre. */
const APART = 6;

const registry = createRegistry(things);
const fonts = installedFonts();
const chosen = <T extends { readonly id: string }>(kinds: readonly T[]): readonly T[] =>
  wanted.length ? kinds.filter((k) => wanted.includes(k.id)) : kinds;

function reachOf(model: Model): {
  readonly middle: readonly [number, number, number];
  readonly radius: number;
} {
  const low = [Infinity, Infinity, Infinity];
  const high = [-Infinity, -Infinity, -Infinity];
  for (const b of [...model.fixed, ...model.parts.flatMap((p) => p.batches)])
    b.positions.forEach((v, i) => {
      low[i % 3] = Math.min(low[i % 3]!, v);
      high[i % 3] = Math.max(high[i % 3]!, v);
    });
  const at = (k: number): number => (low[k]! + high[k]!) / 2;
  return { middle: [at(0), at(1), at(2)], radius: Math.hypot(...low.map((v, k) => high[k]! - v)) / 2 };
}

const still = { falls: 'none', strength: 0, fog: 0, wind: 0.5, windYaw: 0.6, wet: 0 } as const;

async function openStage(
  renderer: Renderer,
  options: {
    fixed: { id: number; model: Model; matrix?: number[] }[];
    indoor: boolean;
    time: string;
    reach: number;
  },
): Promise<Stage> {
  const rig = rigOf({
    lights: [],
    time: options.time,
    indoor: options.indoor,
    cloud: 0.3,
    keyToFill: 3,
    subject: [0, 0, 0],
    cameraYaw: 0,
    reach: options.reach,
  });
  return renderer.stage({
    fixed: options.fixed,
    ...rig,
    rim: rig.rim as NonNullable<typeof rig.rim>,
    indoor: options.indoor,
    weather: still,
    area: [
      [-3, 0, -3],
      [3, 3, 3],
    ],
    look: plainLook,
    seed: 7,
    rays: 2e6,
  });
}

/** Parts are drawn with the rest: here nothing moves. */
const whole = (model: Model, scale: number): Model => ({
  ...model,
  // The stage places emitters, cloths and lamps by the matrix, but takes their sizes as they are.
  emitters: model.emitters.map((e) => ({ ...e, size: e.size * scale })),
  cloths: model.cloths.map((c) => ({ ...c, width: c.width * scale, height: c.height * scale })),
  lamps: model.lamps.map((l) => ({ ...l, power: l.power * scale ** 2 })),
  fixed: [...model.fixed, ...model.parts.flatMap((p) => p.batches)],
  parts: [],
  backdrop: { kind: 'plain', colour: [0.5, 0.5, 0.52], hills: 0, skyline: 0, sea: false },
});

function paste(sheet: Uint8Array, cell: Uint8Array, number: number): void {
  const [x, y] = [(number % COLUMNS) * width, Math.floor(number / COLUMNS) * height];
  for (let row = 0; row < height; row++)
    sheet.set(cell.subarray(row * width * 4, (row + 1) * width * 4), ((y + row) * COLUMNS * width + x) * 4);
}

async function sheets(
  name: string,
  ids: readonly string[],
  draw: (from: number, to: number, put: (cell: Uint8Array, number: number) => void) => Promise<void>,
): Promise<void> {
  for (let from = 0; from < ids.length; from += PER_SHEET) {
    const to = Math.min(ids.length, from + PER_SHEET);
    const rows = Math.ceil((to - from) / COLUMNS);
    const sheet = new Uint8Array(COLUMNS * width * rows * height * 4);
    await draw(from, to, (cell, number) => paste(sheet, cell, number));
    const stem = join(folder, `${name}-${from / PER_SHEET + 1}`);
    writeFileSync(`${stem}.png`, encodePng({ width: COLUMNS * width, height: rows * height, data: sheet }));
    writeFileSync(
      `${stem}.txt`,
      `${ids
        .slice(from, to)
        .map((id, i) => `${i + 1} ${id}`)
        .join('\n')}\n`,
    );
    console.error(`${stem}.png`);
  }
}

async function drawKinds(
  renderer: Renderer,
  name: string,
  kinds: readonly (Thing | Creature)[],
): Promise<void> {
  await sheets(
    name,
    kinds.map((k) => k.id),
    async (from, to, put) => {
      const row = kinds.slice(from, to).map((kind, i) => {
        const built = buildThing(kind, { state: [] }, 7, registry, fonts);
        const { middle, radius } = reachOf(built);
        const s = 0.6 / radius;
        const model = whole(built, s);
        console.log(kind.id, triangleCount(model));
        return {
          id: i + 1,
          model,
          matrix: [
            s,
            0,
            0,
            0,
            0,
            s,
            0,
            0,
            0,
            0,
            s,
            0,
            i * APART - middle[0] * s,
            1 - middle[1] * s,
            -middle[2] * s,
            1,
          ],
        };
      });
      const stage = await openStage(renderer, {
        fixed: row,
        indoor: false,
        time: time || 'morning',
        reach: 4,
      });
      for (let i = 0; i < row.length; i++) {
        const target = [i * APART, 1, 0] as const;
        const view: View = {
          stage,
          camera: { position: [target[0] + 1.15, 1.7, 2.15], target, mm: 52, fstop: 16, focus: 2.6 },
          time: 1,
          frame: 0,
        };
        put(await renderer.render({ ...view, exposure: await renderer.meter(view) }), i);
      }
    },
  );
}

async function drawPlaces(renderer: Renderer, kinds: readonly Place[]): Promise<void> {
  await sheets(
    'places',
    kinds.map((k) => k.id),
    async (from, to, put) => {
      for (const [i, place] of kinds.slice(from, to).entries()) {
        const when = time || (place.facts.times[0] ?? 'noon');
        const model = buildPlace(
          place,
          { state: [], surfaces: {}, time: when, weather: 'clear', wet: 0, params: {} },
          7,
          registry,
          fonts,
        );
        console.log(place.id, triangleCount(model));
        const stage = await openStage(renderer, {
          fixed: [{ id: 1, model }],
          indoor: place.facts.indoor,
          time: when,
          reach: 10,
        });
        const high = place.facts.bounds[1];
        const view: View = {
          stage,
          camera: {
            position: [0.6, Math.min(1.7, high[1]), Math.min(6, high[2])],
            target: [0, 1.2, -1.5],
            mm: 26,
            fstop: 8,
            focus: 6,
          },
          time: 1,
          frame: 0,
        };
        put(await renderer.render({ ...view, exposure: await renderer.meter(view) }), i);
      }
    },
  );
}

mkdirSync(folder, { recursive: true });
const gpu = await openGpu();
const renderer = await createRenderer(gpu, { width, height, quality: 'draft' });
if (!family || family === 'things') await drawKinds(renderer, 'things', chosen(things));
if (!family || family === 'creatures') await drawKinds(renderer, 'creatures', chosen(creatures));
if (!family || family === 'places') await drawPlaces(renderer, chosen(places));
renderer.dispose();
gpu.close();
process.exit(0);
