import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'bucket',
  words: ['bucket', 'pail'],
  facts: {
    size: [0.3, 0.3, 0.3],
    materials: ['steel'],
    body: { mass: 1, restitution: 0.3, friction: 0.4, shape: 'cylinder' },
    anchors: {
      inside: { at: [0, 0.04, 0], kind: 'hollow', size: [0.24, 0.24] },
      grip: { at: [0, 0.42, 0], kind: 'grip' },
    },
    rests: 'floor',
    held: true,
  },
  build(kit, params) {
    kit.add(
      kit
        .lathe(
          [
            [0, 0],
            [0.105, 0],
            [0.11, 0.01],
            [0.145, 0.28],
            [0.15, 0.285],
            [0.15, 0.295],
            [0.142, 0.295],
            [0.138, 0.28],
            [0.103, 0.018],
            [0, 0.016],
          ],
          { sides: 24 },
        )
        .as('steel', { colour: params.colour ?? '#9aa0a4', wear: 0.4 }),
      kit
        .tube(
          [
            [-0.147, 0.275, 0],
            [-0.12, 0.2, 0.1],
            [0, 0.16, 0.16],
            [0.12, 0.2, 0.1],
            [0.147, 0.275, 0],
          ],
          0.004,
          { sides: 5, steps: 14 },
        )
        .as('steel'),
    );
  },
});
