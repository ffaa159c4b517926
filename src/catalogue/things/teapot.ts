import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'teapot',
  words: ['teapot', 'tea pot', 'kettle', 'tea kettle', 'tea set', 'coffee pot'],
  facts: {
    size: [0.3, 0.2, 0.18],
    materials: ['ceramic'],
    body: { mass: 0.9, restitution: 0.1, friction: 0.5, shape: 'cylinder' },
    anchors: { grip: { at: [0.13, 0.1, 0], kind: 'grip' }, spout: { at: [-0.15, 0.14, 0], kind: 'spout' } },
    rests: 'table',
    held: true,
  },
  build(kit, params) {
    const glaze = { colour: params.colour ?? '#3c7f94', roughness: 0.12, vary: 0.01 };
    kit.add(
      kit
        .lathe(
          [
            [0, 0],
            [0.05, 0],
            [0.054, 0.008],
            [0.084, 0.05],
            [0.09, 0.08],
            [0.08, 0.112],
            [0.05, 0.134],
            [0.045, 0.14],
            [0.04, 0.136],
            [0, 0.136],
          ],
          { sides: 36 },
        )
        .as('ceramic', glaze),
      kit
        .tube(
          [
            [-0.07, 0.06, 0],
            [-0.105, 0.075, 0],
            [-0.125, 0.11, 0],
            [-0.15, 0.148, 0],
          ],
          [0.026, 0.02, 0.014, 0.011],
          { sides: 14, steps: 16 },
        )
        .as('ceramic', glaze),
      kit
        .tube(
          [
            [0.075, 0.115, 0],
            [0.115, 0.125, 0],
            [0.14, 0.1, 0],
            [0.125, 0.06, 0],
            [0.082, 0.045, 0],
          ],
          0.009,
          { sides: 12, steps: 24 },
        )
        .as('ceramic', glaze),
      kit
        .lathe(
          [
            [0.0902, 0.072],
            [0.0915, 0.078],
            [0.0902, 0.084],
          ],
          { sides: 36 },
        )
        .as('ceramic', { colour: '#f4eede', roughness: 0.12 }),
    );
    kit.part(
      'lid',
      [0, 0.138, 0],
      kit
        .lathe(
          [
            [0, 0.137],
            [0.05, 0.137],
            [0.046, 0.147],
            [0.02, 0.156],
            [0.008, 0.16],
            [0.008, 0.168],
            [0.015, 0.178],
            [0.01, 0.19],
            [0, 0.192],
          ],
          { sides: 30 },
        )
        .as('ceramic', glaze),
    );
    kit.emitter({ kind: 'steam', at: [-0.155, 0.155, 0], size: 0.06, rate: 0.5 });
  },
});
