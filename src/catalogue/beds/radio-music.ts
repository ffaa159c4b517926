import { defineBed } from '../kinds.ts';

/** Pop music from a small radio. */
export default defineBed({
  id: 'radio-music',
  words: [
    'radio',
    'radio music',
    'faint radio music',
    'pop music',
    'muffled music',
    'pop song',
    'music from a radio',
    'car radio',
    'radio playing',
    'music',
    'background music',
    'song',
    'soft music',
    'muffled bass',
    'upbeat music',
    'upbeat',
    'upbeat track',
    'distant music',
    'transistor radio',
  ],
  facts: { level: -15, music: true },
  play(kit) {
    const tune = kit.song({
      bpm: kit.random.range(98, 122),
      scale: 'major',
      chords: [
        ['1', '5', '6', '4'],
        ['6', '4', '1', '5'],
        ['1', '6', '4', '5'],
        ['4', '5', '3', '6'],
      ],
      parts: [
        { instrument: 'synth', role: 'melody', gain: -8, pattern: 'x-x-..x-x-..x---', density: 0.85 },
        { instrument: 'guitar', role: 'chords', gain: -9, pattern: 'x-..x-x-..x-x-..' },
        { instrument: 'bass', role: 'bass', gain: -5, pattern: 'x-x-x-x-x-x-x-x-' },
        { instrument: 'kick', role: 'drum', gain: -3, pattern: 'X...x...X...x...' },
        { instrument: 'snare', role: 'drum', gain: -9, pattern: '....X.......X...' },
        { instrument: 'hat', role: 'drum', gain: -12, pattern: 'x.x.x.x.x.x.x.x.' },
      ],
    });
    kit.play(tune.high(180).low(5200).peak(1800, 0.8, 3).drive(0.1), { width: 0.2 });
  },
});
