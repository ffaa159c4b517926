import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'hammer',
  words: ['hammer', 'mallet', 'tool'],
  facts: {
    size: [0.14, 0.33, 0.035],
    materials: ['steel', 'wood'],
    body: { mass: 0.7, restitution: 0.25, friction: 0.5, shape: 'box' },
    anchors: { grip: { at: [0, 0.07, 0], kind: 'grip' } },
    rests: 'table',
    held: true,
  },
  build(kit, params) {
    kit.add(
      kit
        .tube(
          [
            [0, 0, 0],
            [0, 0.1, 0],
            [0, 0.31, 0],
          ],
          [0.017, 0.014, 0.012],
          { sides: 8 },
        )
        .as('wood', { colour: params.colour ?? '#a0703c' }),
      kit
        .cylinder(0.016, 0.05, { sides: 14 })
        .turn(0, 0, Math.PI / 2)
        .at(-0.04, 0.305, 0)
        .as('steel', { wear: 0.4 }),
      kit.box(0.05, 0.028, 0.028, { bevel: 0.006 }).at(0, 0.305, 0).as('steel', { wear: 0.4 }),
      kit
        .tube(
          [
            [0.02, 0.308, 0],
            [0.05, 0.305, 0],
            [0.075, 0.285, 0],
          ],
          [0.013, 0.01, 0.004],
          { sides: 8 },
        )
        .as('steel', { wear: 0.4 }),
    );
  },
});
