import type { Rgb } from '../../base/colour.ts';
import {
  compose,
  determinant,
  type Matrix,
  moveDirection,
  movePoint,
  normalMatrix,
  stretch,
} from '../../base/matrix.ts';
import type { Random } from '../../base/random.ts';
import type { Batch } from './model.ts';
import type { Piece } from './shape.ts';
import { bare } from './surfaces.ts';

interface Open {
  readonly head: Pick<Batch, 'material' | 'colour' | 'roughness' | 'metal' | 'wear' | 'glow'>;
  readonly positions: number[];
  readonly normals: number[];
  readonly uvs: number[];
  readonly tints: number[];
  readonly owners: number[];
  readonly indices: number[];
}

const rounded = (c: Rgb): string => c.map((v) => v.toFixed(4)).join(',');

/** Collects pieces and merges those that look alike. */
export class Batches {
  private readonly open = new Map<string, Open>();

  /**
   * Adds a piece. Each gets a brightness and a texture offset of its own, so that no two planks are alike;
   * textures run along the piece's own axes, in metres.
   * @returns the lowest and highest corner it reaches
   */
  add(
    piece: Piece,
    by: Matrix,
    owner: number,
    random: Random,
  ): { low: [number, number, number]; high: [number, number, number] } {
    const s = piece.surface ?? bare;
    const key = [s.material, rounded(s.colour), s.roughness, s.metal, s.wear, rounded(piece.glow)].join('|');
    let batch = this.open.get(key);
    if (!batch) {
      batch = {
        head: {
          material: s.material,
          colour: s.colour,
          roughness: s.roughness,
          metal: s.metal,
          wear: s.wear,
          glow: piece.glow,
        },
        positions: [],
        normals: [],
        uvs: [],
        tints: [],
        owners: [],
        indices: [],
      };
      this.open.set(key, batch);
    }
    const matrix = compose(by, piece.matrix);
    const forNormals = normalMatrix(matrix);
    const size = stretch(piece.matrix);
    const mean = (size[0] + size[1] + size[2]) / 3;
    const tint = 1 + s.vary * (random.next() * 2 - 1);
    const [du, dv] = [random.range(0, 8), random.range(0, 8)];
    const { positions: p, normals: n, uvs, indices } = piece.mesh;
    const base = batch.positions.length / 3;
    const low: [number, number, number] = [Infinity, Infinity, Infinity];
    const high: [number, number, number] = [-Infinity, -Infinity, -Infinity];
    for (let i = 0; i < p.length; i += 3) {
      const at = movePoint(matrix, [p[i]!, p[i + 1]!, p[i + 2]!]);
      const out = moveDirection(forNormals, [n[i]!, n[i + 1]!, n[i + 2]!]);
      const l = Math.hypot(out[0], out[1], out[2]) || 1;
      batch.positions.push(at[0], at[1], at[2]);
      batch.normals.push(out[0] / l, out[1] / l, out[2] / l);
      for (let k = 0; k < 3; k++) {
        low[k] = Math.min(low[k]!, at[k]!);
        high[k] = Math.max(high[k]!, at[k]!);
      }
      let [u, v] = [0, 0];
      if (uvs) {
        u = uvs[(i / 3) * 2]! * mean;
        v = uvs[(i / 3) * 2 + 1]! * mean;
      } else {
        const [ax, ay, az] = [Math.abs(n[i]!), Math.abs(n[i + 1]!), Math.abs(n[i + 2]!)];
        const [x, y, z] = [p[i]! * size[0], p[i + 1]! * size[1], p[i + 2]! * size[2]];
        [u, v] = ax >= ay && ax >= az ? [z, y] : ay >= az ? [x, z] : [x, y];
      }
      batch.uvs.push(u / s.scale + du, v / s.scale + dv);
      batch.tints.push(tint);
      batch.owners.push(owner);
    }
    const mirrored = determinant(matrix) < 0;
    for (let i = 0; i < indices.length; i += 3)
      batch.indices.push(
        base + indices[i]!,
        base + indices[i + (mirrored ? 2 : 1)]!,
        base + indices[i + (mirrored ? 1 : 2)]!,
      );
    return { low, high };
  }

  /** The merged batches, in the order in which their surfaces first came. */
  done(): Batch[] {
    return [...this.open.values()]
      .filter((b) => b.indices.length > 0)
      .map((b) => ({
        ...b.head,
        positions: Float32Array.from(b.positions),
        normals: Float32Array.from(b.normals),
        uvs: Float32Array.from(b.uvs),
        tints: Float32Array.from(b.tints),
        owners: Uint16Array.from(b.owners),
        indices: Uint32Array.from(b.indices),
      }));
  }
}
