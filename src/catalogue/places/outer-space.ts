import { definePlace } from '../kinds.ts';

export default definePlace({
  id: 'outer-space',
  words: [
    'outer space',
    'deep space',
    'orbit',
    'cosmos',
    'star field',
    'starfield',
    'asteroid field',
    'asteroid',
    'solar system',
    'the void of space',
    'interstellar space',
    'low earth orbit',
  ],
  facts: {
    indoor: false,
    medium: 'none',
    floor: 'stone',
    area: [8, 8],
    anchors: {
      mark: { at: [0, 0, 0], kind: 'stand' },
      left: { at: [-2, 0, -1], kind: 'stand' },
      right: { at: [2, 0, -1], kind: 'stand' },
      far: { at: [0, 0, -14], kind: 'stand' },
      sky: { at: [3, 3, -18], kind: 'opening' },
    },
    bounds: [
      [-9, 0.2, 0.6],
      [9, 8, 22],
    ],
    practicals: ['sun'],
    times: ['night', 'unspecified'],
    weathers: ['clear'],
    ambience: ['space-drone'],
    room: { seconds: 0.1, wet: 0.02 },
    has: ['stars', 'earth', 'planet', 'asteroids', 'moon'],
  },
  build(kit, params) {
    kit.backdrop({ kind: 'dark', colour: '#020308' });
    const on = (r: number, a: number, e: number): [number, number, number] => [
      r * Math.sin(a) * Math.cos(e),
      r * Math.sin(e),
      -r * Math.cos(a) * Math.cos(e),
    ];
    const face = (s: ReturnType<typeof kit.box>, r: number, a: number, e: number) =>
      s.turn(e, -a, 0).at(...on(r, a, e));
    for (let i = 0; i < 900; i++) {
      // Half of the stars crowd along a slanting band.
      const a = kit.random.range(-1.6, 1.6);
      const e = i % 2 ? a * 0.35 + 0.1 + kit.random.range(-0.16, 0.16) : kit.random.range(-0.8, 1.1);
      const s = kit.random.range(0.1, 0.34);
      kit.feature(
        'stars',
        face(kit.panel(s, s, { cells: 1 }).turn(0, 0, Math.PI / 4), 150, a, e)
          .as('paper')
          .glow(
            kit.random.pick(['#ffffff', '#dfe8ff', '#fff0d8', '#ffd8c0']),
            kit.random.pick([0.6, 1.2, 2.4]),
          ),
      );
    }
    if (!params.state.some((s) => ['deep', 'empty', 'interstellar'].includes(s))) {
      kit.dress('earth', [-16, -31, -50], 0.5, { scale: 7.5 });
      kit.dress('moon-globe', [17, 8, -60], 0.3, { scale: 1.5 });
    }
    kit.dress('ringed-planet', [36, 20, -110], 0.6, { scale: 3 });
    for (let i = 0; i < 30; i++) {
      const z = kit.random.range(-60, -12);
      const [x, y] = [kit.random.range(-1, 1) * (8 - z * 0.5), kit.random.range(-4, 12)];
      if (Math.hypot(x, y - 2) < 4) continue;
      kit.feature(
        'asteroids',
        kit
          .blob(kit.random.range(0.15, 0.8), { lumps: 4, roughness: 0.5, detail: 2 })
          .at(x, y, z)
          .as('stone', { colour: '#7c746c', vary: 0.15 }),
      );
    }
  },
});
