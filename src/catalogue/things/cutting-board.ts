import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'cutting-board',
  words: ['cutting board', 'chopping board', 'wooden board', 'charcuterie board', 'cheese board'],
  facts: {
    size: [0.5, 0.03, 0.3],
    materials: ['wood'],
    anchors: { top: { at: [-0.03, 0.026, 0], kind: 'surface', size: [0.36, 0.26] } },
    rests: 'table',
    held: true,
  },
  build(kit, params) {
    const wood = { colour: params.colour ?? '#b98450', vary: 0.05 };
    const outline = [
      [-0.2, -0.145],
      [0.14, -0.145],
      [0.165, -0.12],
      [0.17, -0.035],
      [0.24, -0.03],
      [0.25, 0],
      [0.24, 0.03],
      [0.17, 0.035],
      [0.165, 0.12],
      [0.14, 0.145],
      [-0.2, 0.145],
      [-0.235, 0.11],
      [-0.235, -0.11],
    ] as const;
    const hole = Array.from(
      { length: 10 },
      (_, i) => [0.222 + 0.012 * Math.cos(i * 0.628), 0.012 * Math.sin(i * 0.628)] as const,
    );
    kit.add(
      kit
        .extrude(outline, 0.024, { bevel: 0.005, holes: [hole] })
        .turn(-Math.PI / 2, 0, 0)
        .at(0, 0.013, 0)
        .as('wood', wood),
      ...[-0.09, -0.03, 0.03, 0.09].map((z, i) =>
        kit
          .box(0.36, 0.001, 0.028, { bevel: 0 })
          .at(-0.03, 0.0256, z)
          .as('wood', { colour: i % 2 ? '#a87442' : '#c8955e', vary: 0.06 }),
      ),
    );
  },
});
