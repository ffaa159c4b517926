import type { Rgb } from '../../../base/colour.ts';
import type { Random } from '../../../base/random.ts';
import { clamp, lerp, smoothstep, type Vec3 } from '../../../base/vectors.ts';
import { table } from '../body/form.ts';
import { place } from '../head/grid.ts';
import type { Head } from '../head/index.ts';
import { march } from '../head/shape.ts';
import { along, type Binding } from '../joints.ts';
import type { PuppetMesh, Surface } from '../mesh.ts';
import type { Proportions } from '../proportions.ts';
import { tube } from '../tube.ts';

/** How a style covers the scalp. Heights and thicknesses in heads. */
export interface ScalpCut {
  /** Hairline by angle from the front (0) to the nape (π): heights over the middle of the head. */
  readonly line: readonly (readonly [number, number])[];
  /** Thickness at the crown, the forehead, the sides and the nape. */
  readonly thick: readonly [number, number, number, number];
  /** Depth of comb marks and their number round the head. */
  readonly comb?: number;
  readonly teeth?: number;
  /** Depth of the tufts that break the hairline. */
  readonly tuft?: number;
  /** Depth of curls: lumps all over. */
  readonly curl?: number;
  readonly curls?: number;
  /** How much of the scalp shows through at the crown and round the sides, 0–1. */
  readonly sheer?: readonly [number, number];
  /** Comb marks run from the forehead to the nape instead of down from the crown. */
  readonly back?: boolean;
  /** Height of the coils that tight curls stand in, all over. */
  readonly coils?: number;
  /** Where the parting is, −1 … 1; none when absent. */
  readonly part?: number;
}

/** Common hairlines. */
export const lines = {
  short: [
    [0, 0.285],
    [0.55, 0.27],
    [0.95, 0.16],
    [1.2, 0.02],
    [1.5, 0.0],
    [1.75, -0.1],
    [2.3, -0.27],
    [3.15, -0.3],
  ],
  high: [
    [0, 0.31],
    [0.55, 0.31],
    [0.95, 0.2],
    [1.25, 0.06],
    [1.5, 0.04],
    [1.75, -0.04],
    [2.3, -0.2],
    [3.15, -0.24],
  ],
  soft: [
    [0, 0.3],
    [0.5, 0.27],
    [0.9, 0.16],
    [1.15, 0.04],
    [1.45, -0.06],
    [1.8, -0.16],
    [2.3, -0.3],
    [3.15, -0.34],
  ],
  receding: [
    [0, 0.36],
    [0.4, 0.4],
    [0.7, 0.36],
    [1.0, 0.2],
    [1.25, 0.03],
    [1.5, 0.0],
    [1.75, -0.1],
    [2.3, -0.27],
    [3.15, -0.3],
  ],
} as const satisfies Record<string, readonly (readonly [number, number])[]>;

/** What a hair style is built with: the scalp to lay a cap on, and locks. Coordinates in heads. */
export class HairKit {
  readonly mesh: PuppetMesh;
  readonly head: Head;
  readonly random: Random;
  readonly colour: Rgb;
  readonly fine: boolean;
  /** Whose head it is: what is worn by women, men and children differs within a style. */
  readonly who: Pick<Proportions, 'feminine' | 'childlike' | 'aged'>;
  /** Hair above this height lies flat under a hat. */
  readonly rim: number;

  constructor(
    mesh: PuppetMesh,
    head: Head,
    random: Random,
    colour: Rgb,
    fine: boolean,
    who: Pick<Proportions, 'feminine' | 'childlike' | 'aged'>,
    rim = Number.POSITIVE_INFINITY,
  ) {
    this.mesh = mesh;
    this.head = head;
    this.random = random;
    this.colour = colour;
    this.fine = fine;
    this.who = who;
    this.rim = rim;
  }

