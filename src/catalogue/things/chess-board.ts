import { defineThing } from '../kinds.ts';
import type { SetKit, Shape } from '../kit/set-kit.ts';

/** Profiles of the men, radius and height in units of one square. */
const men: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  pawn: [
    [0.3, 0],
    [0.32, 0.08],
    [0.2, 0.16],
    [0.12, 0.34],
    [0.11, 0.5],
    [0.2, 0.54],
    [0.12, 0.58],
    [0.19, 0.7],
    [0.16, 0.82],
    [0, 0.88],
  ],
  rook: [
    [0.34, 0],
    [0.36, 0.1],
    [0.24, 0.2],
    [0.2, 0.7],
    [0.3, 0.78],
    [0.3, 1],
    [0.2, 1],
    [0.2, 0.92],
    [0, 0.92],
  ],
  bishop: [
    [0.33, 0],
    [0.35, 0.1],
    [0.2, 0.22],
    [0.13, 0.7],
    [0.24, 0.76],
    [0.13, 0.82],
    [0.2, 0.98],
    [0.12, 1.16],
    [0.04, 1.22],
    [0.06, 1.28],
    [0, 1.33],
  ],
  queen: [
    [0.36, 0],
    [0.38, 0.1],
    [0.22, 0.24],
    [0.14, 0.9],
    [0.28, 0.97],
    [0.14, 1.03],
    [0.26, 1.36],
    [0.18, 1.32],
    [0.07, 1.4],
    [0, 1.5],
  ],
  king: [
    [0.37, 0],
    [0.39, 0.1],
    [0.23, 0.24],
    [0.15, 0.95],
    [0.3, 1.02],
    [0.16, 1.08],
    [0.26, 1.42],
    [0.12, 1.5],
    [0, 1.52],
  ],
  knight: [
    [0.34, 0],
    [0.36, 0.1],
    [0.25, 0.22],
    [0.2, 0.4],
    [0, 0.44],
  ],
};

export default defineThing({
  id: 'chess-board',
  words: [
    'chess',
    'chess set',
    'chessboard',
    'chess board',
    'game of chess',
    'chess piece',
    'chess pieces',
    'chess game',
    'board game',
  ],
  facts: {
    size: [0.46, 0.12, 0.46],
    materials: ['wood'],
    anchors: { top: { at: [0, 0.03, 0], kind: 'surface', size: [0.1, 0.1] } },
    rests: 'table',
  },
  build(kit, params) {
    const q = 0.05;
    const square = (c: number): number => (c - 3.5) * q;
    const [light, dark] = ['#e4cfa4', '#6b4428'];
    kit.add(
      kit
        .box(0.46, 0.022, 0.46, { bevel: 0.005 })
        .at(0, 0.011, 0)
        .as('wood', { colour: params.colour ?? '#4c2e1c' }),
    );
    for (let i = 0; i < 64; i++) {
      const [c, r] = [i % 8, Math.floor(i / 8)];
      kit.add(
        kit
          .panel(q, q, { cells: 1 })
          .turn(-Math.PI / 2, 0, 0)
          .at(square(c), 0.0226, square(r))
          .as('wood', { colour: (c + r) % 2 ? light : dark, vary: 0.03 }),
      );
    }
    const man = (kind: string, c: number, r: number, colour: string, facing: number): Shape => {
      const parts = [
        kit.lathe(
          men[kind]!.map(([x, y]) => [x * q, y * q] as const),
          { sides: 14 },
        ),
      ];
      if (kind === 'knight') parts.push(head(kit, q).turn(0, facing, 0));
      if (kind === 'king')
        parts.push(
          kit.box(q * 0.08, q * 0.3, q * 0.08, { bevel: 0 }).at(0, q * 1.64, 0),
          kit.box(q * 0.24, q * 0.08, q * 0.08, { bevel: 0 }).at(0, q * 1.66, 0),
        );
      return kit
        .group(...parts)
        .at(square(c), 0.0228, square(r))
        .as('wood', { colour, roughness: 0.3, vary: 0.03 });
    };
    const rank = ['rook', 'knight', 'bishop', 'queen', 'king', 'bishop', 'knight', 'rook'];
    // A game under way: some have moved, some are taken.
    const advance = [0, 1, 0, 2, 2, 0, 1, 0];
    for (let c = 0; c < 8; c++) {
      kit.add(man(rank[c]!, c, 0, '#2e2019', 0), man(rank[c]!, c, c === 6 ? 5 : 7, '#ecdcb8', Math.PI));
      if (c !== 5) kit.add(man('pawn', c, 1 + (c % 3 === 1 ? 1 : 0), '#2e2019', 0));
      if (c !== 2) kit.add(man('pawn', c, 6 - advance[c]!, '#ecdcb8', 0));
    }
  },
});

/** A horse's head and neck, looking along +z. */
function head(kit: SetKit, q: number): Shape {
  return kit
    .extrude(
      [
        [-0.2, 0.4],
        [0.2, 0.4],
        [0.16, 0.7],
        [0.34, 0.78],
        [0.36, 0.92],
        [0.1, 1.12],
        [0.02, 1.24],
        [-0.06, 1.12],
        [-0.22, 0.86],
      ].map(([x, y]) => [x! * q, y! * q] as const),
      0.22 * q,
      { bevel: 0.04 * q },
    )
    .turn(0, -Math.PI / 2, 0);
}
