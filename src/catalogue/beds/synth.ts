import { defineBed } from '../kinds.ts';

/** Synthesizers: a slow pulse, a pad, a line. */
export default defineBed({
  id: 'synth',
  words: [
    'synth',
    'synthwave',
    'synth music',
    'electronic music',
    'synthesizer',
    'synth pad',
    'retro synth',
    'ambient synth',
    'synth drone',
    'vaporwave',
    'techno',
    'pulsing synth',
    'synth bass',
    'edm',
    'electronic beat',
    'cyberpunk music',
    'pulsing music',
    'electronic track',
    'club music',
    'bass',
    'pulsing bass',
    'dance music',
    'thumping bass',
    'nightclub',
    'disco',
    'futuristic music',
    'sci-fi music',
  ],
  facts: { level: -12, music: true },
  play(kit) {
    kit.play(
      kit
        .song({
          bpm: kit.random.range(88, 112),
          scale: 'minor',
          key: 57,
          chords: [
            ['1', '6', '3', '7'],
            ['1', '1', '6', '7'],
            ['6', '7', '1', '1'],
          ],
          parts: [
            { instrument: 'pad', role: 'chords', gain: -6 },
            { instrument: 'synth', role: 'bass', gain: -6, pattern: 'x.x.x.x.x.x.x.x.' },
            { instrument: 'synth', role: 'arpeggio', gain: -13, octave: 1, pattern: 'xxxxxxxxxxxxxxxx' },
            { instrument: 'kick', role: 'drum', gain: -3, pattern: 'X...x...X...x...' },
            { instrument: 'snare', role: 'drum', gain: -10, pattern: '....X.......X...' },
          ],
        })
        .room(1.2, 0.14)
        .lasting(kit.seconds),
      { width: 0.4 },
    );
  },
});
