import { fromHex, type Rgb } from '../../../base/colour.ts';
import { lerp, smoothstep, type Vec3 } from '../../../base/vectors.ts';
import type { BeltCut, PatchCut } from '../../../catalogue/kit/tailoring.ts';
import { place } from '../head/grid.ts';
import { march } from '../head/shape.ts';
import { tube } from '../tube.ts';
import { sewApron } from './apron.ts';
import { sewSari, sewSatchel, sewWings } from './carried.ts';
import { bothSides, dim, onHead, type Piece, strap, strip, type Tailor } from './tailor.ts';

/** Buckle on a belt. */
export function sewBelt(t: Tailor, piece: Piece<BeltCut>): void {
  const { cut, surface, colour } = piece;
  const { form, p } = t;
  const k = p.k;
  const y = lerp(form.level.hip + 0.03 * k, form.level.waist, cut.at);
  const w = cut.width * k;
  const ease = (piece.room + 0.004) * k;
  t.mesh.grid(
    surface,
    t.fine ? 40 : 24,
    4,
    (u, v) => {
      const a = u * 2 * Math.PI;
      const edge = v < 0.01 || v > 0.99;
      const at = form.trunk(a, y + (v - 0.5) * w, ease + (edge ? -0.004 : 0.004) * k);
      return { at, colour: dim(colour, edge ? 0.7 : 1), bind: form.trunkBind(at), uv: [a * 0.15 * k, v * w] };
    },
    { wrap: true },
  );
  if (cut.buckle)
    strip(
      t,
      'metal',
      [
        [-0.16, y],
        [0.16, y],
      ],
      w * 1.3,
      ease + 0.008 * k,
      0.005 * k,
      fromHex(cut.buckle),
      4,
    );
  if (cut.ends)
    for (const s of [0.02, 0.2])
      strip(
        t,
        surface,
        [
          [s, y],
          [s * 1.4 + 0.05, y - 0.2 * k],
        ],
        w * 0.7,
        ease + 0.012 * k,
        0.003 * k,
        dim(colour, 0.94),
        8,
      );
  for (let i = 0; i < (cut.pouches ?? 0); i++) {
    const a = [0.9, -0.9, 1.5, -1.5, 2.2, -2.2][i] as number;
    strip(
      t,
      surface,
      [
        [a, y - 0.07 * k],
        [a, y + 0.012 * k],
      ],
      0.06 * k,
      ease + 0.008 * k,
      0.022 * k,
      dim(colour, 0.9),
      5,
    );
  }
}

