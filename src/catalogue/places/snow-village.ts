import { definePlace } from '../kinds.ts';
import { gable, gableWall } from '../kit/assemblies.ts';

export default definePlace({
  id: 'snow-village',
  words: [
    'snow village',
    'snowy village',
    'winter village',
    'christmas village',
    'alpine village',
    'ski resort',
    'north pole',
    'snowy town',
    'snow-covered village',
    'winter wonderland',
    'snowy street',
    'christmas market',
    'snowy hill',
  ],
  facts: {
    indoor: false,
    floor: 'snow',
    area: [5, 6],
    anchors: {
      mark: { at: [0, 0, 0], kind: 'stand' },
      door: { at: [-3.4, 0, -4.4], yaw: 0.6, kind: 'stand' },
      bench: { at: [2.3, 0.45, -1.6], yaw: -0.6, kind: 'seat' },
      far: { at: [0.4, 0, -9], kind: 'stand' },
    },
    bounds: [
      [-4, 0.3, 0.6],
      [4, 6, 11],
    ],
    practicals: ['window', 'street lamp', 'fairy bulbs'],
    times: ['dusk', 'night', 'morning', 'afternoon', 'golden-hour', 'sunset'],
    weathers: ['snow', 'clear', 'fog', 'cloudy'],
    ambience: ['snow-wind'],
    room: { seconds: 0.15, wet: 0.02 },
    has: ['house', 'snow', 'pine', 'snowman', 'street-lamp', 'bench', 'mountains', 'fence', 'sled'],
  },
  build(kit, params) {
    const night = ['night', 'dusk', 'dawn'].includes(params.time);
    const snow = { colour: '#eef3f8', vary: 0.01 };
    kit.backdrop({ kind: 'sky', hills: 0.9 });
    const lie = (x: number, z: number): number =>
      0.06 * Math.sin(x * 0.9 + z * 0.4) +
      Math.max(0, Math.abs(x) - 4) * 0.14 +
      Math.max(0, -z - 14) * 0.12 -
      0.05 * Math.exp(-((x / 1.1) ** 2));
    kit.add(
      kit
        .ground(60, 56, { cells: 62, height: (x, z) => lie(x, z - 14) })
        .at(0, 0, -14)
        .as('snow', snow),
    );
    const house = (x: number, z: number, yaw: number, w: number, wall: string): void => {
      const put = (s: ReturnType<typeof kit.box>) => s.turn(0, yaw, 0).at(x, lie(x, z) - 0.1, z);
      const glow = night ? '#ffb45c' : '#ffd8a0';
      const pane = (px: number, py: number, pw: number, ph: number): void => {
        kit.feature(
          'window',
          put(kit.panel(pw, ph, { cells: 1 }).at(px, py, 2.03))
            .as('ceramic', { colour: '#ffd890' })
            .glow(glow, night ? 1.3 : 0.35),
          ...[-1, 1].flatMap((s) => [
            put(kit.box(0.06, ph + 0.1, 0.08).at(px + (s * pw) / 2, py, 2.04)).as('wood', {
              colour: '#f4efe2',
            }),
            put(kit.box(0.26, ph, 0.05).at(px + s * (pw / 2 + 0.18), py, 2.04)).as('wood', {
              colour: '#a83a30',
            }),
          ]),
          put(kit.box(0.04, ph, 0.06, { bevel: 0 }).at(px, py, 2.04)).as('wood', { colour: '#f4efe2' }),
          put(kit.box(pw, 0.04, 0.06, { bevel: 0 }).at(px, py, 2.04)).as('wood', { colour: '#f4efe2' }),
          put(kit.box(pw + 0.2, 0.1, 0.2, { bevel: 0.04 }).at(px, py - ph / 2 - 0.05, 2.1)).as('snow', snow),
        );
      };
      kit.feature(
        'house',
        put(kit.box(w, 2.8, 4, { cells: 4 }).at(0, 1.4, 0)).as('wood', { colour: wall, wear: 0.3 }),
        put(gableWall(kit, w, w * 0.5, 0.2).at(0, 2.8, 1.9)).as('wood', { colour: wall }),
        put(
          gable(kit, 4, w, w * 0.5, 0.14, 0.5)
            .turn(0, Math.PI / 2, 0)
            .at(0, 2.8, 0),
        ).as('wood', { colour: '#4a3626' }),
        put(
          gable(kit, 4.1, w + 0.1, w * 0.5, 0.3, 0.42)
            .turn(0, Math.PI / 2, 0)
            .at(0, 2.93, 0),
        ).as('snow', snow),
        put(kit.box(0.6, 1.6, 0.6).at(w * 0.28, 2.8 + w * 0.42, -0.6)).as('brick', { colour: '#8a5444' }),
        put(kit.box(0.7, 0.16, 0.7, { bevel: 0.06 }).at(w * 0.28, 3.68 + w * 0.42, -0.6)).as('snow', snow),
        put(kit.box(0.95, 1.95, 0.1).at(w * 0.22, 1, 2.0)).as('wood', { colour: '#6a3424' }),
        put(
          kit
            .lathe(
              [
                [0.16, -0.05],
                [0.24, 0],
                [0.16, 0.05],
                [0.16, -0.05],
              ],
              { sides: 16 },
            )
            .turn(Math.PI / 2, 0, 0)
            .at(w * 0.22, 1.5, 2.08),
        ).as('leaf', { colour: '#2f6a3c' }),
      );
      pane(-w * 0.22, 1.5, 0.95, 0.95);
      pane(0, 3.3, 0.7, 0.7);
      for (let i = 0; i < 14; i++)
        kit.feature(
          'icicle',
          put(
            kit
              .cylinder(0.002, 0.16 + 0.14 * Math.abs(Math.sin(i * 2.3)), { top: 0.028, sides: 5, bevel: 0 })
              .at((i - 6.5) * (w / 13), 2.62 + w * 0.47 - Math.abs(i - 6.5) * (w / 13), 2.46),
          ).as('ice'),
        );
      for (let i = 0; i < 9; i++) {
        const u = (i + 0.5) / 9;
        const px = (u - 0.5) * w;
        kit.feature(
          'fairy lights',
          put(kit.sphere(0.05, { segments: 8 }).at(px, 2.86 + w * 0.47 - Math.abs(px) * 0.97 - 0.25, 2.38))
            .as('glass')
            .glow(['#ff4a3c', '#ffd84c', '#4cd878', '#5ca8ff'][i % 4]!, night ? 2.6 : 0.8),
        );
      }
      kit.emitter({
        kind: 'smoke',
        at: [x + w * 0.28 * Math.cos(yaw), lie(x, z) + 3.8 + w * 0.42, z - w * 0.28 * Math.sin(yaw)],
        size: 0.5,
        rate: 0.4,
      });
      if (night)
        kit.lamp({
          kind: 'panel',
          at: [x + 2.3 * Math.sin(yaw), 1.6, z + 2.3 * Math.cos(yaw)],
          towards: [Math.sin(yaw), -0.2, Math.cos(yaw)],
          size: [1.6, 1],
          kelvin: 2500,
          power: 2.4,
          source: 'window',
        });
    };
    house(-4.6, -6.2, 0.55, 4.4, '#7a4c30');
    house(4.9, -6.8, -0.5, 4.6, '#8a3a30');
    house(0.6, -15, 0.05, 4.2, '#6a5238');
    house(-8, -13, 0.6, 4.4, '#a8743c');
    house(8.2, -14, -0.6, 4.4, '#4c5a64');
    house(-6.6, 1.6, 1.2, 4, '#8a6240');
    for (const [x, z, s] of [
      [-2.6, -3.8, 0.6],
      [3.2, -3.6, 0.65],
      [-7.2, -9.5, 1.1],
      [7.2, -10, 1.2],
      [-2.6, -12, 1],
      [3.8, -13, 1],
      [-12, -10, 1.3],
      [12, -9, 1.3],
      [6.6, 1.5, 1],
      [-10, -4, 1.1],
      [9.5, -3, 1.1],
    ] as const)
      kit.dress('pine', [x, lie(x, z) - 0.05, z], x, {
        scale: s,
        state: ['snowy', ...(s > 0.9 ? ['far'] : [])],
      });
    for (let i = 0; i < 14; i++)
      kit.dress('pine', [-30 + i * 4.6, lie(-30 + i * 4.6, -28), -27 - (i % 3) * 3], i, {
        scale: 1.3,
        state: ['far', 'snowy'],
      });
    for (const [x, z] of [
      [-1.9, -1.8],
      [2.1, -5.4],
      [2.9, 1.6],
    ] as const) {
      kit.dress('street-lamp', [x, lie(x, z), z], 0, { state: night ? ['lit'] : [], scale: 0.9 });
      kit.add(
        kit
          .sphere([0.22, 0.1, 0.22], { segments: 12 })
          .at(x, lie(x, z) + 0.05, z)
          .as('snow', snow),
      );
    }
    kit.dress('snowman', [-2.9, lie(-2.9, -1.4), -1.6], 0.5);
    kit.dress('bench', [2.3, lie(2.3, -1.6), -1.6], -0.6);
    kit.feature(
      'sled',
      ...[-0.18, 0.18].map((x) =>
        kit
          .tube(
            [
              [1.2 + x, 0.06, 0.2],
              [1.2 + x, 0.05, -0.6],
              [1.2 + x, 0.2, -0.85],
            ],
            0.02,
            { sides: 6, steps: 12 },
          )
          .as('wood', { colour: '#a83a30' }),
      ),
      ...[-0.14, 0, 0.14].map((x) =>
        kit
          .box(0.11, 0.03, 0.85)
          .at(1.2 + x, 0.22, -0.25)
          .as('wood', { colour: '#b8884c' }),
      ),
    );
    for (let i = 0; i < 14; i++) {
      const z = 5 - i * 0.9;
      for (const s of [-1, 1]) {
        if (i === 6) continue;
        const x = s * 3.4;
        kit.feature(
          'fence',
          kit
            .box(0.1, 0.8, 0.1, { cells: 1 })
            .at(x, lie(x, z) + 0.3, z)
            .as('wood', { colour: '#6a4c34' }),
          kit
            .box(0.14, 0.1, 0.14, { bevel: 0.04, cells: 1 })
            .at(x, lie(x, z) + 0.73, z)
            .as('snow', snow),
          kit
            .box(0.05, 0.08, 0.9, { cells: 1 })
            .at(x, lie(x, z) + 0.48, z - 0.45)
            .as('wood', { colour: '#6a4c34' }),
        );
      }
    }
    for (let i = 0; i < 7; i++) {
      const x = -60 + i * 20;
      kit.feature(
        'mountains',
        kit
          .blob([18, kit.random.range(16, 26), 14], { lumps: 5, roughness: 0.45, detail: 3 })
          .at(x, -2, -80 - (i % 2) * 14)
          .as('snow', { colour: '#d4e0ec', vary: 0.04 }),
      );
    }
  },
});
