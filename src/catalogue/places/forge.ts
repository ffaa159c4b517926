import { definePlace } from '../kinds.ts';
import { windowOf } from '../kit/assemblies.ts';
import { daylight } from '../kit/daylight.ts';
import { room } from '../kit/rooms.ts';

export default definePlace({
  id: 'forge',
  words: ['forge', 'smithy', 'blacksmith shop', 'blacksmith workshop', 'foundry', 'armory', 'ironworks'],
  facts: {
    indoor: true,
    floor: 'stone',
    area: [3, 2],
    anchors: {
      mark: { at: [0, 0, 0.1], kind: 'stand' },
      anvil: { at: [0.02, 0.8, 0.66], kind: 'surface', size: [0.36, 0.13] },
      hearth: { at: [-1.35, 0.9, -1.35], kind: 'surface', size: [0.8, 0.5] },
      trough: { at: [1.35, 0, -0.2], kind: 'stand' },
      door: { at: [1.9, 0, 1.4], yaw: -Math.PI / 2, kind: 'stand' },
    },
    bounds: [
      [-2.2, 0.5, -0.3],
      [2.2, 2.4, 3.9],
    ],
    practicals: ['fire', 'window', 'lamp'],
    times: ['unspecified', 'dusk', 'night', 'morning', 'noon', 'afternoon'],
    weathers: ['clear'],
    ambience: ['fire', 'room-tone'],
    room: { seconds: 0.5, wet: 0.16 },
    has: ['anvil', 'hearth', 'fire', 'coals', 'bellows', 'tools', 'tongs', 'barrel', 'chimney', 'window'],
  },
  build(kit, params) {
    const day = daylight(params.time === 'unspecified' ? 'dusk' : params.time, params.weather);
    room(
      kit,
      { width: 5.4, height: 3, back: 2.4, front: 4.2 },
      {
        floor: { material: 'stone', colour: '#6a6058', scale: 1.2, wear: 0.5 },
        wall: { material: 'stone', colour: params.colour ?? '#857a6e', wear: 0.5 },
        ceiling: { material: 'wood', colour: '#40312a' },
      },
    );
    for (const z of [-1.7, -0.2, 1.3, 2.8])
      kit.add(kit.box(5.4, 0.2, 0.18).at(0, 2.9, z).as('wood', { colour: '#3c2c22', wear: 0.6 }));

    // The hearth: a table of stone with live coals under a hood, its bellows beside it.
    const stone = { colour: '#74695f', wear: 0.4 };
    kit.feature(
      'hearth',
      kit
        .box(1.5, 0.86, 1, { bevel: 0.03 })
        .at(-1.35, 0.43, -1.5)
        .as('brick', { colour: '#7a4c3a', wear: 0.5 }),
      kit.box(1.6, 0.08, 1.08, { bevel: 0.02 }).at(-1.35, 0.88, -1.5).as('stone', stone),
      kit
        .cylinder(0.8, 0.9, { top: 0.3, sides: 4, open: true })
        .turn(0, Math.PI / 4, 0)
        .at(-1.35, 2.15, -1.6)
        .as('iron', { colour: '#3a3532', wear: 0.6 }),
      kit
        .box(0.5, 0.7, 0.5, { bevel: 0.02 })
        .at(-1.35, 2.75, -1.6)
        .as('brick', { colour: '#6c4434', wear: 0.5 }),
    );
    kit.feature(
      'coals',
      kit
        .blob([0.42, 0.1, 0.3], { lumps: 7, roughness: 0.5, detail: 3 })
        .at(-1.35, 0.94, -1.42)
        .as('dirt', { colour: '#2a1a14' })
        .glow('#ff5a1a', 1.5),
      ...Array.from({ length: 26 }, (_, i) => {
        const a = i * 2.4;
        const r = 0.32 * Math.sqrt((i + 0.5) / 26);
        return kit
          .blob(0.035 + 0.02 * kit.random.next(), { roughness: 0.4, detail: 1 })
          .at(-1.35 + Math.cos(a) * r * 1.25, 1.03 - r * 0.18, -1.42 + Math.sin(a) * r * 0.9)
          .as('stone', { colour: i % 3 ? '#2c211c' : '#5a2410' })
          .glow(i % 3 ? '#ff3c0a' : '#ff9a3c', i % 3 ? 0.35 : 2.4);
      }),
    );
    kit.emitter({ kind: 'fire', at: [-1.35, 1, -1.42], size: 0.42, rate: 0.8 });
    kit.emitter({ kind: 'sparks', at: [-1.35, 1.15, -1.42], size: 0.4, rate: 0.5 });
    kit.lamp({
      kind: 'point',
      at: [-1.25, 1.4, -1.1],
      kelvin: 1900,
      power: 9,
      size: [0.5, 0.4],
      flicker: 'fire',
      source: 'fire',
    });
    kit.feature(
      'bellows',
      kit
        .extrude(
          [
            [-0.34, -0.26],
            [0.1, -0.3],
            [0.52, -0.05],
            [0.52, 0.05],
            [0.1, 0.3],
            [-0.34, 0.26],
          ],
          0.05,
          { bevel: 0.01 },
        )
        .turn(Math.PI / 2, 0.2, 0.16)
        .at(-2.25, 1.12, -0.75)
        .as('wood', { colour: '#6e4a2e', wear: 0.5 }),
      kit
        .box(0.5, 0.2, 0.4, { bevel: 0.06 })
        .at(-2.2, 0.98, -0.75)
        .as('leather', { colour: '#4a3022', wear: 0.4 }),
    );

    // Tools on a rail along the back wall, bars and horseshoes; a window too small for the smoke.
    const tool = (x: number, kind: number): void => {
      const y = 1.95;
      const dark = { colour: '#4a4e52', metal: 0.4, wear: 0.5 };
      if (kind === 0)
        kit.add(
          kit
            .cylinder(0.014, 0.62, { sides: 8 })
            .at(x, y - 0.36, -2.24)
            .as('wood', { colour: '#7a5636' }),
          kit
            .box(0.2, 0.075, 0.075, { bevel: 0.01 })
            .at(x, y - 0.03, -2.24)
            .as('iron', dark),
        );
      else if (kind === 1)
        for (const s of [-1, 1])
          kit.add(
            kit
              .tube(
                [
                  [x + s * 0.02, y, -2.24],
                  [x + s * 0.035, y - 0.3, -2.24],
                  [x - s * 0.03, y - 0.52, -2.24],
                  [x - s * 0.05, y - 0.62, -2.24],
                  [x - s * 0.005, y - 0.7, -2.24],
                ],
                0.011,
                { sides: 7, steps: 16 },
              )
              .as('iron', dark),
          );
      else
        kit.add(
          kit
            .tube(
              Array.from({ length: 9 }, (_, i) => {
                const a = -0.4 + (i / 8) * (Math.PI + 0.8);
                return [x + Math.cos(a) * 0.085, y - 0.14 + Math.sin(a) * 0.1, -2.26] as const;
              }),
              0.014,
              { sides: 6, steps: 20 },
            )
            .as('iron', { ...dark, colour: '#6a6e72' }),
        );
    };
    kit.feature(
      'tools',
      kit
        .box(2.7, 0.06, 0.05, { bevel: 0.008 })
        .at(1.05, 2, -2.3)
        .as('wood', { colour: '#54392a', wear: 0.5 }),
    );
    for (const [i, x] of [-0.1, 0.18, 0.46, 0.72, 0.98, 1.24, 2.2].entries())
      tool(x, [0, 1, 2, 0, 1, 2, 1][i]!);
    kit.feature(
      'window',
      windowOf(kit, 0.6, 0.7, { bars: [2, 2], frame: '#4a382a', glow: day.pane, strength: day.strength }).at(
        1.72,
        1.65,
        -2.39,
      ),
    );
    kit.lamp({
      kind: 'panel',
      at: [1.72, 1.65, -2.2],
      towards: [-0.1, -0.3, 1],
      size: [0.6, 0.7],
      kelvin: day.night ? 9000 : 6200,
      power: day.night ? 1 : 4,
      source: 'window',
    });

    // The anvil stands where the light of the coals falls, its smith behind it.
    kit.dress('anvil', [0.05, 0, 0.66]);
    kit.dress('barrel', [1.55, 0, -1.75], 0.4);
    kit.dress('barrel', [2.15, 0, -1.3], 1.2, { scale: 0.9 });
    kit.dress('crate', [2.1, 0, 0.2], 0.3);
    kit.dress('bucket', [-0.35, 0, -1.8], 0.7);
    kit.dress('sword', [0.72, 0.02, -2.12], 0.1, { state: ['upright'] });
    kit.dress('shield', [1.18, 0.4, -2.1], 0, { scale: 0.9 });
    for (const [x, z, a] of [
      [-2.4, 0.6, 0.2],
      [-2.35, 0.9, -0.3],
      [-2.45, 1.15, 0.5],
    ] as const)
      kit.dress('log', [x, 0.1, z], a);
    kit.add(
      kit
        .box(0.9, 0.45, 0.5, { bevel: 0.03 })
        .at(1.3, 0.22, -0.9)
        .as('wood', { colour: '#5a4330', wear: 0.6 }),
      kit.box(0.8, 0.02, 0.4, { cells: 1 }).at(1.3, 0.44, -0.9).as('water', { colour: '#1c2a30' }),
    );
  },
});
