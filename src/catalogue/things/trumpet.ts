import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'trumpet',
  words: ['trumpet', 'cornet', 'bugle'],
  facts: {
    size: [0.13, 0.18, 0.55],
    materials: ['brass'],
    body: { mass: 1.1, restitution: 0.2, friction: 0.4, shape: 'box' },
    rests: 'hand',
    held: true,
    anchors: { grip: { at: [0, 0.08, 0], kind: 'grip' } },
  },
  build(kit, params) {
    const brass = { colour: params.colour ?? '#e0b048', roughness: 0.15, vary: 0 };
    const y = 0.1;
    kit.add(
      kit
        .lathe(
          [
            [0.0075, 0],
            [0.008, 0.14],
            [0.013, 0.22],
            [0.025, 0.27],
            [0.052, 0.3],
            [0.0625, 0.305],
            [0.06, 0.3055],
            [0.05, 0.302],
            [0.022, 0.27],
            [0.008, 0.2],
          ],
          { sides: 32 },
        )
        .turn(Math.PI / 2, 0, 0)
        .at(0, y, 0)
        .as('brass', brass),
      kit
        .tube(
          [
            [0, y, 0.02],
            [0, y, -0.1],
            [0, y - 0.03, -0.15],
            [0, y - 0.06, -0.1],
            [0, y - 0.062, 0.04],
          ],
          0.0075,
          { sides: 12, steps: 36 },
        )
        .as('brass', brass),
      kit
        .tube(
          [
            [0.012, y + 0.012, -0.24],
            [0.012, y + 0.012, 0.1],
            [0.012, y - 0.02, 0.15],
            [0.012, y - 0.055, 0.1],
            [0.012, y - 0.058, -0.02],
          ],
          0.006,
          { sides: 12, steps: 40 },
        )
        .as('brass', brass),
      kit
        .lathe(
          [
            [0.004, 0],
            [0.005, 0.05],
            [0.012, 0.066],
            [0.013, 0.07],
            [0.01, 0.07],
            [0.004, 0.06],
          ],
          { sides: 20 },
        )
        .turn(-Math.PI / 2, 0, 0)
        .at(0.012, y + 0.012, -0.2)
        .as('steel'),
    );
    [-0.03, 0, 0.03].forEach((z, i) => {
      kit.add(
        kit
          .cylinder(0.012, 0.12, { sides: 18 })
          .at(0.006, y - 0.02, z)
          .as('brass', brass),
        kit
          .cylinder(0.0135, 0.008, { sides: 18 })
          .at(0.006, y + 0.04, z)
          .as('brass', brass),
        kit
          .cylinder(0.0135, 0.012, { sides: 18 })
          .at(0.006, y - 0.08, z)
          .as('brass', brass),
      );
      kit.part(
        `valve.${i}`,
        [0.006, y + 0.06, z],
        kit
          .cylinder(0.003, 0.03, { sides: 8 })
          .at(0.006, y + 0.055, z)
          .as('steel'),
        kit
          .cylinder(0.0095, 0.005, { sides: 16 })
          .at(0.006, y + 0.071, z)
          .as('ceramic', { colour: '#f4f0e4' }),
      );
    });
  },
});
