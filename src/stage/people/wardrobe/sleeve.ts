import type { Rgb } from '../../../base/colour.ts';
import { lerp, smoothstep } from '../../../base/vectors.ts';
import type { TopCut } from '../../../catalogue/kit/tailoring.ts';
import type { Binding } from '../joints.ts';
import { dim, type Hidden, type Piece, type Tailor } from './tailor.ts';
import { sleeveEnd } from './top-shape.ts';

/** A wide sleeve is flat: it opens to the front and the back rather than away from the body. */
const bell = (wide: number, angle: number): number => wide * (0.3 + 0.9 * Math.cos(angle) ** 2);

/** The left sleeve of a top, with its cuff. */
export function sleeve(
  t: Tailor,
  piece: Piece<TopCut>,
  hidden: Hidden,
  folds: number,
  phase: number,
  trim: Rgb,
): void {
  const { cut, surface } = piece;
  const { form, p } = t;
  const k = p.k;
  const arm = form.arm;
  const end = sleeveEnd(t, cut);
  // Sleeves lie closer than the body of a coat: shoulders would be padded with every layer.
  const ease = (piece.room * 0.5 + cut.ease * 0.75) * k;
  const rolled = piece.state.includes('rolled');
  const puffed = cut.shoulders === 'puffed' ? 0.03 * k : 0;
  const rows = Math.max(5, Math.round((t.fine ? 20 : 11) * Math.min(1, cut.sleeve + 0.15)));
  // A wide sleeve hangs from the forearm and does not turn with the wrist.
  const loose = (cut.flare ?? 0) >= 0.02;
  const hold = (s: number): Binding =>
    loose
      ? arm
          .bind(s)
          .map(
            ([name, w]) => [name === 'foreArmTwist.l' || name === 'hand.l' ? 'foreArm.l' : name, w] as const,
          )
      : arm.bind(s);
  const cuff = cut.cuffs ?? 'plain';
  const cuffLength = (rolled ? 0.035 : cuff === 'shirt' ? 0.045 : cuff === 'rib' ? 0.03 : 0.012) * k;
  t.mesh.grid(
    surface,
    t.fine ? 18 : 12,
    rows + 1,
    (u, row) => {
      const r = row * (rows + 1);
      const v = Math.min(1, r / rows);
      const s = lerp(arm.start, end, v);
      const a = u * 2 * Math.PI;
      const inside = r > rows;
      const near = Math.exp(-(((s - arm.middle) / (0.07 * k)) ** 2));
      const gather = smoothstep(end - 0.12 * k, end - 0.03 * k, s) * (cut.sleeve > 0.8 ? 1 : 0.3);
      const wave =
        folds *
        (near * Math.sin((s * 120) / k + 2 * Math.cos(a)) +
          gather * Math.sin((s * 150) / k + 1.4 * Math.sin(a + phase)) +
          0.35 * Math.sin(a * 3 + (s * 30) / k + phase));
      const pad = (cut.padding ?? 0) * k * 0.8 * Math.abs(Math.sin(s * (Math.PI / (0.06 * k))));
      const inCuff = end - s < cuffLength;
      const band = inCuff
        ? (rolled ? 0.007 : cuff === 'rib' ? -0.008 : cuff === 'shirt' ? 0.001 : 0.0015) * k
        : 0;
      const wide = (cut.flare ?? 0) * k * smoothstep(arm.middle * 0.5, end, s);
      const sag = bell(wide, a);
      const slim = -0.016 * k * smoothstep(0.06 * k, -0.06 * k, s);
      const close = lerp(0.4, 1, smoothstep(-0.02 * k, 0.13 * k, s));
      const at = arm.point(
        a,
        s,
        ease * close +
          wave * (inCuff ? 0.15 : 1) +
          pad +
          band +
          sag +
          slim +
          puffed * Math.exp(-(((s - 0.05 * k) / (0.06 * k)) ** 2)) -
          (inside ? 0.012 * k : 0),
      );
      const c =
        inCuff && (cuff === 'rib' || cuff === 'wide' || cut.trim) ? trim : piece.pattern(a * 0.055 * k, s);
      return { at, colour: inside ? dim(c, 0.45) : c, bind: hold(s), uv: [a * 0.055 * k, s] };
    },
    {
      wrap: true,
      skip: (_, row) => hidden.arm(lerp(arm.start, end, Math.min(1, (row * (rows + 1)) / rows))),
    },
  );
  if ((cut.flare ?? 0) < 0.02) return;
  // Wide sleeves are seen from inside.
  t.mesh.grid(
    surface,
    t.fine ? 18 : 12,
    5,
    (u, v) => {
      const a = u * 2 * Math.PI;
      const s = lerp(end - 0.14 * k, end, v);
      const wide = (cut.flare ?? 0) * k * smoothstep(arm.middle * 0.5, end, s);
      const at = arm.point(a, s, ease + bell(wide, a) - 0.008 * k);
      return { at, colour: dim(piece.colour, 0.55), bind: hold(s), uv: [a * 0.055 * k, s] };
    },
    { wrap: true, inward: true },
  );
}
