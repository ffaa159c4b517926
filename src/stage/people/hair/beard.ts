import { lerp, smoothstep, type Vec3 } from '../../../base/vectors.ts';
import { table } from '../body/form.ts';
import { place } from '../head/grid.ts';
import { march } from '../head/shape.ts';
import type { HairKit } from './kit.ts';

/** Grow a beard: a felt shell on jaw and cheeks, locks over it, a moustache. All of it follows the jaw. */
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
    const upper = [
      [0, m - 0.078],
      [0.2, m - 0.066],
      [0.36, m - 0.02],
      [0.52, m + 0.035],
      [0.9, m + 0.06],
      [1.25, m + 0.14],
      [1.5, m + 0.25],
      [1.7, m + 0.3],
    ] as const;
    const lower = [
      [0, -0.472],
      [0.5, -0.468],
      [0.9, -0.44],
      [1.3, -0.36],
      [1.5, -0.22],
      [1.7, m + 0.2],
    ] as const;
    const thick = kind === 'beard' ? 0.034 : 0.045;
    kit.mesh.grid(
      'hair',
      kit.fine ? 34 : 20,
      9,
      (u, v) => {
        const a = lerp(-1.6, 1.6, u);
        const y = lerp(table(upper, Math.abs(a))[0]!, table(lower, Math.abs(a))[0]!, v);
        const edge = Math.min(v * 5, 1, (1 - Math.abs(2 * u - 1)) * 8);
        const p = skin(
          a,
          y,
          lerp(-0.02, thick + 0.007 * Math.sin(a * 17) * Math.sin(v * 5), Math.sqrt(edge)),
        );
        return {
          at: place(head.frame, p),
          colour: kit.tint(0.82 + 0.12 * Math.sin(a * 17)),
          bind: jaw(p),
          uv: [a * 0.1, y * 0.33],
        };
      },
      { awayFrom: place(head.frame, [0, m, 0]) },
    );
    const rows = kind === 'beard' ? 2 : 4;
    const n = kit.fine ? 11 : 8;
    for (let r = 0; r < rows; r++) {
      for (let i = 0; i < n; i++) {
        const a = lerp(-1.25, 1.25, (i + (r % 2) * 0.5) / n + 0.02);
        const top = lerp(
          table(upper, Math.abs(a))[0]! - 0.03,
          table(lower, Math.abs(a))[0]!,
          (r + 0.4) / rows,
        );
        const long = (kind === 'beard' ? 0.12 : 0.2 + 0.1 * r) * (1 - 0.35 * Math.abs(a));
        const root = skin(a, top, thick * 0.6);
        const path: Vec3[] = [0, 0.35, 0.7, 1].map((u) => [
          root[0] * (1 - 0.25 * u * u),
          root[1] - long * u,
          root[2] + 0.035 * Math.sin(u * 2.4) - 0.03 * u * u,
        ]);
        kit.lock(path, kind === 'beard' ? 0.052 : 0.06, { chin: true, sides: 6, tip: 0.1, flat: 0.7 });
      }
    }
  }
  for (const s of [-1, 1]) {
    for (const [dy, long] of [
      [0, 1],
      [-0.018, 0.8],
    ] as const) {
      const path: Vec3[] = [0, 0.33, 0.66, 1].map((u) => {
        const x = s * (0.008 + u * 0.135 * long);
        const y = m + 0.05 + dy - 0.02 * u - (kind === 'moustache' ? 0.03 : 0.06) * u * u;
        const p = march(head.distance, [x, y, 0.65], [0, 0, -1]);
        return [p[0], p[1], p[2] + 0.022 - 0.008 * u];
      });
      kit.lock(path, 0.034, { chin: true, sides: 6, flat: 0.8, root: 0.75, tip: 0.15 });
    }
  }
}
