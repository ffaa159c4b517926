import { defineBed } from '../kinds.ts';

/** A wordless choir. */
export default defineBed({
  id: 'choir',
  words: [
    'choir',
    'choral',
    'chanting',
    'choir music',
    'angelic choir',
    'gregorian chant',
    'hymn',
    'vocal pad',
    'ethereal choir',
    'choral music',
    'sacred music',
    'chant',
    'ethereal vocal',
    'ethereal music',
    'singing',
    'monk chanting',
  ],
  facts: { level: -12, music: true },
  play(kit) {
    kit.play(
      kit
        .song({
          bpm: 56,
          scale: 'minor',
          chords: [
            ['1', '6', '3', '7'],
            ['1', '4', '1', '5'],
            ['6', '3', '4', '1'],
          ],
          parts: [
            { instrument: 'choir', role: 'chords', gain: -3 },
            { instrument: 'choir', role: 'melody', gain: -6, octave: 0, pattern: 'x-------x-------' },
            { instrument: 'choir', role: 'bass', gain: -6, octave: 1, pattern: 'x---------------' },
          ],
        })
        .room(3, 0.35)
        .lasting(kit.seconds),
      { width: 0.5 },
    );
  },
});
