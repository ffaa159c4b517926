import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'bed',
  words: ['bed', 'double bed', 'hospital bed', 'mattress'],
  facts: {
    size: [1.6, 1.05, 2.1],
    materials: ['cloth', 'wood'],
    anchors: {
      seat: { at: [0, 0.55, 0.9], kind: 'seat', size: [1.4, 0.4] },
      lie: { at: [0, 0.55, 0], kind: 'surface', size: [1.4, 1.9] },
    },
    rests: 'floor',
  },
  build(kit, params) {
    const wood = { colour: '#7a5638' };
    const cover = { colour: params.colour ?? kit.random.pick(['#6a7f94', '#a8624c', '#748a64']), vary: 0.03 };
    kit.add(
      kit.box(1.6, 1.05, 0.07, { bevel: 0.02 }).at(0, 0.525, -1.015).as('wood', wood),
      kit.box(1.6, 0.22, 2, { bevel: 0.015 }).at(0, 0.24, 0).as('wood', wood),
      kit.box(1.52, 0.22, 1.98, { bevel: 0.06 }).at(0, 0.43, 0.02).as('cloth', { colour: '#ece6da' }),
      kit.box(1.6, 0.16, 1.4, { bevel: 0.07 }).at(0, 0.49, 0.33).as('cloth', cover),
      kit.box(1.58, 0.06, 0.3, { bevel: 0.03 }).at(0, 0.575, -0.32).as('cloth', { colour: '#efe9de' }),
      kit.box(1.6, 0.3, 0.06, { bevel: 0.02 }).at(0, 0.4, 1.03).as('cloth', cover),
    );
    for (const s of [-1, 1])
      kit.add(
        kit
          .sphere([0.33, 0.11, 0.21], { segments: 20 })
          .turn(-0.35, s * 0.05, 0)
          .at(s * 0.37, 0.62, -0.76)
          .as('cloth', { colour: '#f2ede2' }),
      );
    for (let i = 0; i < 5; i++)
      kit.add(
        kit
          .tube(
            [
              [-0.7 + i * 0.3, 0.568, -0.1],
              [-0.62 + i * 0.3, 0.576, 0.3],
              [-0.75 + i * 0.32, 0.566, 0.9],
            ],
            [0.01, 0.03, 0.012],
            { sides: 8, steps: 8 },
          )
          .as('cloth', cover),
      );
  },
});
