import { defineBed } from '../kinds.ts';

/** Bells of a tower, slow and uneven. */
export default defineBed({
  id: 'church-bells',
  words: [
    'church bell',
    'church bells',
    'bell tower',
    'bells',
    'tolling bell',
    'bells tolling',
    'distant bell',
    'distant bells',
    'bell ringing',
    'temple bell',
    'bells ringing',
    'cathedral bell',
  ],
  facts: { level: -15 },
  play(kit) {
    const hums = [kit.random.range(180, 220)];
    hums.push((hums[0] ?? 200) * 1.26);
    kit.play(
      kit
        .every({
          seconds: [1.5, 1.9],
          first: 0.2,
          gain: [-2, 0],
          make: (random, i) => {
            // Hum, prime, tierce, quint, nominal and above, as bell founders tune them.
            const hz = (hums[i % 2] ?? 200) * random.range(0.999, 1.001);
            return kit.modes([
              [hz, -4, 5],
              [hz * 2, 0, 3.4],
              [hz * 2.4, -2, 2.6],
              [hz * 3, -8, 1.8],
              [hz * 4, -3, 1.5],
              [hz * 5.3, -10, 0.9],
              [hz * 6.7, -14, 0.6],
              [hz * 8.2, -18, 0.35],
            ]);
          },
        })
        .room(2.4, 0.3)
        .lasting(kit.seconds),
      { pan: kit.random.range(-0.4, 0.4), width: 0.4 },
    );
  },
});
