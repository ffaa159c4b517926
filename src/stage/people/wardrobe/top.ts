import { fromHex, type Rgb } from '../../../base/colour.ts';
import { lerp, smoothstep, type Vec3 } from '../../../base/vectors.ts';
import type { TopCut } from '../../../catalogue/kit/tailoring.ts';
import type { Binding } from '../joints.ts';
import { tube } from '../tube.ts';
import { closure } from './closure.ts';
import { collar } from './collar.ts';
import { sleeve } from './sleeve.ts';
import { bothSides, type Cover, dim, type Hidden, hung, type Piece, type Tailor, wrapped } from './tailor.ts';
import { edgeOf, hemOf, opening, sleeveEnd } from './top-shape.ts';

/** What a top hides. */
export function topCover(t: Tailor, { cut }: Piece<TopCut>): Cover {
  const hem = hemOf(t, cut);
  const m = 0.022 * t.p.k;
  // A jacket rides up on one who sits: what is under its hem is sewn a hand's breadth further.
  const under = cut.length > 0.5 ? 0.075 * t.p.k : m;
  const behind = (angle: number, y: number): boolean => {
    const o = opening(t, cut, y);
    return o < 0.015 || Math.abs(wrapped(angle)) > o + 0.2;
  };
  return {
    trunk: (angle, y) => y > hem + under && y < edgeOf(t, cut, angle) - m && behind(angle, y),
    ...(cut.sleeve > 0 ? { arm: (s: number) => s < sleeveEnd(t, cut) - m } : {}),
  };
}

/** Sew a top: body, sleeves, collar, closure, pockets. */
export function sewTop(t: Tailor, piece: Piece<TopCut>, hidden: Hidden): void {
  const { cut, surface, colour } = piece;
  const { form, p } = t;
  const k = p.k;
  const hem = hemOf(t, cut);
  const ease = (piece.room + cut.ease) * k;
  const folds = (cut.folds ?? 0.004) * k;
  const phase = t.random.range(0, 6);
  const trim: Rgb = cut.trim ? fromHex(cut.trim) : dim(colour, 0.82);
  const rib = cut.hem === 'rib';
  const room = (angle: number, y: number): number => {
    const u = (y - hem) / (p.neckBase - hem);
    const sag =
      folds *
      (Math.sin((y * 70) / k + 2.2 * Math.sin(angle * 2 + phase) + phase) *
        (0.35 + 0.65 * Math.exp(-(((u - 0.22) / 0.22) ** 2))) +
        0.6 * Math.sin(angle * 5 + phase + (y * 18) / k) * (1 - u));
    const blouse = rib ? 0.012 * k * Math.sin(Math.min(1, u * 3.4) * Math.PI) : 0;
    const pad = (cut.padding ?? 0) * k * Math.abs(Math.sin((y - hem) * (Math.PI / (0.062 * k))));
    // Cloth lies close on the shoulders and loosens downwards.
    const loose = lerp(1, 0.62, smoothstep(form.level.chest, form.level.shoulder, y));
    const tuck = rib && u < 0.1 ? -0.006 * k : 0;
    return (
      ease * loose +
      sag * (1 - 0.7 * smoothstep(form.level.chest, form.level.shoulder, y)) +
      blouse +
      pad +
      tuck
    );
  };
  const columns = t.fine ? 40 : 24;
  const rows = t.fine ? 20 : 12;
  const spread = (u: number, y: number): number => {
    const o = opening(t, cut, y);
    return o + (2 * Math.PI - 2 * o) * u;
  };
  const height = (angle: number, v: number): number => lerp(hem, edgeOf(t, cut, angle), v);
  const closed = (cut.open ?? 0) <= 0;
  t.mesh.grid(
    surface,
    columns,
    rows + 2,
    (u, row) => {
      // The first and last rows turn inside: a hem.
      const r = row * (rows + 2) - 1;
      const v = Math.min(1, Math.max(0, r / rows));
      const rough = height(u * 2 * Math.PI, v);
      const angle = spread(u, rough);
      const y = height(angle, v);
      const inside = r < 0 || r > rows || (!closed && (u < 1e-6 || u > 1 - 1e-6));
      const at = hung(form, angle, y, room(angle, y) - (inside ? 0.012 * k : 0));
      const banded = rib && v < 0.09;
      const c = banded ? trim : piece.pattern(angle * 0.15 * k, y);
      return { at, colour: inside ? dim(c, 0.55) : c, bind: form.trunkBind(at), uv: [angle * 0.15 * k, y] };
    },
    {
      wrap: closed,
      awayFrom: [0, (hem + p.neckBase) / 2, -0.02 * k],
      skip: (u, row) => {
        const v = Math.min(1, Math.max(0, (row * (rows + 2) - 1) / rows));
        const angle = spread(u, height(u * 2 * Math.PI, v));
        return hidden.trunk(angle, height(angle, v));
      },
    },
  );
  if (cut.sleeve > 0) bothSides(t, () => sleeve(t, piece, hidden, folds, phase, trim));
  collar(t, piece, ease, trim);
  if (cut.edging) edging(t, cut, ease, fromHex(cut.edging));
  closure(t, piece, hem, ease, hidden);
}

/** Rolls of fur round hem, neck and cuffs. */
function edging(t: Tailor, cut: TopCut, ease: number, colour: Rgb): void {
  const { form, p } = t;
  const k = p.k;
  const roll = (path: readonly Vec3[], radius: number, bind: (at: Vec3) => Binding): void =>
    tube(t.mesh, 'felt', path, [radius * k], {
      sides: t.fine ? 9 : 6,
      steps: t.fine ? 40 : 24,
      colour: () => colour,
      bind: (_, at) => bind(at),
      ripple: (u, v) => 1 + 0.1 * Math.sin(v * 170 + u * 19),
    });
  const ring = (place: (angle: number) => Vec3): Vec3[] =>
    Array.from({ length: 25 }, (_, i) => place((i / 24) * 2 * Math.PI));
  const hem = hemOf(t, cut);
  roll(
    ring((a) => hung(form, a, hem + 0.012 * k, ease + 0.006 * k)),
    0.024,
    (at) => form.trunkBind(at),
  );
  roll(
    ring((a) => form.trunk(a, edgeOf(t, cut, a), ease * 0.6 + 0.008 * k)),
    0.02,
    (at) => form.trunkBind(at),
  );
  if (cut.sleeve >= 1)
    bothSides(t, () => {
      const s = sleeveEnd(t, cut) - 0.012 * k;
      roll(
        ring((a) => form.arm.point(a, s, ease * 0.5 + 0.004 * k)),
        0.017,
        () => form.arm.bind(s),
      );
    });
}
