import { fromHex, fromKelvin, type Rgb } from '../../base/colour.ts';
import {
  compose,
  identity,
  type Matrix,
  moveDirection,
  movePoint,
  rotation,
  scaling,
  stretch,
  translation,
} from '../../base/matrix.ts';
import type { Random } from '../../base/random.ts';
import { normalize, type Vec3 } from '../../base/vectors.ts';
import type { Thing, ThingParams } from '../../catalogue/kinds.ts';
import type { SetKit, Shape } from '../../catalogue/kit/set-kit.ts';
import { PieceCount } from '../../catalogue/kit/strike.ts';
import { Batches } from './batches.ts';
import type { Fonts } from './fonts.ts';
import { withNormals } from './mesh.ts';
import type { Cloth, Dressing, Emitter, Lamp, Model, Water } from './model.ts';
import { Pieces, piecesOf } from './shape.ts';
import { box } from './shapes/box.ts';
import { extrude } from './shapes/extrude.ts';
import { cylinderProfile, lathe } from './shapes/lathe.ts';
import { blob, sphere } from './shapes/round.ts';
import { ground, panel } from './shapes/sheet.ts';
import { text } from './shapes/text.ts';
import { tube } from './shapes/tube.ts';

/** Where the kit finds the things that others are dressed with. */
export interface Registry {
  thing(id: string): Thing | undefined;
}

/** What all kits of one model write into. */
interface Record_ {
  readonly fixed: Batches;
  readonly parts: { name: string; pivot: Vec3; batches: Batches }[];
  readonly lamps: Lamp[];
  readonly emitters: Emitter[];
  readonly cloths: Cloth[];
  readonly waters: Water[];
  readonly dressed: { -readonly [K in keyof Dressing]: Dressing[K] }[];
  readonly missing: Set<string>;
  reflect: Model['reflect'];
  backdrop: Model['backdrop'];
}

const radii = (radius: number | Vec3): Vec3 =>
  typeof radius === 'number' ? [radius, radius, radius] : radius;

/** Deepest that things may be dressed with things: a shelf with a box with a book. */
const DEEPEST = 6;

/** The SetKit that fills a model. */
export class ModelKit implements SetKit {
  readonly random: Random;
  private readonly record: Record_;
  private readonly registry: Registry;
  private readonly fonts: Fonts;
  private readonly base: Matrix;
  private readonly owner: number;
  private readonly depth: number;
  /** Draws for tints and texture offsets only, so that looks never shift dimensions. */
  private readonly shade: Random;
  private readonly struck: ReadonlySet<string>;
  private readonly pieces = new PieceCount();
  private count = 0;

  private constructor(
    random: Random,
    registry: Registry,
    fonts: Fonts,
    record: Record_,
    base: Matrix,
    owner: number,
    depth: number,
    struck: ReadonlySet<string>,
  ) {
    this.random = random;
    this.shade = random.stream('shade');
    this.registry = registry;
    this.fonts = fonts;
    this.record = record;
    this.base = base;
    this.owner = owner;
    this.depth = depth;
    this.struck = struck;
  }

  /**
   * An empty kit.
   * @param struck pieces that are left out, by name: `log#0` is the first log
   */
  static begin(
    random: Random,
    registry: Registry,
    fonts: Fonts,
    struck: ReadonlySet<string> = new Set(),
  ): ModelKit {
    const record: Record_ = {
      fixed: new Batches(),
      parts: [],
      lamps: [],
      emitters: [],
      cloths: [],
      waters: [],
      dressed: [],
      missing: new Set(),
      reflect: undefined,
      backdrop: undefined,
    };
    return new ModelKit(random, registry, fonts, record, identity, 0, 0, struck);
  }

