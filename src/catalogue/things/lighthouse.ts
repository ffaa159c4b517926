import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'lighthouse',
  words: ['lighthouse', 'beacon'],
  facts: { size: [5.2, 17.5, 5.2], materials: ['plaster', 'glass'], rests: 'ground' },
  build(kit, params) {
    const radius = (y: number): number => 2.2 - (y / 12.6) * 0.75;
    for (let i = 0; i < 6; i++) {
      const [a, b] = [0.6 + i * 2, 2.6 + i * 2];
      kit.add(
        kit
          .lathe(
            [
              [0, a],
              [radius(a), a],
              [radius(b), b],
              [0, b],
            ],
            { sides: 24 },
          )
          .as('plaster', { colour: i % 2 ? '#f0ebe0' : (params.colour ?? '#b8382c'), wear: 0.3, vary: 0.02 }),
      );
    }
    kit.add(
      kit.cylinder(2.6, 0.6, { sides: 24 }).at(0, 0.3, 0).as('stone'),
      kit.cylinder(2.0, 0.25, { sides: 24 }).at(0, 12.7, 0).as('iron', { colour: '#34383c' }),
      kit
        .cylinder(1.05, 2, { sides: 12, bevel: 0 })
        .at(0, 13.85, 0)
        .as('glass', { colour: '#e8e4cc' })
        .glow('#ffe9b0', 1.4),
      kit
        .lathe(
          [
            [0, 14.85],
            [1.35, 14.85],
            [1.3, 15.05],
            [0.5, 16.1],
            [0.16, 16.4],
            [0.2, 16.7],
            [0, 16.9],
          ],
          { sides: 20 },
        )
        .as('metal', { colour: '#a8322a' }),
      kit.cylinder(0.04, 0.8, { sides: 6 }).at(0, 17.1, 0).as('iron'),
      kit.box(1, 2.1, 0.3, { cells: 1 }).at(0, 1.65, 2.05).as('wood', { colour: '#4a5a50' }),
      ...[5, 9].map((y) =>
        kit
          .box(0.5, 0.9, 0.2, { cells: 1 })
          .at(0, y, radius(y) - 0.03)
          .as('glass', { colour: '#2a3238' }),
      ),
      ...Array.from({ length: 12 }, (_, i) =>
        kit
          .cylinder(0.03, 0.9, { sides: 5 })
          .at(1.9 * Math.sin(i * 0.5236), 13.2, 1.9 * Math.cos(i * 0.5236))
          .as('iron'),
      ),
      kit
        .tube(
          Array.from(
            { length: 12 },
            (_, i) => [1.9 * Math.sin(i * 0.5236), 13.65, 1.9 * Math.cos(i * 0.5236)] as const,
          ),
          0.035,
          { closed: true, sides: 5, steps: 24 },
        )
        .as('iron'),
    );
    kit.lamp({
      kind: 'point',
      at: [0, 13.8, 0],
      kelvin: 3400,
      power: 8,
      size: [1, 1],
      sweep: 9,
      source: 'lighthouse',
    });
  },
});
