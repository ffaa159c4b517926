import { fromHex, type Rgb } from '../../../base/colour.ts';
import { lerp, smoothstep, type Vec3 } from '../../../base/vectors.ts';
import type { HatCut } from '../../../catalogue/kit/tailoring.ts';
import { table } from '../body/form.ts';
import { place } from '../head/grid.ts';
import { tube } from '../tube.ts';
import { dim, onHead, type Piece, type Tailor } from './tailor.ts';

/** Height of a hat's rim in heads, for the hair that has to stay under it. */
export const rimOf = (t: Tailor, cut: HatCut): number => t.head.face.eyeY + cut.sits;

/** Put on a hat: a profile turned about the crown, with brim, peak, band and what is on top. */
export function sewHat(t: Tailor, piece: Piece<HatCut>): void {
  const { cut, surface, colour } = piece;
  const { head } = t;
  const rim = rimOf(t, cut);
  const tilt = cut.tilt ?? -0.08;
  const wide = head.face.width;
  /** Profile space (radius at an angle, height over the rim) to metres, leaning back about the rim. */
  const at = (radius: number, angle: number, height: number): Vec3 => {
    const x = Math.sin(angle) * radius * 0.95 * wide;
    const z = Math.cos(angle) * radius * 1.09;
    const y = height;
    return place(head.frame, [
      x,
      rim + y * Math.cos(tilt) - z * Math.sin(tilt),
      -0.03 + z * Math.cos(tilt) + y * Math.sin(tilt),
    ]);
  };
  const away = at(0, 0, 0.02);
  const band: Rgb = cut.band ? fromHex(cut.band) : dim(colour, 0.7);
  const profile = cut.profile.map((q, i) => [i, q[0], q[1]] as const);
  const n = profile.length - 1;
  const rows = t.fine ? 16 : 9;
  const drape = cut.drape ?? 0;
  t.mesh.grid(
    surface,
    t.fine ? 40 : 24,
    rows + 2,
    (u, row) => {
      const r = row * (rows + 2) - 1;
      const v = Math.min(1, Math.max(0, r / rows));
      const a = u * 2 * Math.PI;
      const [radius, height] = table(profile, v * n) as [number, number];
      const inside = r < 0;
      const top = r > rows;
      const pleat = cut.pleats ? 0.012 * Math.sin(a * cut.pleats) * smoothstep(0.15, 0.5, v) : 0;
      const point = cut.points ? 0.07 * smoothstep(0.7, 1, v) * Math.abs(((u * cut.points) % 1) * 2 - 1) : 0;
      // Cloth over the ears and the nape falls lower behind.
      const fall = drape * (1 - v) ** 1.5 * smoothstep(0.75, 1.5, Math.min(a, 2 * Math.PI - a));
      const shut = top ? (cut.points ? 0.96 : 0.02) : 1;
      const q = at(
        (radius + pleat + (inside ? -0.03 : 0) + fall * 0.12) * shut,
        a,
        height + point * (top ? 0.2 : 1) - fall + (inside ? 0.02 : 0),
      );
      const banded = cut.band !== undefined && height < 0.075 && drape === 0;
      return {
        at: q,
        colour: inside ? dim(colour, 0.4) : banded ? band : piece.pattern(a * 0.1, height * 0.3),
        bind: onHead,
        uv: [a * 0.13, height * 0.33],
      };
    },
    { wrap: true, awayFrom: away },
  );
  const rimRadius = cut.profile[0]?.[0] ?? 0.42;
  if (cut.brim || cut.peak) {
    const start = cut.peak ? -1.05 : 0;
    const columns = t.fine ? 40 : 24;
    t.mesh.grid(
      surface,
      cut.peak ? 20 : columns,
      6,
      (u, v) => {
        const a = cut.peak ? lerp(start, -start, u) : u * 2 * Math.PI;
        // Out along the top, back along the underside.
        const under = v > 0.5;
        const reach = under ? (1 - v) * 2 : v * 2;
        const peak = cut.peak ? cut.peak * Math.sqrt(Math.max(0, 1 - (a / 1.08) ** 2)) : (cut.brim as number);
        const radius = rimRadius - 0.01 + peak * reach;
        const side = Math.abs(Math.sin(a));
        const curl = (cut.curl ?? 0) * reach ** 2 * side;
        const droop = (cut.droop ?? 0) * reach ** 1.5 * (cut.peak ? 1 : 1 - 0.7 * side);
        const q = at(radius, a, 0.012 + curl - droop - (under ? 0.022 : 0));
        return {
          at: q,
          colour: under ? dim(colour, 0.55) : dim(colour, 0.94),
          bind: onHead,
          uv: [a * 0.16, radius * 0.33],
        };
      },
      {
        wrap: !cut.peak,
        awayFrom: at(rimRadius + 0.4 * (cut.brim ?? cut.peak ?? 0), 0, -0.004),
        ...(cut.peak ? {} : { awayFrom: at(rimRadius + 0.5 * (cut.brim ?? 0), 0, 0) }),
      },
    );
  }
  const height = Math.max(...cut.profile.map((q) => q[1]));
  const ball = (radius: number, c: Vec3, rgb: Rgb, kind: 'felt' | 'metal' | 'resin' | 'hair'): void => {
    t.mesh.grid(
      kind,
      12,
      8,
      (u, v) => {
        const b = v * Math.PI;
        const a = u * 2 * Math.PI;
        const q = radius * t.head.frame.scale;
        return {
          at: [
            c[0] + Math.sin(b) * Math.cos(a) * q,
            c[1] + Math.cos(b) * q,
            c[2] + Math.sin(b) * Math.sin(a) * q,
          ],
          colour: rgb,
          bind: onHead,
          uv: [a * q, b * q],
        };
      },
      { wrap: true },
    );
  };
  if (cut.top === 'pompom') ball(0.09, at(0, 0, height + 0.05), dim(colour, 1.25), 'felt');
  if (cut.top === 'lamp') ball(0.05, at(rimRadius + 0.02, 0, 0.14), [1.6, 1.5, 1.2], 'resin');
  if (cut.top === 'badge' || cut.top === 'star')
    ball(0.045, at(rimRadius + 0.0, 0, 0.11), [0.75, 0.6, 0.25], 'metal');
  if (cut.top === 'ears')
    for (const s of [-1, 1]) ball(0.13, at(0.36, s * 1.1, height * 0.9), colour, 'felt');
  if (cut.top === 'feather') {
    tube(
      t.mesh,
      'hair',
      [at(rimRadius, 1.2, 0.05), at(rimRadius + 0.03, 1.5, 0.25), at(rimRadius + 0.12, 1.9, 0.46)],
      [0.006, 0.035, 0.03, 0.004].map((r) => r * t.head.frame.scale),
      { sides: 6, steps: 10, flat: 0.3, colour: () => band, bind: () => onHead },
    );
  }
  if (cut.visor) {
    const glass = fromHex(cut.visor);
    t.mesh.grid(
      'eye',
      18,
      8,
      (u, v) => {
        const a = lerp(-1.15, 1.15, u);
        const [radius] = table(profile, Math.min(n, n * lerp(0.04, 0.62, v))) as [number, number];
        return {
          at: at(radius + 0.022, a, lerp(-0.24, 0.26, v) + (cut.closed ? 0.16 : 0)),
          colour: glass,
          bind: onHead,
        };
      },
      { awayFrom: away },
    );
  }
}
