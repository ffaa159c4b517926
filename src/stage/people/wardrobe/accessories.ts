import { fromHex, type Rgb } from '../../../base/colour.ts';
import { lerp, smoothstep, type Vec3 } from '../../../base/vectors.ts';
import type {
  BeltCut,
  DrapeCut,
  GloveCut,
  NeckwearCut,
  PatchCut,
  ShoeCut,
} from '../../../catalogue/kit/tailoring.ts';
import { foot } from '../body/foot.ts';
import { hand } from '../body/hand.ts';
import { place } from '../head/grid.ts';
import { march } from '../head/shape.ts';
import { tube } from '../tube.ts';
import { lattice } from './skirt.ts';
import {
  bothSides,
  button,
  type Cover,
  dim,
  type Hidden,
  hung,
  onHead,
  type Piece,
  strap,
  strip,
  type Tailor,
} from './tailor.ts';

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

/** What is worn round the neck. */
export function sewNeckwear(t: Tailor, piece: Piece<NeckwearCut>, hidden: Hidden): void {
  const { cut, surface, colour } = piece;
  const { form, p, mesh } = t;
  const k = p.k;
  const neck = p.neckBase;
  const room = piece.room * k;
  const bind = (at: Vec3) => form.trunkBind([at[0] * 0.5, at[1], at[2]]);
  if (cut.shape === 'scarf') {
    for (const [turn, radius, out, y, lean] of [
      [0, 0.041, 0.052, 0.012, 0.02],
      [1.3, 0.037, 0.044, 0.062, -0.02],
    ] as const) {
      const path: Vec3[] = [];
      for (let i = 0; i <= 16; i++) {
        const a = turn + (i / 16) * 2 * Math.PI;
        const at = form.trunk(a, neck + 0.05 * k, (out + 0.012 * Math.cos(a)) * k + room * 0.3);
        path.push([at[0], neck + (y + lean * Math.sin(a + 0.8) - 0.022 * Math.cos(a)) * k, at[2]]);
      }
      tube(mesh, surface, path, [radius * k], {
        sides: t.fine ? 12 : 8,
        steps: t.fine ? 36 : 20,
        flat: 1.1,
        colour: (u) => dim(colour, 0.86 + 0.14 * Math.sin(u * 6.28)),
        bind: (_, at) => bind(at),
        ripple: (u, v) => 1 + 0.07 * Math.sin(v * 60 + u * 12),
      });
    }
    tail(t, surface, colour, 0.3, ((0.4 * (p.neckBase - p.pelvis)) / 0.47) * 1.15, 0.088, room + 0.02 * k);
    tail(
      t,
      surface,
      dim(colour, 0.94),
      -0.16,
      ((0.5 * (p.neckBase - p.pelvis)) / 0.47) * 0.62,
      0.084,
      room + 0.032 * k,
    );
  } else if (cut.shape === 'tie') {
    const low = form.level.waist + 0.012 * k;
    strip(
      t,
      surface,
      [
        [0.0, low - 0.03 * k],
        [0, low],
        [0, neck - 0.045 * k],
      ],
      [0.004, 0.07, 0.066, 0.056, 0.046, 0.036].map((w) => w * k),
      room + 0.008 * k,
      0.006 * k,
      colour,
      20,
      hidden,
    );
    strip(
      t,
      surface,
      [
        [0, neck - 0.055 * k],
        [0, neck - 0.006 * k],
      ],
      [0.03 * k, 0.048 * k],
      room + 0.014 * k,
      0.014 * k,
      dim(colour, 0.92),
      5,
    );
  } else if (cut.shape === 'bow') {
    for (const s of [-1, 1])
      strip(
        t,
        surface,
        [
          [s * 0.02, neck - 0.022 * k],
          [s * 0.75, neck - 0.02 * k],
        ],
        [0.022, 0.05, 0.06].map((w) => w * k),
        room + 0.012 * k,
        0.014 * k,
        colour,
        6,
      );
    button(t, surface, 0, neck - 0.022 * k, room + 0.02 * k, 0.016 * k, dim(colour, 0.85));
  } else if (cut.shape === 'kerchief') {
    const path: Vec3[] = [];
    for (let i = 0; i <= 16; i++)
      path.push(form.trunk((i / 16) * 2 * Math.PI, neck + 0.008 * k, 0.012 * k + room * 0.5));
    tube(mesh, surface, path, [0.017 * k], {
      sides: 8,
      steps: 28,
      colour: () => colour,
      bind: (_, at) => bind(at),
      ripple: (u, v) => 1 + 0.12 * Math.sin(v * 40 + u * 8),
    });
    for (const s of [-1, 1])
      strip(
        t,
        surface,
        [
          [s * 0.06, neck - 0.012 * k],
          [s * 0.42, neck - 0.085 * k],
        ],
        [0.02, 0.045, 0.006].map((w) => w * k),
        room + 0.012 * k,
        0.006 * k,
        dim(colour, 0.9),
        6,
      );
  } else if (cut.shape === 'headphones') {
    const path: Vec3[] = [];
    for (let i = 0; i <= 10; i++)
      path.push(form.trunk(0.75 + (i / 10) * (2 * Math.PI - 1.5), neck + 0.02 * k, 0.03 * k + room * 0.4));
    tube(mesh, 'resin', path, [0.009 * k], {
      sides: 8,
      steps: 24,
      colour: () => [0.03, 0.03, 0.035],
      bind: (_, at) => bind(at),
    });
    for (const s of [-1, 1]) button(t, 'resin', s * 0.7, neck - 0.01 * k, room + 0.02 * k, 0.036 * k, colour);
  } else {
    const deep = { necklace: 0.06, medal: 0.17, ruff: 0, stethoscope: 0.2, lei: 0.15 }[cut.shape];
    const path: Vec3[] = [];
    for (let i = 0; i <= 24; i++) {
      const a = (i / 24) * 2 * Math.PI;
      const y = neck - 0.002 * k - deep * k * Math.exp(-(((a > Math.PI ? a - 2 * Math.PI : a) / 0.6) ** 2));
      path.push(form.trunk(a, y, 0.006 * k + room));
    }
    const thick =
      cut.shape === 'lei' ? 0.022 : cut.shape === 'ruff' ? 0.034 : cut.shape === 'necklace' ? 0.0065 : 0.006;
    tube(mesh, cut.shape === 'necklace' ? 'metal' : surface, path, [thick * k], {
      sides: 8,
      steps: cut.shape === 'necklace' || cut.shape === 'lei' ? 60 : 36,
      colour: (_, v) => (cut.shape === 'lei' ? dim(colour, 0.75 + 0.4 * Math.abs(Math.sin(v * 90))) : colour),
      bind: (_, at) => form.trunkBind(at),
      ripple: (u, v) =>
        cut.shape === 'necklace'
          ? 1 + 0.35 * Math.sin(v * 180)
          : cut.shape === 'ruff' || cut.shape === 'lei'
            ? 1 + 0.22 * Math.sin(v * 130 + u * 6.3)
            : 1,
    });
    if (cut.shape === 'medal' || cut.shape === 'stethoscope')
      button(
        t,
        'metal',
        0,
        neck - (deep + 0.012) * k,
        room + 0.012 * k,
        0.022 * k,
        cut.shape === 'medal' ? [0.8, 0.6, 0.2] : [0.6, 0.6, 0.62],
      );
  }
}

