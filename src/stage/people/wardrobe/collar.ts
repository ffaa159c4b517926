import type { Rgb } from '../../../base/colour.ts';
import { lerp, smoothstep, type Vec3 } from '../../../base/vectors.ts';
import type { TopCut } from '../../../catalogue/kit/tailoring.ts';
import { table } from '../body/form.ts';
import { tube } from '../tube.ts';
import { dim, type Piece, strip, type Tailor } from './tailor.ts';
import { edgeOf, hemOf, opening } from './top-shape.ts';

/** What finishes the neck of a top: a band, a collar, lapels, a hood. */
export function collar(t: Tailor, piece: Piece<TopCut>, ease: number, trim: Rgb): void {
  const { cut, surface, colour } = piece;
  const { form, p } = t;
  const k = p.k;
  const kind = cut.collar ?? 'none';
  const gap = (cut.open ?? 0) > 0 ? opening(t, cut, p.neckBase) * 0.9 : 0;
  const base = (angle: number): number => edgeOf(t, cut, angle);
  if (kind === 'none' || kind === 'band') {
    const path: Vec3[] = [];
    const n = 28;
    for (let i = 0; i <= n; i++) {
      const a = gap + ((2 * Math.PI - 2 * gap) * i) / n;
      path.push(form.trunk(a, base(a) - 0.002 * k, ease * 0.62 + 0.001 * k));
    }
    const r = (kind === 'band' ? 0.0105 : 0.0055) * k;
    tube(t.mesh, surface, path, [r], {
      sides: 6,
      steps: t.fine ? 44 : 24,
      flat: 1,
      colour: () => (kind === 'band' ? trim : colour),
      bind: (_, at) => form.trunkBind(at),
      open: gap === 0,
    });
    return;
  }
  // Profiles: how far out, how far up, in metres.
  const profiles: Record<string, readonly (readonly [number, number])[]> = {
    turtle: [
      [0.006, -0.008],
      [0.012, 0.03],
      [0.014, 0.055],
      [0.026, 0.052],
      [0.03, 0.018],
      [0.027, -0.002],
    ],
    mandarin: [
      [0.006, -0.006],
      [0.009, 0.02],
      [0.011, 0.036],
      [0.005, 0.037],
    ],
    shirt: [
      [0.004, -0.006],
      [0.007, 0.022],
      [0.01, 0.04],
      [0.017, 0.037],
      [0.028, 0.012],
      [0.037, -0.004],
    ],
    lapel: [
      [0.014, -0.012],
      [0.018, 0.01],
      [0.023, 0.024],
      [0.036, 0.017],
      [0.048, -0.014],
      [0.052, -0.032],
    ],
    ring: [
      [0.012, -0.012],
      [0.034, -0.004],
      [0.038, 0.012],
      [0.03, 0.026],
      [0.014, 0.024],
    ],
    crossed: [
      [0.006, -0.006],
      [0.011, 0.014],
      [0.014, 0.026],
      [0.008, 0.026],
    ],
    hood: [
      [0.01, -0.02],
      [0.03, 0.01],
      [0.055, 0.026],
      [0.08, 0.0],
      [0.082, -0.045],
      [0.05, -0.075],
    ],
  };
  const profile = profiles[kind] as readonly (readonly [number, number])[];
  const open =
    kind === 'turtle' || kind === 'ring'
      ? 0
      : kind === 'mandarin'
        ? 0.1
        : Math.max(gap, kind === 'hood' ? 0.34 : kind === 'lapel' ? 0.52 : 0.17);
  const n = profile.length - 1;
  t.mesh.grid(
    kind === 'ring' ? 'metal' : surface,
    t.fine ? 30 : 18,
    n,
    (u, v) => {
      const a = open + (2 * Math.PI - 2 * open) * u;
      const [out, up] = profile[Math.round(v * n)] as readonly [number, number];
      const front = Math.exp(-(((Math.min(a, 2 * Math.PI - a) - open) / 0.42) ** 2));
      const back = kind === 'hood' ? 0.25 + 0.75 * smoothstep(0.6, 2.6, Math.min(a, 2 * Math.PI - a)) : 1;
      const tip =
        kind === 'shirt'
          ? -0.04 * front * smoothstep(0.55, 1, v)
          : kind === 'lapel'
            ? -0.02 * front * smoothstep(0.5, 1, v)
            : 0;
      const y = Math.max(base(a), p.neckBase - (kind === 'shirt' || kind === 'hood' ? 0.014 : 0.03) * k);
      // The foot of the collar stands on the neck; its fall spreads over the shoulders.
      const at = form.trunk(a, y + Math.min(0.03, up) * 0.35 * k, ease * 0.35 + out * back * k);
      return {
        at: [at[0], y + (up * back + tip) * k, at[2] + (kind === 'hood' ? 0 : 0.006 * front * k)],
        colour:
          v < 0.3
            ? dim(colour, 0.75)
            : kind === 'shirt' || kind === 'lapel'
              ? colour
              : kind === 'hood'
                ? colour
                : trim,
        bind: form.trunkBind([at[0] * 0.6, y, at[2]]),
        uv: [a * 0.1 * k, out + up],
      };
    },
    { wrap: open === 0, awayFrom: [0, p.neckBase - 0.004 * k, -0.01 * k] },
  );
  if (kind === 'hood') {
    for (const s of [-1, 1]) {
      const a = 0.3 * s;
      tube(
        t.mesh,
        'weave',
        [0, 0.03, 0.07, 0.11].map((d, i) =>
          form.trunk(a * (1 - 0.12 * i), p.neckBase - (0.02 + d) * k, ease + (i === 0 ? 0.012 : 0.006) * k),
        ),
        [0.0035 * k],
        { sides: 6, steps: 8, colour: () => [0.75, 0.73, 0.68], bind: (_, at) => form.trunkBind(at) },
      );
    }
  }
  if (kind === 'lapel') for (const side of [-1, 1]) lapel(t, piece, ease, side);
  if (kind === 'crossed') {
    for (const s of [-1, 1]) {
      const low = lerp(p.neckBase, hemOf(t, cut), 0.72);
      const path: (readonly [number, number])[] = [];
      for (let i = 0; i <= 8; i++)
        path.push([lerp(-0.42 * s, 0.62 * s, (i / 8) ** 0.8), lerp(low, p.neckBase - 0.004 * k, i / 8)]);
      strip(t, surface, path, 0.034 * k, ease + (s > 0 ? 0.006 : 0.002) * k, 0.004 * k, trim, 14);
    }
  }
}

