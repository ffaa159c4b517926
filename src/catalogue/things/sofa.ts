import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'sofa',
  words: ['sofa', 'couch', 'settee', 'loveseat'],
  facts: {
    size: [2, 0.82, 0.9],
    materials: ['cloth'],
    anchors: {
      seat: { at: [0, 0.45, 0.1], kind: 'seat', size: [1.5, 0.5] },
      left: { at: [-0.45, 0.45, 0.1], kind: 'seat' },
      right: { at: [0.45, 0.45, 0.1], kind: 'seat' },
    },
    rests: 'floor',
  },
  build(kit, params) {
    const cloth = { colour: params.colour ?? kit.random.pick(['#5c7078', '#8a5a48', '#6f7a5c']), vary: 0.05 };
    const m = params.material === 'leather' ? 'leather' : 'cloth';
    kit.add(
      kit.box(1.96, 0.22, 0.84, { bevel: 0.05 }).at(0, 0.2, 0).as(m, cloth),
      kit.box(1.9, 0.52, 0.22, { bevel: 0.09 }).turn(-0.12, 0, 0).at(0, 0.55, -0.33).as(m, cloth),
    );
    for (const s of [-1, 1])
      kit.add(
        kit
          .box(0.24, 0.42, 0.84, { bevel: 0.09 })
          .at(s * 0.88, 0.38, 0.01)
          .as(m, cloth),
        kit
          .box(0.74, 0.17, 0.62, { bevel: 0.06 })
          .turn(0, 0, s * 0.01)
          .at(s * 0.38, 0.375, 0.08)
          .as(m, cloth),
        kit
          .box(0.72, 0.4, 0.18, { bevel: 0.08 })
          .turn(-0.2, 0, 0)
          .at(s * 0.38, 0.61, -0.2)
          .as(m, cloth),
        kit
          .box(0.38, 0.36, 0.13, { bevel: 0.06 })
          .turn(-0.35, s * -0.25, s * 0.15)
          .at(s * 0.6, 0.6, -0.03)
          .as('knit', { colour: s > 0 ? '#c8954a' : '#d8ccb8' }),
      );
    for (const x of [-0.85, 0.85])
      for (const z of [-0.34, 0.34])
        kit.add(kit.cylinder(0.025, 0.1, { sides: 8 }).at(x, 0.05, z).as('wood', { colour: '#4a3424' }));
  },
});
