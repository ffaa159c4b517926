import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'water-tank',
  words: ['water tank', 'water tower', 'rooftop tank'],
  facts: { size: [2.6, 5.4, 2.6], materials: ['wood', 'steel'], rests: 'ground' },
  build(kit, params) {
    const wood = { colour: params.colour ?? '#7a5a42', wear: 0.6, vary: 0.16 };
    const n = 22;
    for (let i = 0; i < n; i++) {
      const a = (2 * Math.PI * i) / n;
      kit.add(
        kit
          .box(0.345, 2.3, 0.06, { bevel: 0.012, cells: 2 })
          .at(0, 0, 1.17)
          .turn(0, a, 0)
          .at(0, 3.15, 0)
          .as('wood', wood),
      );
    }
    for (const y of [2.2, 2.7, 3.2, 3.7, 4.15])
      kit.add(
        kit
          .tube(
            Array.from(
              { length: 16 },
              (_, i) => [1.22 * Math.sin((i * Math.PI) / 8), y, 1.22 * Math.cos((i * Math.PI) / 8)] as const,
            ),
            0.018,
            { closed: true, sides: 4, steps: 32 },
          )
          .as('iron', { colour: '#4a3a32', wear: 0.8 }),
      );
    kit.add(
      kit
        .lathe(
          [
            [0, 4.26],
            [1.36, 4.26],
            [1.36, 4.34],
            [0.12, 5.2],
            [0.1, 5.35],
            [0, 5.4],
          ],
          { sides: 22 },
        )
        .as('metal', { colour: '#5a564e', wear: 0.6 }),
      kit.cylinder(1.26, 0.1, { sides: 22 }).at(0, 1.98, 0).as('wood', wood),
    );
    for (const x of [-1, 1])
      for (const z of [-1, 1])
        kit.add(
          kit
            .box(0.13, 1.95, 0.13)
            .at(x * 0.8, 0.97, z * 0.8)
            .as('iron', { wear: 0.7 }),
          kit
            .tube(
              [
                [x * 0.8, 0.2, z * 0.8],
                [-x * 0.8, 1.8, z * 0.8],
              ],
              0.025,
              { sides: 5 },
            )
            .as('iron', { wear: 0.7 }),
        );
    for (let i = 0; i < 12; i++)
      kit.add(
        kit
          .cylinder(0.013, 0.34, { sides: 5 })
          .turn(0, 0, Math.PI / 2)
          .at(0, 0.4 + i * 0.33, 1.32)
          .as('iron'),
      );
    for (const s of [-1, 1])
      kit.add(
        kit
          .cylinder(0.016, 4.3, { sides: 5 })
          .at(s * 0.17, 2.15, 1.32)
          .as('iron'),
      );
  },
});