  /** The scalp in a direction: angle round from the front towards +x, polar angle from the crown; lifted by heads. */
  scalp(angle: number, polar: number, lift: number): Vec3 {
    const s = Math.sin(polar);
    const d: Vec3 = [Math.sin(angle) * s, Math.cos(polar), Math.cos(angle) * s];
    const o: Vec3 = [0, 0.1, -0.03];
    const p = march(
      this.head.distance,
      [o[0] + d[0] * 0.75, o[1] + d[1] * 0.75, o[2] + d[2] * 0.75],
      [-d[0], -d[1], -d[2]],
      16,
    );
    const flat = p[1] > this.rim - 0.02 ? Math.min(lift, 0.015) : lift;
    return [p[0] + d[0] * flat, p[1] + d[1] * flat, p[2] + d[2] * flat];
  }

  /** Lay a cap of hair on the scalp. */
  cap(cut: ScalpCut): void {
    const columns = this.fine ? 76 : 36;
    const rows = (this.fine ? 18 : 11) + (cut.coils ? (this.fine ? 12 : 5) : 0);
    const [top, front, side, back] = cut.thick;
    const comb = cut.comb ?? 0.009;
    const teeth = cut.teeth ?? 13;
    const n = cut.curls ?? 9;
    const phase = this.random.range(0, 6);
    this.mesh.grid(
      'hair',
      columns,
      rows + 1,
      (u, row) => {
        const r = row * (rows + 1);
        const v = Math.min(1, r / rows);
        const a = u * 2 * Math.PI;
        const m = Math.abs(a > Math.PI ? a - 2 * Math.PI : a);
        // Tufts break the hairline, so that it never looks like the edge of a cap.
        const tuft =
          (Math.sin(a * 14 + phase + 2 * Math.sin(a * 3)) + 0.8 * Math.sin(a * 23 - 2 * phase)) *
          (cut.tuft ?? 0.007);
        const y = table(cut.line, m)[0]! + tuft;
        const last = Math.acos(clamp((y - 0.1) / 0.43, -0.98, 0.98));
        const polar = Math.max(0.001, last * v);
        const around = lerp(lerp(front, side, smoothstep(0.3, 1.3, m)), back, smoothstep(1.7, 2.7, m));
        const body = lerp(top, around, smoothstep(0.15, 0.85, v));
        const edge = r > rows ? -0.35 : Math.sqrt(Math.max(0.06, 1 - v ** 7));
        const x = Math.sin(polar) * Math.sin(a);
        const across = cut.back ? 2.6 * x : a;
        const strands =
          comb *
          (Math.sin(across * teeth + 3 * v + phase) * 0.7 +
            Math.sin(across * Math.round(teeth * 1.7) - 4 * v + phase) * 0.4) *
          (cut.back ? 1 : smoothstep(0.12, 0.4, v));
        const lumps = cut.curl
          ? cut.curl *
            (Math.sin(a * n + 2.4 * Math.sin(v * 9 + phase)) *
              Math.sin(v * n * 1.25 + 1.9 * Math.sin(a * 3 + phase)) +
              0.4 * Math.sin(a * Math.round(n * 2.1) + v * 17))
          : 0;
        const coil = cut.coils ? cut.coils * coiled(a, polar) * (1 - smoothstep(0.93, 1, v)) : 0;
        const part =
          cut.part === undefined
            ? 0
            : -0.022 *
              Math.exp(-(((x - cut.part * 0.32) / 0.035) ** 2)) *
              (Math.cos(a) > -0.3 ? 1 : 0) *
              (1 - smoothstep(0.85, 1, v));
        const p = this.scalp(a, polar, (body + strands + lumps + coil + part) * edge);
        const dark =
          (0.8 + 0.2 * smoothstep(-0.6, 0.6, (strands + lumps) / (comb + (cut.curl ?? 0) + 1e-6))) *
          (1 + 0.09 * Math.sin(a * 31 + phase + 2 * v) + 0.06 * Math.sin(a * 19 - 3 * v)) *
          (cut.coils ? 0.72 + 0.36 * (coil / cut.coils) : 1) *
          (r > rows ? 0.5 : lerp(0.82, 1, smoothstep(1, 0.7, v)));
        return {
          at: place(this.head.frame, p),
          colour: this.over(this.tint(dark), cut.sheer, polar),
          bind: this.bind(p),
          uv: [a * 0.13, polar * 0.14],
        };
      },
      { wrap: true, awayFrom: place(this.head.frame, [0, 0.05, -0.03]) },
    );
  }

