// Draws one picture of a place, with whatever a module adds, to look at work in progress:
//   npx tsx scripts/still.ts OUT.png [--place alley] [--with MODULE.ts] [--time night] [--weather rain]
//     [--look noir] [--size 640x360] [--from x,y,z] [--to x,y,z] [--mm 35] [--fstop 4] [--at SECONDS]
//     [--ktf 3] [--rays 3e6] [--frames N] [--ids]
// A module's default export is called with (stage) and may add objects: stage.add(object, id).

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { looks } from '../src/catalogue/looks/index.generated.ts';
import { places } from '../src/catalogue/places/index.generated.ts';
import { things } from '../src/catalogue/things/index.generated.ts';
import { weathers } from '../src/catalogue/weathers/index.generated.ts';
import { installedFonts } from '../src/film/fonts.ts';
import { openGpu } from '../src/film/gpu.ts';
import { encodePng } from '../src/film/png.ts';
import { rigOf } from '../src/stage/light/rig.ts';
import { createRenderer, type Exposure, lookOf, plainLook, type View } from '../src/stage/render/index.ts';
import { buildPlace, createRegistry } from '../src/stage/set/build.ts';

const args = process.argv.slice(2);
const option = (name: string, fallback: string): string => {
  const i = args.indexOf(`--${name}`);
  return i < 0 ? fallback : (args[i + 1] ?? '');
};
const numbers = (text: string): [number, number, number] =>
  text.split(',').map(Number) as [number, number, number];
const out = args[0] ?? '/tmp/still.png';
const [width, height] = option('size', '640x360').split('x').map(Number) as [number, number];
const place = places.find((p) => p.id === option('place', ''));
const weather = weathers.find((w) => w.id === option('weather', 'clear'));
const look = looks.find((l) => l.id === option('look', ''));
const time = option('time', place?.facts.times[0] ?? 'noon');
const clock = (label: string, since: number): void =>
  console.error(label, Math.round(performance.now() - since), 'ms');

const gpu = await openGpu();
console.error(gpu.driver, gpu.adapter);
const renderer = await createRenderer(gpu, {
  width,
  height,
  quality: option('quality', 'draft') as 'draft' | 'fine',
});
let t = performance.now();
const wet = weather?.facts.wet ?? 0;
const models = place
  ? [
      {
        id: 1,
        model: buildPlace(
          place,
          { state: [], surfaces: {}, time, weather: weather?.id ?? 'clear', wet, params: {} },
          7,
          createRegistry(things),
          installedFonts(),
        ),
      },
    ]
  : [];
clock('built', t);
const mark = place?.facts.anchors.mark?.at ?? [0, 0, 0];
const bounds = place?.facts.bounds;
const inside = (v: number, axis: 0 | 1 | 2): number =>
  bounds ? Math.min(bounds[1][axis] - 0.1, Math.max(bounds[0][axis] + 0.1, v)) : v;
const from = numbers(option('from', `${inside(mark[0], 0)},${inside(1.5, 1)},${inside(mark[2] + 5, 2)}`));
const to = numbers(option('to', `${mark[0]},1.1,${mark[2]}`));
const ktf = Number(option('ktf', '3'));
const rig = rigOf({
  lights: [],
  time,
  indoor: place?.facts.indoor ?? false,
  cloud: weather?.facts.cloud ?? 0.3,
  keyToFill: ktf,
  subject: mark,
  cameraYaw: Math.atan2(from[0] - mark[0], from[2] - mark[2]),
  reach: place ? Math.max(5, Math.min(16, Math.max(...place.facts.area))) : 6,
});
const [aw, ad] = place?.facts.area ?? [6, 6];
const cacheFolder = '/tmp/shotwright-stills';
mkdirSync(cacheFolder, { recursive: true });
const fileOf = (key: string): string => join(cacheFolder, createHash('sha1').update(key).digest('hex'));
t = performance.now();
const stage = await renderer.stage({
  fixed: models,
  ...rig,
  rim: rig.rim as NonNullable<typeof rig.rim>,
  indoor: place?.facts.indoor ?? false,
  weather: {
    falls: weather?.facts.falls ?? 'none',
    strength: 0.7,
    fog: weather?.facts.fog ?? 0.004,
    wind: weather?.facts.wind ?? 1,
    windYaw: 0.6,
    wet,
  },
  area: [
    [mark[0] - aw * 0.75, 0, mark[2] - ad * 0.75],
    [mark[0] + aw * 0.75, 3.2, mark[2] + ad * 0.75],
  ],
  look: look ? lookOf({ ...look.facts, flare: 0, soften: 0 }, look.facts) : plainLook,
  seed: 7,
  rays: Number(option('rays', '4e6')),
  cache: {
    get: async (key) => {
      try {
        return new Uint8Array(readFileSync(fileOf(key)));
      } catch {
        return undefined;
      }
    },
    set: async (key, bytes) => writeFileSync(fileOf(key), bytes),
  },
});
clock(`baked ${stage.triangles} triangles, ${stage.baked?.points} points`, t);
const module = option('with', '');
if (module) {
  const loaded = (await import(pathToFileURL(resolve(module)).href)) as {
    default: (s: typeof stage) => unknown;
  };
  await loaded.default(stage);
}
const distance = Math.hypot(from[0] - to[0], from[1] - to[1], from[2] - to[2]);
const view = (frame: number, exposure: Exposure | number): View => ({
  stage,
  camera: {
    position: from,
    target: to,
    mm: Number(option('mm', '32')),
    fstop: Number(option('fstop', '4')),
    focus: Number(option('focus', String(distance))),
  },
  time: Number(option('at', '1')) + frame / 24,
  frame,
  exposure,
});
t = performance.now();
const exposure = Number(option('exposure', '0')) || (await renderer.meter({ ...view(0, 1) }, ktf));
clock(`metered ${(typeof exposure === 'number' ? exposure : exposure.level).toFixed(2)}`, t);
const frames = Number(option('frames', '1'));
for (let frame = 0; frame < frames; frame++) {
  t = performance.now();
  const cpu = process.cpuUsage();
  const rgba = await renderer.render(view(frame, exposure));
  const used = process.cpuUsage(cpu);
  clock(`frame ${frame} (CPU ${Math.round((used.user + used.system) / 1000)} ms)`, t);
  writeFileSync(
    frames > 1 ? out.replace(/(\.png)?$/, `.${frame}.png`) : out,
    encodePng({ width, height, data: rgba }),
  );
}
if (args.includes('--ids')) {
  const seen = await renderer.renderIds(view(0, 1));
  const counts = new Map<number, number>();
  for (const id of seen.ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  console.log(Object.fromEntries([...counts].map(([id, n]) => [id, +(n / seen.ids.length).toFixed(4)])));
}
renderer.dispose();
gpu.close();
process.exit(0);
