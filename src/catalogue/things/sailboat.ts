import { defineThing } from '../kinds.ts';
import { sheet } from '../kit/assemblies.ts';

export default defineThing({
  id: 'sailboat',
  words: ['sailboat', 'sailing boat', 'yacht', 'sail boat', 'sloop'],
  facts: {
    size: [2.4, 8.6, 7],
    materials: ['wood', 'cloth'],
    rests: 'water',
    anchors: { deck: { at: [0, 0.9, -1.5], kind: 'surface', size: [1.6, 1.6] } },
  },
  build(kit, params) {
    const far = params.state.includes('far');
    const half = (s: number): number => 1.15 * (s > 0 ? 1 - s ** 2.4 : 1 - 0.3 * s ** 4);
    for (const side of [1, -1])
      kit.add(
        sheet(
          kit,
          far ? 8 : 16,
          far ? 2 : 4,
          (u, v) => {
            const s = side > 0 ? 1 - 2 * u : -1 + 2 * u;
            return [
              side * half(s) * Math.sin((Math.PI / 2) * v) ** 0.7,
              0.9 * (1 - Math.cos((Math.PI / 2) * v)) + 0.12 * s * s * v,
              s * 3.5,
            ];
          },
          0.04,
        ).as('plastic', { colour: params.colour ?? '#ece8de' }),
      );
    kit.add(
      kit
        .extrude(
          [
            ...Array.from({ length: 9 }, (_, i) => [half(-1 + i / 4), -1 + i / 4] as const),
            ...Array.from({ length: 9 }, (_, i) => [-half(1 - i / 4), 1 - i / 4] as const),
          ].map(([x, z]) => [x! * 0.97, z! * 3.45] as const),
          0.05,
          { bevel: 0 },
        )
        .turn(Math.PI / 2, 0, 0)
        .at(0, 0.88, 0)
        .as('wood', { colour: '#b08a5c' }),
      kit.box(2.05, 0.5, 0.06).at(0, 0.7, -3.42).as('plastic', { colour: '#ece8de' }),
      kit.box(1.1, 0.42, 2.2, { bevel: 0.1 }).at(0, 1.08, 0.2).as('plastic', { colour: '#e4ded0' }),
      kit
        .tube(
          [
            [0, 0.9, 0.7],
            [0, 8.6, 0.6],
          ],
          [0.06, 0.035],
          { sides: 8 },
        )
        .as('metal', { colour: '#cfd2d4' }),
      kit
        .tube(
          [
            [0, 1.8, 0.65],
            [0, 1.75, -2.9],
          ],
          0.04,
          { sides: 6 },
        )
        .as('metal', { colour: '#cfd2d4' }),
      sheet(
        kit,
        6,
        8,
        (u, v) => [
          0.35 * Math.sin(Math.PI * (1 - u)) * (1 - v),
          1.9 + 6.5 * v,
          0.6 - (1 - u) * 3.4 * (1 - v),
        ],
        0.01,
      ).as('cloth', { colour: '#f4efe2', vary: 0 }),
      sheet(
        kit,
        6,
        8,
        (u, v) => [0.3 * Math.sin(Math.PI * u) * (1 - v), 1.3 + 6.2 * v, 0.75 + u * 2.6 * (1 - v)],
        0.01,
      ).as('cloth', { colour: '#f0e8d8', vary: 0 }),
    );
  },
});
