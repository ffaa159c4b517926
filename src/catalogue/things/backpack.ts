import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'backpack',
  words: ['backpack', 'rucksack', 'school bag', 'knapsack', 'satchel'],
  facts: {
    size: [0.34, 0.48, 0.26],
    materials: ['cloth'],
    body: { mass: 4, restitution: 0.05, friction: 0.7, shape: 'box' },
    anchors: { grip: { at: [0, 0.47, -0.06], kind: 'grip' } },
    rests: 'floor',
    held: true,
  },
  build(kit, params) {
    const cloth = { colour: params.colour ?? '#4f6a5a' };
    kit.add(
      kit.box(0.32, 0.44, 0.18, { bevel: 0.075 }).at(0, 0.22, 0).as('cloth', cloth),
      kit
        .box(0.25, 0.2, 0.09, { bevel: 0.038 })
        .at(0, 0.13, 0.105)
        .as('cloth', { ...cloth, vary: 0.1 }),
      kit
        .box(0.33, 0.15, 0.2, { bevel: 0.06 })
        .at(0, 0.4, 0.01)
        .as('cloth', { ...cloth, vary: 0.08 }),
      ...[-1, 1].flatMap((s) => [
        kit
          .box(0.03, 0.2, 0.012)
          .at(s * 0.08, 0.3, 0.106)
          .as('leather', { colour: '#6a4428' }),
        kit
          .box(0.034, 0.03, 0.012)
          .at(s * 0.08, 0.22, 0.112)
          .as('brass'),
        kit
          .tube(
            [
              [s * 0.09, 0.44, -0.09],
              [s * 0.12, 0.38, -0.15],
              [s * 0.12, 0.16, -0.14],
              [s * 0.11, 0.04, -0.09],
            ],
            0.02,
            { sides: 8 },
          )
          .scale(1, 1, 1)
          .as('cloth', { colour: '#3c5044' }),
      ]),
      kit
        .tube(
          [
            [-0.05, 0.45, -0.07],
            [0, 0.5, -0.07],
            [0.05, 0.45, -0.07],
          ],
          0.01,
          { sides: 6 },
        )
        .as('leather', { colour: '#6a4428' }),
    );
  },
});
