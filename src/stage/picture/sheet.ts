import * as THREE from 'three/webgpu';
import { gateOf } from '../../base/view.ts';
import { type PictureSpace, placeOf } from '../../vision/fill/project.ts';
import type { Raster } from '../../vision/raster.ts';
import {
  Fn,
  float,
  type Node,
  positionGeometry,
  texture as sample,
  uniform,
  vec2,
  vec3,
  vec4,
} from '../render/tsl.ts';
import type { Layer } from './layers.ts';
import { defocused, sharp } from './sampling.ts';

/** What a pixel of a sheet shows; shares of the picture's width and height, which lie beyond 0–1 in the margins. */
export interface Surface {
  /** Where in the picture's own coordinates the pixel's colour is taken from, exact at rest. */
  readonly place: Node;
  /** Straight colour and alpha of the sheet at a place. */
  colour(place: Node): Node;
  /** The same by the four nearest pixels: cheaper, as exact on a pixel, softer between them. */
  plain(place: Node): Node;
  /** The same out of focus. @param radius pixels */
  soft(place: Node, radius: Node): Node;
  /** Pixels of the picture's height. */
  readonly pixels: number;
  /** Texture coordinates of a place. */
  coordinates(place: Node): Node;
}

/** One layer as meshes that a camera can move past: one for each way of painting its cells. */
export interface Sheet {
  readonly meshes: readonly THREE.Mesh[];
  readonly texture: THREE.DataTexture;
  /** How far the picture is drawn out at its left, upper, right and lower border. */
  readonly overscan: { value: THREE.Vector4 };
  dispose(): void;
}

/** How the cells of a layer's relief are painted. */
interface Painting {
  /** For each cell the number of its paint. */
  readonly cells: Uint8Array;
  /** Number 0 is the layer as it is. */
  readonly paints: readonly ((surface: Surface) => Node)[];
}

/** Bytes as they are: no colour space, so that what goes in comes out. */
function pictureTexture({ width, height, data }: Raster): THREE.DataTexture {
  const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  const texture = new THREE.DataTexture(bytes, width, height, THREE.RGBAFormat, THREE.UnsignedByteType);
  texture.colorSpace = THREE.NoColorSpace;
  texture.minFilter = THREE.LinearMipmapLinearFilter;
  texture.magFilter = THREE.LinearFilter;
  texture.wrapS = THREE.ClampToEdgeWrapping;
  texture.wrapT = THREE.ClampToEdgeWrapping;
  texture.generateMipmaps = true;
  texture.flipY = false;
  texture.needsUpdate = true;
  return texture;
}

/**
 * The meshes of a layer. Its texture is thrown on from where the picture was taken, so that at rest a pixel shows
 * exactly itself, whatever the relief.
 */
export function makeSheet(layer: Layer, picture: Raster, space: PictureSpace, painting: Painting): Sheet {
  const texture = pictureTexture(layer.texture);
  const [width, height] = [layer.texture.width, layer.texture.height];
  const gate = gateOf(space.aspect);
  const coordinates = (place: Node): Node =>
    place
      .mul(vec2(picture.width / width, picture.height / height))
      .add(vec2(layer.margin[0] / width, layer.margin[1] / height));
  const overscan = uniform(new THREE.Vector4());
  const { vertices, indices } = reliefOf(layer, picture, space, painting.cells);
  const position = new THREE.BufferAttribute(vertices, 3);
  const meshes = painting.paints.flatMap((paint, number) => {
    const index = indices[number];
    if (!index || index.length === 0) return [];
    const geometry = new THREE.BufferGeometry();
    geometry.setAttribute('position', position);
    geometry.setIndex(index);
    const material = new THREE.NodeMaterial();
    material.lights = false;
    material.fog = false;
    material.transparent = true;
    material.depthTest = false;
    material.depthWrite = false;
    material.side = THREE.DoubleSide;
    material.blending = THREE.NormalBlending;
    const scale = vec2(space.mm / gate.width, -space.mm / gate.height);
    const rest = (): Node => positionGeometry.xy.div(positionGeometry.z.negate()).mul(scale).add(0.5);
    material.positionNode = Fn(() => {
      const at = rest().toVar();
      const to = vec2(drawnOut(at.x, overscan.x, overscan.z), drawnOut(at.y, overscan.y, overscan.w));
      // At rest nothing is moved by rounding either.
      const by = to.sub(at).div(scale).mul(positionGeometry.z.negate());
      return positionGeometry.add(vec3(by, 0));
    })();
    material.fragmentNode = Fn(() => {
      const place = rest().toVar();
      return vec4(
        paint({
          place,
          coordinates,
          colour: (p) => sharp(texture, coordinates(p), width, height),
          plain: (p) => sample(texture, coordinates(p)).level(0),
          soft: (p, radius) => defocused(texture, coordinates(p), width, height, radius),
          pixels: picture.height,
        }),
      );
    })();
    const mesh = new THREE.Mesh(geometry, material);
    mesh.frustumCulled = false;
    mesh.matrixAutoUpdate = false;
    return [mesh];
  });
  return {
    meshes,
    texture,
    overscan,
    dispose() {
      for (const mesh of meshes) {
        mesh.geometry.dispose();
        (mesh.material as THREE.Material).dispose();
      }
      texture.dispose();
    },
  };
}

