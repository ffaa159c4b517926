import type * as THREE from 'three/webgpu';
import { random } from '../../../base/random.ts';
import { distanceOf, type PictureSpace } from '../../../vision/fill/project.ts';
import type { Point, Raster } from '../../../vision/raster.ts';
import type { Region, Sight } from '../../../vision/sight/sight.ts';
import { elapsed } from '../curves.ts';
import type { AirAsked, Asked } from '../kit.ts';
import type { Layer } from '../layers.ts';
import { tintOf } from '../lights.ts';
import { nearnessOf } from '../painted.ts';
import { Cards } from './cards.ts';
import { type Speck, Specks } from './flight.ts';
import { noiseTexture } from './materials.ts';
import { newStars, starsIn } from './stars.ts';
import { plume, rays, type Vapour, veil } from './vapour.ts';

type Rgb = readonly [number, number, number];

/** Cells of the picture's height by which coverage is counted. */
const CELLS = 24;

/** A sky with fewer stars than this is given some. */
const FEW_STARS = 24;
const STAR_COLOURS: readonly Rgb[] = [
  [1, 1, 1],
  [0.82, 0.9, 1],
  [1, 0.93, 0.8],
];

/** A drop's ring on the ground lasts so many seconds. */
const RING = 0.38;

/** Everything in the air of a picture, between its layers. */
export class Air {
  /** To be added to the scene; `renderOrder` is set. */
  readonly meshes: THREE.Mesh[] = [];
  private readonly noise: THREE.DataTexture;
  private readonly cast: Rgb;
  private readonly puts: ((time: number) => void)[] = [];
  private readonly disposals: (() => void)[] = [];
  /** Share of the picture's cells that each motion's air reaches, by beat, as last put. */
  private readonly covers = new Map<string, number>();
  private readonly additions = new Map<string, string>();

  constructor(
    asked: readonly Asked[],
    private readonly layers: readonly Layer[],
    private readonly picture: Raster,
    private readonly sight: Sight,
    private readonly space: PictureSpace,
    seed: number,
  ) {
    this.noise = noiseTexture(seed);
    this.cast = castOf(picture);
    for (const one of asked) for (const air of one.airs) this.add(one, air, seed);
  }

  /** @param time seconds of the clip */
  put(time: number): void {
    this.covers.clear();
    for (const put of this.puts) put(time);
  }

  /** Share of the frame in which a beat's air is, as last put, in cells of a 24th of the height. */
  cover(beat: string): number {
    return this.covers.get(beat) ?? 0;
  }

  /** What of a beat is not the picture's own, if the picture had nothing of it. */
  added(beat: string): string | undefined {
    return this.additions.get(beat);
  }

  dispose(): void {
    for (const dispose of this.disposals) dispose();
    this.noise.dispose();
  }

  private add(asked: Asked, air: AirAsked, seed: number): void {
    switch (air.kind) {
      case 'particles':
        this.addParticles(asked, air.options, seed);
        break;
      case 'plume':
        this.addPlume(asked, air.options);
        break;
      case 'stars':
        this.addStars(asked, air.options, seed);
        break;
      case 'veil': {
        const at = this.subjectDistance();
        const source = random(seed).stream(asked.beat.id);
        const colour = this.lit('#f2f3f5', 1);
        for (const [k, strength] of [
          [1.35, 1],
          [0.8, 0.5],
        ] as const) {
          const made = veil(
            air.options,
            air.options.opacity * strength,
            at * k,
            this.space,
            this.noise,
            colour,
            source.next(),
            asked.setting.lasting,
            elapsed,
          );
          this.addVapour(
            asked,
            made,
            at * k,
            Math.min(1, air.options.reach * 1.6) * Math.min(1, air.options.opacity * 2),
          );
        }
        break;
      }
      case 'rays': {
        const { from, colour } = air.options;
        const { light } = this.sight;
        const at: Point = from ?? [0.5 + light.from[0] * 0.6, 0.5 - Math.max(0.4, light.from[1]) * 0.75];
        const made = rays(
          [at[0] * this.space.aspect, at[1]],
          air.options.gain,
          this.subjectDistance() * 0.7,
          this.space,
          this.noise,
          tintOf(colour),
          asked.setting.lasting,
        );
        this.addVapour(asked, made, this.subjectDistance() * 0.7, 0.35);
        break;
      }
    }
  }

