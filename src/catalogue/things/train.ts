import { defineThing } from '../kinds.ts';
import { lampPair } from '../kit/vehicles.ts';

export default defineThing({
  id: 'train',
  words: [
    'train',
    'locomotive',
    'steam train',
    'steam locomotive',
    'steam engine',
    'railway carriage',
    'train car',
    'carriage',
  ],
  facts: {
    size: [2.6, 3.9, 14.5],
    materials: ['metal', 'glass'],
    body: { mass: 60000, restitution: 0, friction: 0.5, shape: 'box' },
    rests: 'ground',
    sound: 'train',
  },
  build(kit, params) {
    const paint = { colour: params.colour ?? '#24503c', roughness: 0.3, vary: 0 };
    const black = { colour: '#232428', roughness: 0.45 };
    const trim = { colour: '#c8a04a' };
    const round = (r: number, l: number, sides = 28) =>
      kit.cylinder(r, l, { sides, bevel: 0.04 }).turn(Math.PI / 2, 0, 0);
    // The locomotive: boiler, cab, funnel, and a carriage behind.
    kit.add(
      round(0.92, 4).at(0, 2.0, 4.2).as('metal', paint),
      round(0.96, 0.8).at(0, 2.0, 6.3).as('metal', black),
      ...[2.8, 3.9, 5.0].map((z) => round(0.95, 0.09).at(0, 2.0, z).as('brass', trim)),
      round(0.5, 0.08).at(0, 2.0, 6.72).as('brass', trim),
      kit.box(1.6, 0.3, 6.2, { bevel: 0.03 }).at(0, 0.95, 3.6).as('metal', black),
      kit.box(2.5, 0.24, 0.2, { bevel: 0.03 }).at(0, 0.95, 6.75).as('metal', { colour: '#b8342a' }),
      kit
        .lathe(
          [
            [0.28, 2.7],
            [0.26, 3.4],
            [0.42, 3.7],
            [0.44, 3.8],
            [0.36, 3.8],
            [0.22, 3.4],
            [0.24, 2.7],
            [0.28, 2.7],
          ],
          { sides: 20 },
        )
        .at(0, 0, 6.1)
        .as('metal', black),
      kit.sphere([0.34, 0.34, 0.34], { segments: 18 }).at(0, 2.95, 4.5).as('brass', trim),
      kit.cylinder(0.22, 0.4, { sides: 16 }).at(0, 3, 3.3).as('metal', paint),
      kit.box(2.3, 1.9, 1.5, { bevel: 0.04 }).at(0, 2.25, 1.5).as('metal', paint),
      kit.box(2.6, 0.12, 1.9, { bevel: 0.05 }).at(0, 3.26, 1.45).as('metal', black),
      ...[-1, 1].map((s) =>
        kit
          .box(0.04, 0.7, 0.8, { bevel: 0.02 })
          .at(s * 1.15, 2.62, 1.5)
          .as('ceramic', { colour: '#26323a' }),
      ),
      kit
        .sphere([0.2, 0.2, 0.12], { segments: 16 })
        .at(0, 2.95, 6.72)
        .as('glass', { colour: '#fff2d0' })
        .glow('#fff0c8', 1.2),
      lampPair(kit, 0.9, 1.15, 6.85, 0.12, '#fff2d0', 0.6),
    );
    // A pilot of slanting bars.
    for (let i = -4; i <= 4; i++)
      kit.add(
        kit
          .tube(
            [
              [i * 0.13, 0.9, 6.8],
              [i * 0.27, 0.22, 7.2 - Math.abs(i) * 0.06],
            ],
            0.04,
            { sides: 5 },
          )
          .as('metal', { colour: '#a8322a' }),
      );
    const wheels = (z: number, r: number, name: string): void => {
      for (const s of [-1, 1])
        kit.part(
          `wheel.${name}${s > 0 ? 'l' : 'r'}`,
          [s * 0.85, r, z],
          kit
            .group(
              kit.cylinder(r, 0.14, { sides: 22 }).as('metal', { colour: '#a8322a' }),
              kit.cylinder(r * 0.82, 0.16, { sides: 22 }).as('metal', { colour: '#6a2420' }),
              ...Array.from({ length: 4 }, (_, k) =>
                kit
                  .box(r * 1.7, 0.17, r * 0.12, { bevel: 0.01, cells: 1 })
                  .turn(0, (k * Math.PI) / 4, 0)
                  .as('metal', { colour: '#a8322a' }),
              ),
              kit.cylinder(r * 0.2, 0.2, { sides: 12 }).as('steel'),
            )
            .turn(0, 0, Math.PI / 2)
            .at(s * 0.85, r, z),
        );
    };
    wheels(5.7, 0.36, 'f');
    [4.4, 3.1, 1.8].forEach((z, i) => wheels(z, 0.6, String(i + 1)));
    for (const s of [-1, 1])
      kit.part(
        'rod',
        [s, 0.6, 3.1],
        kit
          .box(0.06, 0.1, 2.9, { bevel: 0.02 })
          .at(s * 0.98, 0.55, 3.1)
          .as('steel'),
      );
    // Carriage.
    kit.add(
      kit
        .box(2.4, 2.2, 7.2, { bevel: 0.1 })
        .at(0, 2.05, -3.3)
        .as('metal', { ...paint, colour: params.parts?.['carriage'] ?? '#7a2c2a' }),
      kit.box(2.42, 0.9, 7.1, { bevel: 0.02 }).at(0, 2.45, -3.3).as('metal', { colour: '#e6d9b8', vary: 0 }),
      kit.sphere([1.25, 0.4, 3.7], { segments: 24 }).at(0, 3.12, -3.3).as('metal', { colour: '#4a4c50' }),
      kit.box(0.5, 0.14, 1, { bevel: 0.03 }).at(0, 1.0, 0.5).as('iron'),
      ...[-1, 1].flatMap((s) =>
        Array.from({ length: 6 }, (_, i) =>
          kit
            .box(0.06, 0.68, 0.78, { bevel: 0.03, cells: 1 })
            .at(s * 1.2, 2.45, -6.1 + i * 1.12)
            .as('glass', { colour: '#ffe0a8' })
            .glow('#ffc878', 0.35),
        ),
      ),
    );
    wheels(-1.4, 0.42, '4');
    wheels(-5.2, 0.42, 'b');
    kit.emitter({ kind: 'smoke', at: [0, 3.9, 6.1], size: 0.8, rate: 1.2 });
  },
});
