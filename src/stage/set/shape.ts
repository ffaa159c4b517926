import { fromHex, type Rgb } from '../../base/colour.ts';
import { compose, identity, type Matrix, rotation, scaling, translation } from '../../base/matrix.ts';
import type { Shape } from '../../catalogue/kit/set-kit.ts';
import type { Mesh } from './mesh.ts';
import { type Surface, surface } from './surfaces.ts';

/** One mesh of a shape: where it stands and what its outside is like. */
export interface Piece {
  readonly mesh: Mesh;
  readonly matrix: Matrix;
  readonly surface: Surface | undefined;
  readonly glow: Rgb;
}

/** The kit's shape: a list of pieces; every call gives a new list. */
export class Pieces implements Shape {
  readonly list: readonly Piece[];

  constructor(list: readonly Piece[]) {
    this.list = list;
  }

  /** One mesh, not yet moved. */
  static of(mesh: Mesh): Pieces {
    return new Pieces([{ mesh, matrix: identity, surface: undefined, glow: [0, 0, 0] }]);
  }

  private moved(by: Matrix): Pieces {
    return new Pieces(this.list.map((p) => ({ ...p, matrix: compose(by, p.matrix) })));
  }

  at(x: number, y: number, z: number): Pieces {
    return this.moved(translation(x, y, z));
  }

  turn(x: number, y: number, z: number): Pieces {
    return this.moved(rotation(x, y, z));
  }

  scale(x: number, y: number = x, z: number = x): Pieces {
    return this.moved(scaling(x, y, z));
  }

  as(material: string, options?: Parameters<Shape['as']>[1]): Pieces {
    const given = surface(material, options);
    return new Pieces(this.list.map((p) => ({ ...p, surface: given })));
  }

  glow(colour: string, strength: number): Pieces {
    const [r, g, b] = fromHex(colour);
    return new Pieces(this.list.map((p) => ({ ...p, glow: [r * strength, g * strength, b * strength] })));
  }
}

/** The pieces of a shape that this kit made; a TypeError for anybody else's. */
export function piecesOf(shape: Shape): readonly Piece[] {
  if (!(shape instanceof Pieces)) throw new TypeError('A set kit only takes shapes that it made.');
  return shape.list;
}