  private addVapour(asked: Asked, made: Vapour, z: number, share: number): void {
    made.mesh.renderOrder = this.orderAt(z);
    this.meshes.push(made.mesh);
    this.disposals.push(() => made.dispose());
    const { start, id } = asked.beat;
    this.puts.push((time) => {
      const t = time - start;
      made.mesh.visible = t > 0;
      made.put(Math.max(0, t));
      const there = asked.setting.lasting(Math.max(0, t)) > 0.25 ? share : 0;
      this.covers.set(id, Math.max(this.covers.get(id) ?? 0, there));
    });
  }

  private addPlume(asked: Asked, o: Extract<AirAsked, { kind: 'plume' }>['options']): void {
    const box = asked.setting.box;
    const at: Point = o.from ?? [(box[0] + box[2]) / 2, box[1]];
    const layer = this.layerOf(asked.region);
    const z = distanceOf(this.nearAt(layer, at), this.space) * 0.97;
    const colour = this.lit(o.colour, o.shape === 'wisps' ? 1.3 : 1.05);
    const made = plume(
      o,
      [at[0] * this.space.aspect, at[1]],
      z,
      this.space,
      this.noise,
      colour,
      asked.setting.wind,
      asked.setting.lasting,
    );
    const order = 2 * layer + 1;
    this.addVapour(asked, made, z, (o.width * o.height * 0.8) / this.space.aspect);
    made.mesh.renderOrder = Math.max(made.mesh.renderOrder, order);
  }

  private addParticles(
    asked: Asked,
    o: Extract<AirAsked, { kind: 'particles' }>['options'],
    seed: number,
  ): void {
    const { region, setting, beat } = asked;
    const { aspect } = this.space;
    const subject = this.subjectDistance();
    const ground = this.layers.findIndex((l) => l.id === 'ground');
    const behind = this.layers[Math.max(0, ground)]!;
    const inside = region ? insideOf(region) : (next: () => number): Point => [next(), next()];
    const specks = new Specks(
      {
        options: o,
        box: setting.box,
        aspect,
        near: Math.min(this.space.near, subject) * 0.75,
        far: Math.max(subject * 3, Math.min(this.space.far, subject * 8)),
        lasting: setting.lasting,
        distanceAt: (u, v) => distanceOf(this.nearnessAt(behind, u, v), this.space) * 1.02,
        source: inside,
      },
      random(seed).stream(`air:${beat.id}`),
    );
    const colours = o.colours.map((c) => (o.shining ? tintOf(c) : this.lit(c, 1.2)));
    const gaps = new Map<number, Cards>();
    const cardsAt = (order: number): Cards => {
      let cards = gaps.get(order);
      if (!cards) {
        cards = new Cards(specks.count, o.shape, o.shining ?? false, this.space);
        cards.mesh.renderOrder = order;
        gaps.set(order, cards);
        this.meshes.push(cards.mesh);
        this.disposals.push(() => cards?.dispose());
      }
      return cards;
    };
    // One for each gap between layers, made now: the scene is put together once.
    const least = o.where === 'from' ? 2 * this.layerOf(region) + 1 : 0;
    const orders = this.layers.map((_, i) => 2 * i + 1);
    for (const order of orders) if (order >= least) cardsAt(order);
    const last = orders[orders.length - 1]!;
    const pixel = 1 / this.picture.height;
    this.puts.push((time) => {
      const t = time - beat.start;
      for (const cards of gaps.values()) cards.clear();
      const cells = new Set<number>();
      if (t > 0) {
        for (let i = 0; i < specks.count; i++) {
          const speck = specks.at(i, t);
          if (speck.alpha < 0.004) continue;
          const order = Math.min(last, Math.max(least, this.orderAt(speck.z)));
          cardsAt(gaps.has(order) ? order : last).add(speck, colours[speck.colour]!, pixel);
          if (speck.alpha > 0.06) cellsOf(speck, aspect, cells);
        }
      }
      for (const cards of gaps.values()) cards.done();
      const share = cells.size / (CELLS * Math.round(CELLS * aspect));
      this.covers.set(beat.id, Math.max(this.covers.get(beat.id) ?? 0, share));
    });
    if (o.splashes) this.addSplashes(asked, o.count, colours[0]!, seed);
  }

