import { definePlace } from '../kinds.ts';

export default definePlace({
  id: 'ocean',
  words: [
    'ocean',
    'open ocean',
    'open sea',
    'high seas',
    'stormy sea',
    'rough sea',
    'stormy ocean',
    'middle of the ocean',
    'atlantic',
    'pacific',
    'atlantic ocean',
    'pacific ocean',
    'calm sea',
    'open water',
  ],
  facts: {
    indoor: false,
    floor: 'water',
    area: [10, 10],
    anchors: {
      mark: { at: [0, 0, 0], kind: 'stand' },
      sea: { at: [0, 0.35, -14], kind: 'surface', size: [60, 60] },
      water: { at: [0, 0.35, -14], kind: 'surface', size: [60, 60] },
      far: { at: [0, 0, -12], kind: 'stand' },
    },
    bounds: [
      [-9, 0.9, 0.8],
      [9, 14, 26],
    ],
    practicals: [],
    times: ['morning', 'noon', 'afternoon', 'golden-hour', 'sunset', 'sunrise', 'dusk', 'night', 'dawn'],
    weathers: ['clear', 'cloudy', 'storm', 'rain', 'fog'],
    ambience: ['waves', 'wind'],
    room: { seconds: 0.1, wet: 0.01 },
    has: ['sea', 'waves', 'water', 'horizon', 'swell'],
  },
  build(kit, params) {
    const rough =
      params.weather === 'storm' ||
      params.state.some((s) => ['stormy', 'rough', 'wild', 'raging', 'choppy'].includes(s));
    const tall = rough ? 1.5 : 0.62;
    const colour = params.surfaces['water'] ?? params.colour ?? (rough ? '#234a58' : '#2a6f8c');
    kit.backdrop({ kind: 'sky', sea: true });
    kit.add(kit.ground(60, 60, { cells: 10 }).at(0, -1.6, -10).as('sand', { colour: '#2a5864', vary: 0 }));
    kit.water({ at: [0, -0.15, -100], width: 460, depth: 260, flow: [0.2, 0, 0.5], colour, clarity: 0.25 });
    // Swell: long crests that cross at a slant; they part round the middle, where one swims.
    const swell = (x: number, z: number): number => {
      const calm = Math.min(1, Math.max(0, (Math.hypot(x, z) - 2.5) / 6));
      const a = Math.sin(x * 0.16 + z * 0.34 + Math.sin(x * 0.09)) ** 3;
      const b = Math.sin(x * -0.22 + z * 0.21 + 2);
      return 0.3 + tall * calm * (0.55 * a + 0.3 * b + 0.12 * Math.sin(x * 0.9 + z * 0.7));
    };
    kit.feature(
      'swell',
      kit
        .ground(110, 84, { cells: 84, height: (x, z) => swell(x, z - 34) })
        .at(0, 0, -34)
        .as('ceramic', { colour, roughness: 0.16, vary: 0 }),
    );
    // Foam where the crests are highest.
    for (let i = 0; i < (rough ? 120 : 70); i++) {
      const [x, z] = [kit.random.range(-30, 30), kit.random.range(-50, 4)];
      if (swell(x, z) < 0.3 + tall * 0.3 || Math.hypot(x, z) < 4) continue;
      const l = kit.random.range(0.6, 1.8);
      kit.feature(
        'waves',
        kit
          .tube(
            Array.from({ length: 6 }, (_, k) => {
              const px = x - l + (k * l) / 2.5;
              const pz = z - (px - x) * 0.45 + 0.08 * Math.sin(k * 2 + i);
              return [px, swell(px, pz) + 0.015, pz] as const;
            }),
            [0.005, 0.05, 0.03, 0.06, 0.005],
            { sides: 5, steps: 12 },
          )
          .as('snow', { colour: '#eef5f4', vary: 0.02 }),
      );
    }
  },
});
