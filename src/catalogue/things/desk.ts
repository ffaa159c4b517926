import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'desk',
  words: ['desk', 'writing desk', 'office desk', 'school desk', 'workstation'],
  facts: {
    size: [1.4, 0.75, 0.7],
    materials: ['wood'],
    anchors: { top: { at: [0, 0.75, 0], kind: 'surface', size: [1.3, 0.6] } },
    rests: 'floor',
  },
  build(kit, params) {
    const wood = { colour: params.colour ?? '#7c5638', vary: 0.06 };
    kit.add(
      kit.box(1.4, 0.035, 0.7, { bevel: 0.008 }).at(0, 0.7325, 0).as('wood', wood),
      kit.box(0.4, 0.68, 0.62).at(0.46, 0.36, 0).as('wood', wood),
      kit.box(0.04, 0.71, 0.62).at(-0.64, 0.355, 0).as('wood', wood),
      kit.box(0.92, 0.35, 0.02).at(-0.19, 0.52, -0.28).as('wood', wood),
    );
    for (let i = 0; i < 3; i++)
      kit.add(
        kit
          .box(0.36, 0.19, 0.02, { bevel: 0.006 })
          .at(0.46, 0.15 + i * 0.215, 0.318)
          .as('wood', { ...wood, vary: 0.12 }),
        kit
          .box(0.12, 0.014, 0.02, { bevel: 0.004 })
          .at(0.46, 0.17 + i * 0.215, 0.338)
          .as('brass'),
      );
  },
});