  /** A colour of hair with the skin shining through, sheer at the crown and at the sides. */
  private over(colour: Rgb, sheer: ScalpCut['sheer'], polar: number): Rgb {
    if (!sheer) return colour;
    const share = lerp(sheer[0], sheer[1], smoothstep(0.7, 1.1, polar));
    const { skin } = this.head.complexion;
    return [
      lerp(colour[0], skin[0] * 0.8, share),
      lerp(colour[1], skin[1] * 0.8, share),
      lerp(colour[2], skin[2] * 0.8, share),
    ];
  }

  /** Whether a hat sits on it: what stands on the crown is worn lower then. */
  get hatted(): boolean {
    return Number.isFinite(this.rim);
  }

  /** The hair's colour, darker or lighter. */
  tint(by: number): Rgb {
    return [this.colour[0] * by, this.colour[1] * by, this.colour[2] * by];
  }

  /** Hair on the head follows the head; what falls below the jaw hangs and swings. */
  bind(p: Vec3): Binding {
    return p[2] > 0.12 && p[1] > -0.35
      ? [['head', 1]]
      : along(-p[1], [
          [0.3, 'head'],
          [0.5, 'hair1'],
          [0.85, 'hair2'],
        ]);
  }

  /** One lock along points in heads; radius in heads, flattened against the head. */
  lock(
    path: readonly Vec3[],
    radius: number,
    options: {
      readonly flat?: number;
      readonly root?: number;
      readonly tip?: number;
      readonly shade?: number;
      readonly wave?: number;
      readonly chin?: boolean;
      /** What all of it hangs on, instead of the head and the hair's own joints. */
      readonly on?: Binding;
      readonly steps?: number;
      readonly sides?: number;
    } = {},
  ): void {
    const { frame } = this.head;
    const o: Vec3 = [0, 0, -0.04];
    const middle = path[Math.floor(path.length / 2)] as Vec3;
    const out: Vec3 = [middle[0] - o[0], (middle[1] - o[1]) * 0.5, middle[2] - o[2]];
    const points = path.map(
      (p): Vec3 =>
        p[1] > this.rim - 0.02 && !options.chin
          ? [p[0] * 0.9, Math.min(p[1], 0.45), -0.04 + (p[2] + 0.04) * 0.9]
          : p,
    );
    const root = options.root ?? 0.6;
    const tip = options.tip ?? 0.12;
    const shade = options.shade ?? this.random.range(0.84, 1.1);
    const phase = this.random.range(0, 6);
    tube(
      this.mesh,
      'hair',
      points.map((p) => place(frame, p)),
      [root, 0.95, 1, 0.95, 0.72, tip].map((r) => r * radius * frame.scale),
      {
        sides: options.sides ?? (this.fine ? 8 : 6),
        steps: options.steps ?? (this.fine ? 9 : 6),
        flat: options.flat ?? 0.62,
        flatAxis: out,
        ripple: (u, v) =>
          1 + 0.06 * Math.sin(u * 19 + v * 6 + phase) + (options.wave ?? 0) * Math.sin(v * 22 + phase),
        colour: (u, v) =>
          this.tint(shade * (0.9 + 0.1 * Math.sin(u * 19 + phase)) * (0.82 + 0.18 * smoothstep(0, 0.35, v))),
        bind: (_, at) => {
          if (options.on) return options.on;
          const p: Vec3 = [
            (at[0] - frame.origin[0]) / frame.scale,
            (at[1] - frame.origin[1]) / frame.scale,
            (at[2] - frame.origin[2]) / frame.scale,
          ];
          if (!options.chin) return this.bind(p);
          const low =
            smoothstep(this.head.face.mouthY + 0.03, this.head.face.mouthY - 0.08, p[1]) *
            smoothstep(0.02, 0.2, p[2]);
          return low <= 0
            ? [['head', 1]]
            : [
                ['head', 1 - low],
                ['jaw', low],
              ];
        },
      },
    );
  }

