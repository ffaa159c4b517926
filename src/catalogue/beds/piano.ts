import { defineBed } from '../kinds.ts';

/** A quiet piano. */
export default defineBed({
  id: 'piano',
  words: [
    'piano',
    'piano music',
    'soft piano',
    'gentle piano',
    'piano melody',
    'piano note',
    'melancholic piano',
    'piano score',
    'solo piano',
    'sad piano',
    'somber piano',
    'piano chord',
    'melancholy music',
    'gentle music',
    'sad music',
    'emotional music',
    'emotional score',
    'gentle score',
  ],
  facts: { level: -12, music: true },
  play(kit) {
    kit.play(
      kit
        .song({
          bpm: kit.random.range(62, 76),
          scale: kit.random.chance(0.6) ? 'minor' : 'major',
          chords: [
            ['19', '6', '3', '7'],
            ['1', '5', '6', '4'],
            ['1', '4', '6', '5'],
            ['6', '4', '1', '5'],
          ],
          parts: [
            { instrument: 'felt-piano', role: 'arpeggio', gain: -6, pattern: 'x-x-x-x-x-x-x-x-' },
            { instrument: 'felt-piano', role: 'melody', gain: 0, pattern: 'x-----x-x---x---', density: 0.8 },
            { instrument: 'felt-piano', role: 'bass', gain: -5, octave: 1, pattern: 'x---------------' },
          ],
        })
        .room(1.6, 0.22)
        .lasting(kit.seconds),
      { width: 0.3 },
    );
  },
});
