import { defineThing } from '../kinds.ts';
import { sheet } from '../kit/assemblies.ts';

export default defineThing({
  id: 'airplane',
  words: [
    'airplane',
    'aeroplane',
    'plane',
    'jet',
    'aircraft',
    'airliner',
    'passenger plane',
    'jet plane',
    'private jet',
  ],
  facts: {
    size: [15, 5, 16],
    materials: ['metal', 'glass'],
    body: { mass: 20000, restitution: 0, friction: 0.5, shape: 'box' },
    rests: 'sky',
    sound: 'engine',
  },
  build(kit, params) {
    const white = { colour: params.colour ?? '#eef0f0', roughness: 0.25, vary: 0 };
    const accent = { colour: params.parts?.['tail'] ?? '#2c5c96', roughness: 0.25, vary: 0 };
    const y = 1.9;
    const tube = (profile: [number, number][]) =>
      kit
        .lathe(profile, { sides: 28 })
        .turn(Math.PI / 2, 0, 0)
        .at(0, y, 0);
    kit.add(
      tube([
        [0, -8],
        [0.25, -7.7],
        [0.7, -5.5],
        [1.05, -3],
        [1.1, 0],
        [1.1, 4.6],
        [1.0, 6],
        [0.72, 7.1],
        [0.35, 7.75],
        [0, 8],
      ]).as('metal', white),
      ...[-1, 1].flatMap((s) =>
        Array.from({ length: 16 }, (_, i) =>
          kit
            .sphere([0.04, 0.15, 0.1], { segments: 8 })
            .at(s * 1.075, y + 0.25, 5 - i * 0.5)
            .as('ceramic', { colour: '#22303c' }),
        ),
      ),
      kit
        .sphere([0.62, 0.26, 0.5], { segments: 16 })
        .at(0, y + 0.5, 6.75)
        .as('ceramic', { colour: '#22303c', roughness: 0.05 }),
      ...[-1, 1].map((s) =>
        kit
          .box(0.02, 0.14, 11, { bevel: 0.005, cells: 1 })
          .at(s * 1.1, y - 0.1, 0.3)
          .as('metal', accent),
      ),
    );
    // A swept wing of two sides: root chord, tip chord, span, sweep.
    const wing = (
      side: number,
      root: number,
      tip: number,
      span: number,
      sweep: number,
      rise: number,
      thick: number,
    ) =>
      sheet(
        kit,
        2,
        6,
        (u, v) => {
          const chord = root + (tip - root) * v;
          return [side * span * v, rise * v, -sweep * v + chord * (0.5 - (side > 0 ? 1 - u : u))];
        },
        thick,
      );
    for (const s of [-1, 1]) {
      kit.add(
        wing(s, 3.4, 1.1, 6.6, 3.2, 0.7, 0.16)
          .at(s * 0.8, y - 0.45, 0.6)
          .as('metal', { ...white, colour: '#d8dcde' }),
        wing(s, 1.8, 0.7, 2.4, 1.4, 0.2, 0.1)
          .at(s * 0.4, y + 0.4, -6.3)
          .as('metal', { ...white, colour: '#d8dcde' }),
        kit
          .lathe(
            [
              [0.36, -1],
              [0.5, -0.4],
              [0.52, 0.6],
              [0.46, 0.85],
              [0.4, 0.8],
              [0.38, 0.2],
              [0, 0.2],
            ],
            { sides: 18 },
          )
          .turn(Math.PI / 2, 0, 0)
          .at(s * 2.9, y - 0.85, 0.6)
          .as('metal', accent),
        kit
          .cylinder(0.36, 0.7, { top: 0.14, sides: 16 })
          .turn(-Math.PI / 2, 0, 0)
          .at(s * 2.9, y - 0.85, -0.7)
          .as('iron'),
        kit
          .sphere(0.1, { segments: 8 })
          .at(s * 7.4, y + 0.3, -2.7)
          .as('glass')
          .glow(s > 0 ? '#ff3020' : '#30ff60', 1),
      );
    }
    kit.add(
      kit
        .extrude(
          [
            [-7.5, 0.3],
            [-4.6, 0.8],
            [-6.6, 3.2],
            [-7.7, 3.2],
          ],
          0.16,
          { bevel: 0.04 },
        )
        .turn(0, -Math.PI / 2, 0)
        .at(0, y, 0)
        .as('metal', accent),
    );
    if (!params.state.some((s) => ['flying', 'airborne'].includes(s)))
      for (const [x, z] of [
        [0, 5.6],
        [1.4, -0.4],
        [-1.4, -0.4],
      ] as const)
        kit.add(
          kit.cylinder(0.07, 1.2, { sides: 8 }).at(x, 0.8, z).as('steel'),
          kit
            .cylinder(0.32, 0.3, { sides: 16 })
            .turn(0, 0, Math.PI / 2)
            .at(x, 0.32, z)
            .as('rubber'),
        );
  },
});
