import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'mug',
  words: ['mug', 'coffee', 'tea', 'coffee mug', 'hot chocolate', 'cocoa'],
  facts: {
    size: [0.125, 0.1, 0.088],
    materials: ['ceramic'],
    body: { mass: 0.35, restitution: 0.2, friction: 0.4, shape: 'cylinder' },
    anchors: { grip: { at: [0.058, 0.05, 0], kind: 'grip' } },
    rests: 'table',
    held: true,
  },
  build(kit, params) {
    const glaze = {
      colour: params.colour ?? kit.random.pick(['#b8503c', '#4f7a8a', '#e4dccb', '#5c7a52']),
      roughness: 0.2,
    };
    kit.add(
      kit
        .lathe(
          [
            [0, 0],
            [0.038, 0],
            [0.042, 0.005],
            [0.043, 0.095],
            [0.0415, 0.099],
            [0.0395, 0.095],
            [0.038, 0.012],
            [0, 0.01],
          ],
          { sides: 22 },
        )
        .as('ceramic', glaze),
      kit
        .tube(
          [
            [0.041, 0.08, 0],
            [0.062, 0.083, 0],
            [0.076, 0.065, 0],
            [0.074, 0.04, 0],
            [0.06, 0.022, 0],
            [0.041, 0.026, 0],
          ],
          0.006,
          { sides: 10, steps: 20 },
        )
        .as('ceramic', glaze),
    );
    if (!params.state.includes('empty')) {
      kit.add(
        kit
          .cylinder(0.0385, 0.004, { sides: 28, bevel: 0 })
          .at(0, 0.083, 0)
          .as('water', { colour: '#4a2c18', roughness: 0.15 }),
      );
      kit.emitter({ kind: 'steam', at: [0, 0.088, 0], size: 0.06, rate: 0.8 });
    }
  },
});
