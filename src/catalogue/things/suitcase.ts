import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'suitcase',
  words: ['suitcase', 'luggage', 'briefcase', 'travel bag', 'trunk'],
  facts: {
    size: [0.6, 0.46, 0.2],
    materials: ['leather'],
    body: { mass: 8, restitution: 0.1, friction: 0.5, shape: 'box' },
    anchors: {
      grip: { at: [0, 0.44, 0], kind: 'grip' },
      top: { at: [0, 0.4, 0], kind: 'surface', size: [0.5, 0.16] },
    },
    rests: 'floor',
    held: true,
  },
  build(kit, params) {
    kit.add(
      kit
        .box(0.6, 0.4, 0.2, { bevel: 0.035 })
        .at(0, 0.2, 0)
        .as('leather', { colour: params.colour ?? '#8a5a34', wear: 0.4 }),
      kit.box(0.605, 0.405, 0.012, { bevel: 0.004 }).at(0, 0.2, 0).as('leather', { colour: '#4a2e1c' }),
      kit
        .tube(
          [
            [-0.09, 0.4, 0],
            [-0.075, 0.445, 0],
            [0.075, 0.445, 0],
            [0.09, 0.4, 0],
          ],
          0.013,
          { sides: 8 },
        )
        .as('leather', { colour: '#4a2e1c' }),
    );
    for (const s of [-1, 1]) {
      kit.add(
        kit
          .box(0.045, 0.405, 0.207, { bevel: 0.012 })
          .at(s * 0.17, 0.2, 0)
          .as('leather', { colour: '#5e3a22' }),
        kit
          .box(0.03, 0.035, 0.012)
          .at(s * 0.17, 0.36, 0.106)
          .as('brass'),
      );
      for (const y of [0.035, 0.365])
        kit.add(
          kit
            .box(0.06, 0.06, 0.206, { bevel: 0.02 })
            .at(s * 0.275, y, 0)
            .as('leather', { colour: '#4a2e1c' }),
        );
    }
  },
});
