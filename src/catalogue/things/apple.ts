import { defineThing } from '../kinds.ts';
import { sheet } from '../kit/assemblies.ts';

export default defineThing({
  id: 'apple',
  words: ['apple', 'fruit', 'red apple'],
  facts: {
    size: [0.08, 0.09, 0.08],
    materials: ['plastic'],
    body: { mass: 0.18, restitution: 0.3, friction: 0.5, shape: 'sphere' },
    rests: 'table',
    held: true,
    anchors: { grip: { at: [0, 0.04, 0], kind: 'grip' } },
  },
  build(kit, params) {
    kit.add(
      kit
        .lathe(
          [
            [0, 0.006],
            [0.012, 0.001],
            [0.026, 0.005],
            [0.037, 0.024],
            [0.04, 0.045],
            [0.036, 0.063],
            [0.024, 0.074],
            [0.01, 0.073],
            [0.003, 0.066],
            [0, 0.064],
          ],
          { sides: 26 },
        )
        .as('plastic', { colour: params.colour ?? '#b82c28', roughness: 0.25 }),
      kit
        .tube(
          [
            [0, 0.062, 0],
            [0.002, 0.078, 0],
            [0.007, 0.09, 0],
          ],
          0.0018,
          { sides: 5 },
        )
        .as('wood', { colour: '#4a3424' }),
      sheet(
        kit,
        2,
        4,
        (u, v) => [
          0.004 + 0.028 * v,
          0.08 + 0.008 * Math.sin(v * 3),
          (u - 0.5) * 0.018 * Math.sin(Math.PI * (0.05 + v * 0.92)),
        ],
        0.0006,
      ).as('leaf', { colour: '#5f8a3c' }),
    );
  },
});