/** A flat tail of a scarf or sash that swings. */
function tail(
  t: Tailor,
  surface: Piece['surface'],
  colour: Rgb,
  angle: number,
  long: number,
  wide: number,
  ease: number,
): void {
  const { form, p } = t;
  const k = p.k;
  const top = p.neckBase - 0.012 * k;
  const point = (u: number, v: number): Vec3 => {
    const y = top - long * k * v;
    const r = 0.13 * k;
    const at = hung(
      form,
      angle + ((u - 0.5) * wide * k * (0.7 + 0.3 * Math.min(1, v * 4))) / r,
      y,
      ease + 0.004 * k,
    );
    return at;
  };
  const id = lattice(t, 4, 8, false, 1, 0.05, 1, 'trunk', point, (_u, _v, at) => form.trunkBind(at));
  for (const face of [1, -1]) {
    t.mesh.grid(
      surface,
      6,
      face > 0 ? 18 : 10,
      (u, v) => ({
        at: point(u, v),
        colour: dim(colour, face > 0 ? (v > 0.94 ? 0.8 : 1) : 0.6),
        bind: [],
        uv: [u * wide * k, v * long * k],
        cloth: [id, u * 3, v * 7, face > 0 ? (0.011 - 0.006 * Math.abs(2 * u - 1) ** 3) * k : -0.001 * k],
      }),
      { awayFrom: [0, top - long * k * 0.5, -0.05], inward: face < 0 },
    );
  }
}

