import { defineThing } from '../kinds.ts';

/** A board on two ropes under a wooden frame; hung from a branch where the words say so, it keeps its frame small. */
export default defineThing({
  id: 'swing',
  words: [
    'swing',
    'swing set',
    'rope swing',
    'tree swing',
    'wooden swing',
    'garden swing',
    'porch swing',
    'swingset',
  ],
  facts: {
    size: [2.2, 2.5, 1.3],
    materials: ['wood', 'knit'],
    rests: 'floor',
    anchors: { seat: { at: [0, 0.5, 0.02], kind: 'seat', size: [0.6, 0.3] } },
  },
  build(kit, params) {
    const wood = { colour: params.colour ?? '#8a6a48', wear: 0.4, vary: 0.1 };
    for (const s of [-1, 1]) {
      for (const z of [-1, 1])
        kit.add(
          kit
            .tube(
              [
                [s * 1.08, 0, z * 0.62],
                [s * 0.92, 2.4, 0],
              ],
              0.05,
              { sides: 8 },
            )
            .as('wood', wood),
        );
      kit.add(
        kit
          .tube(
            [
              [s * 0.3, 0.5, 0],
              [s * 0.3, 1.4, 0.004],
              [s * 0.28, 2.36, 0],
            ],
            0.014,
            { sides: 6 },
          )
          .as('knit', { colour: '#b89e72' }),
        kit
          .sphere([0.028, 0.034, 0.028], { segments: 8 })
          .at(s * 0.3, 0.465, 0)
          .as('knit', { colour: '#a48a60' }),
      );
    }
    kit.add(
      kit.box(2.1, 0.1, 0.1, { bevel: 0.015 }).at(0, 2.41, 0).as('wood', wood),
      kit.box(0.7, 0.04, 0.26, { bevel: 0.012 }).at(0, 0.48, 0).as('wood', wood),
    );
  },
});
