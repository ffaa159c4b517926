import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'blueprint',
  words: ['blueprint', 'plan', 'technical drawing', 'schematic'],
  facts: {
    size: [0.6, 0.03, 0.42],
    materials: ['paper'],
    body: { mass: 0.05, restitution: 0.05, friction: 0.6, shape: 'box' },
    rests: 'table',
    held: true,
  },
  build(kit, params) {
    const colour = params.colour ?? '#2c5a8c';
    const white = { colour: '#c9dcec', vary: 0 };
    if (params.state.includes('rolled')) {
      kit.add(
        kit
          .cylinder(0.024, 0.42, { sides: 14 })
          .turn(Math.PI / 2, 0, 0)
          .at(0, 0.024, 0)
          .as('paper', { colour }),
        kit
          .cylinder(0.0255, 0.02, { sides: 14 })
          .turn(Math.PI / 2, 0, 0)
          .at(0, 0.024, 0)
          .as('cloth', { colour: '#a83c30' }),
      );
      return;
    }
    const line = (x: number, z: number, w: number, d: number): void =>
      kit.add(kit.box(w, 0.0006, d, { bevel: 0 }).at(x, 0.0035, z).as('paper', white));
    kit.add(kit.box(0.58, 0.003, 0.42, { bevel: 0.001 }).at(0, 0.0015, 0).as('paper', { colour }));
    kit.add(
      kit
        .cylinder(0.014, 0.42, { sides: 12 })
        .turn(Math.PI / 2, 0, 0)
        .at(0.288, 0.014, 0)
        .as('paper', { colour }),
    );
    for (const [x, z, w, d] of [
      [0, -0.19, 0.54, 0.002],
      [0, 0.19, 0.54, 0.002],
      [-0.27, 0, 0.002, 0.38],
      [0.25, 0, 0.002, 0.38],
      [0.16, 0.15, 0.16, 0.002],
      [0.08, 0.17, 0.002, 0.04],
    ] as const)
      line(x, z, w, d);
    const ring = (x: number, z: number, r: number): void =>
      kit.add(
        kit
          .tube(
            Array.from(
              { length: 20 },
              (_, i) => [x + r * Math.cos(i * 0.314), 0.0034, z + r * Math.sin(i * 0.314)] as const,
            ),
            0.001,
            { closed: true, sides: 4, steps: 20 },
          )
          .as('paper', white),
      );
    for (const [x, z, r] of [
      [-0.12, -0.03, 0.1],
      [-0.12, -0.03, 0.04],
      [0.08, 0.02, 0.06],
      [0.08, 0.02, 0.02],
      [-0.16, 0.13, 0.03],
    ] as const)
      ring(x, z, r);
    for (let i = 0; i < 9; i++)
      line(
        kit.random.range(-0.24, 0.2),
        kit.random.range(-0.17, 0.17),
        i % 2 ? 0.1 : 0.0015,
        i % 2 ? 0.0015 : 0.09,
      );
  },
});
