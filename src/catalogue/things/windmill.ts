import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'windmill',
  words: ['windmill', 'mill', 'wind turbine'],
  facts: { size: [10, 14.2, 5], materials: ['plaster', 'wood'], rests: 'ground' },
  build(kit, params) {
    kit.add(
      kit
        .lathe(
          [
            [0, 0],
            [2.3, 0],
            [2.2, 0.5],
            [1.45, 8.2],
            [1.6, 8.4],
            [0, 8.4],
          ],
          { sides: 18 },
        )
        .as('plaster', { colour: params.colour ?? '#e8ddc8', wear: 0.4 }),
      kit
        .lathe(
          [
            [0, 8.3],
            [1.75, 8.3],
            [1.7, 8.6],
            [1.1, 9.9],
            [0.3, 10.5],
            [0, 10.6],
          ],
          { sides: 18 },
        )
        .as('wood', { colour: '#5a4636' }),
      kit
        .box(0.9, 1.9, 0.1, { cells: 1 })
        .turn(-0.09, 0, 0)
        .at(0, 0.95, 2.22)
        .as('wood', { colour: '#6a4a34' }),
      kit
        .box(0.6, 0.8, 0.1, { cells: 1 })
        .turn(-0.09, 0, 0)
        .at(0, 5.2, 1.8)
        .as('glass', { colour: '#2c343a' }),
    );
    const blades = Array.from({ length: 4 }, (_, i) => {
      const parts = [
        kit.box(0.12, 4.9, 0.1, { cells: 1 }).at(0, 2.45, 0),
        ...Array.from({ length: 9 }, (_, k) =>
          kit.box(0.95, 0.05, 0.04, { bevel: 0, cells: 1 }).at(0.45, 1 + k * 0.47, 0),
        ),
        kit.box(0.05, 4, 0.04, { bevel: 0, cells: 1 }).at(0.9, 2.9, 0),
      ];
      return kit
        .group(...parts)
        .turn(0, 0, (i * Math.PI) / 2 + 0.4)
        .at(0, 9.2, 2.2)
        .as('wood', { colour: '#7a604a' });
    });
    kit.part(
      'blades',
      [0, 9.2, 2.2],
      ...blades,
      kit
        .cylinder(0.25, 1, { sides: 10 })
        .turn(Math.PI / 2, 0, 0)
        .at(0, 9.2, 1.9)
        .as('iron'),
    );
  },
});
