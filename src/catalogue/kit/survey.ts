import { compose, identity, type Matrix, rotation, scaling, translation } from '../../base/matrix.ts';
import { type Random, random } from '../../base/random.ts';
import type { Vec3 } from '../../base/vectors.ts';
import type { Place, PlaceParams, Thing, ThingParams } from '../kinds.ts';
import type { SetKit, Shape } from './set-kit.ts';
import { type Form, type Solid, solid } from './solids.ts';
import { PieceCount } from './strike.ts';

/** Thinner than this (wires, strings, stalks), nothing hides a face; metres. */
const THIN = 0.014;

/** What can be looked through. */
const clear: ReadonlySet<string> = new Set(['glass', 'water']);

interface Piece {
  readonly form: Form;
  readonly matrix: Matrix;
  readonly clear: boolean;
}

/** The kit's shape while a set is surveyed: forms instead of triangles. */
class Outline implements Shape {
  readonly pieces: readonly Piece[];
  constructor(pieces: readonly Piece[]) {
    this.pieces = pieces;
  }
  static of(form: Form, matrix: Matrix = identity): Outline {
    return new Outline([{ form, matrix, clear: false }]);
  }
  private moved(by: Matrix): Outline {
    return new Outline(this.pieces.map((p) => ({ ...p, matrix: compose(by, p.matrix) })));
  }
  at(x: number, y: number, z: number): Outline {
    return this.moved(translation(x, y, z));
  }
  turn(x: number, y: number, z: number): Outline {
    return this.moved(rotation(x, y, z));
  }
  scale(x: number, y: number = x, z: number = x): Outline {
    return this.moved(scaling(x, y, z));
  }
  as(material: string): Outline {
    return new Outline(this.pieces.map((p) => ({ ...p, clear: clear.has(material) })));
  }
  glow(): Outline {
    return this;
  }
}

const boxOf = (x: number, y: number, z: number): Form => ({
  kind: 'box',
  low: [-x / 2, -y / 2, -z / 2],
  high: [x / 2, y / 2, z / 2],
});

/** A round thing about the up axis, as an upright box a little slimmer than round. */
const roundBox = (radius: number, low: number, high: number): Form => ({
  kind: 'box',
  low: [-radius * 0.9, low, -radius * 0.9],
  high: [radius * 0.9, high, radius * 0.9],
});

const nothing = new Outline([]);

/**
 * A set kit that draws nothing and notes where everything stands. It takes the same random numbers as the kit that
 * draws, so that what is surveyed is what will be seen.
 */
class SurveyKit implements SetKit {
  readonly random: Random;
  private readonly things: ReadonlyMap<string, Thing>;
  private readonly solids: Solid[];
  private readonly base: Matrix;
  private readonly owner: string;
  private readonly piece: string | undefined;
  private readonly pieces = new PieceCount();
  private count = 0;

  constructor(
    source: Random,
    things: ReadonlyMap<string, Thing>,
    solids: Solid[],
    base: Matrix,
    owner: string,
    piece?: string,
  ) {
    this.random = source;
    this.things = things;
    this.solids = solids;
    this.base = base;
    this.owner = owner;
    this.piece = piece;
  }