  box(width: number, height: number, depth: number, options: { bevel?: number; cells?: number } = {}): Shape {
    return Pieces.of(box([width, height, depth], options.bevel, options.cells));
  }
  cylinder(
    radius: number,
    height: number,
    options: { top?: number; sides?: number; bevel?: number; open?: boolean } = {},
  ): Shape {
    const sides = options.sides ?? (Math.max(radius, options.top ?? radius) > 0.05 ? 20 : 12);
    return Pieces.of(
      lathe(
        cylinderProfile(radius, height, options.top ?? radius, options.bevel ?? 0.003, options.open ?? false),
        sides,
      ),
    );
  }
  sphere(radius: number | Vec3, options: { segments?: number } = {}): Shape {
    return Pieces.of(sphere(radii(radius), options.segments));
  }
  lathe(
    profile: readonly (readonly [number, number])[],
    options: { sides?: number; from?: number; sweep?: number } = {},
  ): Shape {
    return Pieces.of(lathe(profile, options.sides, options.from, options.sweep));
  }
  tube(
    path: readonly Vec3[],
    radius: number | readonly number[],
    options: { sides?: number; closed?: boolean; steps?: number } = {},
  ): Shape {
    return Pieces.of(tube(path, radius, options.sides, options.closed, options.steps));
  }
  extrude(
    outline: readonly (readonly [number, number])[],
    depth: number,
    options: { bevel?: number; holes?: readonly (readonly (readonly [number, number])[])[] } = {},
  ): Shape {
    return Pieces.of(extrude(outline, depth, options.bevel, options.holes));
  }
  ground(
    width: number,
    depth: number,
    options: { cells?: number; height?: (x: number, z: number) => number } = {},
  ): Shape {
    return Pieces.of(ground(width, depth, options.cells, options.height));
  }
  panel(width: number, height: number, options: { cells?: number } = {}): Shape {
    return Pieces.of(panel(width, height, options.cells));
  }
  blob(radius: number | Vec3, options: { lumps?: number; roughness?: number; detail?: number } = {}): Shape {
    return Pieces.of(
      blob(
        this.random.stream(`blob${this.count++}`),
        radii(radius),
        options.lumps,
        options.roughness,
        options.detail,
      ),
    );
  }
  text(words: string, height: number, options: Parameters<SetKit['text']>[2] = {}): Shape {
    return Pieces.of(text(this.fonts, words, height, options, this.record.missing));
  }
  mesh(positions: ArrayLike<number>, indices: ArrayLike<number>, uvs?: ArrayLike<number>): Shape {
    return Pieces.of(withNormals(positions, indices, uvs));
  }
  group(...shapes: readonly Shape[]): Shape {
    return new Pieces(shapes.flatMap((s) => piecesOf(s)));
  }

  add(...shapes: readonly Shape[]): void {
    this.fill(this.record.fixed, this.owner, shapes);
  }
  part(name: string, pivot: Vec3, ...shapes: readonly Shape[]): void {
    if (this.depth > 0) return this.add(...shapes);
    const known = this.record.parts.find((p) => p.name === name);
    const part = known ?? { name, pivot, batches: new Batches() };
    if (!known) this.record.parts.push(part);
    this.fill(part.batches, this.owner, shapes);
  }
  feature(name: string, ...shapes: readonly Shape[]): void {
    if (this.depth === 0 && this.struck.has(this.pieces.next(name))) return;
    this.fill(this.record.fixed, this.enter(name, movePoint(this.base, [0, 0, 0]), 0, 1, true), shapes);
  }
  dress(id: string, at: Vec3, yaw = 0, params: Partial<ThingParams> & { scale?: number } = {}): void {
    const random = this.random.stream(`${id}${this.count++}`);
    if (this.depth === 0 && this.struck.has(this.pieces.next(id))) return;
    const thing = this.registry.thing(id);
    if (!thing) throw new RangeError(`The catalogue has no thing "${id}" to dress with.`);
    if (this.depth >= DEEPEST) throw new RangeError(`"${id}" is dressed more than ${DEEPEST} things deep.`);
    const { scale = 1, ...rest } = params;
    const own = compose(translation(...at), compose(rotation(0, yaw, 0), scaling(scale, scale, scale)));
    const base = compose(this.base, own);
    const owner = this.enter(id, movePoint(this.base, at), yaw, scale * stretch(this.base)[0]);
    const kit = new ModelKit(
      random,
      this.registry,
      this.fonts,
      this.record,
      base,
      owner,
      this.depth + 1,
      this.struck,
    );
    thing.build(kit, { state: [], ...rest });
  }

