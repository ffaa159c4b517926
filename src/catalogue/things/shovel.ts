import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'shovel',
  words: ['shovel', 'spade', 'snow shovel', 'pitchfork', 'hoe'],
  facts: {
    size: [0.24, 1.3, 0.1],
    materials: ['steel', 'wood'],
    body: { mass: 1.8, restitution: 0.2, friction: 0.5, shape: 'box' },
    anchors: { grip: { at: [0, 0.95, 0], kind: 'grip' } },
    rests: 'floor',
    held: true,
  },
  build(kit, params) {
    const wood = { colour: '#a87848', wear: 0.4, vary: 0.1 };
    const steel = { colour: params.colour ?? '#8c939a', wear: 0.5 };
    kit.add(
      // The blade comes to a point and is dished.
      kit
        .extrude(
          [
            [0, 0],
            [0.07, 0.05],
            [0.11, 0.14],
            [0.115, 0.3],
            [0.09, 0.32],
            [-0.09, 0.32],
            [-0.115, 0.3],
            [-0.11, 0.14],
            [-0.07, 0.05],
          ],
          0.012,
          { bevel: 0.004 },
        )
        .as('steel', steel),
      kit.box(0.2, 0.02, 0.045, { bevel: 0.006 }).at(0, 0.32, 0.012).as('steel', steel),
      kit.cylinder(0.026, 0.2, { top: 0.018, sides: 12 }).at(0, 0.38, 0).as('steel', steel),
      kit.cylinder(0.017, 0.75, { sides: 12 }).at(0, 0.8, 0).as('wood', wood),
      // A handle like a D.
      kit
        .tube(
          [
            [0, 1.14, 0],
            [0.06, 1.2, 0],
            [0.065, 1.27, 0],
          ],
          0.013,
          { sides: 8, steps: 8 },
        )
        .as('wood', wood),
      kit
        .tube(
          [
            [0, 1.14, 0],
            [-0.06, 1.2, 0],
            [-0.065, 1.27, 0],
          ],
          0.013,
          { sides: 8, steps: 8 },
        )
        .as('wood', wood),
      kit
        .cylinder(0.016, 0.16, { sides: 12 })
        .turn(0, 0, Math.PI / 2)
        .at(0, 1.28, 0)
        .as('wood', wood),
    );
  },
});
