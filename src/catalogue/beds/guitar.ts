import { defineBed } from '../kinds.ts';

/** An acoustic guitar, picked. */
export default defineBed({
  id: 'guitar',
  words: [
    'guitar',
    'acoustic guitar',
    'guitar music',
    'strumming',
    'guitar strum',
    'folk music',
    'fingerpicked guitar',
    'ukulele',
    'guitar melody',
    'folk',
    'country music',
    'strumming guitar',
    'soft guitar',
    'guitar strumming',
    'banjo',
    'mandolin',
  ],
  facts: { level: -12, music: true },
  play(kit) {
    kit.play(
      kit
        .song({
          bpm: kit.random.range(84, 100),
          scale: 'major',
          key: 55,
          chords: [
            ['1', '5', '6', '4'],
            ['1', '4', '1', '5'],
            ['1', '6', '4', '5'],
          ],
          parts: [
            { instrument: 'guitar', role: 'arpeggio', gain: -3, pattern: 'x-x-x-x-x-x-x-x-' },
            { instrument: 'guitar', role: 'bass', gain: -2, octave: 1, pattern: 'x-------x-------' },
            { instrument: 'guitar', role: 'melody', gain: -1, pattern: 'x-----x---x-----', density: 0.7 },
          ],
        })
        .room(0.7, 0.12)
        .lasting(kit.seconds),
      { width: 0.25 },
    );
  },
});
