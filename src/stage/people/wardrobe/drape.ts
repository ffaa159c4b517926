import { fromHex } from '../../../base/colour.ts';
import { lerp, smoothstep, type Vec3 } from '../../../base/vectors.ts';
import type { DrapeCut } from '../../../catalogue/kit/tailoring.ts';
import { place } from '../head/grid.ts';
import { lattice } from './skirt.ts';
import { button, dim, hung, onHead, type Piece, type Tailor } from './tailor.ts';

/** A cape or cloak from the shoulders, with its hood. */
export function sewDrape(t: Tailor, piece: Piece<DrapeCut>): void {
  const { cut, surface, colour } = piece;
  const { form, p } = t;
  const k = p.k;
  if (cut.from === 'head') return sewVeil(t, piece);
  const top = p.neckBase + 0.012 * k;
  const hem = lerp(top, 0.04 * k, cut.length);
  const round = cut.round ?? false;
  const half = round ? Math.PI : lerp(1.7, 2.45, cut.spread);
  const point = (u: number, v: number): Vec3 => {
    const a = Math.PI - half + 2 * half * u;
    const sy = lerp(top, form.level.shoulder - 0.02 * k, Math.min(1, v * 5));
    const y = v < 0.2 ? sy : lerp(form.level.shoulder - 0.02 * k, hem, (v - 0.2) / 0.8);
    const at = hung(
      form,
      a,
      Math.max(y, form.level.chest),
      (piece.room + 0.02 + 0.03 * Math.min(1, v * 5)) * k,
    );
    const out = (0.05 + 0.16 * cut.spread) * k * smoothstep(0.2, 1, v);
    const shoulder = (round ? 0.075 : 0.045) * k * smoothstep(0, 0.2, v) * Math.abs(Math.sin(a)) ** 2;
    return [at[0] + Math.sin(a) * (out + shoulder), y, at[2] + Math.cos(a) * out];
  };
  const id = lattice(t, t.fine ? 16 : 10, 9, round, 2, 0.04, 1.2, 'trunk', point, (_u, v, at) =>
    v < 0.15
      ? form.trunkBind(at)
      : v < 0.4
        ? [['chest', 1]]
        : [
            ['chest', 0.5],
            ['hips', 0.5],
          ],
  );
  const columns = (t.fine ? 16 : 10) - (round ? 0 : 1);
  for (const face of [1, -1]) {
    t.mesh.grid(
      surface,
      t.fine ? 52 : 28,
      face > 0 ? 16 : 9,
      (u, v) => {
        const fold = 0.014 * k * v * Math.sin(u * 38);
        return {
          at: point(round ? u % 1 : u, v),
          colour: dim(piece.pattern(u, v), face > 0 ? 0.85 + 0.15 * Math.sin(u * 38) : 0.5),
          bind: [],
          uv: [u * 1.4 * k, v * (top - hem)],
          cloth: [
            id,
            u * columns,
            v * 8,
            face > 0 ? Math.max(0.001, 0.01 * k + fold) : Math.min(-0.0006, -0.002 * k),
          ],
        };
      },
      { wrap: round, awayFrom: [0, (top + hem) / 2, round ? 0 : 0.1 * k], inward: face < 0 },
    );
  }
  if (cut.clasp)
    button(t, 'metal', 0, p.neckBase - 0.02 * k, (piece.room + 0.02) * k, 0.02 * k, fromHex(cut.clasp));
  if (cut.hood) {
    const up = cut.hood === 'up';
    const { head } = t;
    t.mesh.grid(
      surface,
      26,
      12,
      (u, v) => {
        const a = lerp(0.62, 2 * Math.PI - 0.62, u);
        const b = lerp(-0.95, 1.5, v);
        const r = up ? 0.53 : 0.36;
        const q: Vec3 = up
          ? [
              Math.sin(a) * r * Math.cos(b) * 0.98,
              0.08 + Math.sin(b) * 0.56,
              -0.06 +
                Math.cos(a) * r * Math.cos(b) * 1.08 +
                0.1 * Math.max(0, Math.sin(b)) * Math.max(0, Math.cos(a)),
            ]
          : [Math.sin(a) * r * 1.15, -0.62 + 0.1 * Math.sin(b), -0.16 + Math.cos(a) * r * 0.9];
        return {
          at: place(head.frame, q),
          colour,
          bind: up ? onHead : [['chest', 1]],
          uv: [a * 0.15, b * 0.15],
        };
      },
      { awayFrom: place(head.frame, [0, up ? 0.08 : -0.8, -0.05]) },
    );
  }
}

/** A veil from the crown down the back. */
function sewVeil(t: Tailor, piece: Piece<DrapeCut>): void {
  const { cut, surface } = piece;
  const { form, p, head, fine } = t;
  const k = p.k;
  const crown = place(head.frame, [0, 0.36, -0.05]);
  const hem = lerp(crown[1], 0.02 * k, cut.length);
  const size = head.frame.scale;
  const point = (u: number, v: number): Vec3 => {
    const a = Math.PI + lerp(-1, 1, u) * lerp(1.35, 1.15, v);
    const y = lerp(crown[1], hem, v);
    // Over the hair, past the shoulders, then free.
    const over = lerp(0.32, 0.62, smoothstep(0, 0.12, v)) * size;
    const back = form.trunk(a, Math.max(form.level.hip, Math.min(y, form.level.shoulder)), 0.05 * k);
    const low = smoothstep(0.16, 0.34, v);
    const out = (0.04 + 0.2 * cut.spread * v) * k;
    return [
      lerp(Math.sin(a) * over, back[0] * 1.05 + Math.sin(a) * out, low),
      y,
      lerp(crown[2] + Math.cos(a) * over, Math.min(back[2], -0.12 * k) + Math.cos(a) * out, low),
    ];
  };
  const columns = fine ? 13 : 9;
  const id = lattice(t, columns, 11, false, 2, 0.05, 1.15, 'trunk', point, (_u, v) =>
    v < 0.15
      ? onHead
      : v < 0.45
        ? [
            ['chest', 0.8],
            ['head', 0.2],
          ]
        : [
            ['chest', 0.5],
            ['hips', 0.5],
          ],
  );
  for (const face of [1, -1])
    t.mesh.grid(
      surface,
      fine ? 36 : 20,
      face > 0 ? 18 : 10,
      (u, v) => ({
        at: point(u, v),
        colour: dim(piece.pattern(u, v), (face > 0 ? 0.92 : 0.8) + 0.08 * Math.sin(u * 40)),
        bind: [],
        uv: [u * k, v * (crown[1] - hem)],
        cloth: [
          id,
          u * (columns - 1),
          v * 10,
          face > 0 ? (0.004 + 0.005 * v * Math.sin(u * 40)) * k : -0.001 * k,
        ],
      }),
      { awayFrom: [0, (crown[1] + hem) / 2, 0.2 * k], inward: face < 0 },
    );
}
