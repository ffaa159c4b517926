import { defineThing } from '../kinds.ts';
import { sheet } from '../kit/assemblies.ts';

export default defineThing({
  id: 'rose',
  words: ['rose', 'red rose', 'roses', 'single rose', 'long-stemmed rose'],
  facts: {
    size: [0.16, 0.52, 0.16],
    materials: ['leaf'],
    rests: 'hand',
    held: true,
    anchors: { grip: { at: [0, 0.14, 0], kind: 'grip' } },
    body: { mass: 0.03, restitution: 0.05, friction: 0.5, shape: 'cylinder' },
  },
  build(kit, params) {
    const colour = params.colour ?? '#b81c30';
    const y0 = 0.42;
    kit.add(
      kit
        .tube(
          [
            [0, 0, 0],
            [0.008, 0.2, 0.004],
            [0, y0, 0],
          ],
          0.0055,
          { sides: 8, steps: 8 },
        )
        .as('leaf', { colour: '#456c34' }),
      kit
        .sphere([0.017, 0.014, 0.017], { segments: 12 })
        .at(0, y0 + 0.002, 0)
        .as('leaf', { colour: '#4f7a3c' }),
      ...[0.1, 0.19, 0.29].map((y, i) =>
        kit
          .cylinder(0.003, 0.014, { top: 0.0004, sides: 5, bevel: 0 })
          .turn(0, 0, 1.2)
          .turn(0, i * 2, 0)
          .at(0.006 * Math.sin(i * 2 + 1.57), y, 0.006 * Math.cos(i * 2 + 1.57))
          .as('leaf', { colour: '#6c5c34' }),
      ),
    );
    // Petals wound from the heart outward, the outer ones rolling back.
    for (let i = 0; i < 19; i++) {
      const k = i / 18;
      const a = i * 2.4;
      const open = 0.12 + 0.75 * k;
      const size = 0.05 + 0.018 * k;
      kit.add(
        sheet(
          kit,
          6,
          6,
          (u, v) => {
            const b = (u - 0.5) * (1.9 - 0.6 * k);
            const r =
              (0.006 + 0.022 * k) * Math.min(1, v * 2.2) +
              size * open * v ** 1.6 * 0.75 +
              0.012 * k * Math.max(0, v - 0.75);
            const top = 1 - 0.22 * (2 * u - 1) ** 2;
            return [
              r * Math.sin(b),
              size * 1.15 * v * top - 0.012 * k * Math.max(0, v - 0.7) * 4 - 0.008 * k,
              r * Math.cos(b),
            ];
          },
          0.0014,
        )
          .turn(0, a, 0)
          .at(0, y0 + 0.012, 0)
          .as('felt', { colour, vary: 0.09, roughness: 0.7 }),
      );
    }
    for (let i = 0; i < 5; i++)
      kit.add(
        sheet(kit, 2, 4, (u, v) => [(u - 0.5) * 0.016 * (1 - v), 0.004 - 0.018 * v, 0.012 + 0.03 * v], 0.001)
          .turn(0, i * 1.257, 0)
          .at(0, y0 + 0.008, 0)
          .as('leaf', { colour: '#4f7a3c' }),
      );
    for (const [y, a] of [
      [0.16, 0.7],
      [0.25, -2.1],
    ] as const)
      for (const [side, long] of [
        [0, 0.075],
        [-0.85, 0.055],
        [0.85, 0.055],
      ] as const)
        kit.add(
          sheet(
            kit,
            2,
            6,
            (u, v) => [
              (u - 0.5) * 0.05 * Math.sin(Math.PI * (0.06 + 0.9 * v)),
              0.025 * v - 0.03 * v * v,
              long * v,
            ],
            0.001,
          )
            .turn(0, side, 0)
            .at(0, 0.01, 0.026)
            .turn(0, a, 0)
            .at(0.004, y, 0)
            .as('leaf', { colour: '#4f7a3c', vary: 0.12 }),
        );
  },
});
