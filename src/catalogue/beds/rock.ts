import { defineBed } from '../kinds.ts';

/** A rock band: driven guitar, bass, drums. */
export default defineBed({
  id: 'rock',
  words: [
    'rock music',
    'electric guitar',
    'punk',
    'metal music',
    'rock band',
    'punk rock',
    'guitar riff',
    'heavy metal',
    'surf rock',
    'surf music',
    'distorted guitar',
    'rock and roll',
    'energetic music',
    'live music',
    'concert',
  ],
  facts: { level: -10, music: true },
  play(kit) {
    kit.play(
      kit.song({
        bpm: kit.random.range(118, 140),
        scale: 'mixolydian',
        key: 52,
        chords: [
          ['1', '7', '4', '1'],
          ['1', '4', '5', '4'],
          ['1', '1', '4', '5'],
        ],
        parts: [
          { instrument: 'guitar', role: 'chords', gain: -10, drive: 0.8, pattern: 'x-xxx-x-x-xxx-x-' },
          {
            instrument: 'guitar',
            role: 'melody',
            gain: -12,
            drive: 0.7,
            pattern: 'x-x-..x-x-x-..x-',
            density: 0.7,
          },
          { instrument: 'bass', role: 'bass', gain: -4, pattern: 'x-x-x-x-x-x-x-x-' },
          { instrument: 'kick', role: 'drum', gain: 0, pattern: 'X..x..x.X..x..x.' },
          { instrument: 'snare', role: 'drum', gain: -5, pattern: '....X.......X...' },
          { instrument: 'hat', role: 'drum', gain: -10, pattern: 'x.x.x.x.x.x.x.x.' },
        ],
      }),
      { width: 0.3 },
    );
  },
});
