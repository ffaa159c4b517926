import { defineThing } from '../kinds.ts';
import { frame } from '../kit/assemblies.ts';

export default defineThing({
  id: 'door',
  words: ['door', 'wooden door', 'doorway', 'front door', 'doors'],
  facts: {
    size: [1.1, 2.2, 0.2],
    materials: ['wood'],
    rests: 'floor',
    anchors: {
      handle: { at: [0.36, 1.02, 0.06], kind: 'grip' },
      through: { at: [0, 0, 0], kind: 'opening', size: [0.9, 2.05] },
    },
  },
  build(kit, params) {
    const wood = { colour: params.colour ?? '#7a4c30', wear: 0.2 };
    const open = params.state.includes('open');
    kit.add(frame(kit, 1.1, 2.2, 0.1, 0.1).at(0, 1.1, 0).as('wood', { colour: '#e0d8c8' }));
    const leaf = kit.group(
      kit.box(0.89, 1.99, 0.07, { bevel: 0.004 }).at(0, 1.1, 0).as('wood', wood),
      ...[
        [-0.2, 1.55],
        [0.2, 1.55],
        [-0.2, 0.65],
        [0.2, 0.65],
      ].map(([x, y]) =>
        kit
          .box(0.3, y! > 1 ? 0.72 : 0.62, 0.085, { bevel: 0.014 })
          .at(x!, y!, 0)
          .as('wood', { ...wood, vary: 0.07 }),
      ),
      kit
        .cylinder(0.012, 0.16, { sides: 10 })
        .turn(Math.PI / 2, 0, 0)
        .at(0.38, 1.02, 0)
        .as('brass'),
      ...[-1, 1].map((s) =>
        kit
          .sphere(0.03, { segments: 14 })
          .at(0.38, 1.02, s * 0.075)
          .as('brass'),
      ),
    );
    kit.part('leaf', [-0.45, 0, 0], open ? leaf.at(0.45, 0, 0).turn(0, -1.2, 0).at(-0.45, 0, 0) : leaf);
  },
});