/** Width of a lapel from the button to the shoulder: it grows to its point, steps back at the notch, then the collar. */
const lapelWidths: readonly (readonly number[])[] = [
  [0, 0.008],
  [0.25, 0.036],
  [0.5, 0.06],
  [0.68, 0.082],
  [0.715, 0.085],
  [0.73, 0.05],
  [0.75, 0.046],
  [0.765, 0.07],
  [0.88, 0.066],
  [1, 0.05],
];

/** The turned-back front of a jacket with its notch, lying on the chest. */
function lapel(t: Tailor, piece: Piece<TopCut>, ease: number, side: number): void {
  const { cut, surface, colour } = piece;
  const { form, p } = t;
  const k = p.k;
  const bottom = lerp(p.neckBase, hemOf(t, cut), Math.min(0.9, cut.open ?? 0.5)) + 0.004 * k;
  const top = p.neckBase - 0.012 * k;
  const rows = t.fine ? 30 : 14;
  t.mesh.grid(
    surface,
    4,
    rows,
    (u, v) => {
      const y = lerp(bottom, top, v);
      const width = table(lapelWidths, v)[0]! * k;
      const middle = form.trunk(0.4, y, ease);
      const radius = Math.hypot(middle[0], middle[2]);
      const angle = opening(t, cut, y) - 0.012 + (u * width) / radius;
      const edge = u > 0.99 || v < 0.001 || v > 0.999;
      // The point and the collar stand a little off the chest.
      const lift = edge
        ? -0.003
        : (0.009 + 0.003 * u * smoothstep(0.3, 0.7, v)) * (1 - 0.4 * Math.abs(2 * u - 1) ** 6);
      const drop = -0.02 * k * u * smoothstep(0.55, 0.72, v) * (1 - smoothstep(0.72, 0.78, v));
      const at = form.trunk(side * angle, y + drop, ease * (1 - 0.3 * smoothstep(0.8, 1, v)) + lift * k);
      return {
        at,
        colour: dim(colour, edge ? 0.72 : v > 0.755 ? 1.16 : 1.08),
        bind: form.trunkBind([at[0] * 0.8, at[1], at[2]]),
        uv: [u * width, v * (top - bottom)],
      };
    },
    { awayFrom: form.trunk(side * 0.4, (bottom + top) / 2, -0.06 * k) },
  );
}
