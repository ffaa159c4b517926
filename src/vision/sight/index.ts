import { type Lab, labOf } from '../lab.ts';
import type { Field, Mask, Point, Raster } from '../raster.ts';
import { resizeField, resizeRaster } from '../resize.ts';
import { withFirmness } from '../subject/firmness.ts';
import { findSubjects } from '../subject/index.ts';
import { guessDepth } from './depth.ts';
import { type Surroundings, surroundings, toEdges } from './edges.ts';
import { type Features, featuresOf, ramp } from './features.ts';
import { findFire } from './fire.ts';
import { GUESSES, type GuessKind, guessOf } from './guesses.ts';
import { findHorizon, horizonAt } from './horizon.ts';
import { findLand, type Land, type LandKind, landKinds } from './land.ts';
import { lightOf } from './light.ts';
import { findGlows } from './lights.ts';
import { levelLines, mirrors } from './lines.ts';
import { paletteOf } from './palette.ts';
import { maskOf, regionOf } from './regions.ts';
import type { Region, Sight } from './sight.ts';
import { findSky } from './sky.ts';
import { trustOf } from './trust.ts';
import { findVanishing } from './vanishing.ts';
import { blueness } from './water.ts';
import { backdropDoubt, clouds, joinClouds, standouts } from './witness.ts';

export type { Face, Region, RegionKind, Sight } from './sight.ts';
export { regionKinds } from './sight.ts';

/** What is known of a picture besides its pixels. */
export interface SeeOptions {
  /** Nearness from elsewhere, of any size: 1 near, 0 far; used instead of the guess. */
  readonly depth?: { readonly field: Field; readonly source: 'map' | 'model' };
}

/** Long side of the analysis, pixels. */
export const ANALYSIS = 640;

/** Kinds that a brief may name though vision is not sure of them; the first found keep others off. */
const guessed: readonly GuessKind[] = ['sky', 'water', 'foliage', 'ground', 'fire', 'light'];

/** Smallest region that is told of, share of the picture; lamps may be smaller. */
const LEAST = 0.006;

/** A picture so that its long side is at most `long`. */
function within(image: Raster, long: number): Raster {
  const scale = Math.min(1, long / Math.max(image.width, image.height));
  return resizeRaster(
    image,
    Math.max(1, Math.round(image.width * scale)),
    Math.max(1, Math.round(image.height * scale)),
  );
}

/** Shares of the pieces as fields of the analysis, the natural kinds with the picture's own edges. */
function spread(
  features: Features,
  land: Land['shares'],
  lab: Lab,
  about: Surroundings,
): Record<LandKind, Field> {
  const { width, height, pieces } = features;
  const grown = (of: Float32Array): Field => {
    if (of.every((v) => v < 0.1))
      return { width: lab.width, height: lab.height, data: new Float32Array(lab.l.length) };
    const data = new Float32Array(width * height);
    for (let i = 0; i < data.length; i++) data[i] = ramp(0.25, 0.6, of[pieces.label[i]!]!);
    return resizeField({ width, height, data }, lab.width, lab.height);
  };
  const fields = {} as Record<LandKind, Field>;
  const left = new Float32Array(lab.l.length).fill(1);
  for (const kind of landKinds) {
    // Bare ground and the rest get what the others leave.
    const last = kind === 'ground' || kind === 'rest';
    const field = last ? grown(land[kind]) : toEdges(grown(land[kind]), about);
    for (let i = 0; i < left.length; i++) field.data[i] = Math.min(field.data[i]!, Math.max(0, left[i]!));
    if (!last) for (let i = 0; i < left.length; i++) left[i]! -= field.data[i]!;
    fields[kind] = field;
  }
  return fields;
}

/**
 * See what is in a picture: regions, faces, horizon, depth, colours and light, by pure arithmetic. The same pixels
 * give the same answer. Never throws for a raster of at least 1 x 1.
 * @example see(raster).regions.map((r) => r.name) // ['pale sky', 'blue water', 'green foliage']
 */
