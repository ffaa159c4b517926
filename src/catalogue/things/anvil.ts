import { defineThing } from '../kinds.ts';

/** Half of an anvil's face and horn, seen from above, x along its length. */
const FACE = [
  [-0.2, -0.065],
  [0.14, -0.065],
  [0.24, -0.035],
  [0.34, 0],
  [0.24, 0.035],
  [0.14, 0.065],
  [-0.2, 0.065],
] as const;

export default defineThing({
  id: 'anvil',
  words: ['anvil', 'blacksmith anvil', 'iron anvil'],
  facts: {
    size: [0.62, 0.8, 0.46],
    materials: ['iron', 'wood'],
    rests: 'floor',
    anchors: { top: { at: [-0.03, 0.8, 0], kind: 'surface', size: [0.36, 0.13] } },
  },
  build(kit, params) {
    const iron = { colour: params.colour ?? '#565a5e', metal: 0.55, roughness: 0.42, wear: 0.35 };
    kit.add(
      // It stands on a length of trunk, hooped with iron.
      kit
        .cylinder(0.21, 0.5, { top: 0.2, sides: 22, bevel: 0.012 })
        .at(0, 0.25, 0)
        .as('wood', { colour: '#6b4c33', wear: 0.6 }),
      ...[0.1, 0.42].map((y) =>
        kit.cylinder(0.214, 0.035, { sides: 22 }).at(0, y, 0).as('iron', { colour: '#34373a' }),
      ),
      kit.box(0.3, 0.07, 0.2, { bevel: 0.02 }).at(-0.02, 0.535, 0).as('iron', iron),
      kit.box(0.17, 0.12, 0.11, { bevel: 0.03 }).at(-0.02, 0.62, 0).as('iron', iron),
      kit
        .extrude(FACE, 0.13, { bevel: 0.012 })
        .turn(Math.PI / 2, 0, 0)
        .at(-0.03, 0.735, 0)
        .as('iron', { ...iron, colour: params.colour ?? '#7c8084', roughness: 0.3 }),
    );
  },
});
