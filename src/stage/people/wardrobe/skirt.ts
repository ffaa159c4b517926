import { fromHex } from '../../../base/colour.ts';
import { lerp, smoothstep, type Vec3 } from '../../../base/vectors.ts';
import type { SkirtCut } from '../../../catalogue/kit/tailoring.ts';
import { type Binding, blend, jointIndex } from '../joints.ts';
import { type Cover, dim, type Hidden, hung, type Piece, type Tailor } from './tailor.ts';

/** Makes the arrays of a lattice from a point and a binding for each control point. */
export function lattice(
  t: Tailor,
  columns: number,
  rows: number,
  closed: boolean,
  sewn: number,
  stiffness: number,
  fullness: number,
  avoids: 'legs' | 'trunk',
  point: (u: number, v: number) => Vec3,
  bind: (u: number, v: number, at: Vec3) => Binding,
  against?: number,
): number {
  const rest = new Float32Array(columns * rows * 3);
  const joints = new Uint8Array(columns * rows * 4);
  const weights = new Float32Array(columns * rows * 4);
  for (let j = 0; j < rows; j++) {
    for (let i = 0; i < columns; i++) {
      const u = i / (closed ? columns : columns - 1);
      const v = j / (rows - 1);
      const at = point(u, v);
      const n = j * columns + i;
      rest.set(at, n * 3);
      const b = [...bind(u, v, at)]
        .filter(([, w]) => w > 0)
        .sort((x, y) => y[1] - x[1])
        .slice(0, 4);
      const sum = b.reduce((s, [, w]) => s + w, 0);
      b.forEach(([name, w], q) => {
        joints[n * 4 + q] = jointIndex[name];
        weights[n * 4 + q] = w / sum;
      });
    }
  }
  t.lattices.push({
    columns,
    rows,
    closed,
    rest,
    joints,
    weights,
    stiffness,
    fullness,
    avoids,
    sewn,
    ...(against === undefined ? {} : { against }),
  });
  return t.lattices.length - 1;
}

const topOf = (t: Tailor, cut: SkirtCut): number => {
  const { level } = t.form;
  return cut.from === 'waist'
    ? level.waist
    : cut.from === 'hip'
      ? level.hip + 0.045 * t.p.k
      : level.chest - 0.05 * t.p.k;
};

/** A skirt hides the hips when it is long enough to. */
export function skirtCover(t: Tailor, { cut }: Piece<SkirtCut>): Cover {
  const top = topOf(t, cut) - 0.03 * t.p.k;
  return cut.open || (cut.stiffness ?? 0) > 0.5
    ? {}
    : { trunk: (_, y) => y < top && y > t.form.level.hip - 0.01 * t.p.k };
}

