import { defineThing } from '../kinds.ts';
import { circle } from '../kit/outlines.ts';

export default defineThing({
  id: 'wrench',
  words: ['wrench', 'spanner'],
  facts: {
    size: [0.06, 0.26, 0.012],
    materials: ['steel'],
    body: { mass: 0.4, restitution: 0.3, friction: 0.4, shape: 'box' },
    anchors: { grip: { at: [0, 0.1, 0], kind: 'grip' } },
    rests: 'table',
    held: true,
  },
  build(kit, params) {
    const steel = { colour: params.colour ?? '#a9adb0', wear: 0.4 };
    kit.add(
      kit.box(0.022, 0.17, 0.008, { bevel: 0.003 }).at(0, 0.13, 0).as('steel', steel),
      kit
        .extrude(circle(0.021, 20), 0.011, { holes: [circle(0.012, 6)] })
        .at(0, 0.03, 0)
        .as('steel', steel),
      kit
        .extrude(
          [
            [-0.018, -0.02],
            [0.018, -0.02],
            [0.03, 0.005],
            [0.026, 0.03],
            [0.012, 0.034],
            [0.013, 0.008],
            [-0.011, 0.004],
            [-0.014, 0.03],
            [-0.026, 0.026],
            [-0.03, 0.003],
          ],
          0.011,
        )
        .at(0, 0.226, 0)
        .as('steel', steel),
    );
  },
});
