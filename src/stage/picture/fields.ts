import * as THREE from 'three/webgpu';
import type { Raster } from '../../vision/raster.ts';
import { Fn, float, max, type Node, screenCoordinate, texture, uniform, vec2, vec4 } from '../render/tsl.ts';
import type { Effect, Here } from './effect.ts';
import type { Layer } from './layers.ts';
import type { Focus } from './painted.ts';
import type { Share } from './regions.ts';
import { halves } from './textures.ts';

/** An effect in one layer, with how its region takes part there. */
export interface Part {
  readonly effect: Effect;
  readonly weights: THREE.Texture;
  readonly share: Share;
  /** Seconds of the clip at which it begins. */
  readonly start: number;
}

/** What the effects say of every other pixel of a layer: shifts and lights, as textures over the layer's own. */
export interface Fields {
  /** Shift in heights (x, y), share of the second stream, blur in heights. */
  readonly warp: THREE.Texture | undefined;
  /** Shift of the second stream. */
  readonly second: THREE.Texture | undefined;
  /** More light: red, green, blue, bright spots. */
  readonly light: THREE.Texture | undefined;
  /** What is laid over: premultiplied colour and how far it covers. */
  readonly lay: THREE.Texture | undefined;
  readonly blurs: boolean;
  readonly width: number;
  readonly height: number;
  /** Of `warp`, `second`, `light` and `lay`, as far as there are any, in this order. */
  readonly targets: readonly THREE.RenderTarget[];
  /** @param time seconds of the clip; the effects have been put to it */
  draw(renderer: THREE.WebGPURenderer, time: number): void;
  dispose(): void;
}

/** A place of the picture in heights, from where a pixel of a field lies in the layer. */
function placeIn(layer: Layer, picture: Raster, width: number, height: number): Node {
  const { texture: t, margin } = layer;
  return screenCoordinate.xy
    .mul(vec2(t.width / width, t.height / height))
    .sub(vec2(...margin))
    .div(picture.height);
}

function hereOf(p: Node, weights: THREE.Texture, aspect: number): Here {
  const w = texture(weights, p.div(vec2(aspect, 1)))
    .level(0)
    .toVar();
  return { p, weight: w.x, lit: w.y, hold: w.y, halo: w.z, root: w.z, arm: w.w };
}

/** The graph of a layer's shifts: coarse effects first, finer ones where the coarse ones take them from. */
function shiftOf(
  parts: readonly Part[],
  at: Node,
  aspect: number,
  stream: 'first' | 'second',
): { shift: Node; share: Node } {
  const p = at.toVar();
  const share = vec2(0, 0).toVar();
  for (const { effect, weights } of [...parts].sort((a, b) => a.effect.rank - b.effect.rank)) {
    if (!effect.warp && !effect.stream) continue;
    const here = hereOf(p, weights, aspect);
    if (effect.stream) {
      const both = effect.stream(here);
      share.x.assign(share.x.max(both.share));
      p.addAssign(both[stream]);
    }
    if (effect.warp) p.addAssign(effect.warp(here));
  }
  return { shift: p.sub(at), share: share.x };
}

/** A plane of numbers at the vertices of a layer's relief, as a texture. */
function reliefTexture({ relief }: Layer, values: Float32Array): THREE.DataTexture {
  return halves({ width: relief.columns, height: relief.rows }, values);
}

/**
 * Fields of a layer.
 * @param across pixels of the fields' width
 * @param focus how blur takes the layer
 * @param bounds where anything happens, in shares of the layer's texture; nothing is drawn outside
 */
