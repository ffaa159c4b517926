import { defineBed } from '../kinds.ts';

/** Cicadas: dry buzzing at several pitches that swells and sinks. */
export default defineBed({
  id: 'cicadas',
  words: [
    'cicada',
    'cicadas',
    'insect',
    'insects',
    'insect hum',
    'insect buzz',
    'summer insect',
    'buzzing insect',
    'insects buzzing',
    'jungle insect',
    'night insect',
  ],
  facts: { level: -18 },
  play(kit) {
    for (let i = 0; i < 4; i++) {
      const hz = kit.random.range(3900, 6200);
      const rate = kit.random.range(70, 120);
      const song = kit
        .mix(kit.noise('white').band(hz, 14), kit.tone('triangle', hz).gain(-19))
        .tremolo(rate, 0.85)
        .tremolo(kit.random.range(0.25, 0.6), 0.55)
        .drift(3, 1);
      kit.play(song, { pan: kit.random.range(-0.9, 0.9), gain: kit.random.range(-7, 0), width: 0.2 });
    }
    // The open air between the calls.
    kit.wide(() => kit.noise('pink').low(900).high(60).drift(2, 1.5), { gain: -30 });
  },
});
