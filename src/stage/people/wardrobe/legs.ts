import { fromHex, type Rgb } from '../../../base/colour.ts';
import { lerp, smoothstep } from '../../../base/vectors.ts';
import type { LegsCut } from '../../../catalogue/kit/tailoring.ts';
import { bothSides, type Cover, dim, type Hidden, type Piece, strap, strip, type Tailor } from './tailor.ts';

const topOf = (t: Tailor, cut: LegsCut): number => {
  const rise = cut.rise ?? 0.6;
  const { level } = t.form;
  return rise <= 1
    ? lerp(level.hip + 0.02 * t.p.k, level.waist, rise)
    : lerp(level.waist, level.chest, rise - 1);
};
const endOf = (t: Tailor, cut: LegsCut): number =>
  cut.length >= 1 ? t.form.leg.length + 0.02 * t.p.k : cut.length * t.form.leg.length;

/** What trousers hide. */
export function legsCover(t: Tailor, { cut }: Piece<LegsCut>): Cover {
  const top = topOf(t, cut) - 0.022 * t.p.k;
  const end = endOf(t, cut) - 0.022 * t.p.k;
  return { trunk: (_, y) => y < top, leg: (s) => s < end };
}

/** Sew trousers or shorts. */
export function sewLegs(t: Tailor, piece: Piece<LegsCut>, hidden: Hidden): void {
  const { cut, surface, colour } = piece;
  const { form, p } = t;
  const k = p.k;
  const top = topOf(t, cut);
  const end = endOf(t, cut);
  const ease = (piece.room + cut.ease) * k;
  const folds = (cut.folds ?? 0.004) * k;
  const phase = t.random.range(0, 6);
  const low = form.level.crotch - 0.012 * k;
  const band: Rgb = cut.waistband ? fromHex(cut.waistband) : dim(colour, 0.86);
  const rows = t.fine ? 12 : 7;
  t.mesh.grid(
    surface,
    t.fine ? 36 : 22,
    rows + 1,
    (u, row) => {
      const r = row * (rows + 1);
      const v = Math.min(1, r / rows);
      const a = u * 2 * Math.PI;
      const y = lerp(low, top, v);
      const inside = r > rows;
      const at = form.trunk(
        a,
        y,
        ease * 0.8 + (top - y < 0.034 * k ? 0.002 * k : 0) - (inside ? 0.012 * k : 0),
      );
      const c = top - y < 0.034 * k ? band : piece.pattern(a * 0.15 * k, y);
      return { at, colour: inside ? dim(c, 0.5) : c, bind: form.trunkBind(at), uv: [a * 0.15 * k, y] };
    },
    {
      wrap: true,
      awayFrom: [0, (low + top) / 2, 0],
      skip: (u, row) => hidden.trunk(u * 2 * Math.PI, lerp(low, top, Math.min(1, (row * (rows + 1)) / rows))),
    },
  );
  const leg = form.leg;
  const legRows = Math.max(6, Math.round((t.fine ? 24 : 13) * Math.min(1, cut.length + 0.1)));
  bothSides(t, () => {
    t.mesh.grid(
      surface,
      t.fine ? 20 : 12,
      legRows + 1,
      (u, row) => {
        const r = row * (legRows + 1);
        const v = Math.min(1, r / legRows);
        const a = u * 2 * Math.PI;
        const s = lerp(leg.start, end, v);
        const inside = r > legRows;
        const knee = Math.exp(-(((s - leg.middle) / (0.07 * k)) ** 2));
        const brk = cut.length >= 1 ? smoothstep(end - 0.12 * k, end - 0.02 * k, s) : 0;
        const wave =
          folds *
          (knee * Math.sin((s * 100) / k + 1.8 * Math.cos(a)) +
            brk * Math.sin((s * 130) / k + 1.2 * Math.sin(a + phase)) +
            0.4 * Math.sin(a * 3 + (s * 22) / k + phase));
        const wide = cut.flare * k * smoothstep(0.05 * k, end, s);
        // Trousers do not follow calf and ankle.
        const straight =
          Math.max(0, 0.052 * k - leg.radius(s)) *
          smoothstep(leg.middle, leg.length, s) *
          (cut.flare >= -0.005 ? 1 : 0.3);
        const cuff = cut.cuff && end - s < 0.04 * k ? 0.005 * k : 0;
        const crease =
          cut.seams === false
            ? 0.004 * k * Math.exp(-((Math.sin(a / 2) / 0.12) ** 2)) * smoothstep(0, 0.1 * k, s)
            : 0;
        // The inner side keeps to its own half of the body.
        const at = leg.point(a, s, ease + wave + wide + straight + cuff + crease - (inside ? 0.012 * k : 0));
        const seam = cut.seams && Math.abs(Math.sin(a) - 1) < 0.03;
        const stripe = cut.stripe && Math.sin(a) > 0.94;
        const c = stripe
          ? fromHex(cut.stripe as string)
          : seam
            ? dim(colour, 0.72)
            : piece.pattern(a * 0.08 * k, s);
        return {
          at: s < 0.16 * k && at[0] < 0.003 * k ? [0.003 * k, at[1], at[2]] : at,
          colour: inside ? dim(c, 0.45) : c,
          bind: leg.bind(s),
          uv: [a * 0.08 * k, s],
        };
      },
      {
        wrap: true,
        skip: (_, row) => hidden.leg(lerp(leg.start, end, Math.min(1, (row * (legRows + 1)) / legRows))),
      },
    );
  });
  if ((cut.rise ?? 0) > 1) {
    const high = lerp(form.level.shoulder, p.neckBase, 0.62);
    for (const s of [-1, 1])
      strap(
        t,
        surface,
        [
          [s * 0.45, top - 0.02 * k],
          [s * 0.6, form.level.shoulder],
          [s * 0.95, high],
          [s * 1.57, high + 0.006 * k],
          [s * 2.2, high],
          [s * 2.55, form.level.shoulder],
          [s * 2.8, top - 0.02 * k],
        ],
        0.042 * k,
        ease + 0.014 * k,
        dim(colour, 0.95),
        30,
      );
    for (const s of [-1, 1])
      strip(
        t,
        'metal',
        [
          [s * 0.45, top - 0.032 * k],
          [s * 0.45, top - 0.004 * k],
        ],
        0.028 * k,
        ease + 0.018 * k,
        0.004 * k,
        [0.5, 0.45, 0.32],
        3,
      );
    strip(
      t,
      surface,
      [
        [0, form.level.chest - 0.08 * k],
        [0, form.level.chest - 0.015 * k],
      ],
      0.11 * k,
      ease + 0.004 * k,
      0.004 * k,
      dim(colour, 0.9),
      4,
    );
  }
}