  /** A small ball of anything: beads, knots, studs. Middle and radius in heads. */
  bead(c: Vec3, radius: number, surface: Surface, colour: Rgb, bind: Binding): void {
    this.mesh.grid(
      surface,
      8,
      5,
      (u, v) => {
        const a = u * 2 * Math.PI;
        const b = v * Math.PI;
        return {
          at: place(this.head.frame, [
            c[0] + Math.sin(b) * Math.cos(a) * radius,
            c[1] + Math.cos(b) * radius,
            c[2] + Math.sin(b) * Math.sin(a) * radius,
          ]),
          colour,
          bind,
          uv: [a * radius * 0.3, b * radius * 0.3],
        };
      },
      { wrap: true },
    );
  }

  /** A ball of hair: buns and pompom curls. */
  ball(c: Vec3, radius: number, swirl = 0): void {
    this.mesh.grid(
      'hair',
      this.fine ? 16 : 10,
      this.fine ? 10 : 6,
      (u, v) => {
        const a = u * 2 * Math.PI;
        const b = v * Math.PI;
        const r = radius * (1 + swirl * Math.sin(a * 2 + b * 5));
        const p: Vec3 = [
          c[0] + Math.sin(b) * Math.cos(a) * r,
          c[1] + Math.cos(b) * r,
          c[2] + Math.sin(b) * Math.sin(a) * r,
        ];
        return {
          at: place(this.head.frame, p),
          colour: this.tint(0.86 + 0.16 * Math.sin(a * 2 + b * 5) * (swirl > 0 ? 1 : 0)),
          bind: this.bind([c[0], c[1], -1]),
          uv: [a * radius * 0.3, b * radius * 0.3],
        };
      },
      { wrap: true },
    );
  }

  /** A curtain of locks hanging from the crown between two angles (from the front), down to a height. */
  curtain(
    from: number,
    to: number,
    count: number,
    low: number,
    radius: number,
    options: {
      readonly wave?: number;
      readonly lift?: number;
      readonly curlIn?: number;
      readonly spread?: number;
    } = {},
  ): void {
    for (const s of [-1, 1]) {
      for (let i = 0; i < count; i++) {
        const a = s * lerp(from, to, (i + 0.5) / count);
        const lift = (options.lift ?? 0.05) + this.random.range(-0.008, 0.012);
        const end = low + this.random.range(-0.03, 0.03);
        const path: Vec3[] = [
          this.scalp(a * 0.85, 0.25, lift * 0.7),
          this.scalp(a, 0.8, lift),
          this.scalp(a, 1.35, lift + 0.012),
        ];
        const hang = path[2] as Vec3;
        const steps = 5;
        const wide = options.spread ?? 0.04;
        for (let j = 1; j <= steps; j++) {
          const u = j / steps;
          const r =
            1 + wide * u - (options.curlIn ?? 0.12) * u ** 4 + (options.wave ?? 0) * Math.sin(u * 9 + i);
          // On the shoulders hair parts: some falls before them, the rest down the back.
          const y = lerp(hang[1], end, u);
          const x = hang[0] * r;
          const z = -0.04 + (hang[2] + 0.04) * r - (Math.abs(a) > 1.9 ? 0.02 * u : 0);
          const front = Math.abs(a) < 1.55;
          const lie = smoothstep(-0.3, -0.8, y);
          path.push([
            lerp(x, Math.sign(x) * Math.min(Math.abs(x), front ? 0.3 : 0.36), lie),
            y,
            lerp(z, front ? 0.36 : Math.min(z, -0.34), lie),
          ]);
        }
        this.lock(path, radius * this.random.range(0.9, 1.12), {
          tip: 0.4,
          ...(options.wave ? { wave: options.wave } : {}),
          steps: this.fine ? 13 : 8,
        });
      }
    }
  }

