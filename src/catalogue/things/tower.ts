import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'tower',
  words: ['tower', 'stone tower', 'watchtower', 'wizard tower', 'medieval tower', 'turret'],
  facts: { size: [4.6, 13, 4.6], materials: ['brick'], rests: 'ground' },
  build(kit, params) {
    const stone = { colour: params.colour ?? '#a8a094', wear: 0.4, vary: 0.05 };
    const r = 1.7;
    kit.add(
      kit
        .lathe(
          [
            [0, 0],
            [2.1, 0],
            [r, 2.2],
            [r, 7.2],
            [2.1, 8],
            [2.1, 9.2],
            [0, 9.2],
          ],
          { sides: 22 },
        )
        .as('brick', stone),
      ...Array.from({ length: 11 }, (_, i) => {
        const a = (i * 2 * Math.PI) / 11;
        return kit
          .box(0.62, 0.65, 0.3, { cells: 1 })
          .turn(0, a, 0)
          .at(1.95 * Math.sin(a), 9.5, 1.95 * Math.cos(a))
          .as('brick', stone);
      }),
      kit
        .lathe(
          [
            [0, 9.3],
            [1.75, 9.3],
            [0.8, 11.3],
            [0, 12.7],
          ],
          { sides: 22 },
        )
        .as('tile', { colour: params.parts?.['roof'] ?? '#7a3a34' }),
      kit.cylinder(0.05, 0.7, { sides: 6 }).at(0, 12.9, 0).as('iron'),
      kit
        .extrude(
          [
            [-0.5, 0],
            [0.5, 0],
            [0.5, 1.2],
            [0.3, 1.6],
            [0, 1.8],
            [-0.3, 1.6],
            [-0.5, 1.2],
          ],
          0.3,
        )
        .at(0, 0, 2)
        .as('wood', { colour: '#5a3c24' }),
      ...[
        [0, 3.6],
        [0.7, 5.6],
        [-0.7, 5.2],
      ].map(([a, y]) =>
        kit
          .extrude(
            [
              [-0.2, 0],
              [0.2, 0],
              [0.2, 0.7],
              [0, 0.95],
              [-0.2, 0.7],
            ],
            0.2,
          )
          .at(0, y!, r - 0.03)
          .turn(0, a!, 0)
          .as('glass', { colour: '#ffcf80' })
          .glow('#ffb850', 0.7),
      ),
    );
  },
});