/** A cape or cloak from the shoulders, with its hood. */
export function sewDrape(t: Tailor, piece: Piece<DrapeCut>): void {
  const { cut, surface, colour } = piece;
  const { form, p } = t;
  const k = p.k;
  const top = p.neckBase + 0.012 * k;
  const hem = lerp(top, 0.04 * k, cut.length);
  const half = lerp(1.7, 2.45, cut.spread);
  const point = (u: number, v: number): Vec3 => {
    const a = Math.PI - half + 2 * half * u;
    const sy = lerp(top, form.level.shoulder - 0.02 * k, Math.min(1, v * 5));
    const y = v < 0.2 ? sy : lerp(form.level.shoulder - 0.02 * k, hem, (v - 0.2) / 0.8);
    const at = hung(
      form,
      a,
      Math.max(y, form.level.chest),
      (piece.room + 0.02 + 0.03 * Math.min(1, v * 5)) * k,
    );
    const out = (0.05 + 0.16 * cut.spread) * k * smoothstep(0.2, 1, v);
    const shoulder = 0.045 * k * smoothstep(0, 0.2, v) * Math.abs(Math.sin(a)) ** 2;
    return [at[0] + Math.sin(a) * (out + shoulder), y, at[2] + Math.cos(a) * out];
  };
  const id = lattice(t, t.fine ? 16 : 10, 9, false, 2, 0.04, 1.2, 'trunk', point, (_u, v, at) =>
    v < 0.15
      ? form.trunkBind(at)
      : v < 0.4
        ? [['chest', 1]]
        : [
            ['chest', 0.5],
            ['hips', 0.5],
          ],
  );
  const columns = (t.fine ? 16 : 10) - 1;
  for (const face of [1, -1]) {
    t.mesh.grid(
      surface,
      t.fine ? 52 : 28,
      face > 0 ? 16 : 9,
      (u, v) => {
        const fold = 0.014 * k * v * Math.sin(u * 38);
        return {
          at: point(u, v),
          colour: dim(piece.pattern(u, v), face > 0 ? 0.85 + 0.15 * Math.sin(u * 38) : 0.5),
          bind: [],
          uv: [u * 1.4 * k, v * (top - hem)],
          cloth: [
            id,
            u * columns,
            v * 8,
            face > 0 ? Math.max(0.001, 0.01 * k + fold) : Math.min(-0.0006, -0.002 * k),
          ],
        };
      },
      { awayFrom: [0, (top + hem) / 2, 0.1 * k], inward: face < 0 },
    );
  }
  if (cut.clasp)
    button(t, 'metal', 0, p.neckBase - 0.02 * k, (piece.room + 0.02) * k, 0.02 * k, fromHex(cut.clasp));
  if (cut.hood) {
    const up = cut.hood === 'up';
    const { head } = t;
    t.mesh.grid(
      surface,
      26,
      12,
      (u, v) => {
        const a = lerp(0.62, 2 * Math.PI - 0.62, u);
        const b = lerp(-0.95, 1.5, v);
        const r = up ? 0.53 : 0.36;
        const q: Vec3 = up
          ? [
              Math.sin(a) * r * Math.cos(b) * 0.98,
              0.08 + Math.sin(b) * 0.56,
              -0.06 +
                Math.cos(a) * r * Math.cos(b) * 1.08 +
                0.1 * Math.max(0, Math.sin(b)) * Math.max(0, Math.cos(a)),
            ]
          : [Math.sin(a) * r * 1.15, -0.62 + 0.1 * Math.sin(b), -0.16 + Math.cos(a) * r * 0.9];
        return {
          at: place(head.frame, q),
          colour,
          bind: up ? onHead : [['chest', 1]],
          uv: [a * 0.15, b * 0.15],
        };
      },
      { awayFrom: place(head.frame, [0, up ? 0.08 : -0.8, -0.05]) },
    );
  }
}

