import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'knife',
  words: ['knife', 'kitchen knife'],
  facts: {
    size: [0.045, 0.02, 0.32],
    materials: ['steel', 'wood'],
    body: { mass: 0.2, restitution: 0.3, friction: 0.4, shape: 'box' },
    anchors: { grip: { at: [0, 0.01, 0.1], kind: 'grip' } },
    rests: 'table',
    held: true,
  },
  build(kit, params) {
    kit.add(
      kit
        .extrude(
          [
            [0.02, 0.045],
            [-0.022, 0.045],
            [-0.022, -0.09],
            [-0.006, -0.158],
            [0.018, -0.12],
          ],
          0.003,
          { bevel: 0.001 },
        )
        .turn(Math.PI / 2, 0, 0)
        .at(0, 0.01, 0)
        .as('steel'),
      kit
        .box(0.024, 0.018, 0.12, { bevel: 0.006 })
        .at(0.006, 0.01, 0.1)
        .as('wood', { colour: params.colour ?? '#3a2418' }),
      ...[0.06, 0.1, 0.14].map((z) => kit.cylinder(0.004, 0.02, { sides: 8 }).at(0.006, 0.01, z).as('brass')),
    );
  },
});
