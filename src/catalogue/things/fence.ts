import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'fence',
  words: ['fence', 'picket fence', 'wooden fence'],
  facts: { size: [2.4, 1.1, 0.14], materials: ['wood'], rests: 'ground' },
  build(kit, params) {
    const wood = { colour: params.colour ?? '#e8e2d4', wear: 0.4, vary: 0.08 };
    for (let i = 0; i < 13; i++)
      kit.add(
        kit
          .extrude(
            [
              [-0.05, 0.06],
              [0.05, 0.06],
              [0.05, 0.98],
              [0, 1.08],
              [-0.05, 0.98],
            ],
            0.024,
            { bevel: 0.004 },
          )
          .turn(0, 0, kit.random.range(-0.012, 0.012))
          .at(-1.14 + i * 0.19, 0, 0.04)
          .as('wood', wood),
      );
    for (const y of [0.3, 0.8]) kit.add(kit.box(2.4, 0.08, 0.04).at(0, y, 0).as('wood', wood));
    for (const x of [-1.1, 0, 1.1]) kit.add(kit.box(0.1, 1.05, 0.1).at(x, 0.52, -0.02).as('wood', wood));
  },
});
