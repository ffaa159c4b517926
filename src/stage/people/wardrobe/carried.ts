import { lerp, smoothstep, type Vec3 } from '../../../base/vectors.ts';
import type { PatchCut } from '../../../catalogue/kit/tailoring.ts';
import { bothSides, dim, type Piece, strap, strip, type Tailor } from './tailor.ts';

const squared = (x: number, power: number): number => Math.sign(x) * Math.abs(x) ** power;

/** A bag at the hip on a strap across the chest. */
export function sewSatchel(t: Tailor, piece: Piece<PatchCut>, ease: number): void {
  const { form, p, mesh } = t;
  const k = p.k;
  const { chest, shoulder, hip, waist } = form.level;
  const { surface, colour } = piece;
  const high = lerp(shoulder, p.neckBase, 0.66);
  strap(
    t,
    surface,
    [
      [1.35, hip + 0.09 * k],
      [0.7, waist],
      [-0.2, chest],
      [-0.75, shoulder + 0.01 * k],
      [-1.1, high],
      [-1.57, high + 0.008 * k],
      [-2.1, high],
      [-2.6, shoulder],
      [-3.3, chest],
      [-4.1, waist],
      [-4.75, hip + 0.09 * k],
    ],
    0.032 * k,
    ease + 0.006 * k,
    dim(colour, 0.8),
    44,
  );
  const side = form.trunk(Math.PI / 2, hip + 0.02 * k, ease)[0] + 0.045 * k;
  for (const flap of [false, true])
    mesh.grid(
      surface,
      22,
      8,
      (u, v) => {
        const a = u * 2 * Math.PI;
        const b = (v - 0.5) * Math.PI;
        const r = Math.abs(Math.cos(b)) ** 0.3;
        const [w, h, d] = flap ? [0.052, 0.055, 0.138] : [0.046, 0.1, 0.13];
        return {
          at: [
            side + squared(Math.cos(a), 0.5) * r * w * k,
            hip - 0.02 * k + (flap ? 0.052 * k : 0) + squared(Math.sin(b), 0.5) * h * k,
            squared(Math.sin(a), 0.5) * r * d * k,
          ],
          colour: dim(colour, flap ? 1.1 : 0.92),
          bind: [
            ['hips', 0.75],
            ['hip.l', 0.25],
          ],
          uv: [a * 0.1 * k, v * 0.25 * k],
        };
      },
      { wrap: true },
    );
}

/** Feathered wings on the back. */
export function sewWings(t: Tailor, piece: Piece<PatchCut>, ease: number): void {
  const { form, p, mesh, fine } = t;
  const k = p.k;
  const root = form.trunk(Math.PI, form.level.chest + 0.04 * k, ease);
  bothSides(t, () => {
    for (const face of [1, -1]) {
      mesh.grid(
        piece.surface,
        fine ? 30 : 16,
        fine ? 12 : 7,
        (u, v) => {
          // The leading edge rises from the shoulder blade, arches and falls; feathers hang from it.
          const lead: Vec3 = [
            0.03 + 0.62 * u ** 0.85,
            0.3 * Math.sin(Math.min(1, u * 1.25) * Math.PI * 0.62) - 0.12 * u ** 3,
            -0.05 - 0.16 * Math.sin(u * 2.2),
          ];
          const long = (0.2 + 0.42 * Math.sin(Math.min(1, u * 0.9 + 0.12) * Math.PI) ** 0.8) * (1 - 0.35 * u);
          const barb = 1 - 0.13 * Math.abs(Math.sin(u * 34)) * smoothstep(0.45, 1, v);
          return {
            at: [
              root[0] + (lead[0] + 0.09 * v * u) * k,
              root[1] + (lead[1] - long * v * barb) * k,
              root[2] + (lead[2] - 0.05 * v - 0.012 * Math.sin(v * 9) - face * -0.006 * (1 - v)) * k,
            ],
            colour: dim(piece.colour, (0.82 + 0.18 * Math.abs(Math.sin(u * 34))) * (v < 0.12 ? 1 : 0.94)),
            bind: [['chest', 1]],
            uv: [u * 0.7 * k, v * 0.5 * k],
          };
        },
        { awayFrom: [0.3 * k, root[1], 0.6 * k], inward: face < 0 },
      );
    }
  });
}

/** The end of a sari: pleated cloth from the hip across the chest and down the back. */
export function sewSari(t: Tailor, piece: Piece<PatchCut>, ease: number): void {
  const { form, p } = t;
  const k = p.k;
  const { chest, shoulder, waist, hip } = form.level;
  const high = lerp(shoulder, p.neckBase, 0.6);
  const over = ease + 0.008 * k;
  strip(
    t,
    piece.surface,
    [
      [-1.9, hip + 0.02 * k],
      [-1.0, waist - 0.01 * k],
      [-0.1, waist + 0.1 * k],
      [0.42, chest + 0.03 * k],
      [0.8, shoulder + 0.005 * k],
    ],
    [0.2, 0.19, 0.17, 0.14, 0.11].map((w) => w * k),
    over,
    0.005 * k,
    dim(piece.colour, 1.2),
    24,
  );
  for (const [i, offset] of [-0.22, 0, 0.22].entries())
    strap(
      t,
      piece.surface,
      [
        [0.75 + offset * 0.4, shoulder],
        [1.2 + offset * 0.5, high],
        [1.57 + offset * 0.6, high + 0.01 * k],
        [2.0 + offset * 0.6, high],
        [2.45 + offset, shoulder],
        [2.6 + offset, chest],
        [2.65 + offset, waist],
        [2.65 + offset, hip - 0.08 * k],
        [2.65 + offset, hip - 0.3 * k],
      ],
      0.075 * k,
      over + 0.003 * k * i,
      dim(piece.colour, 0.9 + 0.06 * i),
      34,
    );
}
