import { random } from '../../base/random.ts';
import {
  cropped,
  type Frame,
  firm,
  framed,
  frameOf,
  insideOf,
  onCanvas,
  picked,
} from '../../vision/fill/canvas.ts';
import { distanceTo, grow } from '../../vision/fill/distance.ts';
import { type Edge, edgeOf } from '../../vision/fill/edge.ts';
import { settleIslands } from '../../vision/fill/islands.ts';
import { type Guide, guideOf, matteOf } from '../../vision/fill/matte.ts';
import { outlined } from '../../vision/fill/outline.ts';
import { paint } from '../../vision/fill/paint.ts';
import type { Grid } from '../../vision/fill/project.ts';
import { held, reliefOf } from '../../vision/fill/relief.ts';
import { copyOut, regain, settle } from '../../vision/fill/settle.ts';
import { groundOf } from '../../vision/fill/skyline.ts';
import { band, beyond } from '../../vision/fill/wanted.ts';
import type { Mask, Raster } from '../../vision/raster.ts';
import type { Sight } from '../../vision/sight/sight.ts';
import { skyOf, subjectsOf } from './cutouts.ts';
import { withImage } from './mirrored.ts';

/** Share of the picture's size that every layer's texture has more on each of the four sides, about. */
export const REACH = 0.05;

/** One sheet of the picture. */
export interface Layer {
  /** 'sky', 'ground' (everything that is no subject) or the id of a subject's region. */
  readonly id: string;
  /** The picture's size plus margins on all sides; straight alpha; filled in behind what is in front. */
  readonly texture: Raster;
  /** Pixels of margin left and right, and at top and bottom. */
  readonly margin: readonly [number, number];
  /**
   * Nearness (1 near, 0 far) at the vertices of a regular grid over the whole texture: the first column lies on its
   * left edge, the last on its right edge, rows alike. Smooth, and nowhere steeper than `STEEPEST` (relief.ts).
   */
  readonly relief: { readonly columns: number; readonly rows: number; readonly nearness: Float32Array };
}

/**
 * A picture in sheets, back to front. Laid over each other in encoded values (not linear light) and seen from where the
 * picture was taken, they give the picture back.
 */
export interface Layers {
  readonly picture: Raster;
  readonly layers: readonly Layer[];
  /** Share of the size that the margins add on a side, about; each layer's `margin` is exact. */
  readonly reach: number;
  /**
   * Along the edges of the sheets how far colours do not tell two of them apart: 1 they do, 255 both may be one thing;
   * 0 where there is no edge.
   */
  readonly seams: Mask;
}

/** How far behind an edge parallax can uncover, in shares of the longer side: fills are textured that far. */
const UNCOVERED = 0.12;
/** The same for the sky, which only far things stand before. */
const UNCOVERED_SKY = 0.07;
/** Canvas pixels about a matte's soft edge whose colours are mixed and never serve as a source. */
const SOFT = 2;
/** Canvas pixels about a matte in which the ground is held to it where nothing tells the two apart. */
const HOLD = 4;

/** Canvas pixels at an edge in which a depth map is often blurred. */
const BLURRED = 4;
/** A depth less sure than this is flattened, to a quarter at most: noise must not ripple through a face. */
const TRUSTED = 0.18;
const LEAST_TRUST = 0.25;
/** Cells of the relief over which a depth is evened out inside one sheet: a guess has steps where there are none. */
const GUESSED = 9;
const MEASURED = 1;
/**
 * How much of what no plane explains is left of a guess, for its confidence: the less sure it is, the straighter walls,
 * poles and horizons stay.
 */
const BENT = 1.8;
const LEAST_BENT = 0.62;
const MOST_BENT = 0.75;

/**
 * Take a picture apart into sheets that a camera can move past: the sky behind, the ground before it, one sheet for
 * each subject in front. Each is filled in behind what is before it and goes on beyond the picture's borders. The same
 * picture and sight give the same layers. Never throws for a picture of at least 1 x 1.
 * @example layersOf(raster, see(raster)).layers.map((l) => l.id) // ['sky', 'ground', 'subject']
 */