export function see(image: Raster, options: SeeOptions = {}): Sight {
  const picture = within(image, ANALYSIS);
  const { width, height } = picture;
  const lab = labOf(picture);
  const features = featuresOf(within(picture, ANALYSIS / 2));
  const lines = levelLines(features);
  const mirror = mirrors(features);
  const vanishing = findVanishing(features);
  const fire = findFire(features);
  const firstSky = findSky(features, fire.field);
  const horizon = findHorizon(features, lines, mirror, firstSky, vanishing);
  const cut = horizon.straight && horizon.confidence > 0.42;
  const sky = cut
    ? findSky(features, fire.field, (x) => horizonAt(horizon, x, features.width, features.height))
    : firstSky;
  const row = Math.round(horizon.y * features.height);
  let mirrored = 0;
  for (let k = -2; k <= 2; k++) mirrored = Math.max(mirrored, mirror[row + k] ?? 0);
  const land = findLand(features, sky, horizon, mirrored);
  const about = surroundings(lab, Math.max(2, Math.round(width * 0.009)));
  const fields = spread(features, land.shares, lab, about);

  const hint = (field: Field, confidence: number): Mask | undefined =>
    confidence > 0.3 ? maskOf(field) : undefined;
  const hints = {
    sky: hint(fields.sky, land.confidence.sky),
    water: hint(fields.water, land.confidence.water),
    ground: hint(fields.ground, land.confidence.ground),
  };
  const found = findSubjects(
    picture,
    Object.fromEntries(Object.entries(hints).filter(([, mask]) => mask !== undefined)),
  );
  const above = land.confidence.sky > 0.35 ? clouds(found.regions, horizon.y, fields.sky.data, lab) : [];
  const things = found.regions.filter((s) => !above.includes(s));
  joinClouds(fields.sky.data, above, things);
  if (above.length > 0) {
    for (const kind of landKinds) {
      const of = kind === 'sky' ? undefined : fields[kind].data;
      if (of) for (let i = 0; i < of.length; i++) of[i]! *= 1 - fields.sky.data[i]!;
    }
  }
  const subjects = withFirmness(
    lab,
    standouts(
      things,
      Object.fromEntries(Object.entries(fields).map(([k, f]) => [k, f.data])) as Record<
        LandKind,
        Float32Array
      >,
      land.confidence,
      lab,
    ),
    things,
  );
  const green = meanOf(fields.trees.data) + meanOf(fields.grass.data);
  const doubted = (kind: 'sky' | 'water'): number =>
    land.confidence[kind] *
    backdropDoubt(subjects, found.faces, blueness(meanColour(fields[kind], lab)), green);
  const clear = doubted('sky');
  // A tree that stands out stays leaves; anything else takes its place from the land behind it.
  const taken = new Float32Array(width * height);
  const bare = new Float32Array(width * height);
  for (const { mask, of } of subjects) {
    if (of !== undefined) continue;
    cover(taken, mask);
    if (overlap(mask, fields.trees.data) + overlap(mask, fields.grass.data) < 0.5) cover(bare, mask);
  }
  const small = (field: Field): Float32Array => resizeField(field, features.width, features.height).data;
  const glows = findGlows(features, small(fields.sky));
  const regions: Region[] = [];
  /** What a guess keeps off: things, and kinds of land that are sure. */
  const occupied = (kind: GuessKind, but?: Region['kind']): Float32Array => {
    const out = Float32Array.from(taken);
    for (const r of regions) {
      // Grass and moss are the ground's own.
      if (r.kind === but || (kind === 'ground' && r.kind === 'foliage')) continue;
      if (r.kind !== kind && r.of === undefined && r.kind !== 'ground' && r.confidence >= 0.5)
        cover(out, r.mask);
    }
    return out;
  };
  const add = (
    kind: Region['kind'],
    noun: string,
    field: Field,
    confidence: number,
    least = LEAST,
    keep = false,
  ): Region | undefined => {
    const whole =
      field.width === width && field.height === height ? field : resizeField(field, width, height);
    const data = keep ? whole.data : without(whole.data, kind === 'foliage' ? bare : taken);
    const mask = maskOf({ width, height, data });
    const rank = regions.filter((r) => r.kind === kind).length;
    const region = regionOf(
      rank === 0 ? kind : `${kind}-${rank + 1}`,
      kind,
      noun,
      mask,
      lab,
      confidence,
      kind !== 'sky',
    );
    if (region.share < least || confidence <= 0.04) return undefined;
    // What is left over beside a subject that took the rest is a fringe of its own.
    if (!keep && region.share < 0.3 * meanOf(whole.data)) return undefined;
    regions.push(region);
    return region;
  };
  add('sky', 'sky', fields.sky, clear);
  // A thin strip is haze or far hills as often as a far sea.
  const strip = 0.3 + 0.7 * ramp(0.04, 0.14, thickness(fields.water));
  add('water', 'water', fields.water, doubted('water') * strip);
  add('foliage', horizon.confidence > 0.2 ? 'trees' : 'leaves', fields.trees, land.confidence.trees);
  add('foliage', 'grass', fields.grass, land.confidence.grass);
  add('ground', 'ground', fields.ground, land.confidence.ground);
  regions.push(...subjects);
  const lit = add('light', glows.sun ? 'sun' : 'lights', glows.light, glows.lightConfidence, 0.0002, true);
  add('fire', 'fire', fire.field, fire.confidence, 0.0008, true);
  add('smoke', 'smoke', glows.smoke, glows.smokeConfidence, 0.004, true);
  const stands = subjects.some((s) => s.of === undefined && s.confidence > 0.6);
  for (const kind of guessed) {
    // A flower before anything is its picture's subject, and is told of as one.
    if (kind === 'foliage' && stands) continue;
    if (regions.some((r) => r.kind === kind && r.confidence >= GUESSES[0])) continue;
    // A lake in haze is told from the sky by nobody but who knows that it is there.
    const haze =
      kind === 'water' && !horizon.straight && regions.some((r) => r.kind === 'sky' && r.box[3] > 0.6);
    const away = occupied(kind, haze ? 'sky' : undefined);
    const guess = guessOf(kind, features, land, horizon, small({ width, height, data: away }));
    const field = guess && resizeField({ ...features, data: guess.of }, width, height);
    if (!guess || !field) continue;
    // What was found with less trust than a guess has gives way to it.
    regions.splice(0, regions.length, ...regions.filter((r) => r.kind !== kind));
    const noun = kind === 'foliage' ? 'leaves' : kind === 'light' ? 'lights' : kind;
    const spot = kind === 'light' || kind === 'fire';
    add(
      kind,
      noun,
      kind === 'water' || kind === 'sky' ? toEdges(field, about) : field,
      guess.confidence,
      spot ? 0.0002 : LEAST,
      spot,
    );
  }
  add('background', 'background', fields.rest, land.confidence.rest, 0.03);

  const shares = (kinds: readonly LandKind[]): Float32Array => {
    const out = new Float32Array(features.width * features.height);
    for (const kind of kinds) {
      for (let i = 0; i < out.length; i++) out[i]! += land.shares[kind][features.pieces.label[i]!]!;
    }
    return out;
  };
  const lie = {
    sky: small(fields.sky),
    flat: shares(['water', 'grass', 'ground']),
    upright: shares(['trees', 'rest']),
  };
  const guess = guessDepth(
    features,
    lie,
    horizon,
    subjects.filter((s) => s.of === undefined && s.confidence >= 0.35),
    lab,
  );
  const notes: string[] = [];
  let depth = guess;
  let depthConfidence = 0.15 + 0.3 * horizon.confidence + 0.15 * clear;
  if (options.depth) {
    depth = resizeField(options.depth.field, width, height);
    const trust = trustOf(depth, fields.sky.data, clear, guess);
    depthConfidence = trust.confidence;
    if (trust.note) notes.push(trust.note);
  }
  const sun: Point | undefined =
    lit && glows.sun ? [(lit.box[0] + lit.box[2]) / 2, (lit.box[1] + lit.box[3]) / 2] : undefined;
  const main = subjects.find((s) => s.of === undefined && s.confidence > 0.3);
  const outdoors = regions.some(
    (r) => (r.kind === 'foliage' || r.kind === 'water') && r.confidence > 0.35 && r.share > 0.12,
  );
  const light = lightOf(
    features,
    lie.sky,
    clear,
    main && small({ width, height, data: Float32Array.from(main.mask.data, (v) => v / 255) }),
    sun,
    outdoors,
  );
  return {
    width,
    height,
    regions,
    faces: found.faces,
    saliency: found.saliency,
    horizon: { y: horizon.y, roll: horizon.roll, confidence: horizon.confidence },
    ...(vanishing && vanishing.confidence > 0.15 ? { vanishing } : {}),
    depth,
    depthSource: options.depth?.source ?? 'guess',
    depthConfidence,
    palette: paletteOf(features),
    light,
    notes,
  };
}

