import { definePlace } from '../kinds.ts';
import { gable } from '../kit/assemblies.ts';
import type { SetKit, Shape } from '../kit/set-kit.ts';

/** A hall on a stone base: red posts, white walls, a wide tiled roof; front to +z, base at y = 0. */
function hall(kit: SetKit, width: number, lit: boolean): Shape {
  const red = { colour: '#9c3a2a', wear: 0.4, vary: 0.06 };
  const parts: Shape[] = [
    kit
      .box(width + 2, 0.7, 7, { bevel: 0.03 })
      .at(0, 0.35, 0)
      .as('stone', { colour: '#8f8a80', wear: 0.5 }),
    kit
      .box(width - 0.4, 3.2, 4.4, { cells: 6 })
      .at(0, 2.3, -0.6)
      .as('plaster', { colour: '#e2d8c4' }),
    gable(kit, width + 3, 8.4, 2.6, 0.28, 0.4)
      .at(0, 4.1, -0.4)
      .as('tile', { colour: '#46505a', wear: 0.4 }),
    kit
      .box(width + 3.4, 0.22, 8.6, { bevel: 0.04, cells: 4 })
      .at(0, 4.05, -0.4)
      .as('wood', red),
    kit
      .box(width + 0.6, 0.3, 0.3)
      .at(0, 6.75, -0.4)
      .as('tile', { colour: '#3a434c' }),
  ];
  for (let i = 0; i < 4; i++)
    parts.push(
      kit
        .box(width * 0.6 - i * 0.3, 0.18, 0.4, { bevel: 0.015 })
        .at(0, 0.62 - i * 0.18, 3.6 + i * 0.38)
        .as('stone', { colour: '#98938a', vary: 0.1 }),
    );
  const n = 6;
  for (let i = 0; i < n; i++) {
    const x = -width / 2 + (width * i) / (n - 1);
    parts.push(
      kit.cylinder(0.2, 3.3, { sides: 14 }).at(x, 2.35, 2.5).as('wood', red),
      kit.cylinder(0.28, 0.2, { sides: 14 }).at(x, 0.8, 2.5).as('stone', { colour: '#8a857c' }),
      kit.box(0.7, 0.24, 0.7).at(x, 3.95, 2.5).as('wood', red),
    );
  }
  for (let i = 0; i < n - 1; i++) {
    const x = -width / 2 + (width * (i + 0.5)) / (n - 1);
    const pane = kit
      .panel(width / (n - 1) - 0.7, 2.2, { cells: 2 })
      .at(x, 2.0, 1.62)
      .as('paper', { colour: '#efe2c4' });
    parts.push(lit ? pane.glow('#ffbe74', 0.8) : pane);
    for (let k = -2; k <= 2; k++)
      parts.push(
        kit
          .box(0.04, 2.2, 0.05, { cells: 1 })
          .at(x + k * 0.28, 2.0, 1.66)
          .as('wood', { colour: '#4a2c20' }),
      );
    for (let k = 0; k < 4; k++)
      parts.push(
        kit
          .box(width / (n - 1) - 0.7, 0.04, 0.05, { cells: 1 })
          .at(x, 1.1 + k * 0.6, 1.66)
          .as('wood', { colour: '#4a2c20' }),
      );
  }
  return kit.group(...parts);
}

