import { defineThing } from '../kinds.ts';
import { sheet } from '../kit/assemblies.ts';

export default defineThing({
  id: 'sushi',
  words: ['sushi', 'nigiri', 'maki', 'sashimi', 'sushi platter', 'sushi roll'],
  facts: {
    size: [0.32, 0.08, 0.18],
    materials: ['wood'],
    body: { mass: 0.6, restitution: 0.02, friction: 0.6, shape: 'box' },
    anchors: { grip: { at: [0.13, 0.02, 0], kind: 'grip' } },
    rests: 'table',
    held: true,
  },
  build(kit) {
    kit.add(
      kit.box(0.32, 0.014, 0.18, { bevel: 0.003 }).at(0, 0.027, 0).as('wood', { colour: '#b88a54' }),
      ...[-0.1, 0.1].map((x) => kit.box(0.02, 0.02, 0.17).at(x, 0.01, 0).as('wood', { colour: '#94683a' })),
    );
    for (const [i, x] of [-0.11, -0.055, 0.0].entries()) {
      const colour = ['#f0804c', '#d8343c', '#f8b088'][i]!;
      kit.add(
        kit
          .blob([0.02, 0.016, 0.034], { lumps: 9, roughness: 0.06, detail: 3 })
          .at(x, 0.05, -0.032)
          .as('paper', { colour: '#f8f6ee', vary: 0 }),
        sheet(
          kit,
          6,
          10,
          (u, v) => {
            const [a, b] = [(u - 0.5) * 2, (v - 0.5) * 2];
            return [x + a * 0.023, 0.069 - 0.01 * a * a - 0.016 * b * b, -0.032 - b * 0.043];
          },
          0.005,
        ).as('ceramic', { colour, roughness: 0.25 }),
        ...[-0.5, 0, 0.5].map((b) =>
          kit
            .tube(
              [
                [x - 0.018, 0.064 - 0.016 * b * b, -0.036 - b * 0.043],
                [x, 0.0702 - 0.016 * b * b, -0.032 - b * 0.043],
                [x + 0.018, 0.064 - 0.016 * b * b, -0.028 - b * 0.043],
              ],
              0.0012,
              { sides: 5, steps: 6 },
            )
            .as('ceramic', { colour: '#fbd8c4' }),
        ),
      );
    }
    for (const [i, x] of [-0.115, -0.065, -0.015, 0.035].entries())
      kit.add(
        kit
          .cylinder(0.021, 0.034, { sides: 26, bevel: 0.001 })
          .at(x, 0.051, 0.045)
          .as('leaf', { colour: '#1f2a22', vary: 0 }),
        kit
          .cylinder(0.0185, 0.035, { sides: 24, bevel: 0.001 })
          .at(x, 0.0515, 0.045)
          .as('paper', { colour: '#f8f6ee' }),
        kit
          .cylinder(0.0085, 0.037, { sides: 14, bevel: 0.001 })
          .at(x, 0.0515, 0.045)
          .as('ceramic', { colour: i % 2 ? '#f0804c' : '#6cac3a', roughness: 0.3 }),
      );
    kit.add(
      kit
        .blob([0.016, 0.012, 0.016], { lumps: 5, roughness: 0.2, detail: 2 })
        .at(0.09, 0.044, -0.04)
        .as('leaf', { colour: '#98bc4c' }),
      ...[0, 1, 2, 3].map((i) =>
        kit
          .cylinder(0.015, 0.0025, { sides: 16 })
          .turn(0.5, i, 0)
          .at(0.125, 0.04 + i * 0.004, -0.04 + i * 0.005)
          .as('ceramic', { colour: '#f4b8a8', roughness: 0.3 }),
      ),
      kit
        .lathe(
          [
            [0, 0.034],
            [0.022, 0.034],
            [0.032, 0.056],
            [0.029, 0.056],
            [0.02, 0.04],
            [0, 0.04],
          ],
          { sides: 24 },
        )
        .at(0.11, 0, 0.03)
        .as('ceramic', { colour: '#34466a', roughness: 0.15 }),
      kit
        .cylinder(0.027, 0.003, { sides: 22 })
        .at(0.11, 0.051, 0.03)
        .as('ceramic', { colour: '#241410', roughness: 0.05 }),
      ...[0, 0.012].map((z) =>
        kit
          .tube(
            [
              [-0.15, 0.037, 0.082 + z * 0.4],
              [0.13, 0.042, 0.078 + z],
            ],
            [0.0028, 0.004],
            { sides: 6 },
          )
          .as('wood', { colour: '#a83a2c' }),
      ),
    );
  },
});
