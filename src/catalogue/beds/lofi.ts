import { defineBed } from '../kinds.ts';

/** A lo-fi beat: dusty drums, mellow chords. */
export default defineBed({
  id: 'lofi',
  words: [
    'lo-fi',
    'lofi',
    'lo-fi beat',
    'lofi beat',
    'chill beat',
    'lo-fi music',
    'hip hop',
    'hip-hop',
    'hip hop beat',
    'chill music',
    'beat',
    'mellow music',
    'chillhop',
    'trap beat',
    'urban beat',
    'lo-fi hip hop',
    'lofi hip hop',
    'hip-hop beat',
    'funk',
    'groove',
    'soul music',
    'r&b',
  ],
  facts: { level: -12, music: true },
  play(kit) {
    const tune = kit.song({
      bpm: kit.random.range(74, 86),
      swing: 0.2,
      scale: 'dorian',
      chords: [
        ['27', '57', '19', '67'],
        ['19', '47', '27', '57'],
        ['47', '37', '67', '27'],
      ],
      parts: [
        { instrument: 'felt-piano', role: 'chords', gain: -5, pattern: 'x-----x-....x---' },
        { instrument: 'bass', role: 'bass', gain: -4, pattern: 'x-----x---x-----' },
        { instrument: 'felt-piano', role: 'melody', gain: -5, pattern: '..x-x-....x-x---', density: 0.6 },
        { instrument: 'kick', role: 'drum', gain: -1, pattern: 'X......x..x.....' },
        { instrument: 'snare', role: 'drum', gain: -8, pattern: '....X.......X...' },
        { instrument: 'hat', role: 'drum', gain: -13, pattern: 'x.x.x.x.x.x.x.xx' },
      ],
    });
    kit.play(tune.low(6500).drive(0.1), { width: 0.25 });
    kit.play(
      kit.grains({
        rate: 9,
        variants: 16,
        gain: [-20, 0],
        make: () => kit.noise('white', 0.002).decay(0.0002, 0.002),
      }),
      { gain: -26 },
    );
  },
});
