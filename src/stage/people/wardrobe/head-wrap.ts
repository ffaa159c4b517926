import { lerp, smoothstep, type Vec3 } from '../../../base/vectors.ts';
import type { HatCut } from '../../../catalogue/kit/tailoring.ts';
import { place } from '../head/grid.ts';
import { march } from '../head/shape.ts';
import { dim, onHead, type Piece, type Tailor } from './tailor.ts';

/** The opening for the face, in heads: middle, reach upwards, downwards and to the sides. */
const openings = {
  open: { y: -0.08, up: 0.31, down: 0.37, side: 0.285 },
  eyes: { y: 0.02, up: 0.15, down: 0.13, side: 0.29 },
} as const;

/** Cloth round the head and neck: a headscarf leaves the face free, a ninja's hood only the eyes. */
export function sewHeadWrap(t: Tailor, piece: Piece<HatCut>): void {
  const { surface, colour } = piece;
  const { head, form, p, mesh, fine } = t;
  const k = p.k;
  const hole = openings[piece.cut.face ?? 'open'];
  const snug = piece.cut.face === 'eyes';
  const middle: Vec3 = [0, hole.y, 0];
  mesh.grid(
    surface,
    fine ? 40 : 24,
    fine ? 20 : 12,
    (u, v) => {
      const around = u * 2 * Math.PI;
      const c = Math.cos(around);
      const rim = 1 / Math.hypot(c / (c > 0 ? hole.up : hole.down), Math.sin(around) / hole.side);
      // From the edge of the opening over the head to its back.
      const from = Math.atan2(rim, 0.34);
      const polar = lerp(from, Math.PI, Math.max(0, v * 1.04 - 0.04));
      const d: Vec3 = [Math.sin(polar) * Math.sin(around), Math.sin(polar) * c, Math.cos(polar)];
      const skin = march(
        head.distance,
        [middle[0] + d[0] * 1.3, middle[1] + d[1] * 1.3, middle[2] + d[2] * 1.3],
        [-d[0], -d[1], -d[2]],
      );
      const reach = Math.hypot(skin[0] - middle[0], skin[1] - middle[1], skin[2] - middle[2]);
      // Cloth spans hollows: never closer than a smooth egg round the skull.
      const egg =
        1 / Math.hypot(d[0] / 0.395, (d[1] * 1) / (d[1] > 0 ? 0.58 : 0.45), d[2] / (d[2] < 0 ? 0.5 : 0.4));
      const fold = snug ? 0 : 0.008 * Math.sin(around * 9 + 5 * v) * smoothstep(0.05, 0.3, v);
      const edge = v < 0.03;
      const r = edge ? reach + 0.006 : Math.max(reach + (snug ? 0.028 : 0.04), v > 0.12 ? egg : 0) + fold;
      return {
        at: place(head.frame, [middle[0] + d[0] * r, middle[1] + d[1] * r, middle[2] + d[2] * r]),
        colour: dim(colour, edge ? 0.7 : 0.92 + 0.08 * Math.sin(around * 9 + 5 * v)),
        bind: onHead,
        uv: [around * 0.13, v * 0.3],
      };
    },
    { wrap: true, awayFrom: place(head.frame, [0, 0, -0.05]) },
  );
  // Round the neck and onto the shoulders.
  const top = form.level.throat + 0.05 * p.headHeight;
  const low = p.neckBase - (snug ? 0.01 : 0.055) * k;
  mesh.grid(
    surface,
    fine ? 32 : 20,
    fine ? 9 : 6,
    (u, v) => {
      const a = u * 2 * Math.PI;
      const y = lerp(top, low, v);
      const spread = smoothstep(0.35, 1, v);
      const out =
        (0.03 + piece.room * spread * 0.8 + (v > 0.99 ? -0.008 : 0) + 0.006 * Math.sin(v * 19 + a)) * k;
      const at = form.trunk(a, y, out);
      return {
        at,
        colour: dim(colour, 0.88 + 0.1 * Math.sin(v * 19 + a)),
        bind: form.trunkBind([at[0] * 0.6, at[1], at[2]]),
        uv: [a * 0.1 * k, v * 0.15 * k],
      };
    },
    { wrap: true, awayFrom: [0, (top + low) / 2, -0.01] },
  );
}