  lamp(light: Parameters<SetKit['lamp']>[0]): void {
    const colour: Rgb = light.colour ? fromHex(light.colour) : fromKelvin(light.kelvin ?? 2700);
    const k = stretch(this.base)[0];
    const size = light.size ?? ([0.03, light.kind === 'spot' ? 0.6 : 0.03] as const);
    this.record.lamps.push({
      kind: light.kind,
      at: movePoint(this.base, light.at),
      towards: normalize(moveDirection(this.base, light.towards ?? [0, -1, 0])),
      size: [size[0] * k, light.kind === 'spot' ? size[1] : size[1] * k],
      colour,
      power: light.power,
      flicker: light.flicker ?? 'none',
      source: light.source,
      ...(light.sweep ? { sweep: light.sweep } : {}),
    });
  }
  emitter(e: Parameters<SetKit['emitter']>[0]): void {
    const towards = normalize(moveDirection(this.base, e.towards ?? [0, 1, 0]));
    this.record.emitters.push({
      ...e,
      at: movePoint(this.base, e.at),
      size: e.size * stretch(this.base)[0],
      towards,
    });
  }
  cloth(c: Parameters<SetKit['cloth']>[0]): void {
    const k = stretch(this.base)[0];
    const x = moveDirection(this.base, [Math.sin(c.yaw ?? 0), 0, Math.cos(c.yaw ?? 0)]);
    this.record.cloths.push({
      at: movePoint(this.base, c.at),
      yaw: Math.atan2(x[0], x[2]),
      width: c.width * k,
      height: c.height * k,
      colour: fromHex(c.colour),
      material: c.material ?? 'cloth',
      pins: c.pins ?? 'top',
    });
  }
  water(w: Parameters<SetKit['water']>[0]): void {
    this.record.waters.push({
      at: movePoint(this.base, w.at),
      width: w.width,
      depth: w.depth,
      flow: w.flow ?? [0, 0, 0],
      colour: fromHex(w.colour ?? '#3d6470'),
      clarity: w.clarity ?? 0.4,
    });
  }
  reflect(floor: Parameters<SetKit['reflect']>[0]): void {
    this.record.reflect = {
      strength: floor.strength,
      roughness: floor.roughness,
      puddles: floor.puddles ?? 0,
    };
  }
  backdrop(b: Parameters<SetKit['backdrop']>[0]): void {
    this.record.backdrop = {
      kind: b.kind,
      colour: b.colour === undefined ? undefined : fromHex(b.colour),
      hills: b.hills ?? 0,
      skyline: b.skyline ?? 0,
      sea: b.sea ?? false,
    };
  }

  /** What was built. */
  done(): Model {
    const r = this.record;
    return {
      fixed: r.fixed.done(),
      parts: r.parts.map((p) => ({ name: p.name, pivot: p.pivot, batches: p.batches.done() })),
      lamps: r.lamps,
      emitters: r.emitters,
      cloths: r.cloths,
      waters: r.waters,
      reflect: r.reflect,
      backdrop: r.backdrop,
      dressed: r.dressed.map((d) => (Number.isFinite(d.low[0]) ? d : { ...d, low: d.at, high: d.at })),
      missingGlyphs: [...r.missing],
    };
  }

  private enter(name: string, at: Vec3, yaw: number, scale: number, feature = false): number {
    return this.record.dressed.push({
      thing: name,
      feature,
      at,
      yaw,
      scale,
      parent: this.owner - 1,
      low: [Infinity, Infinity, Infinity],
      high: [-Infinity, -Infinity, -Infinity],
    });
  }

  private fill(batches: Batches, owner: number, shapes: readonly Shape[]): void {
    for (const shape of shapes)
      for (const piece of piecesOf(shape)) {
        const { low, high } = batches.add(piece, this.base, owner, this.shade);
        for (let o = owner - 1; o >= 0; o = this.record.dressed[o]!.parent) {
          const d = this.record.dressed[o]!;
          d.low = [Math.min(d.low[0], low[0]), Math.min(d.low[1], low[1]), Math.min(d.low[2], low[2])];
          d.high = [Math.max(d.high[0], high[0]), Math.max(d.high[1], high[1]), Math.max(d.high[2], high[2])];
        }
      }
  }
}
