import { definePlace } from '../kinds.ts';
import { gable, gableWall, windowOf } from '../kit/assemblies.ts';
import { daylight } from '../kit/daylight.ts';
import { doorOf } from '../kit/scenery.ts';

export default definePlace({
  id: 'garden',
  words: [
    'garden',
    'backyard',
    'back yard',
    'front yard',
    'yard',
    'suburban garden',
    'suburban backyard',
    'cottage garden',
    'suburban house',
    'driveway',
    'suburb',
    'suburban street',
    'porch',
    'front porch',
    'house exterior',
  ],
  facts: {
    indoor: false,
    floor: 'grass',
    area: [6, 5],
    anchors: {
      mark: { at: [0, 0, 0], kind: 'stand' },
      table: { at: [2.4, 0.72, -1.6], kind: 'surface', size: [0.7, 0.7] },
      'chair.left': { at: [1.65, 0.45, -1.6], yaw: 1.1, kind: 'seat' },
      'chair.right': { at: [3.15, 0.45, -1.6], yaw: -1.1, kind: 'seat' },
      swing: { at: [-3.4, 0.5, -2.6], yaw: 0.2, kind: 'seat' },
      door: { at: [-0.4, 0.2, -5.2], yaw: 0, kind: 'stand' },
    },
    bounds: [
      [-4, 0.25, 0.6],
      [4, 6, 10],
    ],
    practicals: ['window', 'porch lamp', 'fairy bulbs'],
    times: ['afternoon', 'morning', 'golden-hour', 'noon', 'sunset', 'dusk', 'night'],
    weathers: ['clear', 'cloudy', 'rain', 'snow'],
    ambience: ['birdsong', 'breeze'],
    room: { seconds: 0.15, wet: 0.03 },
    has: [
      'house',
      'fence',
      'grass',
      'tree',
      'flower',
      'swing',
      'table',
      'chair',
      'path',
      'bush',
      'porch',
      'window',
      'door',
    ],
  },
  build(kit, params) {
    const day = daylight(params.time, params.weather);
    kit.backdrop({ kind: 'sky', hills: 0.25 });
    kit.add(kit.ground(60, 46, { cells: 36 }).at(0, 0, -12).as('grass', { colour: '#7c9c48' }));
    kit.feature(
      'path',
      ...Array.from({ length: 9 }, (_, i) =>
        kit
          .cylinder(0.34, 0.04, { sides: 9, bevel: 0.012 })
          .turn(0, i, 0)
          .scale(1, 1, 0.75)
          .at(-0.4 + 0.25 * Math.sin(i * 0.9), 0.012, 3.2 - i * 0.92)
          .as('stone', { colour: '#a8a296', vary: 0.08 }),
      ),
    );
    // The back of a clapboard house with its porch.
    const board = params.colour ?? '#d8e0e4';
    const white = { colour: '#f4f0e6', vary: 0.02 };
    const lit = day.night ? { glow: '#ffc878', strength: 1.1 } : { glow: day.pane, strength: 0.25 };
    kit.feature(
      'house',
      kit.box(11, 3.2, 5, { cells: 12 }).at(0, 1.6, -8.6).as('wood', { colour: board }),
      ...Array.from({ length: 12 }, (_, i) =>
        kit
          .box(11.02, 0.02, 0.03, { cells: 1 })
          .at(0, 0.3 + i * 0.25, -6.08)
          .as('wood', { colour: '#b4bcc4' }),
      ),
      gable(kit, 11, 5, 2.3).at(0, 3.2, -8.6).as('terracotta', { colour: '#6e5650', vary: 0.06 }),
      ...[-1, 1].map((s) =>
        gableWall(kit, 5, 2.3)
          .turn(0, (s * Math.PI) / 2, 0)
          .at(s * 5.45, 3.2, -8.6)
          .as('wood', { colour: board }),
      ),
      kit.box(0.8, 1.9, 0.8, { cells: 2 }).at(3.2, 5.4, -9).as('brick', { colour: '#9a5a48' }),
      kit.box(4, 0.2, 1.9, { cells: 4 }).at(-0.4, 0.1, -5.3).as('wood', { colour: '#a88e70' }),
      kit
        .box(4.3, 0.14, 2.1, { cells: 4 })
        .turn(0.12, 0, 0)
        .at(-0.4, 2.7, -5.25)
        .as('terracotta', { colour: '#6e5650' }),
      ...[-2.2, 1.4].map((x) => kit.box(0.14, 2.5, 0.14, { cells: 3 }).at(x, 1.4, -4.45).as('wood', white)),
    );
    kit.feature('door', doorOf(kit, { leaf: '#3c6a78', frame: '#f4f0e6', pane: true }).at(-0.4, 0.2, -6.05));
    for (const x of [-3.8, 2.2, 4.1])
      kit.feature(
        'window',
        windowOf(kit, 1.1, 1.3, { bars: [2, 2], frame: '#f4f0e6', sill: true, ...lit }).at(x, 1.85, -6.06),
      );
    kit.add(
      kit
        .sphere(0.09, { segments: 10 })
        .at(0.4, 2.2, -5.98)
        .as('glass')
        .glow('#ffd8a0', day.night ? 2.6 : 0.4),
    );
    if (day.night) {
      kit.lamp({
        kind: 'point',
        at: [0.4, 2.1, -5.6],
        kelvin: 2700,
        power: 3,
        size: [0.15, 0.15],
        source: 'porch lamp',
      });
      kit.lamp({
        kind: 'panel',
        at: [3.1, 1.85, -5.9],
        towards: [0, -0.2, 1],
        size: [3, 1.3],
        kelvin: 2800,
        power: 4,
        source: 'window',
      });
    }
    // White pickets on both sides, taller boards behind.
    for (const s of [-1, 1])
      kit.feature(
        'fence',
        ...Array.from({ length: 30 }, (_, i) =>
          kit
            .extrude(
              [
                [-0.05, 0],
                [0.05, 0],
                [0.05, 0.86],
                [0, 0.96],
                [-0.05, 0.86],
              ],
              0.025,
              { bevel: 0 },
            )
            .turn(0, Math.PI / 2, 0)
            .at(s * 6.2, 0.04, 3 - i * 0.28)
            .as('wood', { ...white, vary: 0.06 }),
        ),
        ...[0.3, 0.7].map((y) =>
          kit
            .box(0.04, 0.07, 8.6, { cells: 3 })
            .at(s * 6.24, y, -1.1)
            .as('wood', white),
        ),
      );
    // A swing from the old tree, beds of flowers along the house, a table with chairs.
    kit.dress('tree', [-4.6, 0, -3.2], 0.4, {
      scale: 1.15,
      state: params.state.includes('autumn') ? ['autumn'] : [],
    });
    kit.feature(
      'swing',
      kit.box(0.6, 0.04, 0.24, { bevel: 0.01 }).at(-3.4, 0.5, -2.6).as('wood', { colour: '#a8744c' }),
      ...[-0.26, 0.26].map((d) =>
        kit
          .tube(
            [
              [-3.4 + d, 0.5, -2.6],
              [-3.4 + d, 3.2, -2.7],
            ],
            0.016,
            { sides: 5 },
          )
          .as('leather', { colour: '#c8b48c' }),
      ),
    );
    for (let i = 0; i < 60; i++) {
      const along = kit.random.chance(0.6);
      const x = along ? kit.random.range(-5.4, 5.4) : kit.random.pick([-1, 1]) * kit.random.range(5.2, 5.9);
      const z = along ? kit.random.range(-5.9, -5.3) : kit.random.range(-4.6, 2.5);
      if (along && Math.abs(x + 0.4) < 2.2) continue;
      const h = kit.random.range(0.2, 0.5);
      kit.feature(
        'flower',
        kit
          .tube(
            [
              [x, 0, z],
              [x + 0.02, h, z],
            ],
            0.007,
            { sides: 3 },
          )
          .as('leaf'),
        kit
          .cylinder(0.065, 0.03, { top: 0.02, sides: 7, bevel: 0 })
          .turn(Math.PI, 0, 0)
          .at(x + 0.02, h, z)
          .as('leaf', {
            colour: kit.random.pick(['#e85a6a', '#f0c83c', '#e8e4f0', '#a86ac8', '#f08a3c']),
            vary: 0.1,
          }),
      );
    }
    for (const [x, z, s] of [
      [-5.4, -5.4, 1],
      [4.9, -5.3, 1.1],
      [5.5, -3, 0.8],
      [-5.6, 0.6, 0.7],
    ] as const)
      kit.dress('bush', [x, 0, z], x, { scale: s, state: ['flowers'] });
    kit.dress('cafe-table', [2.4, 0, -1.6], 0, { colour: '#f0ece0' });
    for (const s of [-1, 1])
      kit.dress('chair', [2.4 + s * 0.75, 0, -1.6], (-s * Math.PI) / 2 + s * 0.4, { colour: '#e8e4d8' });
    kit.dress('mug', [2.3, 0.74, -1.5], 0, {});
    kit.dress('football', [-1.9, 0, -1.9], 0.4, {});
    kit.dress('potted-plant', [-2, 0.2, -4.7], 0, { scale: 1.3, state: ['flowers'] });
    kit.dress('potted-plant', [1.2, 0.2, -4.7], 0, { scale: 1.3, state: ['flowers'] });
    for (let i = 0; i < 90; i++) {
      const [x, z] = [kit.random.range(-6, 6), kit.random.range(-5, 4.5)];
      if (Math.abs(x + 0.4) < 0.8) continue;
      kit.dress('grass-tuft', [x, -0.03, z], i, {
        scale: kit.random.range(0.3, 0.6),
        colour: kit.random.pick(['#7c9c48', '#88a84c']),
      });
    }
    for (let i = 0; i < 12; i++) {
      const x = -24 + i * 4.3;
      kit.dress('tree', [x, -0.2, kit.random.range(-22, -15)], i, {
        state: ['far'],
        scale: kit.random.range(0.9, 1.5),
      });
    }
    kit.dress('house', [-15, 0, -13], 0.3, { state: ['far', ...(day.night ? ['lit'] : [])] });
    kit.dress('house', [16, 0, -12], -0.3, { state: ['far', ...(day.night ? ['lit'] : [])] });
  },
});
