import { defineThing } from '../kinds.ts';
import { wheel } from '../kit/assemblies.ts';
import { axles, lampPair, profile } from '../kit/vehicles.ts';

export default defineThing({
  id: 'rickshaw',
  words: ['rickshaw', 'tuk-tuk', 'tuk tuk', 'auto rickshaw', 'tricycle taxi'],
  facts: {
    size: [1.35, 1.8, 2.7],
    materials: ['metal', 'cloth'],
    body: { mass: 300, restitution: 0.1, friction: 0.8, shape: 'box' },
    rests: 'ground',
    sound: 'engine',
    anchors: { seat: { at: [0, 0.7, -0.6], kind: 'seat', size: [1, 0.5] } },
  },
  build(kit, params) {
    const paint = { colour: params.colour ?? '#2f7a4c', roughness: 0.3, vary: 0 };
    kit.add(
      kit.box(1.2, 0.1, 2.1, { bevel: 0.03 }).at(0, 0.38, -0.25).as('metal', paint),
      profile(
        kit,
        [
          [0.55, 0.35],
          [0.95, 0.35],
          [1.05, 0.7],
          [0.85, 1.05],
          [0.6, 1.05],
        ],
        0.9,
        0.06,
      ).as('metal', paint),
      kit.box(0.78, 0.55, 0.02).turn(-0.2, 0, 0).at(0, 1.36, 0.68).as('glass', { colour: '#9ab0b8' }),
      kit.box(1.1, 0.34, 0.55, { bevel: 0.05 }).at(0, 0.56, -0.7).as('leather', { colour: '#8a2c28' }),
      kit
        .box(1.1, 0.6, 0.14, { bevel: 0.05 })
        .turn(-0.12, 0, 0)
        .at(0, 0.98, -1.02)
        .as('leather', { colour: '#8a2c28' }),
      kit.box(0.5, 0.1, 0.4, { bevel: 0.04 }).at(0, 0.68, 0.2).as('leather', { colour: '#2c2826' }),
      ...[-1, 1].flatMap((s) => [
        kit
          .tube(
            [
              [s * 0.46, 1.0, 0.8],
              [s * 0.5, 1.66, 0.5],
              [s * 0.56, 1.7, -0.3],
              [s * 0.56, 1.62, -1.15],
              [s * 0.56, 0.4, -1.25],
            ],
            0.025,
            { sides: 8, steps: 24 },
          )
          .as('steel'),
        kit
          .box(0.06, 0.42, 0.95, { bevel: 0.03 })
          .at(s * 0.59, 0.58, -0.8)
          .as('metal', paint),
      ]),
      profile(
        kit,
        [
          [-1.3, 1.2],
          [-1.25, 1.6],
          [-0.6, 1.78],
          [0.3, 1.76],
          [0.65, 1.64],
          [0.6, 1.58],
          [0.25, 1.7],
          [-0.6, 1.71],
          [-1.18, 1.55],
          [-1.24, 1.2],
        ],
        1.2,
        0.01,
      ).as('cloth', { colour: params.parts?.['roof'] ?? '#e0b030' }),
      kit
        .tube(
          [
            [-0.4, 1.05, 0.55],
            [0, 0.98, 0.68],
            [0.4, 1.05, 0.55],
          ],
          0.018,
          { sides: 8 },
        )
        .as('steel'),
      lampPair(kit, 0.3, 0.86, 1.0, 0.075, '#fff2d0', 0.5),
      kit
        .tube(
          [
            [0, 0.8, 0.95],
            [0, 0.24, 1.12],
          ],
          0.03,
          { sides: 8 },
        )
        .as('steel'),
    );
    axles(kit, [-0.85], { radius: 0.24, width: 0.12, half: 0.55 });
    kit.part('wheel.front', [0, 0.24, 1.1], wheel(kit, 0.24, 0.1).at(0, 0.24, 1.1));
  },
});
