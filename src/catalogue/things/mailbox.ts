import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'mailbox',
  words: ['mailbox', 'post box', 'postbox', 'letterbox'],
  facts: { size: [0.52, 1.25, 0.46], materials: ['metal'], rests: 'ground' },
  build(kit, params) {
    const paint = { colour: params.colour ?? '#b02c28', wear: 0.2 };
    kit.add(
      kit
        .lathe(
          [
            [0, 0],
            [0.24, 0],
            [0.24, 0.1],
            [0.21, 0.12],
            [0.21, 1.02],
            [0.25, 1.04],
            [0.25, 1.1],
            [0.16, 1.2],
            [0, 1.25],
          ],
          { sides: 28 },
        )
        .as('metal', paint),
      kit.box(0.24, 0.05, 0.04, { bevel: 0.012 }).at(0, 0.92, 0.2).as('metal', { colour: '#1c1a1a' }),
      kit.box(0.16, 0.2, 0.01).at(0, 0.66, 0.208).as('paper'),
    );
  },
});
