import { definePlace } from '../kinds.ts';

/** Height of the water, and the middle and half width of its bed, metres. */
const WATER = -0.16;
const BED = { z: -2.5, half: 1.55 };

/** A brook between mossy stones, seen across it: its water flows towards +x, the woods stand behind. */
export default definePlace({
  id: 'brook',
  words: [
    'brook',
    'stream',
    'creek',
    'river',
    'riverbank',
    'riverside',
    'river bank',
    'mountain stream',
    'forest stream',
    'woodland stream',
    'shallow stream',
    'rushing stream',
  ],
  facts: {
    indoor: false,
    floor: 'grass',
    area: [6, 2.2],
    anchors: {
      mark: { at: [0, 0, 0], kind: 'stand' },
      boulder: { at: [-1.9, 0.46, -0.5], yaw: 0.4, kind: 'seat', size: [0.7, 0.5] },
      bank: { at: [1.6, 0, -0.4], yaw: Math.PI, kind: 'stand' },
      stream: { at: [0, WATER, BED.z], kind: 'surface', size: [9, 1.7] },
    },
    bounds: [
      [-4.5, 0.1, 0.5],
      [4.5, 5, 9],
    ],
    practicals: [],
    times: ['morning', 'sunrise', 'noon', 'afternoon', 'golden-hour', 'sunset', 'dusk', 'night'],
    weathers: ['clear', 'cloudy', 'fog', 'rain', 'snow'],
    ambience: ['river', 'birds'],
    room: { seconds: 0.4, wet: 0.08 },
    has: [
      'river',
      'stream',
      'rock',
      'stones',
      'pebbles',
      'moss',
      'tree',
      'pine',
      'fern',
      'grass',
      'log',
      'reeds',
    ],
  },
  build(kit, params) {
    const snowy =
      params.weather === 'snow' || params.state.includes('snowy') || params.state.includes('winter');
    const autumn = params.state.includes('autumn') || params.state.includes('fall');
    kit.backdrop({ kind: 'sky', hills: 0.6 });
    const middle = (x: number): number => BED.z + 0.28 * Math.sin(x * 0.45) * Math.min(1, Math.abs(x) / 4);
    const lie = (x: number, z: number): number => {
      const out = Math.abs(z - middle(x)) - BED.half;
      const bank = Math.max(0, Math.min(1, (out + 0.55) / 0.75));
      const beyond = Math.max(0, middle(x) - BED.half - z);
      return (
        -0.48 * (1 - bank * bank * (3 - 2 * bank)) +
        0.1 * beyond +
        0.1 * Math.sin(x * 0.7 + 1) * Math.sin(z * 0.5) * Math.min(1, beyond / 2)
      );
    };
    const turf = snowy ? '#eaf0f4' : autumn ? '#8d7a45' : '#66803f';
    kit.add(
      kit
        .ground(60, 46, { cells: 84, height: (x, z) => lie(x, z - 14) })
        .at(0, 0, -14)
        .as(snowy ? 'snow' : 'grass', { colour: turf, vary: 0 }),
    );
    kit.water({
      at: [0, WATER, BED.z],
      width: 60,
      depth: BED.half * 2 + 0.9,
      flow: [0.55, 0, 0],
      colour: params.surfaces['water'] ?? '#4d7470',
      clarity: 0.6,
    });
    const moss = (size: number): { colour: string } => ({
      colour: snowy ? '#a9adb0' : size > 0.2 ? kit.random.pick(['#6f7a58', '#7d8266', '#667150']) : '#8f8a7e',
    });
    const stone = (x: number, z: number, size: number) =>
      kit
        .blob([size, size * kit.random.range(0.5, 0.75), size * kit.random.range(0.75, 1.2)], {
          roughness: 0.28,
        })
        .turn(0, kit.random.range(0, 6), 0)
        .at(x, lie(x, z) + size * 0.12, z)
        .as('stone', { ...moss(size), vary: 0.16 });
    // Stones along both edges, a few in the water, pebbles between.
    const stones = [];
    for (let i = 0; i < 74; i++) {
      const x = kit.random.range(-11, 11);
      const side = kit.random.chance(0.5) ? 1 : -1;
      const size = kit.random.range(0.09, side < 0 ? 0.4 : 0.24);
      stones.push(stone(x, middle(x) + side * (BED.half + kit.random.range(-0.45, 0.15)), size));
    }
    for (let i = 0; i < 9; i++) {
      const x = kit.random.range(1.6, 9) * (kit.random.chance(0.5) ? 1 : -1);
      stones.push(stone(x, middle(x) + kit.random.range(-0.8, 0.8), kit.random.range(0.3, 0.5)));
    }
    kit.feature('stones', ...stones);
    kit.feature('rock', stone(-1.9, -0.55, 0.5), stone(3.4, -0.5, 0.36), stone(-4.1, -0.2, 0.62));
    kit.feature(
      'pebbles',
      ...Array.from({ length: 46 }, () => {
        const x = kit.random.range(-6, 6);
        return stone(x, middle(x) + BED.half + kit.random.range(-0.2, 0.5), kit.random.range(0.025, 0.07));
      }),
    );
    // A fallen trunk lies across, off to the side, where it frames and hides nobody.
    kit.feature(
      'log',
      kit
        .tube(
          [
            [-6.4, 0.28, 0.1],
            [-5.6, 0.2, -2.4],
            [-5.2, 0.5, -5.4],
          ],
          [0.24, 0.2, 0.16],
          { sides: 10, steps: 8 },
        )
        .as('wood', { colour: snowy ? '#86807a' : '#5f5140', wear: 0.6, vary: 0.2 }),
    );
    const state = ['far', ...(snowy ? ['snowy'] : []), ...(autumn ? ['autumn'] : [])];
    for (let i = 0; i < 40; i++) {
      const x = kit.random.range(-20, 20);
      const z = kit.random.range(-30, -6.4);
      kit.dress(i % 2 === 0 ? 'tree' : 'pine', [x, lie(x, z) - 0.1, z], i, {
        state,
        scale: kit.random.range(0.8, 1.5),
      });
    }
    for (const [x, z, scale] of [
      [-7.6, -0.4, 1.1],
      [7.4, -0.2, 1.2],
      [-6.8, -5.4, 1],
      [6.2, -5.8, 1.1],
    ] as const)
      kit.dress('tree', [x, lie(x, z) - 0.08, z], x, { scale, state: state.slice(1) });
    if (snowy) return;
    for (let i = 0; i < 66; i++) {
      const x = kit.random.range(-8, 8);
      const near = kit.random.chance(0.4);
      const z = near ? kit.random.range(-0.75, 0.9) : kit.random.range(-6, -4.2);
      if (near && Math.abs(x) < 0.9) continue;
      kit.dress('grass-tuft', [x, lie(x, z), z], i, {
        scale: kit.random.range(0.5, near ? 0.9 : 1.5),
        colour: autumn ? '#a08c4c' : '#7f964c',
      });
    }
  },
});