  /** The picture's own stars shine brighter and fainter; a sky without any is given some. */
  private addStars(
    { region, setting, beat }: Asked,
    o: Extract<AirAsked, { kind: 'stars' }>['options'],
    seed: number,
  ): void {
    const { aspect } = this.space;
    const own = region ? starsIn(this.picture, region.mask) : [];
    const source = random(seed).stream(`stars:${beat.id}`);
    const place = region ? insideOf(region) : (next: () => number): Point => [next(), 0.6 * next()];
    const few = own.length < FEW_STARS;
    if (few) this.additions.set(beat.id, 'no stars in the picture: some are laid on');
    const share = region?.share ?? 0.6;
    const stars = few ? [...own, ...newStars(Math.round(o.count * Math.sqrt(share)), place, source)] : own;
    const index = this.layerOf(region);
    const layer = this.layers[index]!;
    const cards = new Cards(stars.length, 'glow', true, this.space);
    cards.mesh.renderOrder = 2 * index + 1;
    this.meshes.push(cards.mesh);
    this.disposals.push(() => cards.dispose());
    const pixel = 1 / this.picture.height;
    const lots = stars.map((star, i) => {
      const lot = source.stream(`lot ${i}`);
      return {
        star,
        rate: 2 * Math.PI * o.rate * lot.range(0.6, 1.3),
        phase: lot.range(0, 2 * Math.PI),
        colour: STAR_COLOURS[Math.floor(lot.next() * STAR_COLOURS.length)]!,
        z: distanceOf(this.nearnessAt(layer, ...star.at), this.space),
      };
    });
    this.puts.push((time) => {
      const t = time - beat.start;
      const there = setting.lasting(Math.max(0, t));
      cards.clear();
      if (there > 0) {
        for (const { star, rate, phase, colour, z } of lots) {
          const pulse = Math.max(0, 0.5 + 0.5 * Math.sin(rate * t + phase)) ** 1.6;
          const size = o.size[0] + (o.size[1] - o.size[0]) * star.bright;
          const half = size * (0.75 + 0.35 * pulse);
          const alpha = there * (0.12 + 0.88 * pulse) * (0.55 + 0.45 * star.bright);
          const [x, y] = [star.at[0] * aspect, star.at[1]];
          cards.add({ x, y, z, wide: half, tall: half, turn: 0, alpha, colour: 0, light: 1 }, colour, pixel);
        }
      }
      cards.done();
      this.covers.set(beat.id, there > 0.25 && lots.length > 0 ? share : 0);
    });
  }

  /** Rings of drops on ground and water that lie open to the sky. */
  private addSplashes(asked: Asked, count: number, colour: Rgb, seed: number): void {
    const places = this.sight.regions.filter(
      (r) => (r.kind === 'ground' || r.kind === 'water') && r.confidence >= 0.3 && r.share > 0.03,
    );
    if (places.length === 0) return;
    const index = Math.max(
      0,
      this.layers.findIndex((l) => l.id === 'ground'),
    );
    const layer = this.layers[index]!;
    const n = Math.round(count * 0.4);
    const cards = new Cards(n, 'splash', false, this.space);
    cards.mesh.renderOrder = 2 * index + 1;
    this.meshes.push(cards.mesh);
    this.disposals.push(() => cards.dispose());
    const source = random(seed).stream(`splash:${asked.beat.id}`);
    const { aspect } = this.space;
    const level = this.sight.horizon.y;
    this.puts.push((time) => {
      const t = time - asked.beat.start;
      cards.clear();
      for (let i = 0; i < n && t > 0; i++) {
        const lot = source.stream(String(i));
        const phase = lot.next();
        const turn = Math.floor(t / RING + phase);
        const age = t / RING + phase - turn;
        const r = lot.stream(String(turn));
        const at = insideOf(places[Math.floor(r.next() * places.length)]!)(() => r.next());
        const near = Math.max(0.06, Math.min(1, (at[1] - level) / Math.max(0.1, 1 - level)));
        const wide = 0.016 * near * (0.25 + 0.75 * age);
        cards.add(
          {
            x: at[0] * aspect,
            y: at[1],
            z: distanceOf(this.nearnessAt(layer, at[0], at[1]), this.space) * 0.995,
            wide,
            tall: wide * Math.max(0.18, 0.42 * near),
            turn: 0,
            alpha: 0.34 * (1 - age) * asked.setting.lasting(t),
            colour: 0,
            light: 1,
          },
          colour,
          1 / this.picture.height,
        );
      }
      cards.done();
    });
  }

