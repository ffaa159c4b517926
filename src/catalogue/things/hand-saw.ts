import { defineThing } from '../kinds.ts';

/** A blade with teeth and a closed wooden handle; the blade runs up from the hand, teeth to the front. */
export default defineThing({
  id: 'hand-saw',
  words: ['saw', 'handsaw', 'hand saw', 'hacksaw'],
  facts: {
    size: [0.04, 0.66, 0.16],
    materials: ['steel', 'wood'],
    body: { mass: 0.6, restitution: 0.2, friction: 0.4, shape: 'box' },
    anchors: { grip: { at: [0, 0.07, 0], kind: 'grip' } },
    rests: 'hand',
    held: true,
  },
  build(kit, params) {
    const teeth = Array.from({ length: 22 }, (_, i) => {
      const y = 0.15 + i * 0.0225;
      return [
        [0.055 - i * 0.0004, y],
        [0.066 - i * 0.0004, y + 0.011],
      ] as const;
    }).flat();
    kit.add(
      kit
        .extrude([[-0.06, 0.14], ...teeth, [0.045, 0.65], [-0.005, 0.65]], 0.004)
        .turn(0, -Math.PI / 2, 0)
        .as('steel', { colour: '#d2d6da' }),
      kit
        .extrude(
          [
            [-0.07, 0],
            [0.05, 0],
            [0.066, 0.06],
            [0.06, 0.16],
            [-0.065, 0.17],
            [-0.075, 0.08],
          ],
          0.026,
          {
            bevel: 0.006,
            holes: [
              [
                [-0.035, 0.045],
                [0.02, 0.045],
                [0.028, 0.11],
                [-0.035, 0.115],
              ],
            ],
          },
        )
        .turn(0, -Math.PI / 2, 0)
        .as('wood', { colour: params.colour ?? '#b8702e' }),
    );
  },
});
