import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'rocket',
  words: ['rocket', 'space shuttle', 'rocket ship'],
  facts: { size: [2.45, 9.25, 2.45], materials: ['metal'], rests: 'ground', sound: 'engine' },
  build(kit, params) {
    const paint = { colour: params.colour ?? '#c8382e', roughness: 0.3 };
    kit.add(
      kit
        .lathe(
          [
            [0, 0.9],
            [0.7, 0.9],
            [1.0, 1.6],
            [1.2, 3.2],
            [1.15, 5],
            [0.86, 6.6],
            [0, 6.6],
          ],
          { sides: 32 },
        )
        .as('metal', { colour: '#e6e3da', roughness: 0.3 }),
      kit
        .lathe(
          [
            [0, 6.6],
            [0.86, 6.6],
            [0.5, 7.9],
            [0.16, 8.7],
            [0, 8.9],
          ],
          { sides: 32 },
        )
        .as('metal', paint),
      kit.cylinder(0.03, 0.5, { sides: 8 }).at(0, 9, 0).as('steel'),
      kit.cylinder(0.6, 0.5, { top: 0.42, sides: 24 }).at(0, 0.7, 0).as('iron'),
      kit
        .lathe(
          [
            [1.21, 3.1],
            [1.22, 3.5],
          ],
          { sides: 32 },
        )
        .as('metal', paint),
    );
    for (const y of [5.3, 4])
      kit.add(
        kit
          .lathe(
            [
              [0.3, -0.06],
              [0.42, -0.06],
              [0.42, 0.08],
              [0.3, 0.08],
              [0.3, -0.06],
            ],
            { sides: 24 },
          )
          .turn(Math.PI / 2, 0, 0)
          .at(0, y, y > 5 ? 1.08 : 1.16)
          .as('brass'),
        kit
          .sphere([0.3, 0.3, 0.1], { segments: 18 })
          .at(0, y, y > 5 ? 1.06 : 1.15)
          .as('glass', { colour: '#5c8ca8', roughness: 0.05 }),
      );
    for (let i = 0; i < 4; i++)
      kit.add(
        kit
          .extrude(
            [
              [0.7, 2.9],
              [1.1, 2.6],
              [1.62, 1],
              [1.62, 0],
              [1.2, 0.5],
              [0.75, 1.1],
            ],
            0.12,
            { bevel: 0.03 },
          )
          .turn(0, Math.PI / 4 + (i * Math.PI) / 2, 0)
          .as('metal', paint),
      );
    if (params.state.some((s) => ['launching', 'flying', 'taking off'].includes(s))) {
      kit.emitter({ kind: 'fire', at: [0, 0.4, 0], size: 1.6, rate: 2, towards: [0, -1, 0] });
      kit.emitter({ kind: 'smoke', at: [0, 0, 0], size: 3, rate: 2 });
    }
  },
});