export function layersOf(picture: Raster, sight: Sight): Layers {
  const { width, height } = picture;
  const frame = frameOf(width, height, REACH);
  const chance = random(7).stream('layers');
  const regions = subjectsOf(sight).map((region) => withImage(region, picture, sight));
  const sky = skyOf(sight);
  const below = new Uint8ClampedArray(width * height * 4);
  const layers: Layer[] = [];
  const add = (id: string, texture: Raster, relief: Layer['relief']) =>
    layers.push({ id, texture, margin: frame.margin, relief });

  const guide = regions.length > 0 || sky ? guideOf(picture, frame.factor) : undefined;
  const mattes = regions.map((r) => matteOf(picture, guide!, r.mask).data);
  const air = sky && matteOf(picture, guide!, sky).data;
  if (air) settleIslands(frame, air, mattes);
  const subjects = regions.map((region, k) => {
    const matte = mattes[k]!;
    const { least, most } = onCanvas(frame, matte);
    const edge = edgeOf(guide!, cropped(frame, most.map(solid)));
    const [sure, deep] = [firm(frame, least, 1), firm(frame, least, BLURRED)];
    return { id: region.id, matte, edge, firm: sure, deep, cover: coverOf(frame, edge) };
  });
  const seams = seamsOf(guide);
  for (const { edge } of subjects) seams.add(edge);
  /** Canvas pixels that the subjects from one on may cover. */
  const coveredFrom = (k: number): Uint8Array => {
    const out = new Uint8Array(frame.canvas[0] * frame.canvas[1]);
    for (const { cover } of subjects.slice(k)) for (let i = 0; i < out.length; i++) out[i]! |= cover[i]!;
    return out;
  };
  const hole = coveredFrom(0);
  const clear = hole.map(not);
  const trust = Math.min(1, Math.max(LEAST_TRUST, sight.depthConfidence / TRUSTED));
  const soft = sight.depthSource === 'guess' ? GUESSED : MEASURED;
  const reliefFrom = (bent: number, ...owns: readonly Uint8Array[]) =>
    reliefOf(frame, sight.depth, ample(owns), trust, soft, bent);
  let reliefs = subjects.map(({ firm, deep, cover }, k) => {
    const open = coveredFrom(k + 1).map(not);
    return reliefFrom(1, both(deep, open), both(firm, open), cover);
  });

  let known = both(insideOf(frame), clear);
  let whole: Uint8Array | undefined;
  /** Keeps what stands before the sky from coming off it where no colour tells the two apart. */
  let settled = (relief: Grid, _own: Uint8Array, _near: number) => relief;
  if (air) {
    const ground = groundOf(frame, air, hole);
    const { least, most } = onCanvas(frame, ground);
    const open = both(known, grow(most.map(solid), ...frame.canvas, SOFT).map(not));
    const task = { known: open, wanted: band(frame, UNCOVERED_SKY) };
    const texture = paint(picture, frame, task, chance.stream('sky'));
    regain(texture, frame, picture, [ground, ...mattes]);
    copyOut(texture, frame, below);
    const relief = reliefFrom(1, open);
    // The sky has no shape of its own: what a depth says of clouds is noise.
    relief.nearness.fill(relief.nearness.reduce((a, b) => a + b, 0) / relief.nearness.length);
    add('sky', texture, relief);
    const front = hole.map((v, i) => v | solid(most[i]!));
    const edge = edgeOf(guide!, cropped(frame, front));
    seams.add(edge);
    settled = (grid, own, near) =>
      held(
        frame,
        grid,
        [{ other: relief, hold: holdOf(frame, edge, own, near) }],
        'farther',
        Math.floor(soft / 2),
      );
    reliefs = reliefs.map((grid, k) => settled(grid, subjects[k]!.firm, SOFT));
    known = both(firm(frame, least, 1), clear);
    whole = outlined(frame, ground);
  }
  const ground = paint(
    picture,
    frame,
    { known, wanted: band(frame, UNCOVERED, whole) },
    chance.stream('ground'),
  );
  regain(ground, frame, picture, mattes);
  if (!air) copyOut(ground, frame, below);
  settle(picture, frame, ground, whole, below, picked(frame, hole));
  /** Brings a layer up to those from one on where it may be one thing with them. */
  const joined = (grid: Grid, own: Uint8Array, k: number): Grid => {
    const seams = subjects.slice(k).map((s, n) => ({
      other: reliefs[k + n]!,
      hold: holdOf(frame, s.edge, own, HOLD),
    }));
    return held(frame, grid, seams, 'nearer', Math.floor(soft / 2));
  };
  for (let k = subjects.length - 2; k >= 0; k--) reliefs[k] = joined(reliefs[k]!, subjects[k]!.firm, k + 1);
  const away = grow(hole, ...frame.canvas, BLURRED).map(not);
  const bent =
    sight.depthSource === 'guess'
      ? Math.min(MOST_BENT, Math.max(LEAST_BENT, BENT * sight.depthConfidence))
      : 1;
  const shape = reliefFrom(bent, both(known, away), known, insideOf(frame));
  add('ground', ground, joined(settled(shape, known, HOLD), known, 0));

  subjects.forEach(({ id, matte, firm }, k) => {
    const front = coveredFrom(k + 1);
    const outline = outlined(frame, matte);
    const task = { known: both(firm, front.map(not)), wanted: () => beyond(frame, outline) };
    const texture = paint(picture, frame, task, chance.stream(id));
    settle(picture, frame, texture, outline, below, picked(frame, front));
    add(id, texture, reliefs[k]!);
  });
  return { picture, layers, reach: REACH, seams: seams.mask };
}