  /** A colour as the picture's own light shows it: as bright as the picture, a third of the way to its mean colour. */
  private lit(hex: string, white: number): Rgb {
    const { light } = this.sight;
    const n = Number.parseInt(hex.slice(1), 16);
    const own = [(n >> 16) & 255, (n >> 8) & 255, n & 255].map((c) => c / 255) as [number, number, number];
    const level = Math.min(1, 0.45 + 0.75 * light.level) * white;
    return own.map((c, i) => Math.min(1, c * level * (0.67 + 0.33 * this.cast[i]!))) as [
      number,
      number,
      number,
    ];
  }

  /** Drawn after the layers that are farther off. */
  private orderAt(z: number): number {
    let order = 1;
    for (const [i, layer] of this.layers.entries()) {
      const region = this.sight.regions.find((r) => r.id === layer.id);
      const at = region
        ? distanceOf(nearnessOf(layer, this.picture, region.box), this.space)
        : Number.POSITIVE_INFINITY;
      if (at > z || layer.id === 'ground' || layer.id === 'sky') order = Math.max(order, 2 * i + 1);
    }
    return order;
  }

  private subjectDistance(): number {
    const main = this.sight.regions
      .filter((r) => this.layers.some((l) => l.id === r.id) && r.id !== 'sky' && r.id !== 'ground')
      .sort((a, b) => b.share - a.share)[0];
    const layer = main && this.layers.find((l) => l.id === main.id);
    return layer
      ? distanceOf(nearnessOf(layer, this.picture, main.box), this.space)
      : distanceOf(0.6, this.space);
  }

  /** The layer that shows a region: its own, its person's, else the ground. */
  private layerOf(region: Region | undefined): number {
    if (!region) return this.layers.length - 1;
    const at = this.layers.findIndex((l) => l.id === region.id || l.id === region.of);
    return at >= 0
      ? at
      : Math.max(
          0,
          this.layers.findIndex((l) => l.id === 'ground'),
        );
  }

  private nearAt(layer: number, at: Point): number {
    return this.nearnessAt(this.layers[layer]!, at[0], at[1]);
  }

  private nearnessAt({ relief, texture, margin }: Layer, u: number, v: number): number {
    const c = Math.round(((u * this.picture.width + margin[0]) / texture.width) * (relief.columns - 1));
    const r = Math.round(((v * this.picture.height + margin[1]) / texture.height) * (relief.rows - 1));
    const x = Math.min(relief.columns - 1, Math.max(0, c));
    const y = Math.min(relief.rows - 1, Math.max(0, r));
    return relief.nearness[y * relief.columns + x]!;
  }
}

/** The mean colour of a picture's lighter half, its strongest channel 1. */
function castOf({ data }: Raster): Rgb {
  const sum: [number, number, number] = [1, 1, 1];
  const step = Math.max(1, Math.floor(data.length / 4 / 20000)) * 4;
  for (let at = 0; at < data.length; at += step) {
    const [r, g, b] = [data[at]!, data[at + 1]!, data[at + 2]!];
    if (r + g + b < 300) continue;
    sum[0] += r;
    sum[1] += g;
    sum[2] += b;
  }
  const most = Math.max(...sum);
  return [sum[0] / most, sum[1] / most, sum[2] / most];
}

/** Draws places inside a region, as shares of the picture. */
function insideOf({ mask, box }: Region): (next: () => number) => Point {
  return (next) => {
    let at: Point = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
    for (let k = 0; k < 12; k++) {
      const [u, v] = [box[0] + (box[2] - box[0]) * next(), box[1] + (box[3] - box[1]) * next()];
      at = [u, v];
      const x = Math.min(mask.width - 1, Math.floor(u * mask.width));
      const y = Math.min(mask.height - 1, Math.floor(v * mask.height));
      if (mask.data[y * mask.width + x]! > 127) break;
    }
    return at;
  };
}

function cellsOf(speck: Speck, aspect: number, into: Set<number>): void {
  const columns = Math.round(CELLS * aspect);
  const x = Math.floor(speck.x * CELLS);
  for (const dy of [-speck.tall, 0, speck.tall]) {
    const y = Math.floor((speck.y + dy) * CELLS);
    if (x >= 0 && x < columns && y >= 0 && y < CELLS) into.add(y * columns + x);
  }
}
