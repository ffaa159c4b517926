import { lerp, smoothstep, type Vec3 } from '../../../base/vectors.ts';
import { table } from '../body/form.ts';
import { place } from '../head/grid.ts';
import { march } from '../head/shape.ts';
import type { HairKit } from './kit.ts';

/** Line of the beard on the cheeks by angle from the front, over the mouth's height; it leaves the lips free to smile. */
const upper = [
  [0, -0.084],
  [0.2, -0.08],
  [0.36, -0.056],
  [0.5, 0.015],
  [0.9, 0.06],
  [1.25, 0.14],
  [1.5, 0.25],
  [1.7, 0.3],
] as const;
/** Edge of the jaw by angle, heads. */
const jawline = [
  [0, -0.395],
  [0.5, -0.395],
  [0.9, -0.39],
  [1.3, -0.35],
  [1.5, -0.2],
  [1.7, 0],
] as const;

/** Grow a beard: combed wool on jaw and cheeks that hangs from the chin, a moustache. All of it follows the jaw. */
export function beard(kit: HairKit, kind: 'moustache' | 'beard' | 'long-beard'): void {
  const { head } = kit;
  const m = head.face.mouthY;
  const skin = (angle: number, y: number, lift: number): Vec3 => {
    const d: Vec3 = [Math.sin(angle), 0, Math.cos(angle)];
    const p = march(head.distance, [d[0] * 0.75, y, -0.02 + d[2] * 0.75], [-d[0], 0, -d[2]]);
    return [p[0] + d[0] * lift, y - lift * 0.25, p[2] + d[2] * lift];
  };
  const jaw = (p: Vec3) => {
    const low = smoothstep(m + 0.03, m - 0.08, p[1]) * smoothstep(0.02, 0.2, p[2]);
    return [
      ['head', 1 - low],
      ['jaw', low],
    ] as const;
  };
  if (kind !== 'moustache') {
    const long = kind === 'long-beard';
    const thick = long ? 0.056 : 0.04;
    const phase = kit.random.range(0, 6);
    const reach = (p: Vec3): number => Math.hypot(p[0], p[2] + 0.02);
    const known = new Map<number, readonly [Vec3, Vec3]>();
    const ends = (u: number, a: number, top: number, edge: number): readonly [Vec3, Vec3] => {
      const had = known.get(u) ?? [skin(a, top, -0.018), skin(a, edge, thick)];
      known.set(u, had);
      return had;
    };
    const strands = (a: number): number => Math.sin(a * 15 + phase) + 0.6 * Math.sin(a * 27 - phase * 2);
    kit.mesh.grid(
      'hair',
      kit.fine ? 56 : 28,
      kit.fine ? 13 : 9,
      (u, v) => {
        const a = lerp(-1.62, 1.62, u);
        const m2 = Math.abs(a);
        const top = m + table(upper, m2)[0]!;
        const edge = table(jawline, m2)[0]!;
        const onSkin = smoothstep(-0.62, 0.62, v) * 2 - 1;
        const hang = Math.max(0, (v - 0.35) / 0.65) ** 1.25;
        const rim = Math.min(v * 6, 1, (1 - Math.abs(2 * u - 1)) * 9);
        const comb = strands(a + 0.12 * Math.sin(v * 7 + phase));
        const lift = lerp(-0.018, thick * (0.55 + 0.45 * onSkin) + 0.011 * comb * onSkin, Math.sqrt(rim));
        // Wool fills the hollow between lip and chin.
        const on = skin(a, lerp(top, edge, onSkin), lift);
        const [high, low] = ends(u, a, top, edge);
        const full = Math.max(1, lerp(reach(high), reach(low), onSkin) / reach(on));
        const p: Vec3 = [on[0] * full, on[1], (on[2] + 0.02) * full - 0.02];
        // What hangs from the jaw draws together towards a ragged tip, and turns under at the end.
        const drop =
          ((long ? 0.47 : 0.14) * Math.cos(Math.min(1.5, m2 * 0.95)) ** 2 + (long ? 0.03 : 0.02)) *
          (1 + 0.1 * comb);
        const narrow = 1 - (long ? 0.45 : 0.12) * hang ** 1.3;
        const end = smoothstep(0.75, 1, hang);
        const q: Vec3 = [
          p[0] * narrow * (1 - 0.25 * end),
          p[1] - drop * Math.sin((hang * Math.PI) / 2),
          p[2] * (1 - 0.06 * hang) - 0.1 * end * p[2] + (long ? 0.03 * Math.sin(hang * 3) : 0),
        ];
        return {
          at: place(head.frame, q),
          colour: kit.tint((0.86 + 0.13 * comb) * lerp(1, 0.55, end) * lerp(0.85, 1, Math.min(1, v * 3))),
          bind: jaw(q),
          uv: [a * 0.1, (q[1] - v * 0.1) * 0.33],
        };
      },
      { awayFrom: place(head.frame, [0, m, 0]) },
    );
  }
  for (const s of [-1, 1]) {
    for (const [dy, long] of [
      [0, 1],
      [-0.014, 0.86],
    ] as const) {
      const path: Vec3[] = [0, 0.33, 0.66, 1].map((u) => {
        const x = s * (0.01 + u * 0.152 * long);
        // Along the upper lip, and on its own up again at the ends; into the beard where there is one.
        const y =
          m + 0.062 + dy - 0.052 * u ** 1.4 + (kind === 'moustache' ? 0.034 * u ** 4 : -0.03 * u ** 2);
        const p = march(head.distance, [x, y, 0.65], [0, 0, -1]);
        return [p[0], p[1], p[2] + 0.022 - 0.008 * u];
      });
      kit.lock(path, 0.031, { chin: true, sides: 6, flat: 0.8, root: 0.75, tip: 0.15 });
    }
  }
}
