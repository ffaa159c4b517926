import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'punching-bag',
  words: ['punching bag', 'heavy bag', 'boxing bag', 'sandbag', 'punch bag', 'training bag'],
  facts: {
    size: [0.42, 2.4, 0.42],
    materials: ['leather', 'iron'],
    rests: 'floor',
    anchors: { middle: { at: [0, 1.3, 0.2], kind: 'wall' } },
  },
  build(kit, params) {
    const hide = { colour: params.colour ?? '#8c2a24', roughness: 0.5 };
    kit.part(
      'bag',
      [0, 2.4, 0],
      kit
        .lathe(
          [
            [0, 0.7],
            [0.16, 0.7],
            [0.19, 0.74],
            [0.195, 1.2],
            [0.19, 1.72],
            [0.16, 1.76],
            [0, 1.76],
          ],
          { sides: 28 },
        )
        .as('leather', hide),
      ...[0.86, 1.6].map((y) =>
        kit
          .cylinder(0.199, 0.06, { sides: 28, bevel: 0.006 })
          .at(0, y, 0)
          .as('leather', { colour: '#1e1a1a' }),
      ),
      kit.box(0.16, 0.12, 0.006).at(0, 1.26, 0.196).as('paper', { colour: '#f0ece0' }),
      kit.text('PRO', 0.06).at(0, 1.26, 0.2).as('rubber', { colour: '#181818' }),
      ...[0, 1, 2, 3].map((i) => {
        const a = (i * Math.PI) / 2 + 0.4;
        return kit
          .tube(
            [
              [0.16 * Math.sin(a), 1.75, 0.16 * Math.cos(a)],
              [0, 2.08, 0],
            ],
            0.012,
            { sides: 6 },
          )
          .as('iron');
      }),
      ...Array.from({ length: 5 }, (_, i) =>
        kit
          .box(0.035, 0.07, 0.012, { bevel: 0.005 })
          .turn(0, (i % 2) * 1.57, 0)
          .at(0, 2.1 + i * 0.06, 0)
          .as('steel'),
      ),
    );
    kit.add(kit.box(0.3, 0.04, 0.3).at(0, 2.4, 0).as('iron'));
  },
});