/** Buckle on a belt. */
export function sewBelt(t: Tailor, piece: Piece<BeltCut>): void {
  const { cut, surface, colour } = piece;
  const { form, p } = t;
  const k = p.k;
  const y = lerp(form.level.hip + 0.03 * k, form.level.waist, cut.at);
  const w = cut.width * k;
  const ease = (piece.room + 0.004) * k;
  t.mesh.grid(
    surface,
    t.fine ? 40 : 24,
    4,
    (u, v) => {
      const a = u * 2 * Math.PI;
      const edge = v < 0.01 || v > 0.99;
      const at = form.trunk(a, y + (v - 0.5) * w, ease + (edge ? -0.004 : 0.004) * k);
      return { at, colour: dim(colour, edge ? 0.7 : 1), bind: form.trunkBind(at), uv: [a * 0.15 * k, v * w] };
    },
    { wrap: true },
  );
  if (cut.buckle)
    strip(
      t,
      'metal',
      [
        [-0.16, y],
        [0.16, y],
      ],
      w * 1.3,
      ease + 0.008 * k,
      0.005 * k,
      fromHex(cut.buckle),
      4,
    );
  if (cut.ends)
    for (const s of [0.02, 0.2])
      strip(
        t,
        surface,
        [
          [s, y],
          [s * 1.4 + 0.05, y - 0.2 * k],
        ],
        w * 0.7,
        ease + 0.012 * k,
        0.003 * k,
        dim(colour, 0.94),
        8,
      );
  for (let i = 0; i < (cut.pouches ?? 0); i++) {
    const a = [0.9, -0.9, 1.5, -1.5, 2.2, -2.2][i] as number;
    strip(
      t,
      surface,
      [
        [a, y - 0.07 * k],
        [a, y + 0.012 * k],
      ],
      0.06 * k,
      ease + 0.008 * k,
      0.022 * k,
      dim(colour, 0.9),
      5,
    );
  }
}

