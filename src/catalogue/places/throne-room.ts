import { definePlace } from '../kinds.ts';
import { daylight, windowLight } from '../kit/daylight.ts';
import { room } from '../kit/rooms.ts';

export default definePlace({
  id: 'throne-room',
  words: [
    'throne room',
    'great hall',
    'castle hall',
    'castle interior',
    'palace hall',
    'royal hall',
    'royal court',
    'medieval hall',
    'ballroom',
    'hall',
    'courtroom',
    'mead hall',
  ],
  facts: {
    indoor: true,
    floor: 'stone',
    area: [4.4, 5],
    anchors: {
      mark: { at: [0, 0, 0], kind: 'stand' },
      throne: { at: [0, 1.06, -6.1], yaw: 0, kind: 'seat' },
      dais: { at: [1.3, 0.5, -5.2], yaw: 0.1, kind: 'stand' },
      column: { at: [-2.6, 0, -1.5], yaw: 0.6, kind: 'stand' },
    },
    bounds: [
      [-3, 0.3, 0.6],
      [3, 5, 10],
    ],
    practicals: ['torch', 'window', 'candle'],
    times: ['unspecified', 'morning', 'afternoon', 'golden-hour', 'night', 'dusk'],
    weathers: ['clear', 'rain', 'storm'],
    ambience: ['hall-echo', 'fire'],
    room: { seconds: 2.6, wet: 0.34 },
    has: ['throne', 'banner', 'column', 'torch', 'carpet', 'window', 'arch', 'shield', 'chandelier'],
  },
  build(kit, params) {
    const day = daylight(params.time === 'unspecified' ? 'afternoon' : params.time, params.weather);
    const stone = '#8c8478';
    const royal = params.colour ?? '#8c1f2c';
    const [W, H] = [11, 8];
    room(
      kit,
      { width: W, height: H, back: 8.4, front: 11 },
      {
        floor: { material: 'stone', colour: '#8a8276', roughness: 0.3 },
        wall: { material: 'stone', colour: stone, wear: 0.3 },
        ceiling: { material: 'wood', colour: '#3c2c22' },
        skirting: { material: 'stone', colour: '#5c564e' },
      },
    );
    kit.backdrop({ kind: 'dark' });
    kit.reflect({ strength: 0.2, roughness: 0.25 });
    kit.feature(
      'carpet',
      kit.ground(1.9, 16, { cells: 20 }).at(0, 0.012, 2.6).as('felt', { colour: royal }),
      ...[-0.88, 0.88].map((x) =>
        kit.ground(0.09, 16, { cells: 10 }).at(x, 0.016, 2.6).as('felt', { colour: '#d0a040' }),
      ),
      ...[0, 1, 2].map((i) =>
        kit
          .box(1.9, 0.02, 0.7, { cells: 3 })
          .at(0, 0.18 + i * 0.166, -4.9 - i * 0.45)
          .as('felt', { colour: royal }),
      ),
    );
    kit.feature(
      'dais',
      ...[0, 1, 2].map((i) =>
        kit
          .box(6 - i * 0.8, 0.166, 4.6 - i * 0.9, { bevel: 0.015, cells: 8 })
          .at(0, 0.083 + i * 0.166, -6.4)
          .as('stone', { colour: '#a49a8a', vary: 0.03 }),
      ),
    );
    kit.dress('throne', [0, 0.5, -6.4], 0, { scale: 1.15 });
    // Canopy and arms behind the throne.
    kit.feature(
      'banner',
      kit.box(2.6, 4.6, 0.05, { cells: 6 }).at(0, 4.4, -8.32).as('felt', { colour: royal }),
      kit.box(2.8, 0.12, 0.14).at(0, 6.75, -8.28).as('brass'),
      ...[-1.22, 1.22].map((x) =>
        kit.box(0.09, 4.6, 0.06, { cells: 3 }).at(x, 4.4, -8.3).as('felt', { colour: '#d0a040' }),
      ),
      kit
        .extrude(
          [
            [-0.5, 0.55],
            [0.5, 0.55],
            [0.5, -0.1],
            [0, -0.7],
            [-0.5, -0.1],
          ],
          0.06,
        )
        .at(0, 4.7, -8.26)
        .as('brass', { colour: '#d0a040' }),
      kit
        .extrude(
          [
            [-0.4, 0.45],
            [0, 0.45],
            [0, -0.55],
            [-0.4, -0.06],
          ],
          0.07,
        )
        .at(0, 4.7, -8.25)
        .as('felt', { colour: '#22346c' }),
    );
    for (const s of [-1, 1]) {
      for (let i = 0; i < 5; i++) {
        const z = -5.4 + i * 3.3;
        kit.feature(
          'column',
          kit
            .box(0.95, 0.3, 0.95, { bevel: 0.04 })
            .at(s * 3.5, 0.15, z)
            .as('stone', { colour: '#9a9082' }),
          kit
            .cylinder(0.34, H - 1.6, { sides: 18, bevel: 0 })
            .at(s * 3.5, (H - 1.6) / 2 + 0.3, z)
            .as('stone', { colour: stone, wear: 0.3 }),
          kit
            .lathe(
              [
                [0.34, 0],
                [0.36, 0.1],
                [0.6, 0.5],
                [0.66, 0.55],
                [0.66, 0.7],
              ],
              { sides: 18 },
            )
            .at(s * 3.5, H - 1.6, z)
            .as('stone', { colour: '#9a9082' }),
        );
        if (i > 3) continue;
        // Arches from column to column, banners and torches between them.
        kit.feature(
          'arch',
          ...Array.from({ length: 8 }, (_, k) => {
            const a = ((k + 0.5) / 8) * Math.PI;
            return kit
              .box(0.5, 0.42, 0.72, { bevel: 0.02, cells: 1 })
              .turn(-(a - Math.PI / 2), 0, 0)
              .at(s * 3.5, H - 1.5 + Math.sin(a) * 0.9, z + 1.65 - Math.cos(a) * 1.55)
              .as('stone', { colour: '#968c7e', vary: 0.06 });
          }),
        );
        const tall = z + 1.65;
        kit.feature(
          'window',
          kit
            .panel(0.9, 3, { cells: 2 })
            .turn(0, (-s * Math.PI) / 2, 0)
            .at(s * 5.47, 4.6, tall)
            .as('glass')
            .glow(day.pane, day.strength * 1.1),
          kit
            .box(0.2, 3.2, 0.16, { cells: 2 })
            .at(s * 5.44, 4.6, tall - 0.52)
            .as('stone', { colour: '#6e665a' }),
          kit
            .box(0.2, 3.2, 0.16, { cells: 2 })
            .at(s * 5.44, 4.6, tall + 0.52)
            .as('stone', { colour: '#6e665a' }),
          ...[3.9, 4.7, 5.5].map((y) =>
            kit
              .box(0.05, 0.04, 0.95)
              .at(s * 5.45, y, tall)
              .as('iron'),
          ),
        );
        if (s > 0 && i % 2 === 0)
          windowLight(kit, [s * 5.3, 4.6, tall], [-s, -0.7, -0.1], [0.9, 3], {
            ...day,
            power: day.power * 5,
          });
        kit.feature(
          'banner',
          kit
            .box(0.04, 2.2, 0.9, { cells: 2 })
            .at(s * 3.08, 4.6, z)
            .as('felt', { colour: i % 2 ? '#22346c' : royal }),
          kit
            .box(0.05, 0.3, 0.5)
            .at(s * 3.07, 4.8, z)
            .as('brass', { colour: '#d0a040' }),
        );
      }
      for (const z of [-2.1, 4.5]) {
        kit.feature(
          'torch',
          kit
            .tube(
              [
                [s * 3.16, 2.1, z],
                [s * 2.95, 2.15, z],
                [s * 2.92, 2.4, z],
              ],
              0.025,
              { sides: 6 },
            )
            .as('iron'),
          kit
            .cylinder(0.06, 0.28, { sides: 10, top: 0.085 })
            .at(s * 2.92, 2.5, z)
            .as('iron'),
        );
        kit.emitter({ kind: 'fire', at: [s * 2.92, 2.66, z], size: 0.22, rate: 14 });
        kit.lamp({
          kind: 'point',
          at: [s * 2.85, 2.8, z],
          kelvin: 2000,
          power: 5,
          size: [0.15, 0.2],
          flicker: 'fire',
          source: 'torch',
        });
      }
    }
    for (const s of [-1, 1]) {
      kit.dress('shield', [s * 2.2, 3.2, -8.25], 0, {});
      for (let i = 0; i < 3; i++) {
        const [x, z] = [s * (1.5 + i * 0.25), -4.4 - i * 0.8];
        kit.feature(
          'candelabra',
          kit
            .cylinder(0.02, 1.4, { sides: 8 })
            .at(x + s * 0.7, 0.9, z)
            .as('brass'),
          kit
            .cylinder(0.16, 0.04, { sides: 14 })
            .at(x + s * 0.7, 0.2, z)
            .as('brass'),
          kit
            .cylinder(0.025, 0.16, { sides: 8 })
            .at(x + s * 0.7, 1.66, z)
            .as('paper'),
          kit
            .sphere([0.015, 0.035, 0.015], { segments: 6 })
            .at(x + s * 0.7, 1.78, z)
            .as('glass')
            .glow('#ffc060', 4),
        );
      }
    }
    for (let i = 0; i < 6; i++)
      kit.add(
        kit
          .box(W, 0.3, 0.3, { cells: 6 })
          .at(0, H - 0.15, -7 + i * 3.3)
          .as('wood', { colour: '#2e2018' }),
      );
    kit.lamp({
      kind: 'panel',
      at: [0, 5.6, -4.6],
      towards: [0, -0.6, -0.8],
      size: [2, 1],
      kelvin: 3000,
      power: 7,
      source: 'candle',
    });
  },
});
