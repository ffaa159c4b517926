import type { Vec3 } from '../../../../base/vectors.ts';
import { type HairStyle, lines } from '../kit.ts';

/** A head of loose curls: to the ears on men, to the shoulders on women. */
export const curly: HairStyle = {
  id: 'curly',
  words: ['curly', 'curls', 'frizzy', 'ringlets', 'permed', 'long curly'],
  loose: 0.06,
  build(kit) {
    kit.cap({ line: lines.soft, thick: [0.07, 0.05, 0.06, 0.05], comb: 0.008, coils: 0.02 });
    const n = kit.fine ? 52 : 24;
    for (let i = 0; i < n; i++) {
      // Golden spiral over the hairy part of the head.
      const polar = 0.12 + 1.5 * Math.sqrt((i + 0.5) / n);
      const a = i * 2.39996;
      const m = Math.abs(Math.atan2(Math.sin(a), Math.cos(a)));
      if ((m < 0.8 && polar > 1.02) || (m < 1.2 && polar > 1.3)) continue;
      const room = m < 0.8 ? 1.16 : m < 1.2 ? 1.5 : 3;
      kit.curl(
        a,
        polar,
        0.06 + kit.random.range(-0.012, 0.022),
        Math.min(0.5, Math.max(0.12, room - polar)),
        kit.random.range(0.044, 0.062),
      );
    }
    if (kit.who.feminine < 0.4) return;
    // Corkscrews that fall to the shoulders.
    const many = kit.fine ? 11 : 7;
    for (const s of [-1, 1])
      for (let i = 0; i < many; i++) {
        const a = s * (1.12 + (1.95 * i) / (many - 1));
        const root = kit.scalp(a, 1.2, 0.07);
        const low = -0.36 + 0.3 * kit.who.aged - 0.1 * kit.random.next() - (i === 0 ? -0.12 : 0);
        const phase = kit.random.range(0, 6);
        const path: Vec3[] = [];
        const steps = 9;
        for (let j = 0; j <= steps; j++) {
          const u = j / steps;
          const wide = 1.04 + 0.1 * Math.sin(u * 2.6);
          const t = phase + u * 9;
          const turn = 0.035 * Math.min(1, u * 4);
          path.push([
            root[0] * wide + Math.cos(t) * turn,
            root[1] + (low - root[1]) * u,
            -0.03 + (root[2] + 0.03) * wide + Math.sin(t) * turn,
          ]);
        }
        kit.lock(path, kit.random.range(0.056, 0.07), {
          flat: 0.9,
          root: 0.7,
          tip: 0.25,
          steps: kit.fine ? 13 : 8,
          sides: 6,
        });
      }
  },
};
