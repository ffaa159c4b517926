import type { Vec3 } from '../../../../base/vectors.ts';
import { type HairStyle, lines } from '../kit.ts';
import { ribbons, tie } from '../ornaments.ts';
import { framing, fringe } from '../wisps.ts';

/** Drawn back into a tail: high and swinging to one side on women and girls, low on men. */
export const ponytail: HairStyle = {
  id: 'ponytail',
  words: ['ponytail', 'pony tail', 'tied back', 'tied-back', 'pulled back', 'high ponytail'],
  loose: 0.03,
  build(kit) {
    const side = kit.random.chance(0.5) ? 1 : -1;
    const styled = kit.who.feminine > 0.4;
    const high = styled && !kit.hatted;
    kit.cap({ line: lines.soft, thick: [0.042, 0.032, 0.028, 0.034], comb: 0.01, teeth: 17 });
    const root: Vec3 = high ? [0, 0.36, -0.44] : [0, 0.02, -0.47];
    const paths: readonly Vec3[] = high
      ? [
          root,
          [side * 0.04, 0.53, -0.58],
          [side * 0.1, 0.45, -0.72],
          [side * 0.15, 0.1, -0.7],
          [side * 0.17, -0.24, -0.56],
          [side * 0.16, -0.56, -0.46],
        ]
      : [
          root,
          [side * 0.02, 0.03, -0.57],
          [side * (styled ? 0.16 : 0.05), -0.14, -0.6],
          [side * (styled ? 0.3 : 0.08), -0.36, -0.5],
          [side * (styled ? 0.34 : 0.06), -0.58, -0.42],
        ];
    for (const [x, z, shade] of [
      [0, 0, 1],
      // A full tail, seen past the neck from either side.
      [0.13, 0.025, 0.9],
      [-0.15, 0.03, 1.06],
      [0.01, -0.05, 0.95],
    ] as const)
      kit.lock(
        paths.map((p, i): Vec3 => {
          const wide = Math.min(1, i / 2);
          return [p[0] + x * wide, p[1] + (i === paths.length - 1 ? x * 0.8 : 0), p[2] + z * wide];
        }),
        high ? 0.088 : 0.07,
        { flat: 0.9, root: 0.5, tip: 0.1, steps: 14, shade },
      );
    tie(
      kit,
      [root[0], root[1] + (high ? 0.05 : 0), root[2] - 0.05],
      high ? [0, 0.7, -0.7] : [0, 0, -1],
      0.075,
      styled ? kit.random.pick(ribbons) : kit.tint(0.4),
    );
    // Locks drawn back from the hairline.
    kit.sweep(
      kit.fine ? 11 : 6,
      (u) => [(u - 0.5) * 2.3, 0.98 + 0.22 * Math.abs(u - 0.5)],
      (u) => [(u - 0.5) * 3, 0.3],
      0.046,
      0.014,
      { tip: 0.5, rise: 0.006, jitter: 0.05 },
    );
    if (styled) {
      if (!kit.hatted && kit.random.chance(0.6))
        fringe(kit, kit.who.childlike > 0.5 ? 'straight' : 'swept', side, 0.032);
      framing(kit, -0.16);
    }
  },
};
