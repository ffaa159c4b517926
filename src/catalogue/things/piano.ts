import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'piano',
  words: ['piano', 'upright piano', 'grand piano'],
  facts: {
    size: [1.5, 1.2, 0.65],
    materials: ['wood'],
    rests: 'floor',
    anchors: {
      keys: { at: [0, 0.74, 0.28], kind: 'surface', size: [1.2, 0.15] },
      top: { at: [0, 1.2, -0.1], kind: 'surface', size: [1.3, 0.3] },
    },
  },
  build(kit, params) {
    const wood = { colour: params.colour ?? '#2c2020', roughness: 0.25 };
    kit.add(
      kit.box(1.5, 1.16, 0.38, { bevel: 0.012 }).at(0, 0.58, -0.12).as('wood', wood),
      kit.box(1.54, 0.04, 0.42, { bevel: 0.012 }).at(0, 1.18, -0.12).as('wood', wood),
      kit.box(1.5, 0.09, 0.3, { bevel: 0.01 }).at(0, 0.66, 0.19).as('wood', wood),
      kit.box(1.26, 0.02, 0.15, { bevel: 0.003 }).at(0, 0.72, 0.25).as('plastic', { colour: '#f2eee2' }),
      kit.box(1.3, 0.07, 0.02).at(0, 0.74, 0.16).as('wood', wood),
      kit.box(0.8, 0.3, 0.012).turn(-0.2, 0, 0).at(0, 0.95, 0.1).as('wood', { colour: '#4a3024' }),
      kit.box(0.3, 0.22, 0.004, { bevel: 0 }).turn(-0.2, 0, 0).at(0, 0.94, 0.112).as('paper'),
    );
    for (let i = 0; i < 36; i++) {
      const x = -0.61 + i * 0.0355;
      kit.add(kit.box(0.0015, 0.003, 0.148, { bevel: 0, cells: 1 }).at(x, 0.73, 0.25).as('rubber'));
      if (![2, 6].includes(i % 7))
        kit.add(
          kit
            .box(0.018, 0.018, 0.09, { bevel: 0.002, cells: 1 })
            .at(x + 0.0355, 0.735, 0.225)
            .as('plastic', { colour: '#171518' }),
        );
    }
    for (const s of [-1, 1])
      kit.add(
        kit
          .box(0.07, 0.62, 0.09, { bevel: 0.012 })
          .at(s * 0.68, 0.31, 0.26)
          .as('wood', wood),
        kit
          .box(0.05, 0.16, 0.3, { bevel: 0.01 })
          .at(s * 0.725, 0.72, 0.19)
          .as('wood', wood),
        kit
          .box(0.035, 0.012, 0.12, { bevel: 0.004 })
          .at(s * 0.07, 0.06, 0.14)
          .as('brass'),
      );
  },
});
