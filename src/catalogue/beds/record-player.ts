import { defineBed } from '../kinds.ts';

/** An old dance tune from a record player: narrow, a little slow, with dust in the groove. */
export default defineBed({
  id: 'record-player',
  words: [
    'record player',
    'record player music',
    'gramophone',
    'vinyl',
    'phonograph',
    'old record',
    'vinyl record',
    'record',
    'vintage music',
    'old music',
    'old-time music',
    'scratchy record',
    'record music',
    '1970s music',
    'vinyl crackle',
    'vintage',
    'retro music',
    'turntable music',
  ],
  facts: { level: -14, music: true },
  play(kit) {
    const tune = kit.song({
      bpm: kit.random.range(104, 126),
      swing: 0.28,
      scale: 'major',
      chords: [
        ['19', '67', '27', '57'],
        ['19', '19', '27', '57', '37', '67', '27', '57'],
        ['19', '47', '37', '67', '27', '57', '19', '57'],
      ],
      parts: [
        { instrument: 'clarinet', role: 'melody', gain: -5, pattern: 'x--x--x-x---x-x-', density: 0.85 },
        { instrument: 'piano', role: 'chords', gain: -9, pattern: '....x-......x-..' },
        { instrument: 'double-bass', role: 'bass', gain: -3, pattern: 'x---....x---....' },
        { instrument: 'brush', role: 'drum', gain: -14, pattern: '....x..x....x..x' },
      ],
    });
    const wow = Array.from(
      { length: Math.ceil(kit.seconds * 4) + 2 },
      (_, i) => [i / 4, 1 + 0.004 * Math.sin(i * 0.85) + kit.random.range(-0.0008, 0.0008)] as const,
    );
    kit.play(tune.speed(wow).high(260).low(3600).peak(1400, 1, 4).drive(0.12), { width: 0.15 });
    kit.play(kit.noise('pink').band(3000, 0.6), { gain: -38 });
    kit.play(
      kit.grains({
        rate: 11,
        variants: 20,
        gain: [-20, 0],
        make: (random) =>
          kit
            .noise('white', 0.003)
            .band(random.range(2000, 6000), 1)
            .decay(0.0002, random.range(0.001, 0.003)),
      }),
      { gain: -14 },
    );
  },
});
