import * as THREE from 'three/webgpu';
import { type PictureSpace, placeOf } from '../../vision/fill/project.ts';
import type { Raster } from '../../vision/raster.ts';
import { type Fields, fieldsOf, type Part } from './fields.ts';
import type { Asked } from './kit.ts';
import type { Layer } from './layers.ts';
import { baseTexture, painter } from './paint.ts';
import { openness } from './plate.ts';
import type { Regions } from './regions.ts';
import { grown, makeSheet, type Sheet } from './sheet.ts';
import { makePassing, type Passing } from './sky.ts';

/** A region has to have at least this share of itself in a layer to move there. */
const LEAST = 0.06;

/** Pixels of a field for one of a layer: shifts are smooth, but for short waves and small features. */
const fineness = (parts: readonly Part[]): number => (parts.some((p) => p.effect.fine) ? 0.5 : 0.25);

/** A sky less sure than this keeps its detail. */
const SURE_SKY = 0.4;

/** What is larger than this share of the width belongs to the water itself. */
const FOAM = 0.04;

/** The parts that what is asked has in a layer. */
export function partsIn(asked: readonly Asked[], regions: Regions, index: number): Part[] {
  return asked.flatMap(({ beat, region, effects }) => {
    const graphs = effects.filter((e) => e.warp || e.stream || e.light || e.lay || e.blur);
    if (graphs.length === 0) return [];
    const here = regions.in(region, index).weights.share >= LEAST;
    // What is one thing to the wind was perhaps found in pieces.
    const others = asked.flatMap((a) =>
      a.beat.action === beat.action && a.region && a.region.kind === region?.kind ? [a.region] : [],
    );
    return graphs.flatMap((effect) => {
      if (
        !here &&
        !effect.through &&
        !effect.everywhere &&
        !(effect.stalk && regions.standsIn(region, index))
      )
        return [];
      const share = effect.everywhere
        ? regions.in(undefined, index)
        : regions.in(region, index, effect, others);
      return [{ effect, weights: share.texture, share, start: beat.start }];
    });
  });
}

/** A layer with everything that happens in it. */
export class Painted {
  readonly sheet: Sheet;
  readonly fields: Fields | undefined;
  private readonly passings: { readonly passing: Passing; readonly asked: Asked }[] = [];
  private readonly base: THREE.DataTexture | undefined;
  private readonly parts: readonly Part[];
  private readonly carried: readonly Asked[];

  constructor(
    asked: readonly Asked[],
    regions: Regions,
    readonly layer: Layer,
    index: number,
    private readonly picture: Raster,
    private readonly space: PictureSpace,
    focus: (layer: Layer) => Focus,
    still: boolean,
  ) {
    this.parts = partsIn(asked, regions, index);
    this.carried = asked.filter((a) => a.region?.id === layer.id && a.effects.some((e) => e.pose));
    const sky = asked.find(
      (a) => a.effects.some((e) => e.passing) && regions.in(a.region, index).weights.share >= LEAST,
    );
    if (sky) {
      const [plate, shown] = [regions.plate(sky.region), regions.shown[index]!];
      this.passings.push({
        asked: sky,
        passing: makePassing(
          plate,
          picture,
          {
            width: regions.width,
            height: regions.height,
            shown,
            data: openness(regions.skyMask(sky.region), shown, layer.id === 'sky', plate.glare),
          },
          Math.max(0.15, Math.min(1, sky.setting.box[3])),
          Math.floor(sky.setting.random.stream('clouds').range(0, 1e9)),
          sky.setting.sure < SURE_SKY,
        ),
      });
    }
    const streams = this.parts.some((p) => p.effect.stream);
    this.base = streams ? baseTexture(layer.texture, FOAM) : undefined;
    const moving = cellsOf(this.parts, layer, picture, regions);
    this.fields =
      this.parts.length > 0
        ? fieldsOf(
            this.parts,
            layer,
            picture,
            fineness(this.parts) * layer.texture.width,
            focus(layer),
            boundsOf(moving, layer),
          )
        : undefined;
    const passing = this.passings[0]?.passing;
    const cells = passing ? moving.map((m) => m + 2) : moving;
    const aspect = picture.width / picture.height;
    this.sheet = makeSheet(layer, picture, space, {
      cells,
      paints: [
        (surface) => (still && this.carried.length === 0 ? surface.plain : surface.colour)(surface.place),
        painter(this.fields, undefined, this.base, aspect, false),
        painter(undefined, passing, this.base, aspect, layer.id === 'sky'),
        painter(this.fields, passing, this.base, aspect, layer.id === 'sky'),
      ],
    });
  }

  /** Says what of a beat is not the picture's own. */
  added(beat: string): string | undefined {
    return this.passings.some((p) => p.passing.cloudless && p.asked.beat.id === beat)
      ? 'no clouds in the picture: thin ones are laid over'
      : undefined;
  }

