import { fromHex, type Rgb } from '../../../base/colour.ts';
import { lerp, smoothstep, type Vec3 } from '../../../base/vectors.ts';
import type { TopCut } from '../../../catalogue/kit/tailoring.ts';
import { table } from '../body/form.ts';
import { tube } from '../tube.ts';
import {
  bothSides,
  button,
  type Cover,
  dim,
  type Hidden,
  hung,
  type Piece,
  strap,
  strip,
  type Tailor,
  wrapped,
} from './tailor.ts';

/** Upper edge by neckline: angle from the front, height over the neck's base in metres at full size. */
const edges: Record<TopCut['neckline'], readonly (readonly number[])[]> = {
  crew: [
    [0, -0.016],
    [0.8, -0.004],
    [1.57, 0.008],
    [3.15, 0.012],
  ],
  high: [
    [0, 0.012],
    [1.57, 0.016],
    [3.15, 0.018],
  ],
  vee: [
    [0, -0.125],
    [0.2, -0.075],
    [0.38, -0.016],
    [0.6, 0.002],
    [1.57, 0.009],
    [3.15, 0.01],
  ],
  scoop: [
    [0, -0.085],
    [0.45, -0.066],
    [0.85, -0.016],
    [1.57, -0.004],
    [3.15, -0.006],
  ],
  boat: [
    [0, -0.03],
    [0.8, -0.026],
    [1.3, -0.022],
    [1.57, -0.022],
    [3.15, -0.024],
  ],
  tank: [
    [0, -0.098],
    [0.42, -0.07],
    [0.66, -0.014],
    [0.92, -0.024],
    [1.2, -0.12],
    [1.57, -0.158],
    [1.95, -0.12],
    [2.22, -0.024],
    [2.48, -0.012],
    [2.75, -0.05],
    [3.15, -0.062],
  ],
  strapless: [
    [0, -0.142],
    [0.4, -0.122],
    [0.8, -0.122],
    [1.57, -0.165],
    [3.15, -0.19],
  ],
};

/** Height of the upper edge at an angle. */
export function edgeOf(t: Tailor, cut: TopCut, angle: number): number {
  const { p } = t;
  const scale = (p.neckBase - p.pelvis) / 0.47;
  return p.neckBase + table(edges[cut.neckline], Math.abs(wrapped(angle)))[0]! * Math.min(p.k, scale);
}

const hemOf = (t: Tailor, cut: TopCut): number => {
  const { level } = t.form;
  return cut.length <= 1
    ? lerp(level.waist - 0.01 * t.p.k, level.hip - 0.035 * t.p.k, cut.length)
    : lerp(level.hip - 0.035 * t.p.k, level.crotch - 0.03 * t.p.k, cut.length - 1);
};

/** Half angle that the front stands open at a height. */
export function opening(t: Tailor, cut: TopCut, y: number): number {
  const open = cut.open ?? 0;
  if (open <= 0) return 0;
  const top = t.p.neckBase;
  const bottom = lerp(top, hemOf(t, cut), open);
  const wide = cut.collar === 'lapel' ? 0.46 : 0.36;
  // A jacket that is not buttoned parts again below.
  const below = open >= 1 ? 0.3 : 0;
  return Math.max(
    below * (0.5 + 0.5 * smoothstep(top, hemOf(t, cut), y)),
    wide * smoothstep(bottom, top - 0.03 * t.p.k, y),
  );
}

const sleeveEnd = (t: Tailor, cut: TopCut): number =>
  cut.sleeve * t.form.arm.length * (cut.sleeve >= 1 ? 0.985 : 1);

