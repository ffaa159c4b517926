import type * as THREE from 'three/webgpu';
import { smoothstep } from '../../base/vectors.ts';
import type { Roots } from '../../catalogue/kit/motion-kit.ts';
import { distanceTo } from '../../vision/fill/distance.ts';
import type { Mask, Raster } from '../../vision/raster.ts';
import { resizeMask } from '../../vision/resize.ts';
import type { Region, RegionKind, Sight } from '../../vision/sight/sight.ts';
import { basinOf } from './basin.ts';
import type { Effect } from './effect.ts';
import { hullOf } from './hull.ts';
import type { Layer } from './layers.ts';
import { plainIn } from './plain.ts';
import { lightsOf, type Plate, plateOf } from './plate.ts';
import { type Reach, reachOf, SEEN } from './reach.ts';
import { withoutHoles } from './sky-mask.ts';
import { halves } from './textures.ts';
import { blurred, closed, shownBy, type Weights, weightsOf } from './weights.ts';

/** Long side at which regions take part: their borders are soft anyway. */
const SIZE = 360;

/** Share of the height over which a region's motion dies down towards what stays. */
const feathers: Partial<Record<RegionKind | 'frame', number>> = {
  water: 0.014,
  foliage: 0.012,
  sky: 0.02,
  hair: 0.016,
  cloth: 0.02,
  light: 0.008,
  fire: 0.012,
};

/** Share of the height up to which gaps in what is porous move with it. */
const gaps: Partial<Record<RegionKind | 'frame', number>> = { foliage: 0.03, hair: 0.012, water: 0.012 };

/** Share of the picture's width that comes along around what moves, unless it has a bound of its own. */
const ROOM = 0.02;
const rooms: Partial<Record<RegionKind | 'frame', number>> = { hair: 0.035, cloth: 0.008 };

/** The same, and gaps, for what turns inside its outline where it is cut out. */
const CUT_ROOM = 0.006;
const CUT_GAPS = 0.02;

/** Shares of the height: over which light on a thing goes out towards its border, and gaps in it that are lit as well. */
const LIT_SOFT = 0.04;
const LIT_GAPS = 0.012;

/** What moves in one piece even where vision lost a part of it. */
const compacts: ReadonlySet<RegionKind | 'frame'> = new Set(['subject', 'person', 'light']);

/** Share of the height over which the pieces of one thing go over into each other. */
const JOINT = 0.02;

/** The layer that everything stands on. */
const GROUND = 'ground';

/** A thing at least so sure is not bent by what moves beside it. */
const SURE_THING = 0.3;

/** A region's part in a layer. */
export interface Share {
  readonly weights: Weights;
  readonly texture: THREE.DataTexture;
  /** The region's light on what is around it, 0 to 1. */
  readonly halo: Float32Array;
  /** How far it may be taken along, where its effect asks. */
  readonly reach?: Reach;
}

/** What shines lights what is near: so much close by, down to a third of it at this share of the height. */
const shining: ReadonlySet<RegionKind> = new Set(['light', 'fire']);
const SPILL = 0.8;
const SPILL_REACH = 0.075;

/** How the regions of a picture take part in its layers; made on first asking. */
export class Regions {
  readonly width: number;
  readonly height: number;
  /** How much of each pixel each layer shows. */
  readonly shown: readonly Float32Array[];
  private readonly made = new Map<string, Share>();
  private readonly basins = new Map<string, Mask>();
  private readonly plates = new Map<string, Plate>();
  private plain: Uint8Array | undefined;
  /** 1 where two layers may be one thing: what crosses there must not part. */
  private readonly joined: Uint8Array;

  constructor(
    private readonly layers: readonly Layer[],
    seams: Mask,
    private readonly picture: Raster,
    private readonly sight: Sight,
  ) {
    const k = Math.min(1, SIZE / Math.max(sight.width, sight.height));
    this.width = Math.max(2, Math.round(sight.width * k));
    this.height = Math.max(2, Math.round(sight.height * k));
    this.shown = shownBy(layers, picture, this.width, this.height);
    this.joined = joinedAt(seams, this.width, this.height);
  }

