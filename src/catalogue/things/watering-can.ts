import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'watering-can',
  words: ['watering can', 'watering pot', 'water can'],
  facts: {
    size: [0.2, 0.36, 0.56],
    materials: ['iron'],
    body: { mass: 1.6, restitution: 0.2, friction: 0.5, shape: 'box' },
    anchors: { grip: { at: [0, 0.34, -0.02], kind: 'grip' } },
    rests: 'floor',
  },
  build(kit, params) {
    const tin = { colour: params.colour ?? '#4f8a78', roughness: 0.35, wear: 0.3 };
    kit.add(
      kit.cylinder(0.1, 0.22, { top: 0.09, sides: 24 }).at(0, 0.11, 0).as('iron', tin),
      kit.cylinder(0.092, 0.012, { sides: 24 }).at(0, 0.222, 0).as('iron', tin),
      // Spout with its rose.
      kit
        .tube(
          [
            [0, 0.07, 0.09],
            [0, 0.14, 0.2],
            [0, 0.27, 0.34],
          ],
          [0.024, 0.018, 0.014],
          { sides: 10, steps: 8 },
        )
        .as('iron', tin),
      kit
        .cylinder(0.018, 0.06, { top: 0.05, sides: 18 })
        .turn(0.75, 0, 0)
        .at(0, 0.3, 0.365)
        .as('brass', { colour: '#c9a04a' }),
      kit
        .tube(
          [
            [0, 0.21, 0.085],
            [0, 0.33, 0.06],
            [0, 0.35, -0.04],
            [0, 0.26, -0.13],
            [0, 0.1, -0.1],
          ],
          0.012,
          { sides: 10, steps: 18 },
        )
        .as('iron', tin),
    );
  },
});
