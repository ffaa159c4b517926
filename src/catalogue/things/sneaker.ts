import { defineThing } from '../kinds.ts';
import { sheet } from '../kit/assemblies.ts';

export default defineThing({
  id: 'sneaker',
  words: ['sneaker', 'shoe', 'running shoe', 'trainer', 'sneakers', 'shoes'],
  facts: {
    size: [0.108, 0.13, 0.3],
    materials: ['cloth', 'rubber'],
    body: { mass: 0.35, restitution: 0.3, friction: 0.8, shape: 'box' },
    anchors: { grip: { at: [0, 0.11, -0.1], kind: 'grip' } },
    rests: 'table',
    held: true,
  },
  build(kit, params) {
    const half = (z: number): number =>
      0.03 + 0.022 * Math.sin(Math.PI * Math.min(1, Math.max(0, (z + 0.16) / 0.36))) + (z > 0 ? 0.006 : 0);
    const outline = (grow: number): (readonly [number, number])[] =>
      Array.from({ length: 28 }, (_, i) => {
        const a = (2 * Math.PI * i) / 28;
        const z = 0.148 * Math.sin(a) * grow;
        return [Math.cos(a) * half(z) * 1.02 * grow, z] as const;
      });
    const level = (y: number, h: number, grow: number, colour: string) =>
      kit
        .extrude(outline(grow), h, { bevel: 0.005 })
        .turn(Math.PI / 2, 0, 0)
        .at(0, y, 0)
        .as('rubber', { colour, vary: 0 });
    const upper = { colour: params.colour ?? '#c8402c', vary: 0 };
    kit.add(
      level(0.006, 0.012, 0.985, '#3a3634'),
      level(0.021, 0.02, 1, '#f2eee4'),
      level(0.033, 0.006, 0.99, '#d8402c'),
    );
    // The upper: rings from the sole to the collar, high at the heel and low at the toe.
    kit.add(
      sheet(
        kit,
        28,
        8,
        (u, v) => {
          const a = -2 * Math.PI * u;
          const z0 = 0.144 * Math.sin(a);
          const toe = Math.max(0, (z0 + 0.01) / 0.15);
          const top = z0 > 0.02 ? 0.065 - 0.018 * toe : 0.068 + 0.055 * Math.min(1, (0.02 - z0) / 0.1);
          const shrink = 1 - v ** 2 * (z0 > 0 ? 0.9 - 0.25 * (1 - toe) : 0.3);
          const zt = z0 > 0 ? 0.02 + (z0 - 0.02) * (1 - 0.75 * v ** 3) : z0;
          return [
            -Math.cos(a) * half(z0) * shrink,
            0.03 + (top - 0.03) * Math.sin((Math.PI / 2) * v),
            z0 > 0.02 ? zt : z0 * (1 - 0.06 * v),
          ];
        },
        0.003,
      ).as('cloth', upper),
    );
    kit.add(
      kit
        .tube(
          Array.from({ length: 12 }, (_, i) => {
            const a = (2 * Math.PI * i) / 12;
            const z = -0.062 + 0.066 * Math.sin(a);
            return [0.033 * Math.cos(a), 0.118 - (z + 0.062) * 0.42, z] as const;
          }),
          0.008,
          { closed: true, sides: 8, steps: 30 },
        )
        .as('cloth', { colour: '#2c2a2c' }),
      kit
        .sphere([0.03, 0.012, 0.066], { segments: 14 })
        .turn(0.3, 0, 0)
        .at(0, 0.083, 0.035)
        .as('cloth', { colour: '#efe9dc' }),
      kit
        .sphere([0.046, 0.032, 0.045], { segments: 16 })
        .at(0, 0.04, 0.1)
        .as('leather', { colour: '#f0ece2' }),
    );
    for (let i = 0; i < 5; i++)
      kit.add(
        kit
          .tube(
            [
              [-0.026, 0.084 - i * 0.006, 0.005 + i * 0.018],
              [0, 0.1 - i * 0.0075, 0.004 + i * 0.018],
              [0.026, 0.084 - i * 0.006, 0.011 + i * 0.018],
            ],
            0.0032,
            { sides: 6, steps: 6 },
          )
          .as('cloth', { colour: '#f4f0e8' }),
      );
    for (const s of [-1, 1])
      kit.add(
        kit
          .tube(
            [
              [s * 0.044, 0.042, -0.02],
              [s * 0.046, 0.056, 0.03],
              [s * 0.04, 0.075, -0.05],
              [s * 0.036, 0.085, -0.075],
            ],
            [0.003, 0.007, 0.006, 0.002],
            { sides: 6, steps: 12 },
          )
          .as('plastic', { colour: '#f4f0e8' }),
      );
  },
});
