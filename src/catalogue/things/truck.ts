import { defineThing } from '../kinds.ts';
import { axles, lampPair, profile } from '../kit/vehicles.ts';

export default defineThing({
  id: 'truck',
  words: ['truck', 'lorry', 'delivery truck', 'semi truck', 'food truck', 'moving truck'],
  facts: {
    size: [2.3, 3.0, 6.6],
    materials: ['metal', 'glass', 'rubber'],
    body: { mass: 5000, restitution: 0.05, friction: 0.8, shape: 'box' },
    rests: 'ground',
    sound: 'engine',
    anchors: { driver: { at: [0.5, 1.1, 1.9], kind: 'seat' } },
  },
  build(kit, params) {
    const lit = params.state.some((s) => ['lit', 'night', 'headlights', 'driving'].includes(s));
    const paint = { colour: params.colour ?? '#2f6a8e', roughness: 0.25, vary: 0 };
    kit.add(
      kit.box(1.0, 0.2, 6.2, { bevel: 0.02 }).at(0, 0.66, 0).as('iron'),
      profile(
        kit,
        [
          [1.25, 0.55],
          [3.1, 0.55],
          [3.18, 0.75],
          [3.15, 1.3],
          [2.72, 2.3],
          [2.5, 2.4],
          [1.25, 2.4],
        ],
        2.06,
        0.07,
      ).as('metal', paint),
      profile(
        kit,
        [
          [2.95, 1.45],
          [3.13, 1.42],
          [2.77, 2.24],
          [2.62, 2.24],
        ],
        1.86,
        0.02,
      ).as('ceramic', { colour: '#26323a', roughness: 0.06 }),
      kit
        .box(2.26, 2.14, 4.3, { bevel: 0.05 })
        .at(0, 1.87, -1.05)
        .as('metal', { colour: '#ece7da', wear: 0.15 }),
      kit.box(2.3, 0.12, 4.34, { bevel: 0.02 }).at(0, 0.84, -1.05).as('metal', { colour: '#9a9ea2' }),
      kit.box(2.3, 0.36, 4.2, { bevel: 0.02 }).at(0, 1.5, -1.05).as('metal', paint),
      kit.box(2.12, 0.22, 0.14, { bevel: 0.05 }).at(0, 0.5, 3.14).as('steel'),
      kit.box(1.2, 0.36, 0.05, { bevel: 0.01 }).at(0, 0.98, 3.17).as('metal', { colour: '#202225' }),
      ...[0, 1, 2, 3].map((i) =>
        kit
          .box(1.16, 0.025, 0.03, { bevel: 0.005 })
          .at(0, 0.86 + i * 0.08, 3.2)
          .as('steel'),
      ),
      lampPair(kit, 0.84, 0.98, 3.17, 0.14, '#fff2d0', lit ? 2.4 : 0.3),
      lampPair(kit, 0.9, 0.8, -3.2, 0.09, '#c8281c', lit ? 1 : 0.15),
      ...[-1, 1].map((s) =>
        kit
          .box(0.02, 0.7, 0.8, { bevel: 0.01 })
          .at(s * 1.035, 1.85, 2.1)
          .as('ceramic', { colour: '#26323a' }),
      ),
      ...[-1, 1].map((s) =>
        kit
          .box(0.1, 0.4, 0.16, { bevel: 0.03 })
          .at(s * 1.2, 1.9, 2.95)
          .as('rubber'),
      ),
      kit
        .text(params.text ?? 'DELIVERY', 0.3)
        .turn(0, Math.PI / 2, 0)
        .at(1.135, 2.3, -1.05)
        .as('paper', { colour: paint.colour }),
      kit
        .text(params.text ?? 'DELIVERY', 0.3)
        .turn(0, -Math.PI / 2, 0)
        .at(-1.135, 2.3, -1.05)
        .as('paper', { colour: paint.colour }),
    );
    axles(kit, [2.1, -1.2, -2.2], { radius: 0.46, width: 0.3, half: 1.0, spokes: 8 });
  },
});