/** `drawnOut` of vision/fill/overscan as a graph. */
function drawnOut(at: Node, before: Node, after: Node): Node {
  const from = at.sub(0.5).toVar();
  const by = from.lessThan(0).select(before, after).toVar();
  const away = from.abs().toVar();
  const near = away.min(0.5);
  const bend = by.div(by.add(0.5).mul(by.add(0.5)));
  const inside = near.mul(2).div(float(1).sub(bend.mul(near).mul(4)).max(0).sqrt().add(1));
  const beyond = away.sub(near).mul(by.add(0.5)).div(float(0.5).sub(by));
  return by.greaterThan(0).select(from.sign().mul(inside.add(beyond)).add(0.5), at);
}

/** Vertices of the relief in the picture's space, and the triangles of each paint; cells of which nothing shows are left out. */
function reliefOf(
  layer: Layer,
  picture: Raster,
  space: PictureSpace,
  cells: Uint8Array,
): { vertices: Float32Array; indices: number[][] } {
  const { columns, rows, nearness } = layer.relief;
  const { width, height } = layer.texture;
  const vertices = new Float32Array(columns * rows * 3);
  for (let r = 0; r < rows; r++) {
    const v = ((r / (rows - 1)) * height - layer.margin[1]) / picture.height;
    for (let c = 0; c < columns; c++) {
      const u = ((c / (columns - 1)) * width - layer.margin[0]) / picture.width;
      vertices.set(placeOf(u, v, nearness[r * columns + c]!, space), (r * columns + c) * 3);
    }
  }
  const { own, near } = shownCells(layer);
  const indices: number[][] = [];
  for (let r = 0; r < rows - 1; r++) {
    for (let c = 0; c < columns - 1; c++) {
      const cell = r * (columns - 1) + c;
      const number = cells[cell]!;
      if (!(number > 0 ? near : own)[cell]) continue;
      const a = r * columns + c;
      (indices[number] ??= []).push(a, a + columns, a + 1, a + 1, a + columns, a + columns + 1);
    }
  }
  return { vertices, indices };
}

/** Share of the height by which a silhouette may come to move: cells so near to what shows are drawn too. */
const SWAY_ROOM = 0.12;

/** Which cells of the relief show anything, and which may come to where the layer moves in itself. */
function shownCells({ texture, relief }: Layer): { own: Uint8Array; near: Uint8Array } {
  const [columns, rows] = [relief.columns - 1, relief.rows - 1];
  const own = new Uint8Array(columns * rows);
  for (let y = 0; y < texture.height; y++) {
    const r = Math.min(rows - 1, Math.floor((y / texture.height) * rows));
    for (let x = 0; x < texture.width; x++) {
      if (texture.data[(y * texture.width + x) * 4 + 3]! > 0)
        own[r * columns + Math.min(columns - 1, Math.floor((x / texture.width) * columns))] = 1;
    }
  }
  const room = Math.ceil(SWAY_ROOM * rows);
  return { own: grown(own, columns, rows, 1), near: grown(own, columns, rows, room) };
}

/** Cells and those about them. */
export const grown = (cells: Uint8Array, columns: number, rows: number, by: number): Uint8Array =>
  spread(spread(cells, columns, rows, by, 1, columns), rows, columns, by, columns, 1);

/** Grow a set of cells along one axis. */
function spread(
  cells: Uint8Array,
  along: number,
  lines: number,
  by: number,
  step: number,
  line: number,
): Uint8Array {
  const out = new Uint8Array(cells.length);
  for (let l = 0; l < lines; l++) {
    for (let i = 0, last = -1e9; i < along; i++) {
      if (cells[l * line + i * step]) last = i;
      if (i - last <= by) out[l * line + i * step] = 1;
    }
    for (let i = along - 1, next = 1e9; i >= 0; i--) {
      if (cells[l * line + i * step]) next = i;
      if (next - i <= by) out[l * line + i * step] = 1;
    }
  }
  return out;
}