  /**
   * @param region undefined for the whole picture
   * @param held how what moves with it is held
   * @param pieces regions that are one thing with it to what moves it
   */
  in(
    region: Region | undefined,
    layer: number,
    held: Pick<Effect, 'roots' | 'stalk' | 'outlined'> = {},
    pieces: readonly Region[] = [],
  ): Share {
    const { roots, stalk = false, outlined = false } = held;
    const others = roots ? pieces.map((p) => p.id) : [];
    const key = [region?.id ?? '', layer, roots ?? '', stalk, outlined, ...others].join(' ');
    let share = this.made.get(key);
    if (!share) {
      share = roots
        ? this.reaching(this.in(region, layer), region, layer, { roots, stalk, outlined }, pieces)
        : this.make(region, layer);
      this.made.set(key, share);
    }
    return share;
  }

  /** Does a region that is a layer of its own stand on what a layer shows? */
  standsIn(region: Region | undefined, layer: number): boolean {
    return this.layers[layer]!.id === GROUND && this.layers.some((l) => l.id === region?.id);
  }

  private reaching(
    share: Share,
    region: Region | undefined,
    layer: number,
    { roots, stalk, outlined }: { roots: Roots; stalk: boolean; outlined: boolean },
    pieces: readonly Region[],
  ): Share {
    const { width, height } = this;
    const mask = this.maskOf(region);
    // Where it was cut out, what the cut missed stays behind it: that must not be seen beside it.
    const cut = outlined && this.layers[layer]!.id === region?.id;
    const compact = !cut && roots === 'edges' && compacts.has(region?.kind ?? 'frame');
    const together = { ...mask, data: compact ? hullOf(mask) : mask.data.slice() };
    const own = Float32Array.from(mask.data, (m) => m / 255);
    const all = own.slice();
    for (const piece of pieces) {
      if (piece.id === region?.id) continue;
      const { data } = this.maskOf(piece);
      for (let i = 0; i < data.length; i++) {
        together.data[i] = Math.max(together.data[i]!, data[i]!);
        all[i]! += data[i]! / 255;
      }
    }
    const reach = reachOf({
      mask: together,
      shown: cut ? new Float32Array(mask.data.length).fill(1) : this.shown[layer]!,
      // What is behind a sheet goes along with it a good way: less of what was never seen is uncovered.
      room:
        (cut ? CUT_ROOM : (rooms[region?.kind ?? 'frame'] ?? ROOM)) *
        (width / height) *
        (this.standsIn(region, layer) ? 2 : 1),
      gaps: cut ? CUT_GAPS : (gaps[region?.kind ?? 'frame'] ?? 0),
      ...(compact ? { plain: (this.plain ??= plainIn(this.picture, width, height)) } : {}),
      stays: this.staysBeside(region, layer),
      roots,
      stalk,
    });
    if (pieces.length > 1) {
      const joint = Math.max(1, Math.round(JOINT * height));
      const [a, b] = [own, all].map((x) => blurred(blurred(x, width, height, joint), width, height, joint));
      for (let i = 0; i < own.length; i++) reach.arm[i]! *= b![i]! > 1e-3 ? Math.min(1, a![i]! / b![i]!) : 0;
    }
    return {
      ...share,
      reach,
      texture: halves(this, share.weights.weight, reach.hold, reach.root, reach.arm),
    };
  }

  /** Where light that passes over a thing falls on it: whole inside, softly out towards its border, nothing beside it. */
  private litOf(mask: Mask): Float32Array {
    const { width, height } = this;
    const inside = Float32Array.from(mask.data, (v) => v / 255);
    const whole = closed(inside, width, height, Math.round(LIT_GAPS * height));
    const radius = Math.max(1, Math.round(LIT_SOFT * height));
    // Half of a straight border's surroundings belong to the thing.
    return blurred(blurred(whole, width, height, radius), width, height, radius).map(
      (v, i) => smoothstep(0.45, 0.95, v) * whole[i]!,
    );
  }

  /** What nothing beside it takes along: other things of a layer, and where two layers may be one. */
  private staysBeside(region: Region | undefined, layer: number): Uint8Array {
    const out = this.joined.slice();
    const { id } = this.layers[layer]!;
    for (const other of this.sight.regions) {
      const part = other.kind === 'face' && region?.kind !== 'face' && region?.of === other.of;
      const thing = (other.kind === 'subject' || other.kind === 'person') && other.id !== id;
      if (other.id === region?.id || other.id === region?.of || !(part || (thing && !region?.of))) continue;
      if (other.confidence < SURE_THING) continue;
      // Brows and temples are the face's, whatever its mask has of them.
      const data = part ? hullOf(this.maskOf(other)) : this.maskOf(other).data;
      const mine = region && this.maskOf(region).data;
      const shown = this.shown[layer]!;
      for (let i = 0; i < out.length; i++)
        if (data[i]! > 127 && shown[i]! > SEEN && (part || !((mine?.[i] ?? 0) > 127))) out[i] = 1;
    }
    return out;
  }

