import { defineThing } from '../kinds.ts';
import type { SetKit, Shape } from '../kit/set-kit.ts';

/** A round tower with battlements or a pointed roof, foot at y = 0. */
function tower(
  kit: SetKit,
  r: number,
  h: number,
  stone: { colour: string; wear: number },
  roof?: string,
): Shape {
  const parts: Shape[] = [
    kit
      .lathe(
        [
          [0, 0],
          [r * 1.08, 0],
          [r, h * 0.3],
          [r, h - 0.7],
          [r * 1.16, h - 0.45],
          [r * 1.16, h],
          [0, h],
        ],
        { sides: 18 },
      )
      .as('brick', stone),
    ...Array.from({ length: 9 }, (_, i) => {
      const a = (i * 2 * Math.PI) / 9;
      return kit
        .box(r * 0.44, 0.55, 0.3, { cells: 1 })
        .turn(0, a, 0)
        .at(r * 1.06 * Math.sin(a), h + 0.27, r * 1.06 * Math.cos(a))
        .as('brick', stone);
    }),
    ...[0.35, 0.65].map((k) =>
      kit
        .box(0.26, 0.8, 0.2, { cells: 1 })
        .at(0, h * k, r - 0.02)
        .as('wood', { colour: '#241c1a' }),
    ),
  ];
  if (roof)
    parts.push(
      kit
        .lathe(
          [
            [0, 0],
            [r * 1.06, 0],
            [r * 0.5, r * 1.6],
            [0, r * 3],
          ],
          { sides: 18 },
        )
        .at(0, h + 0.15, 0)
        .as('tile', { colour: roof }),
      kit
        .cylinder(0.05, 1.4, { sides: 5 })
        .at(0, h + r * 3 + 0.5, 0)
        .as('iron'),
      kit
        .extrude(
          [
            [0, 0],
            [1.1, -0.28],
            [0, -0.56],
          ],
          0.04,
        )
        .at(0, h + r * 3 + 1.15, 0)
        .as('cloth', { colour: '#c83a2e' }),
    );
  return kit.group(...parts);
}

export default defineThing({
  id: 'castle',
  words: ['castle', 'fortress', 'medieval castle', 'citadel', 'fairy-tale castle', 'stronghold', 'chateau'],
  facts: { size: [20, 20, 14], materials: ['brick', 'stone'], rests: 'ground' },
  build(kit, params) {
    const stone = { colour: params.colour ?? '#b4aca0', wear: 0.3, vary: 0.04 };
    const roof = params.parts?.['roof'] ?? '#3f5c84';
    const wall = (x: number, z: number, w: number, h: number, turn = 0): void => {
      const merlons = Math.floor(w / 1.1);
      kit.add(
        kit
          .group(
            kit
              .box(w, h, 0.9, { bevel: 0.03, cells: 4 })
              .at(0, h / 2, 0)
              .as('brick', stone),
            ...Array.from({ length: merlons }, (_, i) =>
              kit
                .box(0.55, 0.6, 0.35, { cells: 1 })
                .at(-w / 2 + ((i + 0.5) * w) / merlons, h + 0.3, 0.28)
                .as('brick', stone),
            ),
          )
          .turn(0, turn, 0)
          .at(x, 0, z),
      );
    };
    for (const [x, z] of [
      [-8.4, 5],
      [8.4, 5],
      [-8.4, -5],
      [8.4, -5],
    ] as const)
      kit.add(tower(kit, 1.5, 7.6, stone, roof).at(x, 0, z));
    wall(-5, 5, 5.4, 5);
    wall(5, 5, 5.4, 5);
    wall(0, -5, 15, 5);
    wall(-8.4, 0, 8, 5, -Math.PI / 2);
    wall(8.4, 0, 8, 5, Math.PI / 2);
    // Gatehouse with an arch and portcullis, the keep behind.
    for (const s of [-1, 1]) kit.add(tower(kit, 1.2, 7, stone).at(s * 2.4, 0, 5.3));
    kit.add(
      kit.box(3.4, 6.4, 1.6, { bevel: 0.03 }).at(0, 3.2, 5).as('brick', stone),
      kit
        .extrude(
          [
            [-1.1, 0],
            [1.1, 0],
            [1.1, 2.2],
            [0.8, 2.9],
            [0, 3.3],
            [-0.8, 2.9],
            [-1.1, 2.2],
          ],
          0.3,
        )
        .at(0, 0, 5.75)
        .as('wood', { colour: '#2c2018' }),
      ...[-0.7, 0, 0.7].map((x) => kit.box(0.1, 3, 0.1, { cells: 1 }).at(x, 1.5, 5.95).as('iron')),
      ...[0.7, 1.5, 2.3].map((y) => kit.box(2.1, 0.1, 0.1, { cells: 1 }).at(0, y, 5.95).as('iron')),
      kit.box(6.4, 9, 5.4, { bevel: 0.05, cells: 4 }).at(0, 4.5, -1.4).as('brick', stone),
      ...[-1.8, 0, 1.8].flatMap((x) =>
        [4.4, 6.8].map((y) =>
          kit
            .extrude(
              [
                [-0.35, 0],
                [0.35, 0],
                [0.35, 0.9],
                [0, 1.35],
                [-0.35, 0.9],
              ],
              0.15,
            )
            .at(x, y, 1.32)
            .as('glass', { colour: '#ffcf80' })
            .glow('#ffb850', 0.6),
        ),
      ),
      ...Array.from({ length: 7 }, (_, i) =>
        kit
          .box(0.55, 0.6, 0.35, { cells: 1 })
          .at(-2.9 + i * 0.97, 9.3, 1.1)
          .as('brick', stone),
      ),
    );
    for (const [x, z, r, h] of [
      [-3.2, 1.2, 0.95, 11],
      [3.2, 1.2, 0.95, 11],
      [0.4, -2.6, 1.6, 13],
    ] as const)
      kit.add(tower(kit, r, h, stone, roof).at(x, 0, z));
  },
});