  /** Put everything to a time of the clip and draw the fields. */
  put(time: number, renderer: THREE.WebGPURenderer): void {
    for (const { effect, start } of this.parts) effect.put(Math.max(0, time - start));
    for (const { passing, asked } of this.passings) {
      const sum = new THREE.Vector2();
      for (const e of asked.effects) {
        const by = e.passing?.(Math.max(0, time - asked.beat.start));
        if (by) sum.add(new THREE.Vector2(by[0], by[1]));
      }
      passing.gone.value.copy(sum);
      passing.laid.value = asked.setting.lasting(Math.max(0, time - asked.beat.start));
    }
    this.fields?.draw(renderer, time);
    const matrix = this.matrix(time);
    for (const mesh of this.sheet.meshes) {
      mesh.matrix.copy(matrix);
      mesh.matrixWorldNeedsUpdate = true;
    }
  }

  /** Where the layer is carried. */
  private matrix(time: number): THREE.Matrix4 {
    const out = new THREE.Matrix4();
    const { picture, space } = this;
    for (const { effects, beat, region } of this.carried) {
      for (const effect of effects) {
        if (!effect.pose || !region) continue;
        const pose = effect.pose(Math.max(0, time - beat.start));
        const near = nearnessOf(this.layer, picture, region.box);
        const aspect = picture.width / picture.height;
        const at = new THREE.Vector3(...placeOf(pose.about[0] / aspect, pose.about[1], near, space));
        const to = new THREE.Vector3(
          ...placeOf((pose.about[0] + pose.x) / aspect, pose.about[1] + pose.y, near, space),
        );
        const size = 1 + pose.grow;
        const step = new THREE.Matrix4()
          .makeTranslation(to.x, to.y, to.z)
          .multiply(new THREE.Matrix4().makeRotationZ(-pose.angle))
          // Depth is left as it is, so that what grows does not come through the viewer.
          .multiply(new THREE.Matrix4().makeScale(size * (1 + pose.widen), size, 1))
          .multiply(new THREE.Matrix4().makeTranslation(-at.x, -at.y, -at.z));
        out.premultiply(step);
      }
    }
    return out;
  }

  dispose(): void {
    this.sheet.dispose();
    this.fields?.dispose();
    this.base?.dispose();
    for (const { passing } of this.passings) passing.dispose();
  }
}

/** Cells of a layer's relief in which anything of its own may move or change its light: 1, else 0. */
function cellsOf(parts: readonly Part[], layer: Layer, picture: Raster, regions: Regions): Uint8Array {
  const [columns, rows] = [layer.relief.columns - 1, layer.relief.rows - 1];
  const out = new Uint8Array(columns * rows);
  if (parts.some((p) => p.effect.within === 'layer' || p.effect.everywhere || p.effect.blur))
    return out.fill(1);
  for (const { effect, share } of parts) {
    const { reach } = share;
    const weight = reach ? reach.arm.map((a, i) => Math.min(a, reach.hold[i]!)) : share.weights.weight;
    for (let y = 0; y < rows; y++) {
      const v = (((y + 0.5) / rows) * layer.texture.height - layer.margin[1]) / picture.height;
      const row = Math.min(regions.height - 1, Math.max(0, Math.floor(v * regions.height)));
      for (let x = 0; x < columns; x++) {
        const u = (((x + 0.5) / columns) * layer.texture.width - layer.margin[0]) / picture.width;
        const at =
          row * regions.width + Math.min(regions.width - 1, Math.max(0, Math.floor(u * regions.width)));
        if (weight[at]! > 0.002 || (effect.light && share.halo[at]! > 0.004)) out[y * columns + x] = 1;
      }
    }
  }
  return grown(out, columns, rows, 2);
}

/** The box of some cells in shares of the layer's texture. */
function boundsOf(cells: Uint8Array, { relief }: Layer): readonly [number, number, number, number] {
  const [columns, rows] = [relief.columns - 1, relief.rows - 1];
  let [l, t, r, b] = [columns, rows, 0, 0];
  for (let i = 0; i < cells.length; i++) {
    if (!cells[i]) continue;
    const [x, y] = [i % columns, Math.floor(i / columns)];
    [l, t, r, b] = [Math.min(l, x), Math.min(t, y), Math.max(r, x + 1), Math.max(b, y + 1)];
  }
  return [l / columns, t / rows, r / columns, b / rows];
}

/** How blur takes a layer, by where sharpness goes: 0 stays sharp, 1 is blurred most. */
export interface Focus {
  /** By nearness at the vertices of the layer's relief. */
  readonly subject: Float32Array;
  readonly background: Float32Array;
}

/** Mean nearness of a layer inside a box of the picture. */
export function nearnessOf(
  { relief, margin, texture }: Layer,
  picture: Raster,
  box: readonly [number, number, number, number],
): number {
  let [sum, n] = [0, 0];
  for (let r = 0; r < relief.rows; r++) {
    const v = ((r / (relief.rows - 1)) * texture.height - margin[1]) / picture.height;
    if (v < box[1] || v > box[3]) continue;
    for (let c = 0; c < relief.columns; c++) {
      const u = ((c / (relief.columns - 1)) * texture.width - margin[0]) / picture.width;
      if (u < box[0] || u > box[2]) continue;
      sum += relief.nearness[r * relief.columns + c]!;
      n++;
    }
  }
  return n > 0 ? sum / n : relief.nearness[relief.nearness.length >> 1]!;
}
