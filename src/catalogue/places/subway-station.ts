import { definePlace } from '../kinds.ts';
import { room } from '../kit/rooms.ts';

/** Edge of the platform. */
const EDGE = -2.6;

export default definePlace({
  id: 'subway-station',
  words: [
    'subway station',
    'metro station',
    'underground station',
    'subway platform',
    'metro platform',
    'metro',
    'underground',
    'tube station',
    'subway tunnel',
    'underground platform',
    'tunnel platform',
  ],
  facts: {
    indoor: true,
    floor: 'concrete',
    area: [3.6, 6],
    anchors: {
      mark: { at: [-0.2, 0, 0], kind: 'stand' },
      bench: { at: [2.3, 0.46, -1.6], yaw: -Math.PI / 2, kind: 'seat', size: [0.5, 1.6] },
      'bench.far': { at: [2.3, 0.46, -2.4], yaw: -Math.PI / 2, kind: 'seat' },
      edge: { at: [EDGE + 0.7, 0, -1], yaw: -Math.PI / 2, kind: 'stand' },
      stairs: { at: [1.4, 0, -8], kind: 'stand' },
    },
    bounds: [
      [-2.5, 0.3, 0.6],
      [2.2, 3, 8],
    ],
    practicals: ['fluorescent', 'sign'],
    times: ['unspecified', 'night'],
    weathers: ['clear'],
    ambience: ['train', 'hall-echo'],
    room: { seconds: 2, wet: 0.3 },
    has: [
      'train',
      'bench',
      'sign',
      'platform',
      'rails',
      'clock',
      'poster',
      'pillar',
      'trash-can',
      'stairs',
      'tunnel',
    ],
  },
  build(kit, params) {
    const band = params.colour ?? '#b8502c';
    room(
      kit,
      { width: 6.2, height: 3.9, back: 30, front: 9 },
      {
        floor: { material: 'concrete', colour: '#8a8880', roughness: 0.35, wear: 0.4 },
        wall: { material: 'tile', colour: '#d8dcd4', wear: 0.35 },
        ceiling: { material: 'concrete', colour: '#5e605e' },
        skirting: { material: 'tile', colour: '#2e3a3c' },
      },
    );
    kit.backdrop({ kind: 'dark' });
    kit.reflect({ strength: 0.2, roughness: 0.3 });
    // The track bed beyond the edge: a trench is suggested by dark ballast and rails on the floor's own level.
    kit.feature(
      'tracks',
      kit
        .ground(0.5, 38, { cells: 30 })
        .at(EDGE - 0.2, 0.006, -10)
        .as('stone', { colour: '#1c1c1e' }),
    );
    kit.feature(
      'platform edge',
      kit
        .ground(0.36, 38, { cells: 20 })
        .at(EDGE + 0.3, 0.008, -10)
        .as('rubber', { colour: '#e0b428', vary: 0.04 }),
      kit
        .box(0.1, 0.03, 38, { cells: 20 })
        .at(EDGE + 0.06, 0.005, -10)
        .as('concrete', { colour: '#d8d4c8' }),
    );
    // A train that stands there, doors open on light.
    const side = EDGE - 0.16;
    const train: ReturnType<typeof kit.box>[] = [];
    for (let car = 0; car < 2; car++) {
      const z0 = -4.2 - car * 12.6;
      train.push(
        kit
          .box(0.1, 2.6, 12.2, { bevel: 0.05, cells: 12 })
          .at(side - 0.05, 1.5, z0 - 6)
          .as('steel', { colour: '#b8bec4', roughness: 0.4 }),
        kit
          .box(0.11, 0.3, 12.1, { cells: 10 })
          .at(side - 0.045, 0.75, z0 - 6)
          .as('plastic', { colour: band }),
      );
      for (let i = 0; i < 7; i++) {
        const z = z0 - 0.9 - i * 1.7;
        const door = i % 2 === 1;
        train.push(
          kit
            .panel(door ? 1.2 : 1.15, door ? 2 : 0.85, { cells: 2 })
            .turn(0, Math.PI / 2, 0)
            .at(side + 0.012, door ? 1.15 : 1.75, z)
            .as('glass', { colour: '#e8f0e8' })
            .glow('#fff2d0', door ? 1.2 : 0.9),
          ...(door
            ? [-0.62, 0, 0.62].map((d) =>
                kit
                  .box(0.05, 2.05, 0.07, { cells: 1 })
                  .at(side + 0.02, 1.15, z + d)
                  .as('metal', { colour: '#3a4046' }),
              )
            : []),
        );
      }
    }
    kit.feature('train', ...train);
    for (const z of [-7, -13])
      kit.lamp({
        kind: 'panel',
        at: [side + 0.1, 1.5, z],
        towards: [1, 0, 0],
        size: [6, 1.6],
        kelvin: 4200,
        power: 8,
        source: 'train window',
      });
    // Far wall of the track before the train, where posters hang over the dark.
    for (let i = 0; i < 3; i++)
      kit.feature(
        'poster',
        kit
          .box(0.03, 1.5, 1.05, { cells: 1 })
          .at(-3.07, 1.9, 4.6 - i * 3)
          .as('metal', { colour: '#2c3034' }),
        kit
          .panel(0.95, 1.4, { cells: 1 })
          .turn(0, Math.PI / 2, 0)
          .at(-3.05, 1.9, 4.6 - i * 3)
          .as('paper', { colour: kit.random.pick(['#d8b04c', '#4c7ca8', '#c85a5a', '#6a9a6a']) }),
      );
    // Right wall: band of colour, station name, posters, pillars before it.
    kit.feature(
      'station sign',
      ...[2.2, -5, -13, -21].flatMap((z) => [
        kit.box(0.05, 0.5, 2.6, { cells: 2 }).at(3.06, 2.1, z).as('metal', { colour: '#1e3a6e' }),
        kit
          .text('CENTRAL', 0.3)
          .turn(0, -Math.PI / 2, 0)
          .at(3.03, 2.1, z)
          .as('paper', { colour: '#f4f0e4' }),
      ]),
    );
    kit.add(kit.box(0.04, 0.22, 38, { cells: 20 }).at(3.075, 1.25, -10).as('tile', { colour: band }));
    for (const z of [-0.6, -9, -16]) {
      kit.feature(
        'poster',
        kit
          .box(0.04, 1.5, 1.1, { cells: 1 })
          .at(3.06, 1.75, z + 1.2)
          .as('metal', { colour: '#2c3034' }),
        kit
          .panel(1, 1.4, { cells: 1 })
          .turn(0, -Math.PI / 2, 0)
          .at(3.035, 1.75, z + 1.2)
          .as('paper', { colour: kit.random.pick(['#e0c070', '#70a0c0', '#d07060', '#88b088']) }),
        kit
          .text('NOW', 0.28)
          .turn(0, -Math.PI / 2, 0)
          .at(3.03, 2.05, z + 1.2)
          .as('paper', { colour: '#28201c' }),
      );
    }
    kit.dress('bench', [2.45, 0, -2], -Math.PI / 2);
    kit.dress('bench', [2.45, 0, -11], -Math.PI / 2);
    kit.dress('trash-can', [2.5, 0, -4.2], 0);
    for (let i = 0; i < 6; i++) {
      const z = -3.4 - i * 4.4;
      kit.feature(
        'pillar',
        kit
          .box(0.46, 3.9, 0.46, { bevel: 0.05, cells: 5 })
          .at(1.15, 1.95, z)
          .as('tile', { colour: '#3c6a66' }),
        kit.box(0.6, 0.3, 0.6, { cells: 2 }).at(1.15, 3.75, z).as('concrete', { colour: '#7a7c78' }),
        kit.box(0.56, 0.14, 0.56, { cells: 1 }).at(1.15, 0.07, z).as('tile', { colour: '#24302e' }),
      );
    }
    // Lights in two rows, an arrivals board, a clock; the far end falls into the tunnel.
    for (const x of [-1.3, 1.9])
      for (let i = 0; i < 8; i++) {
        const z = 5 - i * 4.2;
        kit.add(
          kit.box(0.26, 0.08, 1.7, { cells: 1 }).at(x, 3.78, z).as('metal', { colour: '#d8dcd8' }),
          kit.box(0.18, 0.03, 1.6, { cells: 1 }).at(x, 3.73, z).as('glass').glow('#f0fff6', 2.4),
        );
        if (i < 6 && (i + (x > 0 ? 1 : 0)) % 2 === 0)
          kit.lamp({
            kind: 'panel',
            at: [x, 3.68, z],
            towards: [0, -1, 0],
            size: [0.3, 1.6],
            colour: '#eefff4',
            power: 7,
            flicker: params.state.includes('flickering') ? 'fluorescent' : 'none',
            source: 'fluorescent',
          });
      }
    kit.feature(
      'departure board',
      kit.box(2.2, 0.5, 0.14, { bevel: 0.02 }).at(-0.9, 3.0, -4.6).as('metal', { colour: '#14181a' }),
      kit.text('CENTRAL LINE   2 MIN', 0.16).at(-0.9, 2.97, -4.52).as('glass').glow('#ffb02c', 1.6),
      ...[-1.7, -0.1].map((x) => kit.cylinder(0.02, 0.6, { sides: 6 }).at(x, 3.5, -4.6).as('iron')),
    );
    kit.dress('clock', [0.6, 2.75, -4.55], 0, { scale: 1.2 });
    kit.feature(
      'exit sign',
      kit.box(0.9, 0.3, 0.08).at(2.1, 3.05, -6.8).as('metal', { colour: '#0e4a2c' }).glow('#1c8a4c', 0.5),
      kit.text('EXIT', 0.17).at(2.1, 3.05, -6.75).as('paper').glow('#f4fff4', 1),
    );
    kit.feature(
      'tunnel',
      kit.box(6, 3.8, 0.1, { cells: 3 }).at(0, 1.9, -29.8).as('stone', { colour: '#141516' }),
      ...[-1.4, 1.4].map((x) =>
        kit.sphere(0.09, { segments: 8 }).at(x, 1.4, -29.6).as('glass').glow('#ff3a2c', 2.4),
      ),
    );
  },
});