/** Gathers where the edges of sheets are, and how unsure they are. */
function seamsOf(guide?: Guide): { readonly mask: Mask; add(edge: Edge): void } {
  const [width, height] = guide ? [guide.width, guide.height] : [1, 1];
  const data = new Uint8Array(width * height);
  return {
    mask: { width, height, data },
    add({ away, proof }) {
      for (let i = 0; i < data.length; i++)
        if (away[i]! > 0 && away[i]! <= HOLD) data[i] = Math.max(data[i]!, 1 + 254 * (1 - proof[i]!));
    },
  };
}

const solid = (v: number) => (v > 4 ? 1 : 0);
const not = (v: number) => 1 - v;
const both = (a: Uint8Array, b: Uint8Array): Uint8Array => a.map((v, i) => v & b[i]!);

/** The first of some sets of pixels that is more than a scrap of the next. */
function ample(sets: readonly Uint8Array[]): Uint8Array {
  const count = (set: Uint8Array) => set.reduce((a, b) => a + b, 0);
  return sets.find((set, k) => k === sets.length - 1 || count(set) > Math.max(8, 0.3 * count(sets[k + 1]!)))!;
}

/** Where a subject's colours may be: its matte with what strays from it, and a little about both. */
function coverOf(frame: Frame, { away, stray }: Edge): Uint8Array {
  const reached = stray.map((s, i) => (s || away[i] === 0 ? 1 : 0));
  return grow(framed(frame, reached), ...frame.canvas, SOFT);
}

/**
 * How firmly two layers are held together at an edge: fully where colours do not tell the two apart.
 * @param own canvas pixels of the layer that is held, within `near` pixels of the edge or of what stands there
 */
function holdOf(frame: Frame, { away, proof }: Edge, own: Uint8Array, near: number): Float32Array {
  const reach = distanceTo(own, ...frame.canvas);
  const hold = proof.map((p, i) => (away[i]! > 0 && away[i]! <= HOLD ? 1 - p : 0));
  const edge = framed(frame, away);
  return framed(frame, hold).map((v, i) => (reach[i]! <= edge[i]! + near ? v : 0));
}
