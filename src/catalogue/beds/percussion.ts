import { defineBed } from '../kinds.ts';

/** Drums: deep and driving, as of a taiko group. */
export default defineBed({
  id: 'percussion',
  words: [
    'drum',
    'drums',
    'percussion',
    'taiko',
    'taiko drum',
    'drumming',
    'drumbeat',
    'tribal drum',
    'war drum',
    'drum beat',
    'tribal',
    'tribal drums',
    'war drums',
    'distant drum',
    'drum roll',
    'taiko drums',
    'ritual drum',
  ],
  facts: { level: -10, music: true },
  play(kit) {
    kit.play(
      kit
        .song({
          bpm: kit.random.range(92, 118),
          scale: 'minor',
          chords: [['1']],
          parts: [
            { instrument: 'taiko', role: 'drum', gain: 0, pattern: 'X..x..x.X..x..xx' },
            { instrument: 'tom', role: 'drum', gain: -6, pattern: '..x..x..xx.x..x.', density: 0.85 },
            { instrument: 'shaker', role: 'drum', gain: -16, pattern: 'x.xxx.xxx.xxx.xx' },
            { instrument: 'clap', role: 'drum', gain: -14, pattern: '............x...', density: 0.6 },
          ],
        })
        .room(1.1, 0.18)
        .lasting(kit.seconds),
      { width: 0.3 },
    );
  },
});
