import { fromHex } from '../../../base/colour.ts';
import { lerp } from '../../../base/vectors.ts';
import type { GloveCut, ShoeCut } from '../../../catalogue/kit/tailoring.ts';
import { foot } from '../body/foot.ts';
import { hand } from '../body/hand.ts';
import { bothSides, type Cover, dim, type Piece, type Tailor } from './tailor.ts';

/** Put on shoes or boots. */
export function sewShoes(t: Tailor, piece: Piece<ShoeCut>): void {
  const { cut, surface, colour } = piece;
  const { p, form } = t;
  const k = p.k;
  bothSides(t, () => {
    foot(
      t.mesh,
      t.skeleton,
      p,
      {
        surface,
        colour,
        sole: cut.sole,
        soleColour: fromHex(cut.soleColour),
        heel: cut.heel,
        toe: cut.toe,
        top: 1,
        open: cut.shaft < 0,
        ease: (cut.ease + 0.003) * k,
        ...(cut.laces ? { laces: fromHex(cut.laces) } : {}),
      },
      t.fine,
    );
    if (cut.shaft <= 0) return;
    const { leg } = form;
    const top = leg.length - cut.shaft * k;
    t.mesh.grid(
      surface,
      t.fine ? 18 : 12,
      7,
      (u, v) => {
        const a = u * 2 * Math.PI;
        const inside = v > 0.99;
        const s = lerp(leg.length + 0.035 * k, top, Math.min(1, v * 1.16));
        const room = (0.008 + cut.ease + (cut.shaft > 0.1 ? 0.018 : 0.003)) * k;
        const at = leg.point(
          a,
          s,
          Math.max(room, 0.05 * k - leg.radius(s)) +
            0.0025 * k * Math.sin((s * 140) / k) -
            (inside ? 0.012 * k : 0),
        );
        return {
          at,
          colour: cut.trim && v > 0.84 ? fromHex(cut.trim) : dim(colour, inside ? 0.4 : 0.96),
          bind: leg.bind(s),
          uv: [a * 0.06 * k, s],
        };
      },
      { wrap: true },
    );
  });
}

/** What shoes hide: feet, and shins inside high boots. */
export const shoeCover = (t: Tailor, { cut }: Piece<ShoeCut>): Cover => ({
  foot: true,
  ...(cut.shaft > 0.03
    ? { leg: (s: number) => s > t.form.leg.length - cut.shaft * t.p.k + 0.03 * t.p.k }
    : {}),
});

/** Pull on gloves. */
export function sewGloves(t: Tailor, piece: Piece<GloveCut>): void {
  const { cut, surface, colour } = piece;
  const { form, p } = t;
  const wrist = form.arm.radius(form.arm.length);
  bothSides(t, () => {
    hand(t.mesh, surface, t.skeleton, p.hand, colour, wrist + cut.ease * p.k, cut.ease * p.k, t.fine);
    const { arm } = form;
    const start = arm.length - (0.03 + cut.length * 0.2) * p.k;
    t.mesh.grid(
      surface,
      14,
      4,
      (u, v) => {
        const a = u * 2 * Math.PI;
        const s = lerp(arm.length + 0.01 * p.k, start, v);
        return {
          at: arm.point(
            a,
            s,
            (cut.ease + 0.003 + piece.room + cut.flare * v) * p.k - (v > 0.99 ? 0.008 * p.k : 0),
          ),
          colour: dim(colour, 0.92),
          bind: arm.bind(s),
          uv: [a * 0.04, s],
        };
      },
      { wrap: true },
    );
  });
}
