import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'lander',
  words: [
    'lander',
    'lunar module',
    'lunar lander',
    'moon lander',
    'space capsule',
    'space probe',
    'landing craft',
  ],
  facts: { size: [6.4, 5.6, 6.4], materials: ['metal'], rests: 'ground' },
  build(kit, params) {
    const foil = { colour: params.colour ?? '#d0a040', roughness: 0.35 };
    const oct = { sides: 8, from: Math.PI / 8 };
    kit.add(
      kit
        .lathe(
          [
            [0, 1.3],
            [1.9, 1.3],
            [2.05, 1.5],
            [2.05, 2.6],
            [1.9, 2.75],
            [0, 2.75],
          ],
          oct,
        )
        .as('brass', foil),
      kit
        .lathe(
          [
            [0, 2.75],
            [1.3, 2.75],
            [1.55, 3.2],
            [1.5, 4.2],
            [1.0, 4.9],
            [0, 4.9],
          ],
          oct,
        )
        .as('metal', { colour: '#c4c8cc', vary: 0.08 }),
      kit.box(1.1, 1.0, 0.5, { bevel: 0.1 }).at(0, 3.4, 1.4).as('metal', { colour: '#a4a8ac' }),
      kit.box(0.66, 0.8, 0.06, { bevel: 0.03 }).at(0, 3.35, 1.66).as('metal', { colour: '#4a4e52' }),
      ...[-1, 1].map((s) =>
        kit
          .extrude(
            [
              [-0.26, 0.2],
              [0.26, 0.2],
              [0, -0.26],
            ],
            0.06,
          )
          .turn(-0.25, 0, 0)
          .at(s * 0.75, 4.15, 1.38)
          .as('glass', { colour: '#141c24', roughness: 0.04 }),
      ),
      kit.cylinder(0.9, 0.8, { top: 0.4, sides: 20 }).at(0, 0.95, 0).as('iron'),
      kit
        .lathe(
          [
            [0, 0],
            [0.3, 0.06],
            [0.6, 0.3],
            [0.56, 0.3],
            [0, 0.08],
          ],
          { sides: 18 },
        )
        .turn(0.7, 0, 0)
        .at(0.5, 5.05, 0.5)
        .as('metal', { colour: '#e6e6e2' }),
      kit.cylinder(0.03, 0.8, { sides: 6 }).at(-0.6, 5.2, 0).as('steel'),
    );
    for (let i = 0; i < 4; i++) {
      const a = Math.PI / 4 + (i * Math.PI) / 2;
      const p = (r: number, y: number) => [r * Math.sin(a), y, r * Math.cos(a)] as const;
      const side = (r: number, y: number, d: number) =>
        [r * Math.sin(a + d), y, r * Math.cos(a + d)] as const;
      kit.add(
        kit.tube([p(1.95, 2.5), p(3.6, 0.12)], 0.09, { sides: 8 }).as('brass', foil),
        kit.tube([side(2.0, 1.5, 0.32), p(3.2, 0.75)], 0.05, { sides: 6 }).as('brass', foil),
        kit.tube([side(2.0, 1.5, -0.32), p(3.2, 0.75)], 0.05, { sides: 6 }).as('brass', foil),
        kit
          .cylinder(0.5, 0.1, { top: 0.34, sides: 16 })
          .at(3.6 * Math.sin(a), 0.05, 3.6 * Math.cos(a))
          .as('brass', foil),
      );
    }
    for (let i = 0; i < 7; i++)
      kit.add(
        kit
          .box(0.5, 0.05, 0.05, { bevel: 0.01 })
          .at(0, 0.35 + i * 0.34, 2.85 - i * 0.13)
          .as('steel'),
      );
    for (const s of [-1, 1])
      kit.add(
        kit
          .tube(
            [
              [s * 0.25, 0.1, 2.95],
              [s * 0.25, 2.7, 2.0],
            ],
            0.03,
            { sides: 6 },
          )
          .as('steel'),
      );
  },
});
