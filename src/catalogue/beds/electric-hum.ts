import { defineBed } from '../kinds.ts';

/** Mains hum of lamps, neon and transformers. */
export default defineBed({
  id: 'electric-hum',
  words: [
    'electric hum',
    'fluorescent hum',
    'fluorescent buzz',
    'neon hum',
    'neon buzz',
    'buzzing light',
    'light buzz',
    'electrical hum',
    'electrical buzz',
    'humming light',
    'buzzing neon',
    'transformer',
    'hum',
    'buzz',
    'electric buzz',
    'humming bulb',
    'bulb hum',
    'fluorescent light',
    'neon sign',
    'light hum',
    'lights humming',
    'buzzing fluorescent',
    'fluorescent buzzing',
    'neon sign buzz',
    'neon buzzing',
    'neon sign buzzing',
    'sign buzzing',
    'light buzzing',
    'lamp buzzing',
    'power hum',
  ],
  facts: { level: -22 },
  play(kit) {
    // Lamps hum at twice the mains frequency, with its harmonics.
    for (const [k, db] of [
      [1, 0],
      [2, -5],
      [3, -9],
      [4, -14],
      [6, -17],
      [8, -20],
      [12, -24],
    ] as const) {
      kit.play(kit.tone('sine', 120 * k).drift(1.2, 0.7), { gain: db, pan: kit.random.range(-0.4, 0.4) });
    }
    kit.wide(() => kit.noise('white').band(3600, 2).tremolo(120, 0.9).drift(4, 0.5), { gain: -24 });
  },
});