/** What a top hides. */
export function topCover(t: Tailor, { cut }: Piece<TopCut>): Cover {
  const hem = hemOf(t, cut);
  const m = 0.022 * t.p.k;
  const behind = (angle: number, y: number): boolean => {
    const o = opening(t, cut, y);
    return o < 0.015 || Math.abs(wrapped(angle)) > o + 0.2;
  };
  return {
    trunk: (angle, y) => y > hem + m && y < edgeOf(t, cut, angle) - m && behind(angle, y),
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
  closure(t, piece, hem, ease, hidden);
}

function sleeve(
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
      // The sleeve sags under the arm when it is wide.
      const sag = wide * (0.6 - 0.6 * Math.sin(a));
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
      return { at, colour: inside ? dim(c, 0.45) : c, bind: arm.bind(s), uv: [a * 0.055 * k, s] };
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
      const at = arm.point(a, s, ease + wide * (1.6 - 0.6 * Math.sin(a)) - 0.008 * k);
      return { at, colour: dim(trim, 0.5), bind: arm.bind(s), uv: [a * 0.055 * k, s] };
    },
    { wrap: true, inward: true },
  );
}

function collar(t: Tailor, piece: Piece<TopCut>, ease: number, trim: Rgb): void {
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
        : Math.max(gap, kind === 'hood' ? 0.34 : 0.17);
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
  if (kind === 'lapel') {
    const bottom = lerp(p.neckBase, hemOf(t, cut), Math.min(1, cut.open ?? 0.5));
    for (const s of [-1, 1]) {
      const path: (readonly [number, number])[] = [];
      for (let i = 0; i <= 8; i++) {
        const y = lerp(bottom + 0.004 * k, p.neckBase - 0.02 * k, i / 8);
        path.push([s * (opening(t, cut, y) + lerp(0.02, 0.2, Math.sin((i / 8) * Math.PI * 0.62))), y]);
      }
      strip(
        t,
        surface,
        path,
        [0.012, 0.03, 0.05, 0.064, 0.074, 0.07, 0.05].map((w) => w * k),
        ease + 0.004 * k,
        0.005 * k,
        dim(colour, 1.08),
        14,
      );
    }
  }
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

function closure(t: Tailor, piece: Piece<TopCut>, hem: number, ease: number, hidden: Hidden): void {
  const { cut, surface, colour } = piece;
  const { form, p } = t;
  const { arm } = form;
  const k = p.k;
  const stud: Rgb = cut.buttons ? fromHex(cut.buttons) : dim(colour, 0.45);
  const open = cut.open ?? 0;
  const top = open > 0 ? lerp(p.neckBase, hem, open) - 0.012 * k : p.neckBase - 0.05 * k;
  const kind = cut.closure ?? 'none';
  const metal = cut.buttons !== undefined;
  const bottom = hem + 0.05 * k;
  let visible = hem + 0.006 * k;
  while (visible < top && hidden.trunk(0.02, visible)) visible += 0.01 * k;
  if (kind !== 'none' && open < 1) {
    if (kind === 'buttons' || kind === 'zip')
      strip(
        t,
        kind === 'zip' ? 'metal' : surface,
        [
          [0.012, visible],
          [0.012, top + (open > 0 ? 0 : 0.034 * k)],
        ],
        (kind === 'zip' ? 0.012 : 0.03) * k,
        ease + 0.003 * k,
        0.002 * k,
        kind === 'zip' ? [0.35, 0.35, 0.36] : colour,
        12,
      );
    if (kind === 'buttons' || kind === 'toggles') {
      const n = Math.max(2, Math.round((top - bottom) / (0.075 * k)));
      for (let i = 0; i < n; i++) {
        const y = lerp(top, bottom, i / Math.max(1, n - 1));
        if (!hidden.trunk(0.2, y))
          button(
            t,
            metal ? 'metal' : 'resin',
            0.012,
            y,
            ease + 0.006 * k,
            (kind === 'toggles' ? 0.013 : 0.0085) * k,
            stud,
          );
      }
    }
    if (kind === 'double') {
      for (const a of [-0.3, 0.34])
        for (let i = 0; i < 3; i++)
          button(
            t,
            metal ? 'metal' : 'resin',
            a,
            lerp(top - 0.012 * k, bottom + 0.02 * k, i / 2),
            ease + 0.004 * k,
            0.0115 * k,
            stud,
          );
    }
  }
  const seam = dim(colour, 0.9);
  const pocket = (a: number, y: number, w: number, h: number): void => {
    if (hidden.trunk(a, y)) return;
    strip(
      t,
      surface,
      [
        [a, y - h * k],
        [a, y],
      ],
      w * k,
      ease + 0.003 * k,
      0.0035 * k,
      seam,
      4,
    );
    strip(
      t,
      surface,
      [
        [a, y - 0.016 * k],
        [a, y + 0.004 * k],
      ],
      w * 1.06 * k,
      ease + 0.006 * k,
      0.004 * k,
      colour,
      3,
    );
  };
  if (cut.pockets === 'chest') pocket(0.58, form.level.chest + 0.035 * k, 0.075, 0.075);
  if (cut.pockets === 'four')
    for (const a of [-0.58, 0.58]) pocket(a, form.level.chest + 0.035 * k, 0.075, 0.075);
  if (cut.pockets === 'hip' || cut.pockets === 'four')
    for (const a of [-0.72, 0.72])
      pocket(a, Math.max(form.level.waist - 0.02 * k, hem + 0.1 * k), 0.1, 0.075);
  if (cut.pockets === 'kangaroo')
    strip(
      t,
      surface,
      [
        [0, hem + 0.04 * k],
        [0, hem + 0.15 * k],
      ],
      [0.24 * k, 0.24 * k, 0.2 * k, 0.16 * k],
      ease + 0.01 * k,
      0.006 * k,
      seam,
      6,
    );
  if (cut.number) digits(t, ease, cut.trim ? fromHex(cut.trim) : [0.85, 0.84, 0.8]);
  if (cut.shoulders === 'epaulettes') {
    for (const s of [-1, 1])
      strap(
        t,
        surface,
        [0.96, 0.8, 0.64, 0.48, 0.32].map(
          (u) => [s * 1.57, lerp(form.level.shoulder, p.neckBase, u)] as const,
        ),
        0.05 * k,
        ease * 0.7 + 0.006 * k,
        metal ? stud : dim(colour, 0.85),
        10,
      );
  }
  if (cut.shoulders === 'pauldrons') {
    bothSides(t, () => {
      t.mesh.grid(
        'metal',
        16,
        8,
        (u, v) => {
          const a = u * 2 * Math.PI;
          const s = lerp(-0.06, 0.11, v) * k;
          const at = arm.point(
            a,
            s,
            ease + (0.022 - 0.008 * v + 0.006 * Math.abs(Math.sin(v * 9))) * k * (v < 0.05 ? 0 : 1),
          );
          return {
            at,
            colour,
            bind: [
              ['shoulder.l', 0.7],
              ['clavicle.l', 0.3],
            ],
          };
        },
        { wrap: true },
      );
    });
  }
}

/** Two digits on the chest and back, drawn from the seed, as sewn-on bars. */
function digits(t: Tailor, ease: number, colour: Rgb): void {
  const { form, p } = t;
  const k = p.k;
  const segments = ['abcdef', 'bc', 'abged', 'abgcd', 'fgbc', 'afgcd', 'afgedc', 'abc', 'abcdefg', 'abfgcd'];
  const number = t.random.stream('number').integer(10, 39);
  const h = 0.06 * k;
  for (const [facing, sign] of [
    [0, 1],
    [Math.PI, 1],
  ] as const) {
    for (const [i, digit] of [Math.floor(number / 10), number % 10].entries()) {
      const x = (i === 0 ? -1 : 1) * sign * 0.036 * k;
      const y0 = form.level.chest + 0.0 * k;
      const r = 0.13 * k;
      const at = (dx: number, dy: number): readonly [number, number] => [
        facing + (x + dx * 0.022 * k) / r,
        y0 + dy * h,
      ];
      const bars: Record<string, readonly (readonly [number, number])[]> = {
        a: [at(-1.15, 1), at(1.15, 1)],
        b: [at(1, 1), at(1, 0)],
        c: [at(1, 0), at(1, -1)],
        d: [at(-1.15, -1), at(1.15, -1)],
        e: [at(-1, 0), at(-1, -1)],
        f: [at(-1, 1), at(-1, 0)],
        g: [at(-1, 0), at(1, 0)],
      };
      for (const s of segments[digit] as string)
        strip(
          t,
          'felt',
          bars[s] as readonly (readonly [number, number])[],
          0.016 * k,
          ease + 0.005 * k,
          0.004 * k,
          colour,
          4,
        );
    }
  }
}
