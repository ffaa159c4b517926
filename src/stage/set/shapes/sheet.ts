import { type Mesh, MeshMaker, withNormals } from '../mesh.ts';

/** Cells along a side: `cells` along the longer one, about half a metre each unless told, never more than 64. */
function counts(a: number, b: number, cells: number | undefined): [number, number] {
  const longer = Math.max(a, b);
  const n = Math.max(1, Math.min(64, Math.round(cells ?? Math.min(28, Math.max(4, longer / 0.6)))));
  return [Math.max(1, Math.round((n * a) / longer)), Math.max(1, Math.round((n * b) / longer))];
}

/** A level sheet facing up, or a landscape when a height is given. */
export function ground(
  width: number,
  depth: number,
  cells?: number,
  height?: (x: number, z: number) => number,
): Mesh {
  const [nx, nz] = counts(width, depth, cells);
  const positions: number[] = [];
  const uvs: number[] = [];
  const indices: number[] = [];
  for (let j = 0; j <= nz; j++)
    for (let i = 0; i <= nx; i++) {
      const [x, z] = [(i / nx - 0.5) * width, (j / nz - 0.5) * depth];
      positions.push(x, height ? height(x, z) : 0, z);
      uvs.push(x, z);
    }
  for (let j = 0; j < nz; j++)
    for (let i = 0; i < nx; i++) {
      const a = j * (nx + 1) + i;
      const c = a + nx + 1;
      indices.push(a, c, c + 1, a, c + 1, a + 1);
    }
  if (height) return withNormals(positions, indices, uvs, Math.PI);
  return { positions, normals: positions.map((_, i) => (i % 3 === 1 ? 1 : 0)), uvs, indices };
}

/** An upright sheet facing +z. */
export function panel(width: number, height: number, cells?: number): Mesh {
  const [nx, ny] = counts(width, height, cells);
  const maker = new MeshMaker();
  const rows = Array.from({ length: ny + 1 }, (_, j) =>
    Array.from({ length: nx + 1 }, (_, i) => {
      const [x, y] = [(i / nx - 0.5) * width, (j / ny - 0.5) * height];
      return maker.vertex([x, y, 0], [0, 0, 1], x, y);
    }),
  );
  for (let j = 0; j < ny; j++)
    for (let i = 0; i < nx; i++)
      maker.quad(rows[j]![i]!, rows[j]![i + 1]!, rows[j + 1]![i + 1]!, rows[j + 1]![i]!);
  return maker.done();
}