  /** A region's mask at the size of the weights. */
  maskOf(region: Region | undefined): Mask {
    const { width, height } = this;
    if (!region) return { width, height, data: new Uint8Array(width * height).fill(255) };
    const mask = resizeMask(region.mask, width, height);
    if (region.kind !== 'water') return mask;
    let basin = this.basins.get(region.id);
    if (!basin) this.basins.set(region.id, (basin = basinOf(this.picture, mask)));
    return basin;
  }

  private make(region: Region | undefined, layer: number): Share {
    const mask = this.maskOf(region);
    // A layer that is the region's own has no border inside itself.
    const whole = !region || this.layers[layer]!.id === region.id;
    const weights = whole
      ? {
          ...weightsOf(mask, this.shown[layer]!, 0.01),
          weight: new Float32Array(mask.data.length).fill(1),
        }
      : weightsOf(mask, this.shown[layer]!, feathers[region.kind] ?? 0.018, gaps[region.kind]);
    const soft = Float32Array.from(mask.data, (m) => m / 255);
    const radius = Math.max(1, Math.round(this.height * 0.07));
    const halo = region
      ? blurred(blurred(soft, this.width, this.height, radius), this.width, this.height, radius).map((h) =>
          Math.min(1, h * 1.6),
        )
      : soft;
    if (region && shining.has(region.kind)) {
      const on = mask.data.map((m) => (m > 127 ? 1 : 0));
      const away = distanceTo(on, this.width, this.height);
      for (let i = 0; i < halo.length; i++)
        halo[i] = Math.max(halo[i]!, SPILL * Math.exp(-away[i]! / (SPILL_REACH * this.height)));
    }
    return {
      weights,
      halo,
      texture: halves(this, weights.weight, region ? this.litOf(mask) : weights.weight, halo),
    };
  }

  /** The mask of a sky with what shows sky in it, at the size of the weights. */
  skyMask(region: Region | undefined): Mask {
    return region
      ? resizeMask(withoutHoles(this.sight, region.mask), this.width, this.height)
      : this.maskOf(region);
  }

  /** The clean plate of a sky. */
  plate(region: Region | undefined): Plate {
    const key = region?.id ?? '';
    let plate = this.plates.get(key);
    if (!plate) {
      const lights = this.sight.regions.filter((r) => r.kind === 'light' && r.confidence >= 0.3);
      const shine = lightsOf(
        lights.map((l) => l.mask),
        this.width,
        this.height,
      );
      const sheet = this.shown[this.layers.findIndex((l) => l.id === 'sky')];
      plate = plateOf(this.picture, this.skyMask(region), shine, sheet);
      this.plates.set(key, plate);
    }
    return plate;
  }

  dispose(): void {
    for (const { texture } of this.made.values()) texture.dispose();
  }
}

/** Share of an edge nearby that has to be unsure for two layers to be held together there. */
const UNSURE = 0.55;

/** Where the edges of layers are unsure, at a size, told by what is near along the edge as well. */
function joinedAt(seams: Mask, width: number, height: number): Uint8Array {
  const n = width * height;
  const [unsure, all] = [new Float32Array(n), new Float32Array(n)];
  for (let y = 0; y < seams.height; y++) {
    const row = Math.floor((y / seams.height) * height) * width;
    for (let x = 0; x < seams.width; x++) {
      const v = seams.data[y * seams.width + x]!;
      if (v === 0) continue;
      const i = row + Math.floor((x / seams.width) * width);
      unsure[i]! += (v - 1) / 254;
      all[i]!++;
    }
  }
  const near = Math.max(1, Math.round(height * 0.01));
  const [part, of] = [blurred(unsure, width, height, near), blurred(all, width, height, near)];
  return Uint8Array.from(part, (p, i) => (all[i]! > 0 && p > UNSURE * of[i]! ? 1 : 0));
}
