import { definePlace } from '../kinds.ts';
import type { SetKit } from '../kit/set-kit.ts';

/** A bowl with a raised rim, as height over the plain at a distance from its middle. */
const crater = (d: number, radius: number): number => {
  const u = d / radius;
  if (u < 1) return radius * (-0.16 + 0.24 * u * u);
  return u < 1.7 ? radius * 0.08 * ((1.7 - u) / 0.7) ** 2 : 0;
};

const rocks = (kit: SetKit, n: number, colour: string): void => {
  for (let i = 0; i < n; i++) {
    const z = kit.random.range(-30, 5);
    const x = kit.random.range(-1, 1) * (6 - z * 0.6);
    if (Math.abs(x) < 1.6 && z > -4) continue;
    const s = kit.random.range(0.05, 0.3) * (1 - z * 0.04);
    kit.add(
      kit
        .blob([s, s * 0.7, s * 0.9], { lumps: 3, roughness: 0.4, detail: 1 })
        .at(x, s * 0.2, z)
        .as('stone', { colour, vary: 0.15 }),
    );
  }
};

export default definePlace({
  id: 'lunar-surface',
  words: [
    'lunar surface',
    'surface of the moon',
    'mars',
    'alien planet',
    'crater',
    'alien world',
    'on the moon',
    'moonscape',
    'martian surface',
    'red planet',
    'alien landscape',
    'lunar landscape',
  ],
  facts: {
    indoor: false,
    medium: 'none',
    floor: 'dirt',
    area: [8, 8],
    anchors: {
      mark: { at: [0, 0, 0], kind: 'stand' },
      left: { at: [-2, 0, -1], kind: 'stand' },
      right: { at: [2, 0, -1], kind: 'stand' },
      far: { at: [0, 0, -9], kind: 'stand' },
      sky: { at: [5, 11, -42], kind: 'opening' },
    },
    bounds: [
      [-8, 0.3, 0.6],
      [8, 6, 16],
    ],
    practicals: ['sun'],
    times: ['night', 'noon', 'unspecified'],
    weathers: ['clear', 'dust'],
    ambience: ['space'],
    room: { seconds: 0.1, wet: 0.02 },
    has: ['craters', 'rocks', 'stars', 'horizon', 'lander', 'flag', 'earth', 'hills'],
  },
  build(kit, params) {
    const red = params.state.some((s) => ['red', 'mars', 'martian'].includes(s));
    const dust = params.colour ?? (red ? '#a8603c' : '#8f8d88');
    const bowls = Array.from({ length: 22 }, () => {
      const z = kit.random.range(-48, 3);
      return {
        x: kit.random.range(-1, 1) * (5 - z * 0.7),
        z,
        r: kit.random.range(0.6, 3.4) * (1 - z * 0.02),
      };
    }).filter((c) => Math.hypot(c.x, c.z) > c.r * 1.7 + 2.4);
    const height = (x: number, z: number): number => {
      const away = Math.max(0, Math.hypot(x, z) - 4);
      let y = 0.06 * Math.min(1, away / 4) * Math.sin(x * 0.7 + 1) * Math.cos(z * 0.55);
      for (const c of bowls) y += crater(Math.hypot(x - c.x, z - c.z), c.r);
      return y;
    };
    kit.backdrop({ kind: 'dark', colour: red ? '#5a3524' : '#030408' });
    kit.feature(
      'craters',
      kit
        .ground(26, 26, { cells: 60, height: (x, z) => height(x, z - 5) })
        .at(0, 0, -5)
        .as('sand', { colour: dust, vary: 0 }),
    );
    kit.add(
      kit
        .ground(150, 70, { cells: 40, height: (x, z) => -0.35 + height(x, z - 50) * 0.8 })
        .at(0, 0, -50)
        .as('sand', { colour: dust, vary: 0 }),
    );
    for (let i = 0; i < 9; i++) {
      const x = -62 + i * 15.5 + kit.random.range(-5, 5);
      const h = kit.random.range(4, 10);
      kit.feature(
        'hills',
        kit
          .blob([kit.random.range(12, 20), h, 9], { lumps: 3, roughness: 0.3, detail: 2 })
          .at(x, -1.5, -76 + kit.random.range(-6, 6))
          .as('stone', { colour: dust, vary: 0.08 }),
      );
    }
    // Who came here left a lander, a flag and tracks; home hangs over the hills.
    kit.dress('lander', [-8.4, -0.1, -13.5], 0.5, {});
    kit.dress('flag', [-2.9, 0, -5.4], 0.3, { scale: 0.75 });
    if (!red) kit.dress('earth', [15, 13, -62], 0.4, { scale: 2.1 });
    rocks(kit, 70, red ? '#7a4630' : '#7c7a76');
    for (let i = 0; i < 220; i++) {
      const a = kit.random.range(-1.3, 1.3);
      const e = kit.random.range(0.06, 1.0);
      const r = 140;
      const s = kit.random.range(0.08, 0.3);
      kit.add(
        kit
          .panel(s, s, { cells: 1 })
          .turn(0, -a, 0)
          .at(Math.sin(a) * r * Math.cos(e), Math.sin(e) * r, -Math.cos(a) * r * Math.cos(e))
          .as('paper', { colour: '#ffffff' })
          .glow('#dfe8ff', kit.random.pick([0.5, 1, 2])),
      );
    }
  },
});
