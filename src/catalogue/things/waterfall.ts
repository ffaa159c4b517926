import { defineThing } from '../kinds.ts';
import { sheet } from '../kit/assemblies.ts';

export default defineThing({
  id: 'waterfall',
  words: ['waterfall', 'cascade', 'waterfalls'],
  facts: { size: [7, 6.4, 4.4], materials: ['stone', 'water'], rests: 'ground', sound: 'waterfall' },
  build(kit) {
    const cliff = { colour: '#77706a', vary: 0.12 };
    for (let i = 0; i < 26; i++) {
      const x = -3 + (i % 7) + kit.random.range(-0.3, 0.3);
      const y = 0.7 + Math.floor(i / 7) * 1.35;
      const middle = Math.abs(x) < 1.2;
      kit.add(
        kit
          .blob([kit.random.range(0.7, 0.95), kit.random.range(0.7, 1), 0.8], {
            lumps: 4,
            roughness: 0.45,
            detail: 2,
          })
          .at(x, y, -1.3 + (middle ? -0.45 : kit.random.range(-0.1, 0.4)))
          .as('stone', cliff),
      );
    }
    kit.add(kit.box(6.4, 5.4, 0.8, { bevel: 0.3 }).at(0, 2.7, -1.9).as('stone', cliff));
    for (const s of [-1, 1])
      for (let i = 0; i < 3; i++)
        kit.add(
          kit
            .blob([0.9, 0.4, 0.6], { lumps: 5, roughness: 0.4, detail: 2 })
            .at(s * (1.7 + i * 0.6), 5.5 + 0.1 * i, -1.3)
            .as('leaf', { colour: '#6a8a4c' }),
        );
    // Falling sheets in strands, and foam where they land.
    for (let i = 0; i < 9; i++) {
      const x = -1.05 + i * 0.26;
      kit.part(
        'water',
        [0, 5.6, -0.8],
        sheet(
          kit,
          3,
          14,
          (u, v) => [
            x + (u - 0.5) * (0.34 + 0.08 * Math.sin(v * 7 + i)) + 0.05 * Math.sin(v * 11 + i * 2),
            5.75 * v ** 1 + (v > 0.96 ? -0.1 : 0),
            -0.35 -
              0.95 * Math.max(0, v - 0.72) * 2 +
              0.3 * (1 - v) +
              0.07 * Math.sin(i * 2.7) +
              0.08 * Math.sin(Math.PI * u),
          ],
          0.01,
        )
          .as('snow', { colour: i % 3 === 0 ? '#bfe0ea' : '#eef7fa', roughness: 0.3, vary: 0.04 })
          .glow('#cfe8f0', 0.06),
      );
    }
    kit.add(
      kit
        .lathe(
          [
            [0, 0],
            [3.1, 0],
            [3.1, 0.12],
            [0, 0.12],
          ],
          { sides: 30 },
        )
        .scale(1, 1, 0.62)
        .at(0, 0, 0.5)
        .as('ceramic', { colour: '#3f8ea0', roughness: 0.08 }),
      ...Array.from({ length: 16 }, (_, i) =>
        kit
          .blob([0.3, 0.16, 0.26], { lumps: 4, roughness: 0.3, detail: 1 })
          .at(kit.random.range(-1.3, 1.3), 0.15, kit.random.range(-0.2, 0.5))
          .as('snow', { colour: '#f6fbfc', vary: i * 0.002 }),
      ),
      ...Array.from({ length: 11 }, (_, i) => {
        const a = -1.8 + (i / 10) * 3.6;
        return kit
          .blob([0.45, 0.3, 0.38], { lumps: 3, roughness: 0.4, detail: 1 })
          .at(3.05 * Math.sin(a), 0.15, 0.5 + 1.85 * Math.cos(a))
          .as('stone', cliff);
      }),
    );
    kit.emitter({ kind: 'spray', at: [0, 0.2, 0.2], size: 1.6, rate: 1, towards: [0, 1, 0.2] });
  },
});
