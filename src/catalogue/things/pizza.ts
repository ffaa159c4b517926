import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'pizza',
  words: ['pizza', 'slice of pizza', 'pizza slice', 'pepperoni pizza'],
  facts: {
    size: [0.36, 0.04, 0.36],
    materials: ['felt'],
    body: { mass: 0.7, restitution: 0.02, friction: 0.7, shape: 'cylinder' },
    anchors: { grip: { at: [0, 0.02, 0.15], kind: 'grip' } },
    rests: 'table',
    held: true,
  },
  build(kit) {
    kit.add(
      kit.cylinder(0.185, 0.01, { sides: 36 }).at(0, 0.005, 0).as('wood', { colour: '#a87844' }),
      kit
        .lathe(
          [
            [0, 0.01],
            [0.16, 0.01],
            [0.168, 0.018],
            [0.166, 0.032],
            [0.155, 0.036],
            [0.145, 0.028],
            [0.14, 0.02],
            [0, 0.02],
          ],
          { sides: 40 },
        )
        .as('felt', { colour: '#d8a058', vary: 0.04 }),
      kit
        .lathe(
          [
            [0, 0.022],
            [0.144, 0.022],
            [0.146, 0.019],
          ],
          { sides: 36 },
        )
        .as('ceramic', { colour: '#c83c1e', roughness: 0.4 }),
      kit
        .lathe(
          [
            [0.136, 0.0215],
            [0.132, 0.025],
            [0.06, 0.0255],
            [0, 0.0255],
          ],
          { sides: 36 },
        )
        .as('ceramic', { colour: '#f6d77c', roughness: 0.4, vary: 0.04 }),
      ...Array.from({ length: 12 }, (_, i) => {
        const a = i * 2.4 + 0.3;
        const r = 0.118 * Math.sqrt((i + 0.5) / 12);
        return kit.group(
          kit
            .cylinder(0.02, 0.004, { sides: 20, bevel: 0.001 })
            .at(r * Math.sin(a), 0.027, r * Math.cos(a))
            .as('ceramic', { colour: '#b02c1c', roughness: 0.3 }),
          kit
            .lathe(
              [
                [0.016, 0.028],
                [0.02, 0.031],
                [0.0205, 0.027],
              ],
              { sides: 18 },
            )
            .at(r * Math.sin(a), 0, r * Math.cos(a))
            .as('ceramic', { colour: '#8c2014', roughness: 0.3 }),
        );
      }),
      ...Array.from({ length: 9 }, (_, i) =>
        kit
          .sphere([0.016, 0.003, 0.008], { segments: 8 })
          .turn(0.1, i * 1.3, 0)
          .at(0.09 * Math.sin(i * 2.2 + 1), 0.029, 0.09 * Math.cos(i * 1.9))
          .as('leaf', { colour: '#3f7a30' }),
      ),
      ...[0, 1, 2, 3].map((i) =>
        kit
          .box(0.33, 0.001, 0.0025, { bevel: 0, cells: 1 })
          .turn(0, (i * Math.PI) / 4 + 0.2, 0)
          .at(0, 0.0262, 0)
          .as('felt', { colour: '#a8642c' }),
      ),
    );
    kit.emitter({ kind: 'steam', at: [0, 0.04, 0], size: 0.15, rate: 0.3 });
  },
});
