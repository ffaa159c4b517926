import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'painting',
  words: ['painting', 'landscape painting', 'oil painting', 'portrait painting', 'artwork'],
  facts: {
    size: [0.8, 1.7, 0.8],
    materials: ['wood', 'cloth'],
    rests: 'floor',
    anchors: { canvas: { at: [0, 1.15, 0.1], kind: 'wall', size: [0.7, 0.55] } },
  },
  build(kit, params) {
    const wood = { colour: '#b07c48', vary: 0.06 };
    const leg = (a: readonly [number, number, number], b: readonly [number, number, number]) =>
      kit.tube([a, b], 0.022, { sides: 6 }).as('wood', wood);
    const lean = (s: ReturnType<typeof kit.box>) => s.turn(-0.14, 0, 0).at(0, 1.18, 0.1);
    kit.add(
      leg([-0.38, 0, 0.3], [-0.05, 1.66, -0.02]),
      leg([0.38, 0, 0.3], [0.05, 1.66, -0.02]),
      leg([0, 0, -0.45], [0, 1.6, -0.03]),
      kit.box(0.7, 0.045, 0.1).at(0, 0.86, 0.17).as('wood', wood),
      lean(kit.box(0.8, 0.6, 0.03, { bevel: 0.004 })).as('cloth', { colour: '#f0ead8' }),
    );
    // A landscape in flat strokes: sky, sun, hills, river.
    const stroke = (o: readonly (readonly [number, number])[], colour: string, z: number) =>
      lean(kit.extrude(o, 0.002, { bevel: 0 }).at(0, 0, 0.016 + z))
        .as('paper', { colour, vary: 0.02 })
        .glow(colour, 0.18);
    const hill = (y: number, a: number, f: number, p: number): (readonly [number, number])[] => [
      [-0.38, -0.28],
      [0.38, -0.28],
      ...Array.from({ length: 13 }, (_, i) => {
        const x = 0.38 - i * 0.0633;
        return [x, y + a * Math.sin(x * f + p)] as const;
      }),
    ];
    kit.add(
      stroke(
        [
          [-0.38, -0.28],
          [0.38, -0.28],
          [0.38, 0.28],
          [-0.38, 0.28],
        ],
        params.colour ?? '#8cc0e0',
        0,
      ),
      stroke(
        [
          [-0.38, 0.04],
          [0.38, 0.04],
          [0.38, 0.12],
          [-0.38, 0.12],
        ],
        '#f8d8a4',
        0.002,
      ),
      stroke(
        Array.from(
          { length: 16 },
          (_, i) => [0.16 + 0.06 * Math.cos(i * 0.3927), 0.13 + 0.06 * Math.sin(i * 0.3927)] as const,
        ),
        '#f8b03c',
        0.004,
      ),
      stroke(hill(0.02, 0.09, 9, 1), '#6a7ca8', 0.006),
      stroke(hill(-0.08, 0.05, 7, 3), '#6a9c58', 0.008),
      stroke(
        [
          [-0.02, -0.28],
          [0.16, -0.28],
          [0.05, -0.16],
          [0.1, -0.08],
          [0.07, -0.08],
          [0.0, -0.17],
        ],
        '#5ca8c8',
        0.01,
      ),
      ...[
        [-0.26, -0.14],
        [-0.18, -0.18],
        [0.27, -0.16],
      ].flatMap(([x, y]) => [
        stroke(
          [
            [x! - 0.008, y! - 0.03],
            [x! + 0.008, y! - 0.03],
            [x!, y! + 0.03],
          ],
          '#5a3c24',
          0.01,
        ),
        stroke(
          [
            [x! - 0.045, y!],
            [x! + 0.045, y!],
            [x!, y! + 0.13],
          ],
          '#2f6a3c',
          0.012,
        ),
      ]),
      lean(
        kit.group(
          ...[-1, 1].flatMap((s) => [
            kit.box(0.05, 0.7, 0.05, { bevel: 0.012 }).at(s * 0.4, 0, 0.01),
            kit.box(0.85, 0.05, 0.05, { bevel: 0.012 }).at(0, s * 0.3, 0.01),
          ]),
        ),
      ).as('brass', { colour: '#c89a44', roughness: 0.35 }),
    );
  },
});
