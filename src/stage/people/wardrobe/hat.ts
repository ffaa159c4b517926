import { fromHex, type Rgb } from '../../../base/colour.ts';
import { lerp, smoothstep, type Vec3 } from '../../../base/vectors.ts';
import type { HatCut } from '../../../catalogue/kit/tailoring.ts';
import { table } from '../body/form.ts';
import { place } from '../head/grid.ts';
import { tube } from '../tube.ts';
import { sewHeadWrap } from './head-wrap.ts';
import { dim, onHead, type Piece, type Tailor } from './tailor.ts';

/** Height of a hat's rim in heads, for the hair that has to stay under it. */
export const rimOf = (t: Tailor, cut: HatCut): number =>
  t.head.face.eyeY + cut.sits + (t.perched ? perch : 0);

/** On a creature's head a hat sits higher, between the ears, and is that much narrower. */
const perch = 0.15;
const perchedWidth = 0.86;

/** Put on a hat: a profile turned about the crown, with brim, peak, band and what is on top. */
export function sewHat(t: Tailor, piece: Piece<HatCut>): void {
  const { cut, surface, colour } = piece;
  if (cut.face) return sewHeadWrap(t, piece);
  const { head } = t;
  const rim = rimOf(t, cut);
  const tilt = cut.tilt ?? -0.08;
  const wide = head.face.width;
  const round = t.perched ? perchedWidth : 1;
  const tallest = Math.max(...cut.profile.map((q) => q[1]));
  /** Profile space (radius at an angle, height over the rim) to metres, leaning back about the rim. */
  const at = (radius: number, angle: number, height: number): Vec3 => {
    const over = cut.flop ? cut.flop * smoothstep(0.25, 1, height / tallest) ** 1.4 : 0;
    const x = Math.sin(angle) * radius * 0.95 * wide * round + over;
    const z = Math.cos(angle) * radius * 1.09 * round;
    const y = height - over * 0.55;
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
  for (const lining of drape > 0 ? [false, true] : [false]) {
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
        const point = cut.points
          ? 0.07 * smoothstep(0.7, 1, v) * Math.abs(((u * cut.points) % 1) * 2 - 1)
          : 0;
        // Cloth over the ears and the nape falls lower behind.
        const fall = drape * (1 - v) ** 1.5 * smoothstep(0.75, 1.5, Math.min(a, 2 * Math.PI - a));
        const shut = top ? (cut.points ? 0.96 : 0.02) : 1;
        const q = at(
          (radius + pleat - (lining ? 0.012 : 0) + (inside ? -0.03 : 0) + fall * 0.12) * shut,
          a,
          height + point * (top ? 0.2 : 1) - fall + (inside ? 0.02 : 0),
        );
        const banded =
          cut.band !== undefined && height < 0.075 && height > -0.06 && drape === 0 && !cut.closed;
        return {
          at: q,
          colour: inside || lining ? dim(colour, 0.4) : banded ? band : piece.pattern(a * 0.1, height * 0.3),
          bind: onHead,
          uv: [a * 0.13, height * 0.33],
        };
      },
      { wrap: true, awayFrom: away, inward: lining },
    );
  }
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
  const height = tallest;
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
  if (cut.edging) {
    const ring: Vec3[] = [];
    for (let i = 0; i <= 20; i++) ring.push(at(rimRadius + 0.012, (i / 20) * 2 * Math.PI, 0.03));
    tube(t.mesh, 'felt', ring, [0.062 * head.frame.scale], {
      sides: 10,
      steps: 36,
      colour: () => fromHex(cut.edging as string),
      bind: () => onHead,
      ripple: (u, v) => 1 + 0.09 * Math.sin(v * 150 + u * 21),
    });
  }
  if (cut.top === 'horns' || cut.top === 'long-ears')
    for (const side of [-1, 1]) {
      const horns = cut.top === 'horns';
      const path = horns
        ? [
            at(0.4, side * 1.57, 0.16),
            at(0.62, side * 1.57, 0.2),
            at(0.7, side * 1.5, 0.42),
            at(0.62, side * 1.4, 0.6),
          ]
        : [
            at(0.18, side * 1.57, height * 0.8),
            at(0.22, side * 1.57, height + 0.3),
            at(0.26, side * 1.57, height + 0.62),
          ];
      tube(
        t.mesh,
        horns ? 'resin' : 'felt',
        path,
        (horns ? [0.085, 0.075, 0.05, 0.012] : [0.07, 0.11, 0.03]).map((r) => r * head.frame.scale),
        {
          sides: 10,
          steps: 16,
          flat: horns ? 1 : 0.4,
          colour: (_, v) => (horns ? dim([0.72, 0.64, 0.5], 1 - 0.4 * v) : colour),
          bind: () => onHead,
        },
      );
    }
  if (cut.top === 'board' || cut.top === 'tassel') {
    const square = 0.58;
    if (cut.top === 'board')
      t.mesh.grid(
        surface,
        4,
        5,
        (u, v) => {
          const a = u * 2 * Math.PI + Math.PI / 4;
          const shut = v < 0.05 || v > 0.95 ? 0.02 : 1;
          return {
            at: at(square * shut, a, height + (v < 0.5 ? 0 : 0.03)),
            colour: dim(colour, 1.1),
            bind: onHead,
            uv: [u, v],
          };
        },
        { wrap: true },
      );
    tube(
      t.mesh,
      'satin',
      [
        at(0, 0, height + 0.04),
        at(0.3, 1.2, height + 0.045),
        at(0.5, 1.3, height - 0.02),
        at(0.53, 1.3, height - 0.3),
      ],
      [0.012, 0.012, 0.014, 0.04].map((r) => r * head.frame.scale),
      { sides: 6, steps: 16, colour: () => band, bind: () => onHead },
    );
  }
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
    const [low, high] = cut.window ?? [-0.24, 0.26];
    /** Radius of the outside at a height over the rim. */
    const radiusAt = (h: number): number => {
      let i = 0;
      while (i < n - 1 && cut.profile[i + 1]![1] < h) i++;
      const [a, b] = [cut.profile[i]!, cut.profile[i + 1]!];
      return lerp(a[0], b[0], Math.min(1, Math.max(0, (h - a[1]) / (b[1] - a[1] || 1))));
    };
    t.mesh.grid(
      'eye',
      18,
      8,
      (u, v) => {
        const a = lerp(-1.15, 1.15, u);
        // Rounded at the corners.
        const round = 1 - 0.35 * smoothstep(0.75, 1, Math.abs(2 * u - 1)) ** 2;
        const h = lerp(low, high, 0.5 + (v - 0.5) * round);
        const rim = Math.min(u, 1 - u, v, 1 - v) < 0.01 ? -0.012 : 0.022;
        return { at: at(radiusAt(h) + rim, a, h), colour: glass, bind: onHead };
      },
      { awayFrom: away },
    );
  }
}
