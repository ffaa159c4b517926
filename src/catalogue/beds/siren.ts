import { defineBed } from '../kinds.ts';

/** A siren somewhere in the city, rising and falling. */
export default defineBed({
  id: 'siren',
  words: [
    'siren',
    'police siren',
    'ambulance',
    'distant siren',
    'emergency siren',
    'sirens',
    'alarm',
    'distant sirens',
    'warning alarm',
    'klaxon',
  ],
  facts: { level: -17 },
  play(kit) {
    const low = kit.random.range(560, 640);
    const period = kit.random.range(2.4, 3.6);
    const sweep = Array.from(
      { length: Math.ceil((kit.seconds / period) * 2) + 2 },
      (_, i) => [(i * period) / 2, i % 2 ? low * 1.9 : low] as const,
    );
    kit.play(
      kit
        .mix(kit.tone('triangle', sweep), kit.tone('square', sweep).low(2200).gain(-11))
        .band(1000, 0.5)
        .room(1.8, 0.4)
        .lasting(kit.seconds),
      { pan: kit.random.range(-0.5, 0.5), width: 0.4 },
    );
  },
});
