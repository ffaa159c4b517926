import { defineBed } from '../kinds.ts';

/** An accordion waltz, as on a street in Paris. */
export default defineBed({
  id: 'accordion',
  words: [
    'accordion',
    'accordion music',
    'waltz',
    'street musician',
    'busker',
    'parisian music',
    'french music',
    'harmonica',
    'carousel music',
    'calliope',
    'circus music',
    'polka',
    'carnival music',
    'tango',
  ],
  facts: { level: -13, music: true },
  play(kit) {
    kit.play(
      kit
        .song({
          bpm: kit.random.range(142, 164),
          beats: 3,
          scale: 'minor',
          chords: [
            ['1', '1', '5', '5', '4', '4', '5', '1'],
            ['1', '4', '5', '1'],
          ],
          parts: [
            { instrument: 'accordion', role: 'melody', gain: -3, pattern: 'x---x-x-x---' },
            { instrument: 'accordion', role: 'chords', gain: -14, octave: -1, pattern: '....x-..x-..' },
            { instrument: 'double-bass', role: 'bass', gain: -2, pattern: 'x---........' },
          ],
        })
        .room(0.6, 0.15)
        .lasting(kit.seconds),
      { width: 0.25 },
    );
  },
});