  /**
   * A curl: a soft corkscrew of hair that starts on the scalp and falls a little.
   * @param angle round from the front, radians
   * @param polar from the crown, radians
   */
  curl(angle: number, polar: number, lift: number, length: number, radius: number): void {
    const turns = this.random.range(1.1, 1.6) * (this.random.chance(0.5) ? 1 : -1);
    const phase = this.random.range(0, 2 * Math.PI);
    const wide = radius * 0.85;
    const path: Vec3[] = [];
    const steps = 7;
    const start = this.scalp(angle, polar, lift);
    const side: Vec3 = [Math.cos(angle), 0, -Math.sin(angle)];
    for (let i = 0; i <= steps; i++) {
      const u = i / steps;
      const t = phase + u * turns * 2 * Math.PI;
      const reach = Math.min(polar + length * u, 1.75);
      const p =
        i === 0 ? start : this.scalp(angle, reach, lift + wide * (0.6 + 0.9 * Math.sin(t)) + 0.03 * u);
      const drop = Math.max(0, polar + length * u - 1.75) * 0.4;
      const s = Math.cos(t) * wide * Math.min(1, u * 3);
      path.push([p[0] + side[0] * s, p[1] - drop, p[2] + side[2] * s]);
    }
    this.lock(path, radius, {
      flat: 0.85,
      root: 0.7,
      tip: 0.3,
      steps: this.fine ? 10 : 7,
      sides: 6,
    });
  }

  /** Locks over the top, combed from one polar place to another. */
  sweep(
    count: number,
    from: (u: number) => readonly [number, number],
    to: (u: number) => readonly [number, number],
    radius: number,
    lift: number,
    options: {
      readonly tip?: number;
      readonly root?: number;
      readonly rise?: number;
      readonly jitter?: number;
    } = {},
  ): void {
    for (let i = 0; i < count; i++) {
      const u = count === 1 ? 0.5 : i / (count - 1);
      const [a0, p0] = from(u);
      const [a1, p1] = to(u);
      const j = options.jitter ?? 0.04;
      const path: Vec3[] = [];
      for (let k = 0; k <= 5; k++) {
        const w = k / 5;
        const rise = (options.rise ?? 0.03) * Math.sin(Math.PI * Math.min(1, w * 1.05));
        path.push(
          this.scalp(
            lerp(a0, a1, w) + this.random.range(-j, j) * w,
            lerp(p0, p1, w),
            lift * (1 - 0.35 * w) + rise,
          ),
        );
      }
      this.lock(path, radius * this.random.range(0.88, 1.14), {
        tip: options.tip ?? 0.16,
        ...(options.root === undefined ? {} : { root: options.root }),
      });
    }
  }
}

const seeds = 150;
/** Middles of coils all over the head: a golden spiral from the crown, as unit vectors. */
const spiral: readonly Vec3[] = Array.from({ length: seeds }, (_, i) => {
  const y = 1 - (1.75 * (i + 0.5)) / seeds;
  const r = Math.sqrt(1 - y * y);
  return [r * Math.sin(i * 2.39996), y, r * Math.cos(i * 2.39996)];
});

/** How high a coil stands at a place of the scalp: 0 between coils, 1 in the middle of one. */
function coiled(angle: number, polar: number): number {
  const s = Math.sin(polar);
  const d: Vec3 = [Math.sin(angle) * s, Math.cos(polar), Math.cos(angle) * s];
  let near = -1;
  for (const c of spiral) near = Math.max(near, c[0] * d[0] + c[1] * d[1] + c[2] * d[2]);
  return Math.sqrt(Math.max(0, 1 - (Math.acos(Math.min(1, near)) / 0.16) ** 2));
}

/** A hair style; one file each. */
export interface HairStyle {
  readonly id: string;
  /** Other words that mean it. */
  readonly words: readonly string[];
  /** How far fine strands stand off it, heads; 0 for hair that lies. */
  readonly loose: number;
  build(kit: HairKit): void;
}
