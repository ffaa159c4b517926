import { type Rgb } from '../../../base/colour.ts';
import { lerp, type Vec3 } from '../../../base/vectors.ts';
import type { NeckwearCut } from '../../../catalogue/kit/tailoring.ts';
import { place } from '../head/grid.ts';
import { march } from '../head/shape.ts';
import { tube } from '../tube.ts';
import { lattice } from './skirt.ts';
import {
  bothSides,
  button,
  dim,
  type Hidden,
  hung,
  onHead,
  type Piece,
  strip,
  type Tailor,
} from './tailor.ts';

/** What is worn round the neck. */
export function sewNeckwear(t: Tailor, piece: Piece<NeckwearCut>, hidden: Hidden): void {
  const { cut, surface, colour } = piece;
  const { form, p, mesh } = t;
  const k = p.k;
  const neck = p.neckBase;
  const room = piece.room * k;
  const bind = (at: Vec3) => form.trunkBind([at[0] * 0.5, at[1], at[2]]);
  if (cut.shape === 'earrings') {
    earrings(t, colour);
  } else if (cut.shape === 'scarf') {
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
    // Over lapels and plackets, which stand off the coat that the room was measured to.
    const over = (room > 0.02 * k ? 0.04 : 0.022) * k;
    tail(t, surface, colour, 0.24, ((0.4 * (p.neckBase - p.pelvis)) / 0.47) * 1.15, 0.088, room + over);
    tail(
      t,
      surface,
      dim(colour, 0.94),
      -0.16,
      ((0.5 * (p.neckBase - p.pelvis)) / 0.47) * 0.62,
      0.084,
      room + over + 0.01 * k,
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
      cut.shape === 'lei' ? 0.022 : cut.shape === 'ruff' ? 0.034 : cut.shape === 'necklace' ? 0.0052 : 0.006;
    tube(mesh, cut.shape === 'necklace' ? 'metal' : surface, path, [thick * k], {
      sides: 8,
      steps: cut.shape === 'necklace' ? 96 : cut.shape === 'lei' ? 60 : 36,
      colour: (_, v) => (cut.shape === 'lei' ? dim(colour, 0.75 + 0.4 * Math.abs(Math.sin(v * 90))) : colour),
      bind: (_, at) => form.trunkBind(at),
      ripple: (u, v) =>
        cut.shape === 'necklace'
          ? 0.62 + 0.55 * Math.abs(Math.sin(v * Math.PI * 24))
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

/** A drop under each ear. */
function earrings(t: Tailor, colour: Rgb): void {
  const { head, mesh } = t;
  bothSides(t, () => {
    const lobe = march(head.distance, [0.8, -0.16, -0.02], [-1, 0, 0]);
    tube(
      mesh,
      'metal',
      [0, 0.04, 0.085].map((d) => place(head.frame, [lobe[0] + 0.035, lobe[1] - d, lobe[2] + 0.01])),
      [0.012, 0.02, 0.034].map((r) => r * head.frame.scale),
      { sides: 8, steps: 8, colour: () => colour, bind: () => onHead },
    );
  });
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
    const a = angle + ((u - 0.5) * wide * k * (0.7 + 0.3 * Math.min(1, v * 4))) / r;
    const at = hung(form, a, y, ease + 0.004 * k);
    // It hangs from what stands out above it instead of following the body inwards.
    let out = at[2];
    for (let i = 1; i <= 6; i++) {
      const higher = lerp(y, top, i / 6);
      out = Math.max(out, hung(form, a, higher, ease + 0.004 * k)[2] - 0.12 * (higher - y));
    }
    return [at[0], at[1], out];
  };
  const id = lattice(t, 4, 11, false, 1, 0.05, 1, 'trunk', point, (_u, _v, at) => form.trunkBind(at), 0);
  // Ribs of the knit run down the tail; its last tenth is fringe.
  const cloth = 0.9;
  for (const face of [1, -1]) {
    t.mesh.grid(
      surface,
      8,
      face > 0 ? 18 : 10,
      (u, v) => {
        const edge = Math.abs(2 * u - 1);
        const thick = 0.011 - 0.007 * edge ** 3 + 0.0016 * Math.cos(u * 4 * Math.PI * 2);
        return {
          at: point(u, v * cloth),
          colour: dim(colour, face > 0 ? (v > 0.97 ? 0.8 : 1 - 0.1 * (0.5 - 0.5 * Math.cos(u * 25))) : 0.6),
          bind: [],
          uv: [u * wide * k, v * long * k],
          cloth: [id, u * 3, v * 10 * cloth, face > 0 ? thick * k : -0.001 * k],
        };
      },
      { awayFrom: [0, top - long * k * 0.5, -0.05], inward: face < 0 },
    );
  }
  const tassels = t.fine ? 9 : 5;
  for (let i = 0; i < tassels; i++) {
    const middle = (i + 0.5) / tassels;
    const half = 0.34 / tassels;
    for (const face of [1, -1])
      t.mesh.grid(
        surface,
        2,
        2,
        (u, v) => {
          const x = middle + (u - 0.5) * 2 * half * (1 - 0.45 * v);
          const down = lerp(cloth - 0.005, 1 - 0.012 * ((i * 7) % 3), v);
          return {
            at: point(x, down),
            colour: dim(colour, face > 0 ? 0.92 : 0.6),
            bind: [],
            uv: [x * wide * k, down * long * k],
            cloth: [
              id,
              x * 3,
              down * 10,
              face > 0 ? (Math.abs(u - 0.5) < 0.1 ? 0.008 : 0.003) * k : 0.001 * k,
            ],
          };
        },
        { awayFrom: [0, top - long * k * 0.5, -0.05], inward: face < 0 },
      );
  }
}