/** Lay a sheet, straps or plates onto the body. */
export function sewPatch(t: Tailor, piece: Piece<PatchCut>): void {
  const { cut, surface, colour } = piece;
  const { form, p, mesh, head } = t;
  const k = p.k;
  const ease = (piece.room + 0.004) * k;
  const { waist, chest, hip, shoulder } = form.level;
  const high = lerp(shoulder, p.neckBase, 0.62);
  const over = (s: number, back: number): readonly (readonly [number, number])[] => [
    [s * 0.46, chest + 0.03 * k],
    [s * 0.6, shoulder + 0.01 * k],
    [s * 0.95, high],
    [s * 1.57, high + 0.006 * k],
    [s * 2.2, high],
    [s * 2.55, shoulder],
    [s * back, waist],
  ];
  switch (cut.shape) {
    case 'apron':
    case 'waist-apron':
      return sewApron(t, piece, ease, cut.shape === 'apron');
    case 'satchel':
      return sewSatchel(t, piece, ease);
    case 'wings':
      return sewWings(t, piece, ease);
    case 'sari':
      return sewSari(t, piece, ease);
    case 'suspenders':
      for (const s of [-1, 1]) {
        strap(
          t,
          surface,
          [
            [s * 0.5, waist - 0.1 * k],
            [s * 0.5, chest],
            ...over(s, 2.95).slice(1, 6),
            [s * 3.0, waist - 0.1 * k],
          ],
          0.03 * k,
          ease + 0.003 * k,
          colour,
          34,
        );
        strip(
          t,
          'metal',
          [
            [s * 0.5, waist - 0.105 * k],
            [s * 0.5, waist - 0.075 * k],
          ],
          0.022 * k,
          ease + 0.003 * k,
          0.004 * k,
          [0.6, 0.5, 0.3],
          3,
        );
      }
      return;
    case 'harness':
    case 'backpack':
    case 'air-tanks': {
      for (const s of [-1, 1])
        strap(
          t,
          surface,
          [[s * 0.95, waist + 0.05 * k], ...over(s, 2.6)],
          0.042 * k,
          ease + 0.006 * k,
          dim(colour, 0.75),
          34,
        );
      if (cut.shape === 'harness') {
        strip(
          t,
          surface,
          [
            [0, waist],
            [Math.PI, waist],
            [2 * Math.PI, waist],
          ],
          0.04 * k,
          ease,
          0.006 * k,
          dim(colour, 0.75),
          36,
        );
        return;
      }
      const tanks = cut.shape === 'air-tanks';
      for (const s of tanks ? [-1, 1] : [0]) {
        mesh.grid(
          tanks ? 'metal' : surface,
          22,
          12,
          (u, v) => {
            const a = u * 2 * Math.PI;
            const b = (v - 0.5) * Math.PI;
            const r = Math.sign(Math.cos(b)) * Math.abs(Math.cos(b)) ** 0.35;
            const sq = (x: number): number => Math.sign(x) * Math.abs(x) ** (tanks ? 1 : 0.5);
            const at: Vec3 = [
              s * 0.062 * k + sq(Math.sin(a)) * r * (tanks ? 0.055 : 0.135) * k,
              chest - 0.05 * k + Math.sign(b) * Math.abs(Math.sin(b)) ** 0.6 * 0.19 * k,
              -(0.125 + (tanks ? 0.055 : 0.075)) * k -
                ease +
                sq(Math.cos(a)) * r * (tanks ? 0.055 : 0.08) * k,
            ];
            return {
              at,
              colour: dim(colour, 0.9 + 0.1 * v),
              bind: [
                ['chest', 0.8],
                ['spine', 0.2],
              ],
              uv: [a * 0.12 * k, v * 0.5 * k],
            };
          },
          { wrap: true },
        );
      }
      if (!tanks) {
        mesh.grid(
          surface,
          16,
          6,
          (u, v) => {
            const a = u * 2 * Math.PI;
            const b = (v - 0.5) * Math.PI;
            const r = Math.abs(Math.cos(b)) ** 0.4;
            return {
              at: [
                Math.sign(Math.sin(a)) * Math.abs(Math.sin(a)) ** 0.5 * r * 0.09 * k,
                chest - 0.14 * k + Math.sin(b) * 0.075 * k,
                -0.285 * k - ease + Math.cos(a) * r * 0.035 * k,
              ],
              colour: dim(colour, 0.82),
              bind: [
                ['chest', 0.7],
                ['spine', 0.3],
              ],
              uv: [a * 0.1, v * 0.15],
            };
          },
          { wrap: true },
        );
      }
      return;
    }
    case 'breastplate':
    case 'vest-plate': {
      const metal = cut.shape === 'breastplate';
      const rows = 14;
      mesh.grid(
        surface,
        36,
        rows + 1,
        (u, row) => {
          const v = Math.min(1, (row * (rows + 1)) / rows);
          const a = u * 2 * Math.PI;
          const side = Math.abs(Math.sin(a));
          const topY = p.neckBase - (0.045 + 0.1 * smoothstep(0.75, 1, side)) * k;
          const y = lerp(waist - 0.02 * k, topY, v);
          const ridge = metal ? 0.018 * k * Math.exp(-((Math.sin(a / 2) / 0.1) ** 2)) : 0;
          const flare = metal ? 0.016 * k * smoothstep(0.12, 0, v) : 0;
          const inside = row * (rows + 1) > rows;
          const at = form.trunk(a, y, ease + 0.01 * k + ridge + flare - (inside ? 0.016 * k : 0));
          return {
            at,
            colour: dim(colour, v < 0.06 || v > 0.94 ? 0.75 : 1),
            bind: form.trunkBind([at[0] * 0.5, at[1], at[2]]),
            uv: [a * 0.15 * k, y],
          };
        },
        { wrap: true },
      );
      return;
    }
    case 'sash':
      strip(
        t,
        surface,
        [
          [0.75, p.neckBase - 0.005 * k],
          [0.35, chest],
          [-0.5, waist],
          [-1.4, hip + 0.03 * k],
        ],
        0.085 * k,
        ease,
        0.004 * k,
        colour,
        16,
      );
      strip(
        t,
        surface,
        [
          [0.75, p.neckBase - 0.005 * k],
          [1.5, p.neckBase + 0.004 * k],
          [2.4, shoulder],
          [3.6, waist],
          [2 * Math.PI - 1.4, hip + 0.03 * k],
        ],
        0.085 * k,
        ease,
        0.004 * k,
        colour,
        20,
      );
      return;
    case 'stole':
      for (const s of [-1, 1])
        strap(
          t,
          surface,
          [
            [s * 0.3, hip],
            [s * 0.42, chest],
            [s * 0.75, p.neckBase - 0.02 * k],
            [s * 1.57, p.neckBase + 0.008 * k],
            [s * Math.PI, p.neckBase + 0.006 * k],
          ],
          0.075 * k,
          ease + 0.006 * k,
          colour,
          26,
        );
      return;
    case 'greaves':
      bothSides(t, () => {
        for (const [from, to, limb] of [
          [form.arm.middle + 0.03 * k, form.arm.length - 0.02 * k, form.arm],
          [form.leg.middle + 0.02 * k, form.leg.length - 0.03 * k, form.leg],
          [form.leg.middle - 0.05 * k, form.leg.middle + 0.05 * k, form.leg],
        ] as const) {
          mesh.grid(
            surface,
            16,
            6,
            (u, v) => {
              const a = u * 2 * Math.PI;
              const s = lerp(from, to, v);
              return {
                at: limb.point(
                  a,
                  s,
                  ease + (0.012 + 0.012 * Math.sin(v * Math.PI) - (v < 0.01 || v > 0.99 ? 0.012 : 0)) * k,
                ),
                colour,
                bind: limb.bind(s),
                uv: [a * 0.05, s],
              };
            },
            { wrap: true },
          );
        }
      });
      return;
    default: {
      // Things on the face: goggles, masks, eye patches.
      const { face, distance, frame } = head;
      const sheet = (
        x0: number,
        x1: number,
        y0: number,
        y1: number,
        lift: number,
        kind: Piece['surface'],
        rgb: Rgb,
      ): void => {
        mesh.grid(
          kind,
          12,
          8,
          (u, v) => {
            const x = lerp(x0, x1, u);
            const y = lerp(y0, y1, v);
            const q = march(distance, [x, y, 0.7], [0, 0, -1]);
            const edge = Math.min(u, 1 - u, v, 1 - v);
            return {
              at: place(frame, [
                q[0],
                q[1],
                q[2] + (edge < 0.01 ? -0.02 : lift * smoothstep(0, 0.16, edge) + 0.006),
              ]),
              colour: rgb,
              bind: onHead,
              uv: [x * 0.3, y * 0.3],
            };
          },
          { awayFrom: place(frame, [0, (y0 + y1) / 2, 0]) },
        );
      };
      const band = (y: number, width: number): void => {
        const path: Vec3[] = [];
        for (let i = 0; i <= 20; i++) {
          const a = (i / 20) * 2 * Math.PI;
          path.push(place(frame, [Math.sin(a) * 0.4 * face.width, y, -0.03 + Math.cos(a) * 0.43]));
        }
        tube(mesh, surface, path, [width * frame.scale], {
          sides: 6,
          steps: 32,
          flat: 0.3,
          flatAxis: [0, 0, 1],
          colour: () => dim(colour, 0.7),
          bind: () => onHead,
        });
      };
      if (cut.shape === 'mask')
        sheet(
          -0.3 * face.width,
          0.3 * face.width,
          face.mouthY - 0.19,
          face.eyeY - 0.1,
          0.03,
          surface,
          colour,
        );
      else if (cut.shape === 'eye-patch') {
        sheet(face.eyeX - 0.1, face.eyeX + 0.1, face.eyeY - 0.09, face.eyeY + 0.1, 0.045, surface, colour);
        band(face.eyeY + 0.09, 0.012);
      } else {
        for (const s of [-1, 1])
          sheet(
            s * face.eyeX - 0.115,
            s * face.eyeX + 0.115,
            face.eyeY - 0.1,
            face.eyeY + 0.1,
            0.075,
            'eye',
            [0.05, 0.08, 0.1],
          );
        band(face.eyeY, 0.04);
      }
    }
  }
}
