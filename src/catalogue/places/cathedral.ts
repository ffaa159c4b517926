import { definePlace } from '../kinds.ts';
import { daylight, windowLight } from '../kit/daylight.ts';
import type { SetKit, Shape } from '../kit/set-kit.ts';

/** A pointed arch of tubes between two piers at ±half, springing at `from`. */
function arch(kit: SetKit, half: number, from: number, rise: number, radius: number, z: number): Shape {
  const limb = (s: number) =>
    kit
      .tube(
        Array.from({ length: 7 }, (_, i) => {
          const a = (i / 6) * 1.25;
          return [
            s * half * (1 - (1 - Math.cos(a)) / (1 - Math.cos(1.25))),
            from + (rise * Math.sin(a)) / Math.sin(1.25),
            z,
          ] as const;
        }),
        radius,
        { sides: 8, steps: 14 },
      )
      .as('stone', { colour: '#a39a8a', wear: 0.3 });
  return kit.group(limb(1), limb(-1));
}

export default definePlace({
  id: 'cathedral',
  words: ['cathedral', 'church', 'chapel', 'abbey', 'crypt', 'altar', 'cathedral nave'],
  facts: {
    indoor: true,
    floor: 'stone',
    area: [4.4, 8],
    anchors: {
      mark: { at: [0, 0, 0], kind: 'stand' },
      altar: { at: [0, 1.02, -8.6], kind: 'surface', size: [1.8, 0.8] },
      'before-altar': { at: [0, 0, -6.8], kind: 'stand' },
      'pew.left': { at: [-2.6, 0.45, -0.4], yaw: Math.PI, kind: 'seat' },
      'pew.right': { at: [2.6, 0.45, -0.4], yaw: Math.PI, kind: 'seat' },
    },
    bounds: [
      [-2.6, 0.3, 0.6],
      [2.6, 5.5, 9.5],
    ],
    practicals: ['candle', 'window', 'stained glass'],
    times: ['morning', 'afternoon', 'night', 'dusk', 'golden-hour', 'sunset'],
    weathers: ['clear'],
    ambience: ['room-tone'],
    room: { seconds: 3.2, wet: 0.4 },
    has: ['altar', 'candle', 'pews', 'columns', 'stained glass', 'windows'],
  },
  build(kit, params) {
    const day = daylight(params.time === 'unspecified' ? 'afternoon' : params.time, params.weather);
    const dark = day.night || params.state.some((s) => ['dark', 'candlelit', 'dim'].includes(s));
    const stone = { colour: '#948b7d', wear: 0.4, vary: 0.05 };
    kit.backdrop({ kind: 'dark', colour: '#0c0b0e' });
    for (let j = 0; j < 14; j++)
      for (let i = 0; i < 8; i++)
        kit.add(
          kit
            .box(1.48, 0.06, 1.48, { bevel: 0.012, cells: 2 })
            .at(-5.25 + i * 1.5, -0.03, 9 - j * 1.5)
            .as('stone', { colour: (i + j) % 2 ? '#8b8377' : '#6d675e', vary: 0.08 }),
        );
    kit.reflect({ strength: 0.1, roughness: 0.45 });
    for (const s of [-1, 1]) {
      kit.add(
        kit
          .box(0.5, 11, 22, { cells: 16 })
          .at(s * 6.2, 5.5, -1)
          .as('stone', stone),
      );
      for (let i = 0; i < 6; i++) {
        const z = 6 - i * 3;
        for (const [dx, dz, r] of [
          [0, 0, 0.34],
          [0.3, 0, 0.12],
          [-0.3, 0, 0.12],
          [0, 0.3, 0.12],
          [0, -0.3, 0.12],
        ] as const)
          kit.feature(
            'columns',
            kit
              .cylinder(r, 6, { sides: r > 0.2 ? 18 : 8, bevel: 0 })
              .at(s * 3.9 + dx, 3, z + dz)
              .as('stone', { ...stone, colour: '#a39a8a' }),
          );
        kit.add(
          kit
            .box(1.05, 0.35, 1.05, { bevel: 0.06 })
            .at(s * 3.9, 0.17, z)
            .as('stone', stone),
          kit
            .lathe(
              [
                [0.36, 5.9],
                [0.5, 6.2],
                [0.62, 6.5],
                [0, 6.5],
              ],
              { sides: 16 },
            )
            .at(s * 3.9, 0, z)
            .as('stone', { ...stone, colour: '#aca392' }),
        );
        // A lancet window in each bay, its glass in colours.
        const wz = z - 1.5;
        const tall = kit.group(
          ...Array.from({ length: 5 }, (_, r) =>
            Array.from({ length: 2 }, (_, c) =>
              kit
                .panel(0.5, 0.82, { cells: 1 })
                .at(c * 0.54 - 0.27, r * 0.86, 0)
                .as('glass', { colour: '#8a6a5a' })
                .glow(
                  kit.random.pick(['#c8402c', '#2c5ac8', '#e0b03a', '#3a8c5a', '#8a3ab0', '#d87a2c']),
                  dark ? 0.16 : 0.75,
                ),
            ),
          ).flat(),
          kit.box(0.06, 4.6, 0.08, { cells: 2 }).at(0, 1.7, 0.02).as('stone', stone),
        );
        kit.feature('stained glass', tall.turn(0, (-s * Math.PI) / 2, 0).at(s * 5.93, 3.2, wz));
        if (!dark && i < 5)
          windowLight(kit, [s * 5.8, 5, wz], [-s, -0.55, 0], [1, 4], {
            ...day,
            power: day.power * (s > 0 ? 0.6 : 0.35),
          });
      }
      for (let i = 0; i < 5; i++) {
        const z = 1.8 - i * 1.25;
        kit.feature(
          'pews',
          kit
            .box(2.1, 0.06, 0.4, { bevel: 0.015 })
            .at(s * 2.75, 0.45, z)
            .as('wood', { colour: '#5a3d28' }),
          kit
            .box(2.1, 0.55, 0.06, { bevel: 0.015 })
            .at(s * 2.75, 0.75, z + 0.2)
            .as('wood', { colour: '#5a3d28' }),
          ...[-1, 1].map((e) =>
            kit
              .box(0.08, 0.95, 0.5, { bevel: 0.03 })
              .at(s * 2.75 + e * 1.05, 0.48, z + 0.04)
              .as('wood', { colour: '#4a3222' }),
          ),
        );
      }
    }
    for (let i = 0; i < 6; i++) kit.add(arch(kit, 3.9, 6.4, 3.6, 0.16, 6 - i * 3));
    kit.add(
      kit
        .tube(
          [
            [0, 9.95, 8],
            [0, 9.95, -10],
          ],
          0.14,
          { sides: 8 },
        )
        .as('stone', stone),
      kit.box(13, 0.3, 22, { cells: 10 }).at(0, 11, -1).as('stone', { colour: '#6b655b' }),
    );
    // The east end: steps, altar, the great window.
    kit.add(
      kit.box(13, 11, 0.5, { cells: 14 }).at(0, 5.5, -11.2).as('stone', stone),
      kit.box(7, 0.16, 3.6, { bevel: 0.02 }).at(0, 0.05, -9).as('stone', { colour: '#a0988a' }),
      kit.box(6, 0.16, 2.8, { bevel: 0.02 }).at(0, 0.2, -9.2).as('stone', { colour: '#a8a092' }),
    );
    kit.feature(
      'altar',
      kit.box(2.1, 0.78, 0.9, { bevel: 0.03 }).at(0, 0.62, -8.7).as('stone', { colour: '#b5ab9b' }),
      kit.box(2.3, 0.08, 1.05, { bevel: 0.02 }).at(0, 1.02, -8.7).as('stone', { colour: '#c2b8a8' }),
      kit.box(1.0, 0.015, 1.07, { bevel: 0.004 }).at(0, 1.068, -8.7).as('cloth', { colour: '#7a1f26' }),
    );
    kit.add(
      kit.box(0.1, 1.1, 0.1, { bevel: 0.02 }).at(0, 2.6, -10.85).as('brass', { colour: '#c89a4a' }),
      kit.box(0.7, 0.1, 0.1, { bevel: 0.02 }).at(0, 2.8, -10.85).as('brass', { colour: '#c89a4a' }),
    );
    const rose: Shape[] = [];
    for (let ring = 0; ring < 3; ring++)
      for (let i = 0; i < 4 + ring * 6; i++) {
        const a = (i / (4 + ring * 6)) * Math.PI * 2;
        rose.push(
          kit
            .cylinder(0.26 - ring * 0.02, 0.05, { sides: 12 })
            .turn(Math.PI / 2, 0, 0)
            .at(Math.cos(a) * (0.3 + ring * 0.55), Math.sin(a) * (0.3 + ring * 0.55), 0)
            .as('glass', { colour: '#806050' })
            .glow(['#e0b03a', '#c8402c', '#2c5ac8'][ring]!, dark ? 0.3 : 1),
        );
      }
    kit.feature(
      'stained glass',
      kit.group(...rose).at(0, 6.4, -10.9),
      kit
        .cylinder(1.85, 0.12, { sides: 36 })
        .turn(Math.PI / 2, 0, 0)
        .at(0, 6.4, -10.98)
        .as('stone', { colour: '#7d7569' }),
    );
    for (const [x, y, z] of [
      [-0.8, 1.06, -8.7],
      [0.8, 1.06, -8.7],
      [-0.55, 1.06, -8.75],
      [0.55, 1.06, -8.75],
      [-2.2, 0.3, -8],
      [2.2, 0.3, -8],
      [-2.5, 0.3, -8.5],
      [2.5, 0.3, -8.5],
    ] as const) {
      const h = kit.random.range(0.22, 0.42);
      kit.feature(
        'candles',
        kit
          .cylinder(0.035, h, { sides: 10 })
          .at(x, y + h / 2, z)
          .as('plastic', { colour: '#f2e6c8' }),
        kit
          .sphere([0.014, 0.035, 0.014], { segments: 8 })
          .at(x, y + h + 0.035, z)
          .as('paper', { colour: '#ffd27a' })
          .glow('#ffc05a', 5),
      );
      kit.lamp({
        kind: 'point',
        at: [x, y + h + 0.08, z],
        kelvin: 1950,
        power: dark ? 1.1 : 0.4,
        size: [0.08, 0.08],
        flicker: 'fire',
        source: 'candle',
      });
    }
    if (dark)
      for (const s of [-1, 1])
        kit.lamp({
          kind: 'point',
          at: [s * 3.3, 2.4, 1.5],
          kelvin: 1950,
          power: 1.6,
          size: [0.2, 0.2],
          flicker: 'fire',
          source: 'candle',
        });
    kit.emitter({ kind: 'dust', at: [0, 3, -2], size: 4, rate: 12 });
  },
});
