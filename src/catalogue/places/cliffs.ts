import { definePlace } from '../kinds.ts';

/** Height of the cliff top over the sea, metres. */
const DROP = 16;

export default definePlace({
  id: 'cliffs',
  words: [
    'cliff',
    'cliffs',
    'sea cliff',
    'sea cliffs',
    'clifftop',
    'cliff top',
    'cliff edge',
    'edge of a cliff',
    'rocky shore',
    'rocky coast',
    'rocky coastline',
    'coastline',
    'headland',
    'rugged coast',
    'rugged coastline',
    'ocean cliff',
    'bluff',
    'ireland',
    'rocky island',
    'lighthouse island',
    'rock in the sea',
  ],
  facts: {
    indoor: false,
    floor: 'grass',
    area: [5, 4],
    anchors: {
      mark: { at: [0, 0, 0], kind: 'stand' },
      edge: { at: [0.6, 0, -2.2], yaw: Math.PI, kind: 'stand' },
      rock: { at: [-1.9, 0.5, -0.6], yaw: 0.4, kind: 'seat' },
    },
    bounds: [
      [-4, 0.3, 0.6],
      [4, 9, 14],
    ],
    practicals: [],
    times: ['afternoon', 'golden-hour', 'sunset', 'sunrise', 'morning', 'dusk', 'night'],
    weathers: ['clear', 'cloudy', 'storm', 'fog', 'rain'],
    ambience: ['waves', 'wind', 'seagulls'],
    room: { seconds: 0.1, wet: 0.02 },
    has: ['sea', 'cliff', 'rock', 'waves', 'grass', 'lighthouse', 'sea stack', 'foam', 'fence'],
    elevation: DROP,
  },
  build(kit, params) {
    kit.backdrop({ kind: 'sky', hills: 0, sea: true });
    const turf = params.colour ?? '#7c9050';
    /** Where the edge runs: the land is nearer to the camera than this. */
    const brink = (x: number): number =>
      -2.6 + 0.4 * Math.sin(x * 0.9) + Math.max(0, -x - 1.5) * 0.75 - Math.max(0, x - 2) * 0.5;
    kit.add(
      kit
        .ground(44, 26, {
          cells: 56,
          height: (x, z) => {
            const past = brink(x) - (z + 7);
            const swell = 0.25 * Math.sin(x * 0.3 + 1) * Math.min(1, Math.hypot(x, z + 7) / 8);
            return past > 0 ? swell - Math.min(DROP + 2, past * 9) : swell;
          },
        })
        .at(0, 0, 7)
        .as('grass', { colour: turf }),
    );
    // The rock of the headlands that run out into the sea on the left, each farther and paler.
    const strata = ['#a08c74', '#a4968a', '#aea69c', '#b8b4b0'];
    for (let i = 0; i < 4; i++) {
      // Across the cove they stand higher than the near brink, so that the rock faces the lens.
      const [x, z] = [-17 - i * 9, -15 - i * 18];
      const top = 5.5 + i * 1.5;
      kit.feature(
        'cliff',
        ...[0, 1, 2, 3].map((k) =>
          kit
            .box(7 + i * 2, DROP + top - k * 1.8, 9 + i * 2, { bevel: 0.8, cells: 4 })
            .turn(0, kit.random.range(-0.5, 0.5), kit.random.range(-0.05, 0.05))
            .at(x + k * (4.2 + i), (top - k * 1.8 - DROP) / 2, z + kit.random.range(-1.5, 1.5))
            .as('stone', { colour: strata[i]!, vary: 0.1, wear: 0.5 }),
        ),
        ...[0, 1, 2, 3, 4].map((k) =>
          kit
            .blob([3.2 + i, kit.random.range(5, 8), 3 + i], { lumps: 7, roughness: 0.5, detail: 3 })
            .at(x + k * (3.4 + i * 0.8), -DROP + kit.random.range(3, 6), z + 4 + i)
            .as('stone', { colour: strata[i]!, vary: 0.1 }),
        ),
        ...[0, 1, 2, 3].map((k) =>
          kit
            .blob([3.8 + i * 1.2, 0.55, 4.4 + i], { lumps: 5, roughness: 0.3, detail: 3 })
            .at(x + k * (4.2 + i), top - k * 1.8, z)
            .as('grass', { colour: turf, vary: 0.08 }),
        ),
      );
      for (let k = 0; k < 9; k++)
        kit.feature(
          'foam',
          kit
            .blob([kit.random.range(1, 2.6), 0.35, kit.random.range(0.8, 1.6)], {
              lumps: 5,
              roughness: 0.5,
              detail: 2,
            })
            .at(x + 4 + kit.random.range(-3, 12), -DROP + 0.1, z + 7 + kit.random.range(-3, 4))
            .as('snow', { colour: '#e8f0f2' }),
        );
    }
    kit.feature(
      'sea',
      kit
        .ground(420, 300, { cells: 40 })
        .at(40, -DROP - 0.05, -150)
        .as('water', { colour: '#2f5a6c' }),
    );
    kit.water({
      at: [20, -DROP, -55],
      width: 120,
      depth: 110,
      colour: '#35687a',
      clarity: 0.15,
      flow: [0.2, 0, 0.5],
    });
    // Sea stacks on the right, and lines of surf.
    for (const [x, z, w, h] of [
      [10, -22, 3, 12],
      [16, -30, 4.4, 17],
      [25, -44, 5, 13],
    ] as const) {
      kit.feature(
        'sea stack',
        kit
          .blob([w, h / 2, w * 0.8], { lumps: 6, roughness: 0.4, detail: 3 })
          .at(x, -DROP + h / 2 - 1.5, z)
          .as('stone', { colour: '#7c7064', vary: 0.1 }),
        kit
          .blob([w * 0.7, 0.8, w * 0.55], { lumps: 3, detail: 2 })
          .at(x, -DROP + h - 2, z)
          .as('grass', { colour: turf }),
        kit
          .blob([w * 1.9, 0.3, w * 1.5], { lumps: 6, roughness: 0.5, detail: 2 })
          .at(x, -DROP + 0.1, z)
          .as('snow', { colour: '#e8f0f2' }),
      );
      kit.emitter({ kind: 'spray', at: [x - w, -DROP + 0.8, z + w], size: 3, rate: 8 });
    }
    for (let i = 0; i < 26; i++) {
      const z = kit.random.range(-90, -18);
      kit.feature(
        'waves',
        kit
          .box(kit.random.range(5, 16), 0.22, kit.random.range(0.3, 0.7), { bevel: 0.1, cells: 2 })
          .turn(0, kit.random.range(-0.15, 0.15), 0)
          .at(kit.random.range(-12, 50) * (1 + -z / 120), -DROP + 0.08, z)
          .as('snow', { colour: '#dfeaec' }),
      );
    }
    kit.dress('lighthouse', [-25, 6.6, -33], 0.4, {});
    kit.dress('sailboat', [30, -DROP, -90], 0.7, { state: ['far'] });
    // Near: rocks, tufts, wild flowers, a leaning fence along the brink.
    for (const [x, z, s] of [
      [-2.4, -0.9, 0.9],
      [-1.7, -1.4, 0.5],
      [2.9, -1.6, 0.7],
      [3.6, 0.8, 0.45],
      [-3.9, 1.4, 0.6],
      [1.7, -2.8, 0.4],
    ] as const)
      kit.dress('rock', [x, -0.05, z], x * 2, { scale: s, state: ['mossy'] });
    for (let i = 0; i < 150; i++) {
      const x = kit.random.range(-9, 9);
      const z = kit.random.range(brink(x) + 0.15, 5.5);
      if (Math.abs(x) < 0.7 && z > -1) continue;
      kit.dress(
        'grass-tuft',
        [x, 0.25 * Math.sin(x * 0.3 + 1) * Math.min(1, Math.hypot(x, z) / 8) - 0.03, z],
        i,
        {
          scale: kit.random.range(0.5, 1.1),
          colour: kit.random.pick(['#8a9a54', '#9aa45c', '#b0a868']),
        },
      );
    }
    for (let i = 0; i < 7; i++) {
      const x = 1.9 + i * 1.3;
      const z = brink(x) + 0.7;
      kit.feature(
        'fence',
        kit
          .box(0.09, 1, 0.09)
          .turn(kit.random.range(-0.1, 0.1), 0, kit.random.range(-0.12, 0.12))
          .at(x, 0.42, z)
          .as('wood', { colour: '#8a7c68', wear: 0.7 }),
        kit
          .tube(
            [
              [x, 0.75, z],
              [x + 0.65, 0.66, (z + brink(x + 1.3) + 0.7) / 2],
              [x + 1.3, 0.75, brink(x + 1.3) + 0.7],
            ],
            0.014,
            { sides: 4 },
          )
          .as('iron'),
      );
    }
  },
});