  box(width: number, height: number, depth: number): Shape {
    return Outline.of(boxOf(width, height, depth));
  }
  cylinder(radius: number, height: number, options: { top?: number } = {}): Shape {
    const widest = Math.max(radius, options.top ?? radius);
    return widest < THIN ? nothing : Outline.of(roundBox(widest, -height / 2, height / 2));
  }
  sphere(radius: number | Vec3): Shape {
    return Outline.of({
      kind: 'ball',
      radii: typeof radius === 'number' ? [radius, radius, radius] : radius,
    });
  }
  lathe(
    profile: readonly (readonly [number, number])[],
    options: { from?: number; sweep?: number } = {},
  ): Shape {
    const radius = Math.max(...profile.map((p) => p[0]));
    const heights = profile.map((p) => p[1]);
    // A part of a turn (a vault, a bay) is mostly air about its axis.
    if (radius < THIN || (options.sweep ?? 7) < Math.PI * 1.5) return nothing;
    // Profiles that taper are cut into slices, so that a lamp's foot is as slim as it is.
    const forms: Outline[] = [];
    for (let i = 0; i + 1 < profile.length; i++) {
      const [a, b] = [profile[i]!, profile[i + 1]!];
      const wide = Math.max(a[0], b[0]);
      if (Math.abs(a[1] - b[1]) > 0.004 && wide >= THIN)
        forms.push(Outline.of(roundBox(wide, Math.min(a[1], b[1]), Math.max(a[1], b[1]))));
    }
    return forms.length > 0
      ? this.group(...forms)
      : Outline.of(roundBox(radius, Math.min(...heights), Math.max(...heights)));
  }
  tube(path: readonly Vec3[], radius: number | readonly number[], options: { closed?: boolean } = {}): Shape {
    const widest = typeof radius === 'number' ? radius : Math.max(...radius);
    if (widest < THIN) return nothing;
    const points = options.closed && path.length > 2 ? [...path, path[0]!] : path;
    return this.group(
      ...points.slice(1).map((b, i) => {
        const a = points[i]!;
        const [dx, dy, dz] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
        const flat = Math.hypot(dx, dz);
        const form = boxOf(widest * 1.8, Math.hypot(flat, dy), widest * 1.8);
        // Tip the upright box over towards the next point.
        const tip = compose(rotation(0, Math.atan2(dx, dz), 0), rotation(Math.atan2(flat, dy), 0, 0));
        return Outline.of(
          form,
          compose(translation((a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2), tip),
        );
      }),
    );
  }
  extrude(
    outline: readonly (readonly [number, number])[],
    depth: number,
    options: { holes?: readonly (readonly (readonly [number, number])[])[] } = {},
  ): Shape {
    return outline.length < 3
      ? nothing
      : Outline.of({ kind: 'plate', outline, holes: options.holes ?? [], depth: Math.max(depth, 0.002) });
  }
  ground(width: number, depth: number, options: { height?: (x: number, z: number) => number } = {}): Shape {
    return options.height
      ? Outline.of({ kind: 'land', width, depth, height: options.height })
      : Outline.of(boxOf(width, 0.002, depth));
  }
  panel(width: number, height: number): Shape {
    return Outline.of(boxOf(width, height, 0.002));
  }
  blob(radius: number | Vec3): Shape {
    this.count++;
    const [x, y, z] = typeof radius === 'number' ? [radius, radius, radius] : radius;
    return Outline.of({ kind: 'ball', radii: [x * 0.95, y * 0.95, z * 0.95] });
  }
  text(words: string, height: number, options: { vertical?: boolean } = {}): Shape {
    const along = [...words].length * height * 0.6;
    return Outline.of(options.vertical ? boxOf(height, along, 0.004) : boxOf(along, height, 0.004));
  }
  mesh(positions: ArrayLike<number>, indices: ArrayLike<number>): Shape {
    return positions.length === 0 ? nothing : Outline.of({ kind: 'mesh', positions, indices });
  }
  group(...shapes: readonly Shape[]): Shape {
    return new Outline(shapes.flatMap((s) => (s as Outline).pieces));
  }

  add(...shapes: readonly Shape[]): void {
    this.keep(this.owner, shapes);
  }
  part(_name: string, _pivot: Vec3, ...shapes: readonly Shape[]): void {
    this.keep(this.owner, shapes);
  }
  feature(name: string, ...shapes: readonly Shape[]): void {
    this.keep(this.owner || name, shapes, this.piece ?? this.pieces.next(name));
  }
  dress(id: string, at: Vec3, yaw = 0, params: Partial<ThingParams> & { scale?: number } = {}): void {
    const { scale = 1, ...rest } = params;
    const source = this.random.stream(`${id}${this.count++}`);
    const own = compose(translation(...at), compose(rotation(0, yaw, 0), scaling(scale, scale, scale)));
    const kit = new SurveyKit(
      source,
      this.things,
      this.solids,
      compose(this.base, own),
      this.owner || id,
      this.piece ?? this.pieces.next(id),
    );
    this.things.get(id)?.build(kit, { state: [], ...rest });
  }

  lamp(): void {}
  emitter(): void {}
  cloth(c: Parameters<SetKit['cloth']>[0]): void {
    // Pinned at the top: it hangs down from where it is, and has to be seen past.
    const hung = Outline.of(boxOf(c.width, c.height, 0.02))
      .turn(0, c.yaw ?? 0, 0)
      .at(c.at[0], c.at[1] - c.height / 2, c.at[2]);
    this.keep(this.owner, [hung]);
  }
  water(): void {}
  reflect(): void {}
  backdrop(): void {}

  private keep(owner: string, shapes: readonly Shape[], called = this.piece): void {
    for (const shape of shapes)
      for (const piece of (shape as Outline).pieces) {
        if (piece.clear) continue;
        const one = solid(piece.form, compose(this.base, piece.matrix), owner);
        if (one) this.solids.push(called === undefined ? one : { ...one, piece: called });
      }
  }
}

/**
 * Where everything of a place stands, without drawing it: the solids that may come between a lens and a face.
 * @param seed the plan's seed: dressing that varies stands where it will be drawn
 * @param things what places are dressed with, by id
 */
export function surveyPlace(
  place: Place,
  params: PlaceParams,
  seed: number,
  things: ReadonlyMap<string, Thing>,
): Solid[] {
  const solids: Solid[] = [];
  place.build(new SurveyKit(random(seed).stream(place.id), things, solids, identity, ''), params);
  return solids;
}

/** The same for one thing that stands somewhere. */
export function surveyThing(
  thing: Pick<Thing, 'id' | 'build'>,
  params: ThingParams,
  at: Vec3,
  yaw: number,
  size: number,
  things: ReadonlyMap<string, Thing>,
): Solid[] {
  const solids: Solid[] = [];
  const base = compose(translation(...at), compose(rotation(0, yaw, 0), scaling(size, size, size)));
  thing.build(new SurveyKit(random(1).stream(thing.id), things, solids, base, thing.id), params);
  return solids;
}
