import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'drone',
  words: ['drone', 'quadcopter', 'camera drone', 'quadrocopter'],
  facts: {
    size: [0.62, 0.16, 0.62],
    materials: ['plastic'],
    body: { mass: 0.8, restitution: 0.2, friction: 0.5, shape: 'box' },
    rests: 'sky',
    held: true,
    sound: 'mechanical-hum',
    anchors: { grip: { at: [0, 0.06, 0], kind: 'grip' } },
  },
  build(kit, params) {
    const shell = { colour: params.colour ?? '#e8e9ea', roughness: 0.35, vary: 0 };
    kit.add(
      kit.sphere([0.085, 0.045, 0.13], { segments: 22 }).at(0, 0.09, 0).as('plastic', shell),
      kit.box(0.09, 0.012, 0.12, { bevel: 0.005 }).at(0, 0.13, -0.01).as('plastic', { colour: '#3a3e44' }),
      kit.box(0.045, 0.04, 0.045, { bevel: 0.01 }).at(0, 0.045, 0.1).as('plastic', { colour: '#2a2d32' }),
      kit
        .cylinder(0.015, 0.02, { sides: 14 })
        .turn(Math.PI / 2, 0, 0)
        .at(0, 0.045, 0.127)
        .as('glass', { colour: '#182838', roughness: 0.03 }),
      ...[-1, 1].map((s) =>
        kit
          .tube(
            [
              [s * 0.05, 0.06, 0.05],
              [s * 0.1, 0.006, 0.06],
              [s * 0.1, 0.006, -0.08],
              [s * 0.05, 0.06, -0.06],
            ],
            0.006,
            { sides: 6 },
          )
          .as('plastic', { colour: '#3a3e44' }),
      ),
    );
    for (const [i, [sx, sz]] of (
      [
        [1, 1],
        [-1, 1],
        [1, -1],
        [-1, -1],
      ] as const
    ).entries()) {
      const [x, z] = [sx * 0.2, sz * 0.2];
      kit.add(
        kit
          .tube(
            [
              [sx * 0.05, 0.095, sz * 0.06],
              [x, 0.105, z],
            ],
            [0.018, 0.012],
            { sides: 8 },
          )
          .as('plastic', shell),
        kit.cylinder(0.022, 0.05, { sides: 14 }).at(x, 0.11, z).as('metal', { colour: '#4a4e54' }),
        kit
          .sphere(0.008, { segments: 8 })
          .at(x, 0.08, z)
          .as('glass')
          .glow(sz > 0 ? '#ff3a28' : '#38ff6a', 2),
      );
      kit.part(
        `rotor.${i}`,
        [x, 0.142, z],
        ...[0, 1].map((k) =>
          kit
            .box(0.2, 0.004, 0.024, { bevel: 0.002 })
            .turn(0, 0.6 + i + k * Math.PI * 0.5, 0)
            .at(x, 0.142, z)
            .as('plastic', { colour: '#2a2d32' }),
        ),
        kit.cylinder(0.01, 0.012, { sides: 10 }).at(x, 0.145, z).as('metal'),
      );
    }
  },
});
