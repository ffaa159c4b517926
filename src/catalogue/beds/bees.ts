import { defineBed } from '../kinds.ts';

/** Bees and flies. */
export default defineBed({
  id: 'bees',
  words: ['bee', 'bees', 'buzzing bee', 'bees buzzing', 'fly buzzing', 'mosquito', 'swarm', 'buzzing'],
  facts: { level: -19 },
  play(kit) {
    for (let i = 0; i < 4; i++) {
      const hz = kit.random.range(170, 250);
      const path = Array.from(
        { length: Math.ceil(kit.seconds * 3) + 2 },
        (_, k) => [k / 3, hz * kit.random.range(0.9, 1.12)] as const,
      );
      kit.play(
        kit
          .mix(
            kit.tone('saw', path).band(900, 0.6),
            kit.noise('white').band(3000, 2).tremolo(hz, 0.8).gain(-16),
          )
          .drift(9, 0.6),
        { pan: kit.random.range(-0.9, 0.9), gain: kit.random.range(-8, 0) },
      );
    }
  },
});
