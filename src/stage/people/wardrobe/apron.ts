import { lerp, smoothstep, type Vec3 } from '../../../base/vectors.ts';
import type { PatchCut } from '../../../catalogue/kit/tailoring.ts';
import type { Binding } from '../joints.ts';
import { lattice } from './skirt.ts';
import { dim, hung, type Piece, strap, strip, type Tailor } from './tailor.ts';

/** A sheet before the legs, tied at the waist, with or without a bib. Over a skirt it moves with the skirt. */
export function sewApron(t: Tailor, piece: Piece<PatchCut>, ease: number, bib: boolean): void {
  const { surface, colour } = piece;
  const { form, p, mesh } = t;
  const k = p.k;
  const { waist, chest, hip, shoulder } = form.level;
  const low = lerp(hip, t.skeleton.rest['shin.l'][1], 0.72);
  const half = 1.35;
  const point = (u: number, v: number): Vec3 =>
    hung(form, lerp(-half, half, u), lerp(waist - 0.01 * k, low, v), ease + (0.008 + 0.035 * v) * k);
  const bind = (_u: number, v: number, at: Vec3): Binding => {
    const left = smoothstep(-0.1 * k, 0.1 * k, at[0]);
    return v < 0.15
      ? form.trunkBind(at)
      : [
          ['hips', 1 - 0.75 * v],
          ['thigh.l', left * 0.75 * v],
          ['thigh.r', (1 - left) * 0.75 * v],
        ];
  };
  const under = t.lattices.findIndex((l) => l.avoids === 'legs' && l.closed);
  const skirt = t.lattices[under];
  const id = skirt ? under : lattice(t, 9, 6, false, 2, 0.2, 1, 'legs', point, bind);
  /** Column and row of the lattice that carries a point of the apron. */
  const carrier = (u: number, v: number): readonly [number, number] => {
    if (!skirt) return [u * 8, v * 5];
    const last = skirt.rows - 1;
    const from = skirt.rest[1]!;
    const to = skirt.rest[last * skirt.columns * 3 + 1]!;
    const y = lerp(Math.min(from, waist - 0.01 * k), Math.max(low, to + 0.03 * k), v);
    return [
      (lerp(-half, half, u) / (2 * Math.PI)) * skirt.columns,
      Math.min(last, ((from - y) / (from - to)) * last),
    ];
  };
  // Over the folds of a skirt, which stand off its lattice.
  const over = skirt ? 0.034 * k : 0;
  // On a skirt nobody sees its back.
  for (const face of skirt ? [1] : [1, -1])
    mesh.grid(
      surface,
      20,
      face > 0 ? 12 : 6,
      (u, v) => {
        const [column, row] = carrier(u, v);
        const lift = face > 0 ? (0.005 + 0.004 * Math.sin(u * 22) * v) * k : -0.001 * k;
        return {
          at: point(u, v),
          colour: dim(piece.pattern(u, v), face > 0 ? 1 : 0.55),
          bind: [],
          uv: [u * 0.42 * k, v * 0.4 * k],
          cloth: [id, column, row, skirt ? over * smoothstep(0, 0.2, v) + 0.006 * k + lift : lift],
        };
      },
      { awayFrom: [0, hip, -0.05], inward: face < 0 },
    );
  for (const [path, width, out] of [
    [[-1.2, 0, 1.2], 0.03, 0.008],
    [[1.2, Math.PI, 2 * Math.PI - 1.2], 0.024, 0.004],
  ] as const)
    strip(
      t,
      surface,
      path.map((a) => [a, waist] as const),
      width * k,
      ease + out * k,
      0.003 * k,
      dim(colour, 0.9),
      18,
    );
  if (!bib) return;
  strip(
    t,
    surface,
    [
      [0, waist],
      [0, chest + 0.045 * k],
    ],
    [0.29, 0.27, 0.23, 0.2].map((w) => w * k),
    ease + 0.007 * k,
    0.003 * k,
    colour,
    8,
  );
  for (const s of [-1, 1])
    strap(
      t,
      surface,
      [
        [s * 0.5, chest + 0.035 * k],
        [s * 0.62, shoulder],
        [s * 0.9, p.neckBase - 0.012 * k],
        [s * 1.57, p.neckBase + 0.012 * k],
        [s * 2.4, p.neckBase + 0.014 * k],
        [s * Math.PI, p.neckBase + 0.012 * k],
      ],
      0.024 * k,
      ease + 0.006 * k,
      dim(colour, 0.9),
      26,
    );
  strip(
    t,
    surface,
    [
      [0, waist - 0.1 * k],
      [0, waist - 0.012 * k],
    ],
    0.15 * k,
    ease + (skirt ? 0.05 : 0.018) * k,
    0.004 * k,
    dim(colour, 0.92),
    4,
  );
}
