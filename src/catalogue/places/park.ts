import { definePlace } from '../kinds.ts';
import type { SetKit } from '../kit/set-kit.ts';

/** A brook beside the path, flowing towards −z between stones: its water lies at 0.045 m, 0.95 m wide about x = 2.3. */
function stream(kit: SetKit, colour: string): void {
  kit.water({ at: [2.3, 0.045, 0], width: 0.95, depth: 15, flow: [0, 0, -0.5], colour, clarity: 0.45 });
  const bank = Array.from({ length: 46 }, (_, i) =>
    [-1, 1].map((side) => {
      const size = kit.random.range(0.08, 0.16);
      return kit
        .blob([size, size * 0.55, size * kit.random.range(0.9, 1.4)], { roughness: 0.25 })
        .at(2.3 + side * kit.random.range(0.46, 0.56), 0.03, -7.4 + i * 0.33 + kit.random.range(-0.08, 0.08))
        .as('stone', { colour: '#9a958a', vary: 0.2 });
    }),
  ).flat();
  const spring = Array.from({ length: 9 }, (_, i) =>
    kit
      .blob([0.28, 0.22, 0.26], { roughness: 0.3 })
      .at(1.75 + i * 0.14, 0.06 + 0.12 * Math.sin(i * 0.4), -7.6 + 0.1 * (i % 3))
      .as('stone', { colour: '#8f8a80', vary: 0.2 }),
  );
  kit.feature('stream', ...bank, ...spring);
}