/** Lay a sheet, straps or plates onto the body. */
export function sewPatch(t: Tailor, piece: Piece<PatchCut>): void {
  const { cut, surface, colour } = piece;
  const { form, p, mesh, head } = t;
  const k = p.k;
  const ease = (piece.room + 0.004) * k;
  const { waist, chest, hip, shoulder } = form.level;
  const high = lerp(shoulder, p.neckBase, 0.62);
  const over = (s: number, back: number): readonly (readonly [number, number])[] => [
    [s * 0.46, chest + 0.03 * k],
    [s * 0.6, shoulder + 0.01 * k],
    [s * 0.95, high],
    [s * 1.57, high + 0.006 * k],
    [s * 2.2, high],
    [s * 2.55, shoulder],
    [s * back, waist],
  ];
  switch (cut.shape) {
    case 'apron':
    case 'waist-apron': {
      const bib = cut.shape === 'apron';
      const low = lerp(hip, t.skeleton.rest['shin.l'][1], 0.72);
      const point = (u: number, v: number): Vec3 =>
        hung(form, lerp(-1.35, 1.35, u), lerp(waist - 0.01 * k, low, v), ease + (0.008 + 0.035 * v) * k);
      const id = lattice(t, 9, 6, false, 2, 0.2, 1, 'legs', point, (_u, v, at) => {
        const left = smoothstep(-0.1 * k, 0.1 * k, at[0]);
        return v < 0.15
          ? form.trunkBind(at)
          : [
              ['hips', 1 - 0.75 * v],
              ['thigh.l', left * 0.75 * v],
              ['thigh.r', (1 - left) * 0.75 * v],
            ];
      });
      for (const face of [1, -1])
        mesh.grid(
          surface,
          20,
          face > 0 ? 12 : 6,
          (u, v) => ({
            at: point(u, v),
            colour: dim(piece.pattern(u, v), face > 0 ? 1 : 0.55),
            bind: [],
            uv: [u * 0.42 * k, v * 0.4 * k],
            cloth: [id, u * 8, v * 5, face > 0 ? (0.005 + 0.004 * Math.sin(u * 22) * v) * k : -0.001 * k],
          }),
          { awayFrom: [0, hip, -0.05], inward: face < 0 },
        );
      strip(
        t,
        surface,
        [
          [-1.2, waist],
          [0, waist],
          [1.2, waist],
        ],
        0.03 * k,
        ease + 0.008 * k,
        0.003 * k,
        dim(colour, 0.9),
        18,
      );
      strip(
        t,
        surface,
        [
          [1.2, waist],
          [Math.PI, waist],
          [2 * Math.PI - 1.2, waist],
        ],
        0.024 * k,
        ease + 0.004 * k,
        0.003 * k,
        dim(colour, 0.9),
        18,
      );
      if (bib) {
        strip(
          t,
          surface,
          [
            [0, waist],
            [0, chest + 0.045 * k],
          ],
          [0.29, 0.27, 0.23, 0.2].map((w) => w * k),
          ease + 0.007 * k,
          0.003 * k,
          colour,
          8,
        );
        for (const s of [-1, 1])
          strap(
            t,
            surface,
            [
              [s * 0.5, chest + 0.035 * k],
              [s * 0.62, shoulder],
              [s * 0.9, p.neckBase - 0.012 * k],
              [s * 1.57, p.neckBase + 0.012 * k],
              [s * 2.4, p.neckBase + 0.014 * k],
              [s * Math.PI, p.neckBase + 0.012 * k],
            ],
            0.024 * k,
            ease + 0.006 * k,
            dim(colour, 0.9),
            26,
          );
        strip(
          t,
          surface,
          [
            [0, waist - 0.1 * k],
            [0, waist - 0.012 * k],
          ],
          0.15 * k,
          ease + 0.018 * k,
          0.004 * k,
          dim(colour, 0.92),
          4,
        );
      }
      return;
    }
    case 'suspenders':
      for (const s of [-1, 1]) {
        strap(
          t,
          surface,
          [
            [s * 0.5, waist - 0.05 * k],
            [s * 0.5, chest],
            ...over(s, 2.95).slice(1, 6),
            [s * 3.0, waist - 0.05 * k],
          ],
          0.03 * k,
          ease + 0.003 * k,
          colour,
          34,
        );
        strip(
          t,
          'metal',
          [
            [s * 0.5, waist - 0.06 * k],
            [s * 0.5, waist - 0.03 * k],
          ],
          0.022 * k,
          ease + 0.003 * k,
          0.004 * k,
          [0.6, 0.5, 0.3],
          3,
        );
      }
      return;
    case 'harness':
    case 'backpack':
    case 'air-tanks': {
      for (const s of [-1, 1])
        strap(
          t,
          surface,
          [[s * 0.95, waist + 0.05 * k], ...over(s, 2.6)],
          0.042 * k,
          ease + 0.006 * k,
          dim(colour, 0.75),
          34,
        );
      if (cut.shape === 'harness') {
        strip(
          t,
          surface,
          [
            [0, waist],
            [Math.PI, waist],
            [2 * Math.PI, waist],
          ],
          0.04 * k,
          ease,
          0.006 * k,
          dim(colour, 0.75),
          36,
        );
        return;
      }
      const tanks = cut.shape === 'air-tanks';
      for (const s of tanks ? [-1, 1] : [0]) {
        mesh.grid(
          tanks ? 'metal' : surface,
          22,
          12,
          (u, v) => {
            const a = u * 2 * Math.PI;
            const b = (v - 0.5) * Math.PI;
            const r = Math.sign(Math.cos(b)) * Math.abs(Math.cos(b)) ** 0.35;
            const sq = (x: number): number => Math.sign(x) * Math.abs(x) ** (tanks ? 1 : 0.5);
            const at: Vec3 = [
              s * 0.062 * k + sq(Math.sin(a)) * r * (tanks ? 0.055 : 0.135) * k,
              chest - 0.05 * k + Math.sign(b) * Math.abs(Math.sin(b)) ** 0.6 * 0.19 * k,
              -(0.125 + (tanks ? 0.055 : 0.075)) * k -
                ease +
                sq(Math.cos(a)) * r * (tanks ? 0.055 : 0.08) * k,
            ];
            return {
              at,
              colour: dim(colour, 0.9 + 0.1 * v),
              bind: [
                ['chest', 0.8],
                ['spine', 0.2],
              ],
              uv: [a * 0.12 * k, v * 0.5 * k],
            };
          },
          { wrap: true },
        );
      }
      if (!tanks) {
        mesh.grid(
          surface,
          16,
          6,
          (u, v) => {
            const a = u * 2 * Math.PI;
            const b = (v - 0.5) * Math.PI;
            const r = Math.abs(Math.cos(b)) ** 0.4;
            return {
              at: [
                Math.sign(Math.sin(a)) * Math.abs(Math.sin(a)) ** 0.5 * r * 0.09 * k,
                chest - 0.14 * k + Math.sin(b) * 0.075 * k,
                -0.285 * k - ease + Math.cos(a) * r * 0.035 * k,
              ],
              colour: dim(colour, 0.82),
              bind: [
                ['chest', 0.7],
                ['spine', 0.3],
              ],
              uv: [a * 0.1, v * 0.15],
            };
          },
          { wrap: true },
        );
      }
      return;
    }
    case 'breastplate':
    case 'vest-plate': {
      const metal = cut.shape === 'breastplate';
      const rows = 14;
      mesh.grid(
        surface,
        36,
        rows + 1,
        (u, row) => {
          const v = Math.min(1, (row * (rows + 1)) / rows);
          const a = u * 2 * Math.PI;
          const side = Math.abs(Math.sin(a));
          const topY = p.neckBase - (0.045 + 0.1 * smoothstep(0.75, 1, side)) * k;
          const y = lerp(waist - 0.02 * k, topY, v);
          const ridge = metal ? 0.018 * k * Math.exp(-((Math.sin(a / 2) / 0.1) ** 2)) : 0;
          const flare = metal ? 0.016 * k * smoothstep(0.12, 0, v) : 0;
          const inside = row * (rows + 1) > rows;
          const at = form.trunk(a, y, ease + 0.01 * k + ridge + flare - (inside ? 0.016 * k : 0));
          return {
            at,
            colour: dim(colour, v < 0.06 || v > 0.94 ? 0.75 : 1),
            bind: form.trunkBind([at[0] * 0.5, at[1], at[2]]),
            uv: [a * 0.15 * k, y],
          };
        },
        { wrap: true },
      );
      return;
    }
    case 'sash':
      strip(
        t,
        surface,
        [
          [0.75, p.neckBase - 0.005 * k],
          [0.35, chest],
          [-0.5, waist],
          [-1.4, hip + 0.03 * k],
        ],
        0.085 * k,
        ease,
        0.004 * k,
        colour,
        16,
      );
      strip(
        t,
        surface,
        [
          [0.75, p.neckBase - 0.005 * k],
          [1.5, p.neckBase + 0.004 * k],
          [2.4, shoulder],
          [3.6, waist],
          [2 * Math.PI - 1.4, hip + 0.03 * k],
        ],
        0.085 * k,
        ease,
        0.004 * k,
        colour,
        20,
      );
      return;
    case 'stole':
      for (const s of [-1, 1])
        strap(
          t,
          surface,
          [
            [s * 0.3, hip],
            [s * 0.42, chest],
            [s * 0.75, p.neckBase - 0.02 * k],
            [s * 1.57, p.neckBase + 0.008 * k],
            [s * Math.PI, p.neckBase + 0.006 * k],
          ],
          0.075 * k,
          ease + 0.006 * k,
          colour,
          26,
        );
      return;
    case 'greaves':
      bothSides(t, () => {
        for (const [from, to, limb] of [
          [form.arm.middle + 0.03 * k, form.arm.length - 0.02 * k, form.arm],
          [form.leg.middle + 0.02 * k, form.leg.length - 0.03 * k, form.leg],
          [form.leg.middle - 0.05 * k, form.leg.middle + 0.05 * k, form.leg],
        ] as const) {
          mesh.grid(
            surface,
            16,
            6,
            (u, v) => {
              const a = u * 2 * Math.PI;
              const s = lerp(from, to, v);
              return {
                at: limb.point(
                  a,
                  s,
                  ease + (0.012 + 0.012 * Math.sin(v * Math.PI) - (v < 0.01 || v > 0.99 ? 0.012 : 0)) * k,
                ),
                colour,
                bind: limb.bind(s),
                uv: [a * 0.05, s],
              };
            },
            { wrap: true },
          );
        }
      });
      return;
    default: {
      // Things on the face: goggles, masks, eye patches.
      const { face, distance, frame } = head;
      const sheet = (
        x0: number,
        x1: number,
        y0: number,
        y1: number,
        lift: number,
        kind: Piece['surface'],
        rgb: Rgb,
      ): void => {
        mesh.grid(
          kind,
          12,
          8,
          (u, v) => {
            const x = lerp(x0, x1, u);
            const y = lerp(y0, y1, v);
            const q = march(distance, [x, y, 0.7], [0, 0, -1]);
            const edge = Math.min(u, 1 - u, v, 1 - v);
            return {
              at: place(frame, [
                q[0],
                q[1],
                q[2] + (edge < 0.01 ? -0.02 : lift * smoothstep(0, 0.16, edge) + 0.006),
              ]),
              colour: rgb,
              bind: onHead,
              uv: [x * 0.3, y * 0.3],
            };
          },
          { awayFrom: place(frame, [0, (y0 + y1) / 2, 0]) },
        );
      };
      const band = (y: number, width: number): void => {
        const path: Vec3[] = [];
        for (let i = 0; i <= 20; i++) {
          const a = (i / 20) * 2 * Math.PI;
          path.push(place(frame, [Math.sin(a) * 0.4 * face.width, y, -0.03 + Math.cos(a) * 0.43]));
        }
        tube(mesh, surface, path, [width * frame.scale], {
          sides: 6,
          steps: 32,
          flat: 0.3,
          flatAxis: [0, 0, 1],
          colour: () => dim(colour, 0.7),
          bind: () => onHead,
        });
      };
      if (cut.shape === 'mask')
        sheet(-0.21, 0.21, face.mouthY - 0.17, face.eyeY - 0.1, 0.025, surface, colour);
      else if (cut.shape === 'eye-patch') {
        sheet(face.eyeX - 0.1, face.eyeX + 0.1, face.eyeY - 0.09, face.eyeY + 0.1, 0.045, surface, colour);
        band(face.eyeY + 0.09, 0.012);
      } else {
        for (const s of [-1, 1])
          sheet(
            s * face.eyeX - 0.115,
            s * face.eyeX + 0.115,
            face.eyeY - 0.1,
            face.eyeY + 0.1,
            0.075,
            'eye',
            [0.05, 0.08, 0.1],
          );
        band(face.eyeY, 0.04);
      }
    }
  }
}
