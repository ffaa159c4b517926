import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'mirror',
  words: ['mirror', 'standing mirror', 'wall mirror', 'looking glass', 'full-length mirror'],
  facts: { size: [0.75, 1.75, 0.45], materials: ['glass', 'brass'], rests: 'floor' },
  build(kit, params) {
    const gold = { colour: params.colour ?? '#c89a44', roughness: 0.3 };
    const oval = (rx: number, ry: number): (readonly [number, number])[] =>
      Array.from(
        { length: 36 },
        (_, i) => [rx * Math.cos((i * Math.PI) / 18), ry * Math.sin((i * Math.PI) / 18)] as const,
      );
    const lean = (s: ReturnType<typeof kit.box>) => s.turn(-0.1, 0, 0).at(0, 0.98, 0.02);
    kit.add(
      lean(kit.extrude(oval(0.3, 0.68), 0.012, { bevel: 0.002 })).as('steel', {
        colour: '#dfe9ee',
        roughness: 0.02,
        metal: 1,
        vary: 0,
      }),
      lean(kit.extrude(oval(0.35, 0.75), 0.04, { bevel: 0.014, holes: [oval(0.295, 0.675)] })).as(
        'brass',
        gold,
      ),
      lean(kit.extrude(oval(0.34, 0.74), 0.012).at(0, 0, -0.016)).as('wood', { colour: '#5a3c24' }),
      lean(
        kit.tube(
          oval(0.323, 0.713).map(([x, y]) => [x, y, 0.024] as const),
          0.012,
          { closed: true, sides: 8, steps: 72 },
        ),
      ).as('brass', { ...gold, colour: '#e6bc60' }),
      ...[-1, 1].flatMap((s) => [
        kit
          .tube(
            [
              [s * 0.4, 0.04, 0],
              [s * 0.385, 1.1, 0],
            ],
            0.022,
            { sides: 10 },
          )
          .as('brass', gold),
        kit
          .sphere(0.04, { segments: 12 })
          .at(s * 0.385, 1.13, 0)
          .as('brass', gold),
        kit
          .cylinder(0.015, 0.08, { sides: 8 })
          .turn(0, 0, Math.PI / 2)
          .at(s * 0.365, 0.98, 0.01)
          .as('brass', gold),
        kit
          .tube(
            [
              [s * 0.4, 0.06, -0.2],
              [s * 0.4, 0.1, 0],
              [s * 0.4, 0.04, 0.22],
            ],
            0.022,
            { sides: 8, steps: 12 },
          )
          .as('brass', gold),
      ]),
      kit.box(0.78, 0.04, 0.04, { bevel: 0.01 }).at(0, 0.12, 0).as('brass', gold),
      // Two slanting glints, as mirrors are drawn.
      ...[-0.05, 0.09].map((x, i) =>
        lean(
          kit
            .box(0.05 - i * 0.028, 0.6 - i * 0.1, 0.002, { bevel: 0, cells: 1 })
            .turn(0, 0, -0.7)
            .at(x - 0.02, 0.12 - i * 0.1, 0.008),
        )
          .as('ceramic', { colour: '#ffffff' })
          .glow('#ffffff', 0.25),
      ),
    );
  },
});
