import { defineBed } from '../kinds.ts';

/** A pipe organ. */
export default defineBed({
  id: 'organ',
  words: [
    'organ',
    'pipe organ',
    'church organ',
    'organ music',
    'gothic music',
    'horror music',
    'creepy music',
    'eerie music',
    'ominous music',
    'suspenseful music',
    'suspense music',
    'tense music',
    'ominous score',
    'tension music',
    'dark music',
  ],
  facts: { level: -13, music: true },
  play(kit) {
    kit.play(
      kit
        .song({
          bpm: 60,
          scale: 'phrygian',
          key: 52,
          chords: [
            ['1', '2', '1', '7'],
            ['1', '6', '4', '5'],
            ['1', '4', '2', '1'],
          ],
          parts: [
            { instrument: 'organ', role: 'chords', gain: -6 },
            { instrument: 'organ', role: 'melody', gain: -8, pattern: 'x---x---x-------' },
            { instrument: 'organ', role: 'bass', gain: -5, octave: 0, pattern: 'x---------------' },
          ],
        })
        .room(3, 0.3)
        .lasting(kit.seconds),
      { width: 0.4 },
    );
  },
});
