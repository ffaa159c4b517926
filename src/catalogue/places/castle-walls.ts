import { definePlace } from '../kinds.ts';
import { peak } from '../kit/scenery.ts';

/** Outside a castle: a meadow with a track that leads to the gatehouse, whose two flat towers can be stood on. */
export default definePlace({
  id: 'castle-walls',
  words: [
    'castle',
    'castle walls',
    'castle gate',
    'castle grounds',
    'castle tower',
    'castle exterior',
    'fortress',
    'citadel',
    'stronghold',
    'battlement',
    'battlements',
    'rampart',
    'ramparts',
    'drawbridge',
    'medieval castle',
    'fairytale castle',
    'fairy-tale castle',
  ],
  facts: {
    indoor: false,
    floor: 'grass',
    area: [7, 6],
    anchors: {
      mark: { at: [0, 0, 0], kind: 'stand' },
      tower: { at: [2.4, 7.02, -11.7], yaw: -0.1, kind: 'stand' },
      'tower.left': { at: [-2.4, 7.02, -11.7], yaw: 0.1, kind: 'stand' },
      gate: { at: [0, 0, -9.6], kind: 'stand' },
      path: { at: [0.3, 0, -6], kind: 'stand' },
    },
    bounds: [
      [-6, 0.3, -7],
      [6, 10, 14],
    ],
    practicals: ['torch'],
    times: ['afternoon', 'golden-hour', 'sunset', 'dusk', 'night', 'dawn', 'morning', 'noon', 'sunrise'],
    weathers: ['clear', 'cloudy', 'fog', 'rain', 'storm', 'snow'],
    ambience: ['wind', 'crows'],
    room: { seconds: 0.3, wet: 0.06 },
    has: ['castle', 'tower', 'gate', 'wall', 'battlements', 'torch', 'path', 'grass', 'rock', 'hills'],
  },
  build(kit, params) {
    const snowy = params.weather === 'snow';
    const green = snowy ? '#e6ebf0' : '#72864a';
    kit.backdrop({ kind: 'sky', hills: 0.5 });
    const lie = (x: number, z: number): number => {
      const away = Math.min(1, Math.max(0, (Math.abs(x) - 5) / 14));
      return away * (0.8 * Math.sin(x * 0.11 + 0.6) * Math.cos(z * 0.09) + 0.3);
    };
    kit.add(
      kit
        .ground(140, 100, { cells: 60, height: (x, z) => lie(x, z - 32) })
        .at(0, 0, -32)
        .as(snowy ? 'snow' : 'grass', { colour: green }),
    );
    kit.feature(
      'path',
      kit
        .ground(2, 20, { cells: 20, height: (x) => 0.03 - Math.abs(x) * 0.02 })
        .at(0, 0, 0)
        .as('dirt', { colour: '#a48c68' }),
    );
    kit.dress('castle', [0, 0, -17], 0, params.colour ? { colour: params.colour } : {});
    for (const x of [-1.9, 1.9]) kit.dress('torch', [x, 2.4, -10.7], 0, { state: ['lit'] });
    for (let i = 0; i < 70; i++) {
      const z = 6 - 14 * kit.random.next();
      const x = kit.random.range(1.3, 8) * (kit.random.chance(0.5) ? 1 : -1);
      if (!snowy)
        kit.dress('grass-tuft', [x, lie(x, z) - 0.02, z], i, {
          scale: kit.random.range(0.5, 1),
          colour: kit.random.pick(['#72864a', '#7f9450', '#667a42']),
        });
    }
    for (const [x, z, s] of [
      [-4.6, -3.4, 0.9],
      [5.4, -4.8, 1.3],
      [-6.5, 1.4, 0.7],
    ] as const)
      kit.dress('rock', [x, 0, z], s * 3, { scale: s });
    for (const [x, z] of [
      [-13, -12],
      [13.5, -14],
      [-16, -20],
      [17, -22],
    ] as const)
      kit.dress('pine', [x, lie(x, z), z], x, { scale: 1.3, state: ['far'] });
    for (const [x, z, h] of [
      [-40, -80, 26],
      [34, -86, 30],
    ] as const)
      kit.feature('hills', peak(kit, h * 1.6, h, { snowFrom: snowy ? 0.2 : 0.8 }).at(x, -2, z));
  },
});
