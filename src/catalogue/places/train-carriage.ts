import { definePlace } from '../kinds.ts';
import { frame } from '../kit/assemblies.ts';
import { daylight, windowLight } from '../kit/daylight.ts';

export default definePlace({
  id: 'train-carriage',
  words: [
    'subway car',
    'train interior',
    'train carriage',
    'train compartment',
    'subway',
    'subway train',
    'inside a train',
    'metro car',
    'metro train',
    'commuter train',
    'train car interior',
    'moving train',
  ],
  facts: {
    indoor: true,
    floor: 'plastic',
    area: [1.1, 8],
    anchors: {
      mark: { at: [0, 0, 0], kind: 'stand' },
      'seat.left': { at: [-0.98, 0.47, -1.2], yaw: Math.PI / 2, kind: 'seat', size: [0.5, 3] },
      'seat.right': { at: [0.98, 0.47, -1.2], yaw: -Math.PI / 2, kind: 'seat', size: [0.5, 3] },
      door: { at: [-0.9, 0, 1.6], yaw: -Math.PI / 2, kind: 'stand' },
      far: { at: [0, 0, -5], kind: 'stand' },
      window: { at: [-1.3, 1.5, -1.2], yaw: Math.PI / 2, kind: 'wall' },
    },
    bounds: [
      [-0.7, 0.4, 0.6],
      [0.7, 2.1, 5],
    ],
    practicals: ['fluorescent', 'window'],
    times: ['night', 'morning', 'afternoon', 'dusk', 'golden-hour', 'unspecified'],
    weathers: ['clear', 'rain', 'snow'],
    ambience: ['train', 'room-tone'],
    room: { seconds: 0.35, wet: 0.1 },
    has: ['seat', 'window', 'pole', 'door', 'poster', 'strap', 'map'],
  },
  build(kit, params) {
    const day = daylight(params.time, params.weather);
    const seat = { colour: params.colour ?? '#2f5c8c', vary: 0.02 };
    const steel = { colour: '#c8ccd0', roughness: 0.2 };
    const [near, far] = [5.6, -9];
    const length = near - far;
    const mid = (near + far) / 2;
    kit.backdrop({ kind: 'plain', colour: day.night ? '#0c0f16' : day.pane });
    kit.reflect({ strength: 0.14, roughness: 0.4 });
    kit.add(
      kit
        .ground(2.8, length, { cells: 30 })
        .at(0, 0, mid)
        .as('plastic', { colour: '#6c7278', roughness: 0.4, vary: 0 }),
      kit.ground(0.7, length, { cells: 26 }).at(0, 0.004, mid).as('plastic', { colour: '#5a6066' }),
    );
    // Walls with a waist, rounded into the ceiling.
    for (const s of [-1, 1]) {
      kit.add(
        kit
          .box(0.08, 1.0, length, { cells: 18 })
          .at(s * 1.36, 0.5, mid)
          .as('plastic', { colour: '#e6e2d6' }),
        kit
          .box(0.08, 0.5, length, { cells: 18 })
          .at(s * 1.36, 2.05, mid)
          .as('plastic', { colour: '#e6e2d6' }),
        kit
          .box(0.6, 0.08, length, { cells: 18 })
          .turn(0, 0, s * -0.75)
          .at(s * 1.14, 2.36, mid)
          .as('plastic', { colour: '#efece2' }),
        kit
          .box(0.09, 0.12, length, { bevel: 0.02, cells: 10 })
          .at(s * 1.33, 0.98, mid)
          .as('metal', steel),
      );
      for (let i = 0; i < 5; i++) {
        const z = 3.5 - i * 2.8;
        const door = i % 2 === 0;
        const glow = day.night ? (kit.random.chance(0.5) ? '#1c2638' : '#141a26') : day.pane;
        kit.feature(
          'window',
          kit
            .panel(door ? 1.15 : 2.0, 0.84, { cells: 1 })
            .turn(0, (-s * Math.PI) / 2, 0)
            .at(s * 1.39, 1.42, z)
            .as('ceramic', { colour: glow, roughness: 0.08 })
            .glow(glow, day.night ? 0.5 : day.strength * 0.9),
          frame(kit, door ? 1.2 : 2.1, 0.92, 0.06, 0.06)
            .turn(0, (-s * Math.PI) / 2, 0)
            .at(s * 1.33, 1.42, z)
            .as('metal', steel),
        );
        kit.add(
          kit
            .box(0.1, 0.94, door ? 1.6 : 0.7, { cells: 2 })
            .at(s * 1.36, 1.42, z - (door ? 1.4 : 1.4))
            .as('plastic', { colour: '#e6e2d6' }),
        );
        if (!day.night)
          windowLight(kit, [s * 1.28, 1.42, z], [-s, -0.3, 0.1], [door ? 0.9 : 1.9, 0.8], {
            ...day,
            power: day.power * 0.8,
          });
        if (door)
          kit.feature(
            'door',
            ...[-0.3, 0.3].map((d) =>
              kit
                .box(0.05, 0.98, 0.58, { bevel: 0.01 })
                .at(s * 1.31, 0.5, z + d)
                .as('metal', steel),
            ),
            kit
              .box(0.06, 1.9, 0.02)
              .at(s * 1.3, 0.98, z)
              .as('rubber'),
            ...[-0.78, 0.78].map((d) =>
              kit
                .cylinder(0.02, 2.3, { sides: 10 })
                .at(s * 0.78, 1.15, z + d)
                .as('steel', { colour: '#e0b838' }),
            ),
          );
        else {
          // A bench of moulded seats along the wall.
          kit.feature(
            'seat',
            ...[-0.9, -0.45, 0, 0.45, 0.9].flatMap((d) => [
              kit
                .box(0.5, 0.09, 0.42, { bevel: 0.035 })
                .at(s * 1.04, 0.44, z + d)
                .as('cloth', seat),
              kit
                .box(0.1, 0.52, 0.42, { bevel: 0.035 })
                .turn(0, 0, s * -0.12)
                .at(s * 1.28, 0.74, z + d)
                .as('cloth', seat),
            ]),
            kit
              .box(0.44, 0.36, 2.2, { bevel: 0.02, cells: 3 })
              .at(s * 1.08, 0.2, z)
              .as('metal', { colour: '#8a9096' }),
          );
          if (i === 1)
            kit.feature(
              'map',
              kit
                .box(0.02, 0.28, 1.6)
                .at(s * 1.31, 2.04, z)
                .as('paper', { colour: '#f4f0e4' }),
              kit
                .tube(
                  [
                    [s * 1.29, 2.04, z - 0.7],
                    [s * 1.29, 2.08, z],
                    [s * 1.29, 2.0, z + 0.7],
                  ],
                  0.012,
                  { sides: 5, steps: 10 },
                )
                .as('plastic', { colour: '#d8342c' }),
              ...Array.from({ length: 7 }, (_, k) =>
                kit
                  .sphere(0.02, { segments: 6 })
                  .at(s * 1.285, 2.05, z - 0.6 + k * 0.2)
                  .as('plastic', { colour: '#ffffff' }),
              ),
            );
          else
            kit.feature(
              'poster',
              ...[-0.5, 0.5].map((d, k) =>
                kit
                  .box(0.02, 0.3, 0.8)
                  .at(s * 1.31, 2.04, z + d)
                  .as('paper', { colour: ['#d8843c', '#4c8cb0', '#b8405c', '#6a9c54'][(i + k) % 4]! }),
              ),
            );
        }
      }
      kit.feature(
        'pole',
        kit
          .tube(
            [
              [s * 0.62, 2.02, near],
              [s * 0.62, 2.02, far],
            ],
            0.018,
            { sides: 8 },
          )
          .as('steel', { colour: '#e0b838' }),
      );
      for (let i = 0; i < 14; i++) {
        const z = 2.6 - i * 0.7;
        kit.feature(
          'strap',
          kit
            .box(0.03, 0.2, 0.008, { bevel: 0 })
            .at(s * 0.62, 1.92, z)
            .as('leather', { colour: '#3a3a3c' }),
          kit
            .tube(
              [
                [s * 0.62, 1.83, z],
                [s * 0.62 + 0.075, 1.7, z],
                [s * 0.62 - 0.075, 1.7, z],
              ],
              0.011,
              { closed: true, sides: 6, steps: 9 },
            )
            .as('plastic', { colour: '#f4f0e4' }),
        );
      }
    }
    for (const z of [1.2, -1.6, -4.4])
      kit.feature(
        'pole',
        kit
          .cylinder(0.02, 2.5, { sides: 10 })
          .at(0.0, 1.25, z - 0.4 - 0.9)
          .as('steel', { colour: '#e0b838' }),
      );
    kit.add(kit.box(1.9, 0.06, length, { cells: 18 }).at(0, 2.56, mid).as('plastic', { colour: '#f2f0e8' }));
    for (const s of [-1, 1])
      for (let i = 0; i < 7; i++) {
        kit.add(
          kit
            .box(0.16, 0.04, 1.7, { bevel: 0.015 })
            .at(s * 0.45, 2.51, 4.4 - i * 2)
            .as('plastic')
            .glow('#f4f8ff', day.night ? 2.2 : 1.1),
        );
        if (s > 0 && i < 5)
          kit.lamp({
            kind: 'panel',
            at: [0, 2.46, 4.4 - i * 2],
            towards: [0, -1, 0],
            size: [1, 1.6],
            kelvin: 4800,
            power: day.night ? 2.6 : 1.2,
            source: 'fluorescent',
          });
      }
    // The ends: a door with a window.
    for (const z of [far, near]) {
      const f = z < 0 ? 1 : -1;
      kit.add(
        kit
          .box(2.8, 2.7, 0.1, { cells: 4 })
          .at(0, 1.3, z - f * 0.05)
          .as('plastic', { colour: '#dcd8cc' }),
        kit
          .box(0.86, 2.05, 0.06, { bevel: 0.02 })
          .at(0, 1.02, z + f * 0.03)
          .as('metal', steel),
        kit
          .box(0.5, 0.8, 0.02)
          .at(0, 1.5, z + f * 0.07)
          .as('ceramic', { colour: '#1c242c', roughness: 0.06 }),
      );
    }
  },
});
