import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'broom',
  words: ['broom', 'broomstick', 'mop', 'rake', 'push broom', 'besom'],
  facts: {
    size: [0.32, 1.42, 0.12],
    materials: ['wood', 'cloth'],
    body: { mass: 0.9, restitution: 0.2, friction: 0.6, shape: 'box' },
    anchors: { grip: { at: [0, 1, 0], kind: 'grip' } },
    rests: 'floor',
    held: true,
  },
  build(kit, params) {
    const straw = params.colour ?? '#c79a4a';
    kit.add(
      kit.cylinder(0.014, 1.1, { sides: 12 }).at(0, 0.87, 0).as('wood', { colour: '#9a6a3c', vary: 0.1 }),
      kit.sphere(0.018, { segments: 12 }).at(0, 1.42, 0).as('wood', { colour: '#9a6a3c' }),
      kit
        .cylinder(0.05, 0.1, { top: 0.022, sides: 16 })
        .scale(1.3, 1, 0.8)
        .at(0, 0.36, 0)
        .as('cloth', { colour: '#8a3a2c' }),
      kit.box(0.17, 0.018, 0.1, { bevel: 0.006 }).at(0, 0.25, 0).as('cloth', { colour: '#8a3a2c' }),
    );
    // Straws spread from the binding to the floor.
    for (let i = 0; i < 26; i++) {
      const a = (i / 25 - 0.5) * 2;
      const z = kit.random.range(-0.022, 0.022);
      kit.add(
        kit
          .tube(
            [
              [a * 0.05, 0.34, z * 0.6],
              [a * 0.1, 0.2, z * 1.2],
              [a * 0.15, kit.random.range(0, 0.02), z * 2],
            ],
            [0.009, 0.011, 0.006],
            { sides: 5, steps: 4 },
          )
          .as('cloth', { colour: straw, vary: 0.18 }),
      );
    }
  },
});
