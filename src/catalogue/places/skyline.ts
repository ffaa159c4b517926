import { definePlace } from '../kinds.ts';

export default definePlace({
  id: 'skyline',
  words: [
    'city skyline',
    'skyline',
    'cityscape',
    'aerial city',
    'city from above',
    'downtown skyline',
    'skyscrapers',
    'observation deck',
    'megacity',
    'futuristic city',
    'sprawling city',
    'city view',
    'lookout',
    'penthouse',
    'penthouse balcony',
    'helipad',
  ],
  facts: {
    indoor: false,
    floor: 'concrete',
    area: [5, 3.4],
    anchors: {
      mark: { at: [0, 0, 0], kind: 'stand' },
      railing: { at: [0.6, 0, -1.3], yaw: Math.PI - 0.6, kind: 'stand' },
      bench: { at: [-1.9, 0.45, -0.8], yaw: 0.5, kind: 'seat', size: [0.5, 1.4] },
    },
    bounds: [
      [-4, 0.3, 0.6],
      [4, 8, 10],
    ],
    practicals: ['window', 'sign', 'deck light'],
    times: ['dusk', 'night', 'sunset', 'golden-hour', 'sunrise', 'afternoon', 'noon', 'morning'],
    weathers: ['clear', 'cloudy', 'fog', 'rain'],
    ambience: ['city-drone', 'wind'],
    room: { seconds: 0.2, wet: 0.03 },
    has: [
      'skyline',
      'skyscraper',
      'building',
      'railing',
      'river',
      'bridge',
      'window',
      'antenna',
      'bench',
      'traffic',
    ],
    elevation: 60,
  },
  build(kit, params) {
    const dark = ['night', 'dusk', 'dawn', 'unspecified'].includes(params.time);
    const future = params.state.some((s) => ['futuristic', 'cyberpunk', 'neon', 'sci-fi'].includes(s));
    const LOW = -46;
    kit.backdrop({ kind: 'sky', hills: 0.3 });
    // The deck one looks from: boards, glass rail, a bench, strips of light.
    kit.add(
      kit
        .box(14, 0.3, 9, { cells: 18 })
        .at(0, -0.15, 2.6)
        .as('concrete', { colour: params.colour ?? '#8c8c8a', roughness: 0.4 }),
    );
    kit.reflect({ strength: 0.16, roughness: 0.3 });
    kit.feature(
      'railing',
      ...Array.from({ length: 10 }, (_, i) =>
        kit
          .box(0.05, 1.05, 0.05)
          .at(-6.6 + i * 1.47, 0.52, -1.85)
          .as('steel'),
      ),
      kit.box(13.4, 0.05, 0.08, { cells: 6 }).at(0, 1.07, -1.85).as('steel'),
      kit.box(13.3, 0.8, 0.012, { cells: 2 }).at(0, 0.55, -1.85).as('glass', { colour: '#b8d0d8' }),
      kit.box(13.6, 0.1, 0.14, { cells: 6 }).at(0, 0.05, -1.85).as('concrete', { colour: '#6c6e70' }),
    );
    kit.add(
      kit
        .box(13.2, 0.02, 0.03, { cells: 2 })
        .at(0, 0.12, -1.76)
        .as('glass')
        .glow(future ? '#3ce0ff' : '#ffd8a0', dark ? 2 : 0.4),
    );
    if (dark)
      for (const x of [-3, 3])
        kit.lamp({
          kind: 'panel',
          at: [x, 0.25, -1.7],
          towards: [0, 0.3, 1],
          size: [4, 0.1],
          ...(future ? { colour: '#5ce4ff' } : { kelvin: 2900 }),
          power: 3.5,
          source: 'deck light',
        });
    kit.feature(
      'bench',
      kit
        .box(1.6, 0.08, 0.45, { bevel: 0.02, cells: 2 })
        .turn(0, 0.5, 0)
        .at(-1.9, 0.42, -0.8)
        .as('wood', { colour: '#9a7048' }),
      ...[-0.6, 0.6].map((d) =>
        kit
          .box(0.08, 0.4, 0.4)
          .turn(0, 0.5, 0)
          .at(-1.9 + d * 0.88, 0.2, -0.8 - d * 0.48)
          .as('steel'),
      ),
    );
    kit.dress('potted-plant', [3.6, 0, -1.1], 0, { scale: 1.9 });
    kit.dress('potted-plant', [-4.4, 0, -1.2], 2, { scale: 1.7 });
    // Towers in ranks: near ones with window bands, far ones as pale slabs. A lit window is one quad of a strip.
    const glows = future
      ? ['#3ce0ff', '#ff4ac0', '#a86cff', '#ffe0a0']
      : ['#ffd08c', '#ffc070', '#fff0d0', '#c8dcff'];
    const tones = ['#6a7078', '#7c7468', '#566270', '#86807c', '#4c545e', '#786a60'];
    const tower = (x: number, z: number, w: number, h: number, rank: number): void => {
      const shapes = [
        kit
          .box(w, h, w, { bevel: 0.1, cells: rank < 2 ? 6 : 2 })
          .at(x, LOW + h / 2, z)
          .as('concrete', { colour: kit.random.pick(tones), vary: 0.05 }),
      ];
      const crown = kit.random.integer(0, 3);
      if (crown === 1)
        shapes.push(
          kit
            .box(w * 0.6, h * 0.12, w * 0.6, { bevel: 0.1 })
            .at(x, LOW + h * 1.06, z)
            .as('concrete', { colour: '#5c6268' }),
        );
      if (crown === 2)
        shapes.push(
          kit
            .cylinder(w * 0.5, h * 0.2, { sides: 4, top: 0.1, bevel: 0 })
            .turn(0, Math.PI / 4, 0)
            .at(x, LOW + h * 1.1, z)
            .as('metal', { colour: '#6c7880' }),
        );
      if (crown === 3 || rank === 0)
        shapes.push(
          kit
            .cylinder(0.14, h * 0.2, { sides: 5 })
            .at(x, LOW + h * 1.1, z)
            .as('metal', { colour: '#4c5054' }),
          kit
            .sphere(0.22, { segments: 6 })
            .at(x, LOW + h * 1.2, z)
            .as('glass')
            .glow('#ff3a2c', dark ? 3 : 0.8),
        );
      const floors = Math.floor(h / (rank < 2 ? 2.4 : 4));
      const bays = Math.max(3, Math.round(w / (rank < 2 ? 1.5 : 2.6)));
      for (let f = 1; f < floors; f++) {
        const y = LOW + (f / floors) * h;
        if (y < LOW * 0.8) continue;
        for (let b = 0; b < bays; b++) {
          if (!kit.random.chance(dark ? 0.42 : 0.72)) continue;
          const px = x - w / 2 + (w / bays) * (b + 0.5);
          const pane = kit
            .panel((w / bays) * 0.66, (h / floors) * 0.5, { cells: 1 })
            .at(px, y, z + w / 2 + 0.06);
          shapes.push(
            dark
              ? pane.as('glass').glow(kit.random.pick(glows), kit.random.range(0.6, 1.6))
              : pane.as('ceramic', { colour: '#8ca4b4', roughness: 0.1, vary: 0.1 }),
          );
        }
      }
      if (future && rank < 2)
        shapes.push(
          kit
            .box(0.3, h * 0.9, 0.2, { cells: 1 })
            .at(x - w / 2, LOW + h / 2, z + w / 2)
            .as('glass')
            .glow(kit.random.pick(glows), 2.4),
        );
      kit.feature('skyscraper', ...shapes);
    };
    for (const [rank, [z, n, step, low, high]] of (
      [
        [-34, 6, 15, 24, 43],
        [-62, 9, 15, 34, 60],
        [-104, 12, 17, 44, 92],
        [-160, 14, 22, 40, 88],
      ] as const
    ).entries())
      for (let i = 0; i < n; i++) {
        const x = (i - (n - 1) / 2) * step + kit.random.range(-3, 3);
        if (rank === 0 && Math.abs(x) < 9) continue;
        tower(x, z + kit.random.range(-6, 6), kit.random.range(6.5, 10.5), kit.random.range(low, high), rank);
      }
    // Streets and a river far below.
    kit.feature(
      'river',
      kit
        .ground(40, 300, { cells: 6 })
        .turn(0, 0.5, 0)
        .at(30, LOW + 0.2, -150)
        .as('water', { colour: dark ? '#1c2a3c' : '#5a7c8c' }),
    );
    kit.add(kit.ground(420, 260, { cells: 10 }).at(0, LOW, -150).as('asphalt', { colour: '#3e4248' }));
    kit.feature(
      'traffic',
      ...Array.from({ length: 46 }, (_, i) => {
        const lane = i % 2 ? 1.1 : -1.1;
        return kit
          .box(0.5, 0.3, 1.4, { cells: 1 })
          .at(lane + 0.5, LOW + 0.4, -14 - i * 2.6)
          .as('glass')
          .glow(i % 2 ? '#fff0c8' : '#ff3c2c', dark ? 2.6 : 0.5);
      }),
    );
  },
});