/** Hang a skirt, or the tails of a coat: a lattice with two sheets of cloth riding on it. */
export function sewSkirt(t: Tailor, piece: Piece<SkirtCut>, _hidden: Hidden): void {
  const { cut, surface, colour } = piece;
  const { form, p } = t;
  const k = p.k;
  const top = topOf(t, cut);
  const hem = lerp(top, 0.02 * k, cut.length);
  const ease = (piece.room + 0.006) * k;
  const gap = cut.open ? 0.06 : 0;
  const closed = !cut.open;
  const columns = t.fine ? 22 : 14;
  const rows = (top - hem) / k > 0.7 ? (t.fine ? 10 : 7) : t.fine ? 7 : 5;
  const knee = t.skeleton.rest['shin.l'][1];
  const stiff = cut.stiffness ?? 0.1;
  const angleOf = (u: number): number => (closed ? u * 2 * Math.PI : gap + (2 * Math.PI - 2 * gap) * u);
  const point = (u: number, v: number): Vec3 => {
    const a = angleOf(u);
    const y = lerp(top, hem, v);
    const close =
      piece.seam === undefined ? ease : lerp((piece.seam - 0.002) * k, ease, smoothstep(0, 0.14, v));
    const body = hung(form, a, Math.max(y, form.level.hip), close);
    // Never narrower than the hips, then flaring out.
    const hips = hung(form, a, form.level.hip, ease);
    const low = smoothstep(form.level.hip + 0.04 * k, form.level.hip - 0.06 * k, y);
    const t_ = Math.max(0, (top - y) / (top - hem));
    const out = cut.flare * k * t_ ** 1.15;
    const x = lerp(body[0], hips[0] * 1.08, low) + Math.sin(a) * out;
    const z = lerp(body[2], hips[2] * 1.1, low) + Math.cos(a) * out;
    const flat = stiff > 0.5 ? lerp(y, top - 0.05 * k - 0.06 * k * v, 0.86) : y;
    return [x, flat, z];
  };
  const bind = (_u: number, v: number, at: Vec3): Binding => {
    if (v === 0) return form.trunkBind([at[0], Math.max(at[1], p.pelvis + 0.02 * k), at[2]]);
    const left = smoothstep(-0.11 * k, 0.11 * k, at[0]);
    const follow = smoothstep(0.05 * k, 0.2 * k, top - at[1]) * (1 - stiff);
    // Halfway joints keep the guess on top of a bent knee instead of inside it.
    const pair = (joint: 'hip' | 'thigh' | 'knee' | 'shin'): Binding => [
      [`${joint}.l`, left],
      [`${joint}.r`, 1 - left],
    ];
    const down = knee - at[1];
    const leg =
      down < 0
        ? blend(pair('thigh'), pair('knee'), smoothstep(-0.1 * k, 0, down))
        : blend(pair('knee'), pair('shin'), smoothstep(0, 0.12 * k, down));
    const upper = blend(pair('hip'), leg, smoothstep(0.12 * k, 0.24 * k, top - at[1]));
    return blend([['hips', 1]], upper, follow * 0.92);
  };
  const id = lattice(t, columns, rows, closed, 1, stiff, 1.1 + cut.folds * 20, 'legs', point, bind);
  const phase = t.random.range(0, 6);
  const n = cut.pleats;
  const across = t.fine ? Math.max(48, n * 5) : Math.max(28, n * 3);
  const down = Math.max(6, Math.round((t.fine ? 25 : 13) * ((top - hem) / (1.05 * k))));
  const trim = cut.trim ? fromHex(cut.trim) : undefined;
  for (const face of [1, -1] as const) {
    const rowsHere = face > 0 ? down : Math.ceil(down / 2);
    t.mesh.grid(
      surface,
      across,
      rowsHere,
      (u, v) => {
        const at = point(closed ? u % 1 : u, v);
        const a = angleOf(u);
        const fold =
          cut.folds *
          k *
          v ** 0.8 *
          (Math.sin(n * a + phase) +
            0.35 *
              Math.sin(
                (n * 1.7 + 1) * a * (closed ? 0 : 1) + (closed ? Math.round(n * 1.6) * a : 0) + phase * 2,
              ));
        const lift =
          face > 0
            ? Math.max(0.0006, 0.003 * k + cut.folds * k * Math.min(1, v * 3) + fold)
            : Math.min(-0.0006, -0.001 * k + cut.folds * k * 0.2 + Math.min(0, fold * 0.6));
        const dark =
          face > 0
            ? 1 -
              0.24 *
                (0.5 - 0.5 * Math.sin(n * a + phase)) *
                Math.min(1, v * 2) *
                Math.min(1, cut.folds / 0.01)
            : 0.42;
        const c = trim && v > 0.93 && face > 0 ? trim : piece.pattern(a * 0.16 * k, lerp(top, hem, v));
        return {
          at,
          colour: dim(c, dark),
          bind: [],
          uv: [a * 0.2 * k, v * (top - hem)],
          cloth: [id, u * (closed ? columns : columns - 1), v * (rows - 1), lift],
        };
      },
      { wrap: closed, awayFrom: [0, hem + (top - hem) * 0.4, 0], inward: face < 0 },
    );
  }
  void colour;
}
