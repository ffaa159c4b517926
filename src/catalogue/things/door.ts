import { defineThing } from '../kinds.ts';
import { frame } from '../kit/assemblies.ts';

export default defineThing({
  id: 'door',
  words: ['door', 'wooden door', 'doorway', 'front door', 'doors', 'old door', 'entrance'],
  facts: {
    size: [1.7, 2.5, 0.5],
    materials: ['wood'],
    rests: 'floor',
    anchors: {
      handle: { at: [0.36, 1.12, 0.08], kind: 'grip' },
      threshold: { at: [0, 0.1, 0.02], kind: 'hollow', tall: 2.15, size: [0.9, 0.5] },
      through: { at: [0, 0.1, 0], kind: 'opening', size: [0.9, 2.05] },
    },
  },
  build(kit, params) {
    const wood = { colour: params.colour ?? '#8a3a2c', wear: 0.2, vary: 0.03 };
    const open = params.state.some((s) => ['open', 'ajar'].includes(s));
    const wall = { colour: '#d8ccb4', wear: 0.2 };
    // A piece of wall, the case with a lamp over it, a step and a mat: what makes a board a door.
    kit.add(
      ...[-1, 1].map((s) =>
        kit
          .box(0.32, 2.5, 0.14, { bevel: 0.006 })
          .at(s * 0.69, 1.25, -0.03)
          .as('brick', { colour: '#b0836a', ...{ wear: wall.wear } }),
      ),
      kit
        .box(1.1, 0.22, 0.14, { bevel: 0.006 })
        .at(0, 2.39, -0.03)
        .as('brick', { colour: '#b0836a', wear: 0.2 }),
      frame(kit, 1.1, 2.26, 0.1, 0.18).at(0, 1.17, 0).as('wood', { colour: '#f0eadc' }),
      kit.box(1.24, 0.09, 0.24, { bevel: 0.02 }).at(0, 2.31, 0.02).as('wood', { colour: '#f0eadc' }),
      kit.box(1.3, 0.1, 0.42, { bevel: 0.015 }).at(0, 0.05, 0.1).as('stone', { colour: '#a8a298' }),
      kit.box(0.72, 0.02, 0.26, { bevel: 0.008 }).at(0, 0.11, 0.16).as('knit', { colour: '#7a5c3c' }),
    );
    const leaf = kit.group(
      kit.box(0.89, 2.02, 0.05, { bevel: 0.004 }).at(0, 1.13, 0).as('wood', wood),
      ...[-0.205, 0.205].flatMap((x) =>
        (
          [
            [1.72, 0.5],
            [1.12, 0.5],
            [0.48, 0.6],
          ] as const
        ).flatMap(([y, h]) => [
          frame(kit, 0.34, h, 0.035, 0.075)
            .at(x, y, 0)
            .as('wood', { ...wood, wear: 0.1 }),
          kit
            .box(0.22, h - 0.12, 0.07, { bevel: 0.018 })
            .at(x, y, 0)
            .as('wood', wood),
        ]),
      ),
      kit.box(0.26, 0.06, 0.012, { bevel: 0.004 }).at(0, 1.42, 0.03).as('brass'),
      kit.box(0.2, 0.016, 0.006, { bevel: 0.002 }).at(0, 1.42, 0.037).as('iron'),
      kit.box(0.06, 0.22, 0.012, { bevel: 0.004 }).at(0.39, 1.1, 0.032).as('brass'),
      ...[-1, 1].flatMap((s) => [
        kit
          .cylinder(0.013, 0.06, { sides: 10 })
          .turn(Math.PI / 2, 0, 0)
          .at(0.39, 1.14, s * 0.055)
          .as('brass'),
        kit
          .sphere([0.038, 0.038, 0.026], { segments: 16 })
          .at(0.39, 1.14, s * 0.095)
          .as('brass'),
      ]),
      kit
        .cylinder(0.009, 0.008, { sides: 10 })
        .turn(Math.PI / 2, 0, 0)
        .at(0.39, 1.05, 0.038)
        .as('iron'),
      ...[0.4, 1.13, 1.86].map((y) =>
        kit.cylinder(0.012, 0.11, { sides: 8 }).at(-0.445, y, 0.03).as('brass'),
      ),
      kit
        .lathe(
          [
            [0.04, -0.008],
            [0.052, 0],
            [0.04, 0.008],
          ],
          { sides: 20 },
        )
        .turn(Math.PI / 2, 0, 0)
        .at(0, 1.74, 0.05)
        .as('brass'),
      kit.sphere(0.018, { segments: 10 }).at(0, 1.785, 0.05).as('brass'),
    );
    kit.part('leaf', [-0.45, 0.1, 0], open ? leaf.at(0.45, 0, 0).turn(0, -1.1, 0).at(-0.45, 0, 0) : leaf);
  },
});