export default definePlace({
  id: 'temple-courtyard',
  words: [
    'temple',
    'temple courtyard',
    'courtyard',
    'shrine',
    'monastery',
    'pagoda',
    'dojo',
    'zen garden',
    'japanese garden',
    'palace',
    'palace courtyard',
    'torii',
  ],
  facts: {
    indoor: false,
    floor: 'stone',
    area: [6, 6],
    anchors: {
      mark: { at: [0, 0, 0], kind: 'stand' },
      left: { at: [-1.8, 0, -0.6], kind: 'stand' },
      right: { at: [1.8, 0, -0.6], kind: 'stand' },
      steps: { at: [0, 0.18, -6.6], kind: 'seat' },
      far: { at: [0, 0, -5], kind: 'stand' },
      sky: { at: [0, 14, -34], kind: 'opening' },
    },
    bounds: [
      [-6, 0.3, 0.6],
      [6, 5, 12],
    ],
    practicals: ['lantern', 'window'],
    times: ['sunset', 'morning', 'night', 'dusk', 'noon', 'golden-hour'],
    weathers: ['clear', 'rain', 'snow', 'fog', 'leaves', 'wind'],
    ambience: ['wind', 'birds'],
    room: { seconds: 0.6, wet: 0.1 },
    has: ['stone-lantern', 'tree', 'temple', 'gate', 'steps'],
  },
  build(kit, params) {
    const night = ['night', 'dusk'].includes(params.time);
    const winter = params.weather.includes('snow');
    kit.backdrop({ kind: 'sky', hills: 0.8 });
    kit.add(
      kit
        .ground(60, 60, { cells: 30 })
        .at(0, -0.03, -14)
        .as('dirt', { colour: winter ? '#dfe4ea' : '#a89a82', vary: 0 }),
    );
    for (let j = 0; j < 16; j++)
      for (let i = 0; i < 5; i++) {
        kit.add(
          kit
            .box(1.16, 0.1, 1.16, { bevel: 0.02, cells: 2 })
            .turn(kit.random.range(-0.006, 0.006), kit.random.range(-0.015, 0.015), 0)
            .at(-2.4 + i * 1.2, -0.04, 6 - j * 1.2)
            .as('stone', { colour: '#9a958a', wear: 0.5, vary: 0.14 }),
        );
      }
    kit.feature('temple', hall(kit, 13, night).at(0, 0, -13));
    kit.feature(
      'pagoda',
      ...[0, 1, 2].flatMap((k) => [
        kit
          .box(4 - k * 0.7, 2.6, 4 - k * 0.7)
          .at(15, 4.6 + k * 3.4, -28)
          .as('plaster', { colour: '#d8ccb4' }),
        gable(kit, 7 - k * 1.1, 7 - k * 1.1, 1.3, 0.2, 0.4)
          .at(15, 5.9 + k * 3.4, -28)
          .as('tile', { colour: '#4a545e' }),
      ]),
    );
    // Walls of the court with their own little roofs.
    for (const s of [-1, 1]) {
      kit.add(
        kit
          .box(0.5, 2.2, 24, { cells: 14 })
          .at(s * 8.6, 1.1, -4)
          .as('plaster', { colour: '#d8ccb4', wear: 0.5 }),
        kit
          .box(1.1, 0.22, 24.4, { bevel: 0.08, cells: 6 })
          .at(s * 8.6, 2.3, -4)
          .as('tile', { colour: '#46505a' }),
      );
      kit.dress('stone-lantern', [s * 3.6, 0, -2.2], 0, { scale: 1.25, state: night ? ['lit'] : [] });
      kit.dress('stone-lantern', [s * 3.6, 0, -7.4], 0, { scale: 1.25, state: night ? ['lit'] : [] });
      kit.dress('tree', [s * 6.6, 0, -4.4], s, { state: ['blossom'], scale: 1.1, colour: '#e8a8bc' });
      kit.dress('tree', [s * 7.2, 0, 2.2], s * 2, { state: ['blossom'], scale: 0.95, colour: '#eab4c4' });
      kit.dress('pine', [s * 10.6, 0, -12], s, { scale: 1.1 });
      kit.dress('rock', [s * 5.4, 0, 0.8], s, { scale: 0.7 });
      if (night)
        kit.lamp({
          kind: 'point',
          at: [s * 3.6, 1.5, -2.2],
          kelvin: 2100,
          power: 1.4,
          size: [0.3, 0.3],
          flicker: 'fire',
          source: 'lantern',
        });
    }
    kit.feature(
      'hills',
      kit
        .blob([40, 15, 14], { lumps: 3, roughness: 0.25, detail: 3 })
        .at(-22, -3, -66)
        .as('leaf', { colour: '#4a5c4a' }),
      kit
        .blob([40, 20, 14], { lumps: 3, roughness: 0.25, detail: 3 })
        .at(30, -5, -78)
        .as('leaf', { colour: '#546658' }),
    );
    if (night)
      kit.lamp({
        kind: 'panel',
        at: [0, 2.2, -11.2],
        towards: [0, -0.1, 1],
        size: [9, 2],
        kelvin: 2400,
        power: 5,
        source: 'window',
      });
    kit.emitter({ kind: 'petals', at: [0, 4, -2], size: 8, rate: 14 });
  },
});
