import { definePlace } from '../kinds.ts';
import { cable, sheet } from '../kit/assemblies.ts';

export default definePlace({
  id: 'ship-deck',
  words: [
    'ship deck',
    'deck of a ship',
    'deck',
    'deck of the ship',
    'upper deck',
    'aboard a ship',
    'aboard the ship',
    'ship at sea',
    'pirate ship deck',
    'quarterdeck',
    'yacht deck',
    'ships deck',
  ],
  facts: {
    indoor: false,
    floor: 'wood',
    area: [5, 8],
    anchors: {
      mark: { at: [0, 0, 0], kind: 'stand' },
      helm: { at: [0, 0, -3.1], kind: 'stand' },
      rail: { at: [-2.7, 0, -1], yaw: -Math.PI / 2, kind: 'stand' },
      crate: { at: [2.1, 0.5, -1.8], kind: 'seat' },
      sea: { at: [-12, -2.6, -18], kind: 'surface', size: [40, 40] },
    },
    bounds: [
      [-3, 0.3, 0.6],
      [3, 5, 9],
    ],
    practicals: ['lantern'],
    times: ['morning', 'noon', 'golden-hour', 'sunset', 'dusk', 'night', 'dawn'],
    weathers: ['clear', 'cloudy', 'storm', 'rain', 'fog'],
    ambience: ['waves', 'wind', 'seagulls'],
    room: { seconds: 0.15, wet: 0.03 },
    has: ['mast', 'sail', 'wheel', 'rope', 'rail', 'barrel', 'sea', 'lantern', 'horizon'],
  },
  build(kit, params) {
    const night = ['night', 'dusk'].includes(params.time);
    const rough = params.weather === 'storm';
    const dark = { colour: '#5a3c26', wear: 0.3 };
    kit.backdrop({ kind: 'sky', sea: true });
    kit.water({
      at: [0, -2.7, -90],
      width: 420,
      depth: 260,
      flow: [0.2, 0, 0.4],
      colour: rough ? '#2a4c58' : '#2a6f8c',
      clarity: 0.3,
    });
    const half = (z: number): number =>
      3.3 * (z < -3 ? Math.sqrt(Math.max(0, 1 - ((-3 - z) / 9.5) ** 2)) : 1);
    // Deck planks, following the hull towards the bow.
    for (let i = 0; i < 22; i++) {
      const x = -3.15 + i * 0.3;
      const end = Math.abs(x) < 3.25 ? -3 - 9.5 * Math.sqrt(Math.max(0, 1 - (x / 3.3) ** 2)) : -3;
      const length = 9 - end;
      kit.add(
        kit
          .box(0.285, 0.08, length, { bevel: 0.008, cells: 14 })
          .at(x, -0.04, 9 - length / 2)
          .as('wood', { colour: '#a9825a', vary: 0.1, wear: 0.35 }),
      );
    }
    kit.add(kit.ground(6.6, 18, { cells: 10 }).at(0, -0.085, 0).as('wood', { colour: '#3c2818' }));
    for (const s of [-1, 1]) {
      const along = (y: number, dx = 0) =>
        Array.from({ length: 12 }, (_, i) => {
          const z = 9 - i * 1.93;
          return [s * (half(z) + dx), y + 0.5 * Math.max(0, (-z - 4) / 8) ** 2, z] as const;
        });
      kit.feature(
        'rail',
        kit.tube(along(1), 0.075, { sides: 8, steps: 40 }).as('wood', { colour: '#8a5c34' }),
        kit.tube(along(0.12), 0.12, { sides: 6, steps: 40 }).as('wood', dark),
      );
      for (let i = 0; i < 26; i++) {
        const z = 8.6 - i * 0.8;
        const up = 0.5 * Math.max(0, (-z - 4) / 8) ** 2;
        kit.add(
          kit
            .lathe(
              [
                [0.03, 0.1],
                [0.055, 0.25],
                [0.03, 0.5],
                [0.055, 0.75],
                [0.03, 0.95],
              ],
              { sides: 8 },
            )
            .at(s * half(z), up, z)
            .as('wood', { colour: '#9a6c40' }),
        );
      }
      kit.add(
        sheet(
          kit,
          24,
          3,
          (u, v) => {
            const z = s > 0 ? 9 - u * 21.4 : -12.4 + u * 21.4;
            return [s * half(z) * (0.9 + 0.1 * v), -2.8 + 2.9 * v, z];
          },
          0.04,
        ).as('wood', dark),
      );
      for (const dz of [-1, -0.3, 0.4])
        kit.feature('rope', cable(kit, [s * 3.3, 0.95, -5.5 + dz], [0, 9, -5.6], 0.05, 0.022));
      for (let k = 1; k < 7; k++)
        kit.feature(
          'rope',
          kit
            .tube(
              [
                [s * (3.3 - k * 0.45), 0.95 + k * 1.08, -6.4 + k * 0.13],
                [s * (3.3 - k * 0.45), 0.95 + k * 1.08, -5.15 - k * 0.06],
              ],
              0.015,
              { sides: 5 },
            )
            .as('cloth', { colour: '#a88c5c' }),
        );
    }
    kit.feature(
      'mast',
      kit.cylinder(0.24, 12, { top: 0.18, sides: 16 }).at(0, 6, -5.6).as('wood', { colour: '#8a5c34' }),
      ...[0.6, 1.4, 3].map((y) => kit.cylinder(0.27, 0.12, { sides: 16 }).at(0, y, -5.6).as('iron')),
      kit
        .tube(
          [
            [-3.6, 3.6, -5.3],
            [3.6, 3.6, -5.3],
          ],
          0.1,
          { sides: 8 },
        )
        .as('wood', { colour: '#7a5230' }),
      kit
        .tube(
          [
            [0, 0.6, -11],
            [0, 2.6, -16.5],
          ],
          [0.2, 0.1],
          { sides: 10 },
        )
        .as('wood', { colour: '#7a5230' }),
    );
    const torn = params.state.some((w) => ['torn', 'tattered'].includes(w));
    kit.feature(
      'sail',
      sheet(
        kit,
        16,
        12,
        (u, v) => [
          (u - 0.5) * 6.8,
          3.7 + 6 * v + (torn ? 0.8 * Math.abs(Math.sin(u * 19)) * (1 - v) : 0),
          -5.4 - 1.2 * Math.sin(Math.PI * u) * Math.sin(Math.PI * (0.1 + 0.85 * v)),
        ],
        0.02,
      ).as('cloth', { colour: params.colour ?? '#ece2cc', vary: 0 }),
    );
    // The wheel on its stand, facing aft.
    const wheel = [
      kit
        .tube(
          Array.from(
            { length: 20 },
            (_, i) => [0.42 * Math.cos(i * 0.314), 0.42 * Math.sin(i * 0.314), 0] as const,
          ),
          0.035,
          { closed: true, sides: 8, steps: 40 },
        )
        .as('wood', { colour: '#6a3c1c' }),
      kit
        .cylinder(0.09, 0.1, { sides: 14 })
        .turn(Math.PI / 2, 0, 0)
        .as('brass'),
      ...Array.from({ length: 8 }, (_, i) =>
        kit
          .cylinder(0.02, 1.24, { sides: 8 })
          .turn(0, 0, (i * Math.PI) / 8)
          .as('wood', { colour: '#8a5228' }),
      ),
    ];
    kit.feature(
      'wheel',
      kit.group(...wheel).at(0, 1.1, -3.7),
      kit.box(0.3, 1, 0.3, { bevel: 0.03 }).at(0, 0.5, -3.95).as('wood', dark),
    );
    kit.dress('barrel', [-2.5, 0, -2.4], 0);
    kit.dress('barrel', [-2.3, 0, -3.2], 1);
    kit.dress('barrel', [2.6, 0, -3.6], 2);
    kit.dress('crate', [2.1, 0, -1.8], 0.3, { scale: 1.4 });
    for (const [x, z] of [
      [-1.6, 1.2],
      [2.4, 0.4],
    ] as const)
      for (let k = 0; k < 4; k++)
        kit.feature(
          'rope',
          kit
            .tube(
              Array.from(
                { length: 10 },
                (_, i) =>
                  [
                    x + (0.28 - k * 0.02) * Math.cos(i * 0.628),
                    0.03 + k * 0.045,
                    z + (0.28 - k * 0.02) * Math.sin(i * 0.628),
                  ] as const,
              ),
              0.026,
              { closed: true, sides: 6, steps: 30 },
            )
            .as('cloth', { colour: '#b8985e' }),
        );
    for (const s of [-1, 1]) {
      kit.feature(
        'lantern',
        kit
          .box(0.18, 0.26, 0.18, { bevel: 0.01 })
          .at(s * 2.95, 1.28, -4.2)
          .as('glass', { colour: '#ffe0a0' })
          .glow('#ffb860', night ? 2.4 : 0.4),
        kit
          .cylinder(0.02, 0.14, { top: 0.14, sides: 4 })
          .turn(Math.PI, 0, 0)
          .at(s * 2.95, 1.48, -4.2)
          .as('iron'),
        kit
          .box(0.2, 0.04, 0.2)
          .at(s * 2.95, 1.14, -4.2)
          .as('iron'),
      );
      if (night)
        kit.lamp({
          kind: 'point',
          at: [s * 2.8, 1.35, -4.1],
          kelvin: 2300,
          power: 2.2,
          size: [0.1, 0.1],
          flicker: 'fire',
          source: 'lantern',
        });
    }
  },
});
