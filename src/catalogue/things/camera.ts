import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'camera',
  words: ['camera', 'film camera', 'dslr', 'vintage camera', 'photo camera'],
  facts: {
    size: [0.14, 0.1, 0.11],
    materials: ['metal', 'leather'],
    rests: 'table',
    held: true,
    body: { mass: 0.7, restitution: 0.15, friction: 0.5, shape: 'box' },
    anchors: { grip: { at: [-0.06, 0.04, 0], kind: 'grip' } },
  },
  build(kit, params) {
    kit.add(
      kit
        .box(0.14, 0.05, 0.042, { bevel: 0.008 })
        .at(0, 0.034, -0.02)
        .as('leather', { colour: params.colour ?? '#26241f' }),
      kit.box(0.14, 0.022, 0.044, { bevel: 0.006 }).at(0, 0.068, -0.02).as('steel'),
      kit.box(0.14, 0.012, 0.044, { bevel: 0.004 }).at(0, 0.006, -0.02).as('steel'),
      kit
        .extrude(
          [
            [-0.028, 0],
            [0.028, 0],
            [0.018, 0.022],
            [-0.018, 0.022],
          ],
          0.036,
        )
        .at(0, 0.077, -0.02)
        .as('steel'),
      kit
        .cylinder(0.032, 0.03, { sides: 24 })
        .turn(Math.PI / 2, 0, 0)
        .at(0, 0.038, 0.014)
        .as('steel', { colour: '#3a3a3c' }),
      kit
        .cylinder(0.028, 0.026, { sides: 24 })
        .turn(Math.PI / 2, 0, 0)
        .at(0, 0.038, 0.04)
        .as('metal', { colour: '#1e1e20' }),
      kit
        .sphere([0.022, 0.022, 0.008], { segments: 18 })
        .at(0, 0.038, 0.052)
        .as('glass', { colour: '#2c3c58', roughness: 0.03 }),
      ...[
        [-0.05, 0.012],
        [0.048, 0.011],
        [0.022, 0.006],
      ].map(([x, r]) => kit.cylinder(r!, 0.012, { sides: 16 }).at(x!, 0.085, -0.02).as('steel')),
      kit.box(0.02, 0.012, 0.003, { bevel: 0 }).at(-0.045, 0.068, 0.003).as('glass', { colour: '#141820' }),
    );
  },
});
