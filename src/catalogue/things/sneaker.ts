import { defineThing } from '../kinds.ts';
import { sheet } from '../kit/assemblies.ts';

/** Half the width of the sole at z: round heel, narrow waist, broad ball, round toe. */
const half = (z: number): number => {
  const u = (z + 0.15) / 0.3;
  const body =
    0.036 + 0.0135 * Math.exp(-(((u - 0.7) / 0.22) ** 2)) - 0.004 * Math.exp(-(((u - 0.38) / 0.14) ** 2));
  return body * Math.sqrt(Math.max(0, 1 - Math.max(0, Math.abs(2 * u - 1) - 0.62) ** 2 / 0.1444));
};

/** Height of the upper's top line: collar behind, throat sloping down to the toe. */
const top = (z: number): number =>
  z < -0.035
    ? 0.112 + 0.014 * Math.max(0, (-z - 0.1) / 0.05)
    : z < 0.075
      ? 0.112 - (z + 0.035) * 0.42
      : Math.max(0.03, 0.066 - (z - 0.075) * 0.36);

export default defineThing({
  id: 'sneaker',
  words: ['sneaker', 'shoe', 'running shoe', 'trainer', 'sneakers', 'shoes', 'tennis shoe', 'gym shoe'],
  facts: {
    size: [0.11, 0.135, 0.31],
    materials: ['cloth', 'rubber'],
    body: { mass: 0.35, restitution: 0.3, friction: 0.8, shape: 'box' },
    anchors: { grip: { at: [0, 0.11, -0.1], kind: 'grip' } },
    rests: 'table',
    held: true,
  },
  build(kit, params) {
    const upper = { colour: params.colour ?? '#c8342c', vary: 0, roughness: 0.8 };
    const white = { colour: '#f6f2e8', vary: 0, roughness: 0.5 };
    const outline = (grow: number): (readonly [number, number])[] => [
      ...Array.from({ length: 25 }, (_, i) => {
        const z = -0.15 + (0.3 * i) / 24;
        return [half(z) * grow + 0.002, z * grow] as const;
      }),
      ...Array.from({ length: 25 }, (_, i) => {
        const z = 0.15 - (0.3 * i) / 24;
        return [-half(z) * grow - 0.002, z * grow] as const;
      }),
    ];
    const level = (y: number, h: number, grow: number, colour: string, bevel = 0.004) =>
      kit
        .extrude(
          outline(grow).map(([x, z]) => [x, -z] as const),
          h,
          { bevel },
        )
        .turn(-Math.PI / 2, 0, 0)
        .at(0, y, 0)
        .as('rubber', { colour, vary: 0 });
    kit.add(
      level(0.004, 0.008, 1, '#7a5a3c', 0.001),
      level(0.02, 0.026, 1.03, '#f6f2e8', 0.006),
      level(0.0245, 0.004, 1.038, '#c8342c', 0.001),
    );
    // Two flanks from the sole up to the top line; over the toes they meet.
    for (const s of [-1, 1])
      kit.add(
        sheet(
          kit,
          34,
          8,
          (u, v) => {
            const z = s > 0 ? 0.147 - 0.294 * u : -0.147 + 0.294 * u;
            const gap = z > 0.075 ? 0 : z < -0.035 ? 0.72 : 0.3 + 0.42 * ((0.075 - z) / 0.11);
            const y = 0.03 + (top(z) - 0.03) * Math.sin((Math.PI / 2) * v);
            const lean = z < -0.035 ? 1 - 0.22 * v : 1 - (1 - gap * 0.75) * (1 - Math.cos((Math.PI / 2) * v));
            return [
              s * Math.max(0.0005, half(z) * lean),
              y,
              z - (z > 0.075 ? 0.02 * v * ((z - 0.075) / 0.075) : 0),
            ];
          },
          0.003,
        ).as('cloth', upper),
      );
    kit.add(
      // Toe cap, tongue, lining, heel patch.
      sheet(
        kit,
        18,
        6,
        (u, v) => {
          const a = Math.PI * (u - 0.5);
          const z = 0.075 + 0.077 * Math.cos(a) * (1 - 0.34 * v);
          return [
            half(0.07) * 1.06 * Math.sin(a) * (1 - 0.3 * v),
            0.028 + 0.033 * Math.sin((Math.PI / 2) * v),
            z + 0.004,
          ];
        },
        0.003,
      ).as('rubber', white),
      kit.sphere([0.036, 0.016, 0.05], { segments: 18 }).at(0, 0.046, 0.1).as('rubber', white),
      sheet(
        kit,
        6,
        12,
        (u, v) => {
          const z = 0.085 - 0.14 * v;
          return [(u - 0.5) * 0.05 * (1 + 0.15 * v), 0.058 + 0.078 * v - 0.012 * (2 * u - 1) ** 2, z];
        },
        0.004,
      ).as('cloth', { colour: '#f0e8d8', vary: 0 }),
      kit
        .tube(
          Array.from({ length: 14 }, (_, i) => {
            const a = (i * Math.PI) / 13;
            const z = -0.04 - 0.1 * Math.sin(a);
            return [0.028 * Math.cos(a), top(z) - 0.001, z] as const;
          }),
          0.007,
          { sides: 8, steps: 30 },
        )
        .as('cloth', { colour: '#2c2a2c' }),
      kit
        .sphere([0.025, 0.004, 0.05], { segments: 14 })
        .at(0, 0.088, -0.085)
        .as('cloth', { colour: '#2c2a2c' }),
      kit.box(0.03, 0.05, 0.008, { bevel: 0.003 }).at(0, 0.085, -0.148).as('rubber', white),
    );
    // Eyelet stays and crossed laces with a bow.
    for (let i = 0; i < 6; i++) {
      const z = 0.066 - i * 0.02;
      const y = top(z) + 0.004;
      const w = 0.016 + i * 0.0016;
      for (const s of [-1, 1])
        kit.add(
          kit
            .cylinder(0.0038, 0.004, { sides: 8, bevel: 0 })
            .at(s * (w + 0.003), y - 0.001, z)
            .as('steel', { colour: '#e8e4d8' }),
        );
      if (i < 5) {
        const [y2, w2] = [top(z - 0.02) + 0.004, w + 0.0016];
        for (const s of [-1, 1])
          kit.add(
            kit
              .tube(
                [
                  [s * w, y, z],
                  [0, (y + y2) / 2 + 0.008, z - 0.01],
                  [-s * w2, y2, z - 0.02],
                ],
                0.0032,
                { sides: 6, steps: 8 },
              )
              .as('cloth', white),
          );
      }
      kit.add(
        kit
          .tube(
            [
              [-w, y, z],
              [0, y + 0.006, z],
              [w, y, z],
            ],
            0.0032,
            { sides: 6, steps: 6 },
          )
          .as('cloth', white),
      );
    }
    for (const s of [-1, 1]) {
      kit.add(
        kit
          .tube(
            [
              [0, 0.126, -0.036],
              [s * 0.022, 0.138, -0.028],
              [s * 0.04, 0.124, -0.012],
              [s * 0.024, 0.12, -0.022],
              [0, 0.125, -0.034],
            ],
            0.003,
            { sides: 6, steps: 20 },
          )
          .as('cloth', white),
        kit
          .tube(
            [
              [0, 0.126, -0.036],
              [s * 0.03, 0.112, -0.004],
              [s * 0.046, 0.084, 0.006],
            ],
            0.003,
            { sides: 6, steps: 10 },
          )
          .as('cloth', white),
        // The stripe on the flank.
        kit
          .tube(
            [
              [s * (half(0.045) + 0.001), 0.036, 0.05],
              [s * (half(0) * 0.99 + 0.003), 0.052, 0.0],
              [s * (half(-0.07) * 0.93 + 0.004), 0.084, -0.06],
              [s * (half(-0.12) * 0.85 + 0.004), 0.096, -0.115],
            ],
            [0.003, 0.008, 0.007, 0.003],
            { sides: 6, steps: 14 },
          )
          .scale(1, 1, 1)
          .as('rubber', white),
      );
    }
  },
});
