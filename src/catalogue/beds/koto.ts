import { defineBed } from '../kinds.ts';

/** A koto and a flute. */
export default defineBed({
  id: 'koto',
  words: [
    'koto',
    'shamisen',
    'japanese music',
    'traditional japanese music',
    'shakuhachi',
    'bamboo flute',
    'flute',
    'flute music',
    'asian music',
    'chinese music',
    'zither',
    'erhu',
    'traditional music',
    'guzheng',
    'sitar',
    'pipa',
    'ney',
    'middle eastern music',
    'festival music',
  ],
  facts: { level: -13, music: true },
  play(kit) {
    kit.play(
      kit
        .song({
          bpm: kit.random.range(64, 80),
          scale: 'phrygian',
          key: 62,
          chords: [
            ['1', '1', '4', '1'],
            ['1', '6', '4', '1'],
          ],
          parts: [
            { instrument: 'koto', role: 'arpeggio', gain: -4, pattern: 'x-----x-x---....', density: 0.9 },
            {
              instrument: 'flute',
              role: 'melody',
              gain: -9,
              octave: 0,
              pattern: 'x-------x---x---',
              density: 0.8,
            },
            { instrument: 'koto', role: 'bass', gain: -4, octave: 1, pattern: 'x---------------' },
          ],
        })
        .room(1.6, 0.22)
        .lasting(kit.seconds),
      { width: 0.3 },
    );
  },
});
