import { defineBed } from '../kinds.ts';

/** A jazz trio in a small club. */
export default defineBed({
  id: 'jazz',
  words: [
    'jazz',
    'jazz music',
    'jazz trio',
    'smooth jazz',
    'jazz piano',
    'saxophone',
    'lounge music',
    'jazz band',
    'swing music',
    'sax',
    'muted trumpet',
    'trumpet',
    'saxophone music',
    'blues',
    'blues music',
    'jazz club',
    'noir music',
    'big band',
    'upright bass',
    'ragtime',
  ],
  facts: { level: -12, music: true },
  play(kit) {
    kit.play(
      kit
        .song({
          bpm: kit.random.range(116, 140),
          swing: 0.33,
          scale: 'dorian',
          chords: [
            ['27', '57', '19', '67'],
            ['19', '67', '27', '57'],
            ['37', '67', '27', '57'],
          ],
          parts: [
            { instrument: 'piano', role: 'melody', gain: -3, pattern: 'x-x-..x-x-x---..', density: 0.75 },
            { instrument: 'piano', role: 'chords', gain: -9, pattern: '....x-.....x-...', density: 0.8 },
            { instrument: 'double-bass', role: 'bass', gain: 0, pattern: 'x---x---x---x---' },
            { instrument: 'ride', role: 'drum', gain: -10, pattern: 'x...x.x.x...x.x.' },
            { instrument: 'brush', role: 'drum', gain: -12, pattern: '....x.......x...' },
          ],
        })
        .room(0.7, 0.14)
        .lasting(kit.seconds),
      { width: 0.3 },
    );
  },
});
