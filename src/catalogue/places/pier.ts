import { definePlace } from '../kinds.ts';
import { cable } from '../kit/assemblies.ts';

export default definePlace({
  id: 'pier',
  words: [
    'pier',
    'dock',
    'jetty',
    'wharf',
    'marina',
    'quay',
    'boardwalk',
    'wooden pier',
    'wooden dock',
    'harbor dock',
    'harbour dock',
    'fishing harbor',
    'fishing harbour',
    'docks',
    'quayside',
    'boat dock',
  ],
  facts: {
    indoor: false,
    floor: 'wood',
    area: [3.4, 8],
    anchors: {
      mark: { at: [0, 0, 0], kind: 'stand' },
      edge: { at: [0, 0, -7.4], yaw: Math.PI, kind: 'stand' },
      crate: { at: [1.5, 0.42, -1.6], yaw: -0.6, kind: 'seat' },
      bollard: { at: [-1.7, 0, -2], kind: 'stand' },
      water: { at: [-4.2, -0.85, -4], yaw: 0.1, kind: 'surface', size: [4, 8] },
    },
    bounds: [
      [-3.4, 0.2, 0.6],
      [3.4, 5, 10],
    ],
    practicals: ['street lamp', 'lantern'],
    times: ['sunrise', 'morning', 'noon', 'golden-hour', 'sunset', 'dusk', 'night', 'dawn'],
    weathers: ['clear', 'cloudy', 'rain', 'fog', 'storm'],
    ambience: ['lapping', 'seagulls'],
    room: { seconds: 0.1, wet: 0.02 },
    has: [
      'boat',
      'sailboat',
      'crate',
      'fishing-net',
      'barrel',
      'rope',
      'street-lamp',
      'water',
      'sea',
      'lighthouse',
      'planks',
      'bollard',
    ],
  },
  build(kit, params) {
    const night = ['night', 'dusk', 'dawn'].includes(params.time);
    kit.backdrop({ kind: 'sky', sea: true, hills: 0.3 });
    kit.water({
      at: [0, -0.9, -90],
      width: 420,
      depth: 260,
      flow: [0.1, 0, 0.2],
      colour: params.surfaces['water'] ?? '#33707e',
      clarity: 0.35,
    });
    for (let i = 0; i < 62; i++)
      kit.feature(
        'planks',
        kit
          .box(kit.random.range(4.2, 4.4), 0.07, 0.275, { bevel: 0.01, cells: 5 })
          .turn(0, kit.random.range(-0.008, 0.008), 0)
          .at(kit.random.range(-0.04, 0.04), -0.035, 10 - i * 0.29)
          .as('wood', { colour: '#94806a', vary: 0.14, wear: 0.5 }),
      );
    for (const s of [-1, 1]) {
      kit.add(
        kit
          .box(0.2, 0.24, 18.2, { cells: 8 })
          .at(s * 1.9, -0.2, 1.1)
          .as('wood', { colour: '#5e4e3e' }),
      );
      for (let i = 0; i < 7; i++) {
        const z = 9 - i * 2.8;
        kit.add(
          kit
            .cylinder(0.16, i % 2 ? 1.7 : 2.6, { sides: 12 })
            .at(s * 2.2, i % 2 ? -0.7 : -0.35, z)
            .as('wood', { colour: '#5a4a3a', wear: 0.7 }),
        );
        if (i % 2 === 0)
          kit.feature(
            'rope',
            ...[0.1, 0.18].map((dy) =>
              kit
                .tube(
                  Array.from(
                    { length: 8 },
                    (_, k) =>
                      [
                        s * 2.2 + 0.18 * Math.cos(k * 0.785),
                        0.55 + dy,
                        z + 0.18 * Math.sin(k * 0.785),
                      ] as const,
                  ),
                  0.03,
                  { closed: true, sides: 6, steps: 20 },
                )
                .as('cloth', { colour: '#c0a468' }),
            ),
          );
        if (i < 6)
          kit.feature(
            'rope',
            cable(kit, [s * 2.2, 0.6, z], [s * 2.2, i % 2 ? 0.6 : 0.1, z - 2.8], 0.2, 0.022).as('cloth', {
              colour: '#a88c58',
            }),
          );
      }
      kit.dress('street-lamp', [s * 1.85, 0, s > 0 ? -5.6 : 2.4], 0, {
        state: night ? ['lit'] : [],
        scale: 0.75,
      });
    }
    kit.dress('boat', [-3.6, -1.0, -2.2], 0.06, { colour: '#3d6f8e' });
    kit.dress('boat', [-3.7, -1.0, -7.2], -0.1, { colour: '#a8473a' });
    kit.dress('boat', [3.7, -1.0, -4.4], 3.0, { colour: '#e4dcc8' });
    kit.dress('sailboat', [7.5, -1.1, -12], 2.6);
    kit.dress('sailboat', [-13, -1.1, -26], 0.8, { state: ['far'] });
    kit.dress('sailboat', [22, -1.1, -42], 1.6, { state: ['far'] });
    kit.dress('lighthouse', [-34, 0.4, -70], 0);
    kit.feature(
      'breakwater',
      ...Array.from({ length: 26 }, (_, i) =>
        kit
          .blob([2.4, 1.4, 2], { lumps: 3, roughness: 0.4, detail: 1 })
          .at(-58 + i * 1.9, -0.6, -72 + (i % 3))
          .as('stone', { vary: 0.12 }),
      ),
    );
    kit.feature(
      'hills',
      kit
        .blob([46, 13, 18], { lumps: 4, roughness: 0.3, detail: 3 })
        .at(70, -2, -120)
        .as('grass', { colour: '#6f8468' }),
    );
    kit.dress('crate', [1.5, 0, -1.6], 0.3, { scale: 1.3 });
    kit.dress('crate', [1.6, 0.42, -1.62], 0.1);
    kit.dress('crate', [1.4, 0, -2.6], -0.2, { scale: 1.3, state: ['full'] });
    kit.dress('barrel', [-1.6, 0, -3.4], 0);
    kit.dress('fishing-net', [-1.2, 0, -4.8], 0.5);
    kit.dress('bucket', [1.5, 0, 0.3], 0);
    for (let k = 0; k < 4; k++)
      kit.feature(
        'rope',
        kit
          .tube(
            Array.from(
              { length: 10 },
              (_, i) =>
                [
                  -1.5 + (0.26 - k * 0.02) * Math.cos(i * 0.628),
                  0.03 + k * 0.045,
                  0.6 + (0.26 - k * 0.02) * Math.sin(i * 0.628),
                ] as const,
            ),
            0.026,
            { closed: true, sides: 6, steps: 30 },
          )
          .as('cloth', { colour: '#b8985e' }),
      );
    kit.feature(
      'bollard',
      ...[-1, 1].map((s) =>
        kit
          .lathe(
            [
              [0, 0],
              [0.2, 0],
              [0.13, 0.08],
              [0.11, 0.28],
              [0.19, 0.36],
              [0.17, 0.42],
              [0, 0.44],
            ],
            { sides: 18 },
          )
          .at(s * 1.75, 0, -7)
          .as('iron', { colour: '#34383c' }),
      ),
    );
  },
});