function meanOf(data: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < data.length; i++) sum += data[i]!;
  return sum / data.length;
}

/** How high a field is where there is any of it, share of the height. */
function thickness({ width, height, data }: Field): number {
  const columns = new Float32Array(width);
  for (let i = 0; i < data.length; i++) columns[i % width]! += data[i]! / height;
  const some = columns.filter((v) => v > 0.01);
  return some.length > 0 ? meanOf(some) : 0;
}

/** Mean colour of what a field takes. */
function meanColour({ data }: Field, lab: Lab): { a: number; b: number; chroma: number } {
  let a = 0;
  let b = 0;
  let n = 1e-6;
  for (let i = 0; i < data.length; i++) {
    a += data[i]! * lab.a[i]!;
    b += data[i]! * lab.b[i]!;
    n += data[i]!;
  }
  return { a: a / n, b: b / n, chroma: Math.hypot(a / n, b / n) };
}

/** What is left of a field when another is taken from it. */
function without(data: Float32Array, taken: Float32Array): Float32Array {
  const out = new Float32Array(data.length);
  for (let i = 0; i < out.length; i++) out[i] = data[i]! * (1 - taken[i]!);
  return out;
}

/** Add a mask to what is taken. */
function cover(taken: Float32Array, { data }: Mask): void {
  for (let i = 0; i < taken.length; i++) if (data[i]! > taken[i]! * 255) taken[i] = data[i]! / 255;
}

/** Share of a mask that a field takes, 0 to 1. */
function overlap({ data }: Mask, field: Float32Array): number {
  let sum = 0;
  let n = 1;
  for (let i = 0; i < data.length; i++) {
    if (data[i] === 0) continue;
    sum += data[i]! * field[i]!;
    n += data[i]!;
  }
  return sum / n;
}