export default definePlace({
  id: 'park',
  words: ['park', 'city park', 'botanical garden', 'rose garden', 'orchard', 'campus'],
  facts: {
    indoor: false,
    floor: 'grass',
    area: [6, 6],
    anchors: {
      mark: { at: [0, 0, 0], kind: 'stand' },
      bench: { at: [-2.3, 0.45, -1.1], yaw: 0.5, kind: 'seat', size: [1.5, 0.4] },
      path: { at: [0.2, 0, -6], kind: 'stand' },
      fountain: { at: [0.4, 0.6, -8.5], kind: 'stand' },
      stream: { at: [1.5, 0, 0.7], yaw: 0.6, kind: 'stand' },
      water: { at: [2.3, 0.045, 0.6], yaw: Math.PI / 2, kind: 'surface', size: [0.7, 8] },
    },
    bounds: [
      [-5, 0.3, 0.6],
      [5, 7, 12],
    ],
    practicals: ['street lamp'],
    times: ['morning', 'afternoon', 'noon', 'golden-hour', 'sunset', 'dusk', 'night', 'sunrise'],
    weathers: ['clear', 'cloudy', 'rain', 'snow', 'fog'],
    ambience: ['birds', 'city-distant'],
    room: { seconds: 0.15, wet: 0.03 },
    has: [
      'tree',
      'bench',
      'path',
      'fountain',
      'street-lamp',
      'bush',
      'flower',
      'grass',
      'fence',
      'leaves',
      'stream',
    ],
  },
  build(kit, params) {
    const night = ['night', 'dusk'].includes(params.time);
    const snowy = params.weather === 'snow' || params.state.includes('winter');
    const season =
      params.state.includes('autumn') || params.state.includes('fall')
        ? 'autumn'
        : params.state.includes('spring')
          ? 'blossom'
          : snowy
            ? 'bare'
            : '';
    kit.backdrop({ kind: 'sky', skyline: 0.4, hills: 0.2 });
    const lie = (x: number, z: number): number =>
      0.5 * Math.max(0, Math.abs(x) - 5) * 0.12 * (1 + Math.sin(z * 0.2)) + Math.max(0, -z - 16) * 0.03;
    kit.add(
      kit
        .ground(70, 56, { cells: 46, height: (x, z) => lie(x, z - 16) })
        .at(0, 0, -16)
        .as(snowy ? 'snow' : 'grass', {
          colour: snowy ? '#eef2f6' : season === 'autumn' ? '#9c9450' : '#7f9c4e',
        }),
    );
    const bend = (z: number): number => 0.7 * Math.sin(z * 0.16);
    kit.feature(
      'path',
      kit
        .mesh(
          Array.from({ length: 31 }, (_, i) => {
            const z = 8 - i * 0.62;
            return [bend(z) - 1, 0.015, z, bend(z), 0.03, z, bend(z) + 1, 0.015, z];
          }).flat(),
          Array.from({ length: 30 }, (_, i) =>
            [0, 1].flatMap((k) => {
              const a = i * 3 + k;
              return [a, a + 1, a + 4, a, a + 4, a + 3];
            }),
          ).flat(),
        )
        .as('stone', { colour: '#c0b090', wear: 0.4 }),
    );
    for (let i = 0; i < 30; i++)
      for (const s of [-1, 1]) {
        const z = 8 - i * 0.62;
        kit.add(
          kit
            .box(0.14, 0.09, 0.56, { bevel: 0.02, cells: 1 })
            .turn(0, kit.random.range(-0.06, 0.06), 0)
            .at(bend(z) + s * 1.08, 0.03, z - 0.3)
            .as('stone', { vary: 0.18 }),
        );
      }
    // A round fountain where the path ends.
    kit.feature(
      'fountain',
      kit
        .cylinder(3.4, 0.04, { sides: 40, bevel: 0 })
        .at(0.4, 0.02, -10.6)
        .as('stone', { colour: '#c0b090' }),
      kit
        .lathe(
          [
            [2, 0],
            [2.05, 0],
            [2.05, 0.45],
            [2.15, 0.5],
            [2.15, 0.58],
            [1.75, 0.58],
            [1.75, 0.1],
            [2, 0],
          ],
          { sides: 36 },
        )
        .at(0.4, 0, -10.6)
        .as('stone', { colour: '#b4ac9c', wear: 0.4 }),
      kit
        .lathe(
          [
            [0, 0],
            [0.45, 0],
            [0.4, 0.3],
            [0.2, 0.5],
            [0.18, 1.1],
            [0.32, 1.2],
            [0.95, 1.42],
            [1.0, 1.52],
            [0.9, 1.5],
            [0.3, 1.34],
            [0.14, 1.5],
            [0.12, 1.95],
            [0.5, 2.1],
            [0.5, 2.16],
            [0.1, 2.14],
            [0.08, 2.4],
            [0, 2.45],
          ],
          { sides: 28 },
        )
        .at(0.4, 0, -10.6)
        .as('stone', { colour: '#b4ac9c', wear: 0.4 }),
    );
    kit.water({ at: [0.4, 0.42, -10.6], width: 3, depth: 3, colour: '#5c8a94', clarity: 0.5 });
    kit.emitter({ kind: 'spray', at: [0.4, 2.4, -10.6], size: 0.6, rate: 1, towards: [0, 1, 0] });
    stream(kit, snowy ? '#8fa6ae' : '#5f8b8a');
    kit.dress('bench', [-2.3, 0, -1.2], 0.5);
    kit.dress('bench', [-2.7, 0, -6.4], 0.7);
    for (const [x, z] of [
      [-1.75, -3.4],
      [1.5, -7.2],
      [3.5, 3],
    ] as const)
      kit.dress('street-lamp', [x, 0, z], 0, { state: night ? ['lit'] : [] });
    for (const [x, z, s, far] of [
      [-4.4, -3.2, 1.1, 0],
      [4.6, -2.2, 1.15, 0],
      [-5.6, 2.4, 1.1, 1],
      [6, 3, 1.2, 1],
      [-4, -9, 1.2, 1],
      [5.2, -10, 1.25, 1],
      [-8, -7, 1.3, 1],
      [9, -6, 1.3, 1],
      [-2.6, -16, 1.3, 1],
      [3.6, -16.5, 1.4, 1],
    ] as const)
      kit.dress('tree', [x, lie(x, z), z], x * 2, { scale: s, state: [...(far ? ['far'] : []), season] });
    for (let i = 0; i < 22; i++) {
      const x = kit.random.range(-28, 28);
      kit.dress(i % 3 ? 'tree' : 'cypress', [x, lie(x, -24), -20 - kit.random.range(0, 14)], i, {
        scale: kit.random.range(0.9, 1.4),
        state: ['far', season],
      });
    }
    for (const s of [-1, 1])
      for (let i = 0; i < 7; i++)
        kit.dress('bush', [s * (3.2 + (i % 2) * 0.5) + bend(-i * 2), 0, -3 - i * 1.5], i, {
          state: ['far', ...(snowy ? [] : ['flowers'])],
          scale: 0.8,
          ...(snowy ? { colour: '#dfe6ea' } : {}),
        });
    if (!snowy) {
      for (let i = 0; i < 70; i++) {
        const [x, z] = [kit.random.range(-5, 5), kit.random.range(-7, 5)];
        if (Math.abs(x - bend(z)) > 1.3 && Math.abs(x - 2.3) > 0.62)
          kit.dress('grass-tuft', [x, lie(x, z), z], i, {
            scale: kit.random.range(0.35, 0.7),
            colour: season === 'autumn' ? '#a89c54' : '#84a24e',
          });
      }
      if (season === 'autumn')
        for (let i = 0; i < 90; i++)
          kit.feature(
            'leaves',
            kit
              .box(0.09, 0.004, 0.07, { bevel: 0, cells: 1 })
              .turn(kit.random.range(-0.3, 0.3), kit.random.range(0, 6), 0)
              .at(kit.random.range(-4.5, 4.5), 0.03, kit.random.range(-6, 5))
              .as('leaf', { colour: kit.random.pick(['#c8762c', '#b04a24', '#d8a83c']), vary: 0.15 }),
          );
    }
    for (let i = 0; i < 20; i++)
      kit.feature(
        'fence',
        kit
          .cylinder(0.02, 1, { sides: 6, bevel: 0 })
          .at(-9.5 + i, lie(-9.5 + i, -18.5) + 0.5, -18.5)
          .as('iron'),
        kit
          .box(1, 0.03, 0.03, { bevel: 0, cells: 1 })
          .at(-9 + i, lie(-9 + i, -18.5) + 0.9, -18.5)
          .as('iron'),
      );
  },
});