export function fieldsOf(
  parts: readonly Part[],
  layer: Layer,
  picture: Raster,
  across: number,
  focus: Focus,
  bounds: readonly [number, number, number, number] = [0, 0, 1, 1],
): Fields {
  const width = Math.max(8, Math.round(across));
  const height = Math.max(8, Math.round((across * layer.texture.height) / layer.texture.width));
  const aspect = picture.width / picture.height;
  const passes: { quad: THREE.QuadMesh; target: THREE.RenderTarget; material: THREE.Material }[] = [];
  const pass = (graph: (p: Node) => Node): THREE.Texture => {
    const material = new THREE.NodeMaterial();
    material.lights = false;
    material.fog = false;
    material.depthTest = false;
    material.depthWrite = false;
    material.blending = THREE.NoBlending;
    material.fragmentNode = Fn(() => graph(placeIn(layer, picture, width, height).toVar()))();
    const target = new THREE.RenderTarget(width, height, {
      type: THREE.HalfFloatType,
      depthBuffer: false,
      minFilter: THREE.LinearFilter,
      magFilter: THREE.LinearFilter,
    });
    const [l, t] = [Math.floor(bounds[0] * width), Math.floor(bounds[1] * height)];
    target.scissorTest = true;
    target.scissor.set(
      l,
      t,
      Math.max(1, Math.min(width, Math.ceil(bounds[2] * width)) - l),
      Math.max(1, Math.min(height, Math.ceil(bounds[3] * height)) - t),
    );
    passes.push({ quad: new THREE.QuadMesh(material), target, material });
    return target.texture;
  };
  const blurs = parts.filter((x) => x.effect.blur);
  const blurred = blurs.map((x) => ({
    ...x,
    radius: uniform(0),
    by: x.effect.sharp === 'all' ? undefined : reliefTexture(layer, focus[x.effect.sharp ?? 'subject']),
  }));
  const shifts = parts.some((x) => x.effect.warp || x.effect.stream || x.effect.blur);
  const streams = parts.some((x) => x.effect.stream);
  const lights = parts.filter((x) => x.effect.light);
  const warp = shifts
    ? pass((p) => {
        const { shift, share } = shiftOf(parts, p, aspect, 'first');
        const blur = float(0).toVar();
        const at = screenCoordinate.xy.div(vec2(width, height));
        for (const { radius, by } of blurred)
          blur.assign(max(blur, by ? radius.mul(texture(by, at).level(0).x) : radius));
        return vec4(shift, share, blur);
      })
    : undefined;
  const second = streams ? pass((p) => vec4(shiftOf(parts, p, aspect, 'second').shift, 0, 1)) : undefined;
  const light =
    lights.length > 0
      ? pass((p) => {
          const sum = vec4(0, 0, 0, 0).toVar();
          const place = p.toVar();
          const ranks = [...new Set(lights.map((x) => x.effect.rank))].sort((a, b) => a - b);
          // Light of a mouth goes with the head that turns: it lies where coarser shifts take it.
          for (const [i, rank] of ranks.entries()) {
            const coarser = parts.filter(
              (x) => x.effect.warp && x.effect.rank < rank && (i === 0 || x.effect.rank >= ranks[i - 1]!),
            );
            for (const x of coarser) place.addAssign(x.effect.warp!(hereOf(place, x.weights, aspect)));
            for (const x of lights)
              if (x.effect.rank === rank) sum.addAssign(x.effect.light!(hereOf(place, x.weights, aspect)));
          }
          return sum;
        })
      : undefined;
  const laid = parts.filter((x) => x.effect.lay);
  const lay =
    laid.length > 0
      ? pass((p) => {
          const sum = vec4(0, 0, 0, 0).toVar();
          for (const x of laid) {
            // Lids go with the head that turns.
            const place = p.toVar();
            for (const y of parts)
              if (y.effect.warp && y.effect.rank < x.effect.rank)
                place.addAssign(y.effect.warp(hereOf(place, y.weights, aspect)));
            const over = x.effect.lay!(hereOf(place, x.weights, aspect)).toVar();
            sum.assign(sum.mul(float(1).sub(over.w)).add(over));
          }
          return sum;
        })
      : undefined;
  return {
    warp,
    second,
    light,
    lay,
    blurs: blurs.length > 0,
    width,
    height,
    targets: passes.map((x) => x.target),
    draw(renderer, time) {
      for (const { effect, radius, start } of blurred) radius.value = effect.blur!(Math.max(0, time - start));
      for (const { quad, target } of passes) {
        renderer.setRenderTarget(target);
        quad.render(renderer);
      }
    },
    dispose() {
      for (const { by } of blurred) by?.dispose();
      for (const { target, material } of passes) {
        target.dispose();
        material.dispose();
      }
    },
  };
}
