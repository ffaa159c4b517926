import * as THREE from 'three/webgpu';
import { type PictureSpace, placeOf } from '../../vision/fill/project.ts';
import type { Raster } from '../../vision/raster.ts';
import { type Fields, fieldsOf, type Part } from './fields.ts';
import type { Asked } from './kit.ts';
import type { Layer } from './layers.ts';
import { baseTexture, makePassing, type Passing, painter } from './paint.ts';
import type { Regions } from './regions.ts';
import { makeSheet, type Sheet } from './sheet.ts';

/** A region has to have at least this share of itself in a layer to move there. */
const LEAST = 0.06;

/** Pixels of a field for one of a layer: shifts are smooth. */
const FIELD_SCALE = 0.5;

/** The parts that what is asked has in a layer. */
export function partsIn(asked: readonly Asked[], regions: Regions, index: number): Part[] {
  return asked.flatMap(({ beat, region, effects }) => {
    const graphs = effects.filter((e) => e.warp || e.stream || e.light || e.blur);
    if (graphs.length === 0) return [];
    const { weights, texture } = regions.in(region, index);
    if (weights.share < LEAST) return [];
    return graphs.map((effect) => ({ effect, weights: texture, start: beat.start }));
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
  ) {
    this.parts = partsIn(asked, regions, index);
    this.carried = asked.filter((a) => a.region?.id === layer.id && a.effects.some((e) => e.pose));
    const sky = asked.find(
      (a) => a.effects.some((e) => e.passing) && regions.in(a.region, index).weights.share >= LEAST,
    );
    if (sky)
      this.passings.push({
        asked: sky,
        passing: makePassing(
          Math.max(0.15, Math.min(1, sky.setting.box[3])),
          regions.passing(sky.region, index),
        ),
      });
    const streams = this.parts.some((p) => p.effect.stream);
    this.base = streams || sky ? baseTexture(layer.texture) : undefined;
    this.fields =
      this.parts.length > 0
        ? fieldsOf(this.parts, layer, picture, FIELD_SCALE * layer.texture.width, focus(layer))
        : undefined;
    this.sheet = makeSheet(
      layer,
      picture,
      space,
      painter(this.fields, this.passings[0]?.passing, this.base, picture.width / picture.height),
    );
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
    }
    this.fields?.draw(renderer, time);
    this.sheet.mesh.matrixAutoUpdate = false;
    this.sheet.mesh.matrix.copy(this.matrix(time));
    this.sheet.mesh.matrixWorldNeedsUpdate = true;
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
          .multiply(new THREE.Matrix4().makeScale(size, size, 1))
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
    for (const { passing } of this.passings) passing.weights.dispose();
  }
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
