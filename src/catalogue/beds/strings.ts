import { defineBed } from '../kinds.ts';

/** A bed of strings. */
export default defineBed({
  id: 'strings',
  words: [
    'string',
    'strings',
    'string section',
    'soft strings',
    'strings pad',
    'violin',
    'cello',
    'string quartet',
    'string music',
    'swelling strings',
    'string swell',
    'ambient pad',
    'ambient music',
    'pad',
    'warm pad',
    'ambient score',
    'romantic music',
    'violin music',
    'romantic score',
    'atmospheric music',
  ],
  facts: { level: -13, music: true },
  play(kit) {
    kit.play(
      kit
        .song({
          bpm: 66,
          scale: kit.random.chance(0.5) ? 'minor' : 'major',
          chords: [
            ['1', '6', '4', '5'],
            ['1', '3', '4', '5'],
            ['6', '4', '1', '5'],
            ['19', '47', '6', '5'],
          ],
          parts: [
            { instrument: 'strings', role: 'chords', gain: -6 },
            { instrument: 'strings', role: 'bass', gain: -6, octave: 1, pattern: 'x---------------' },
            { instrument: 'violin', role: 'melody', gain: -9, pattern: 'x-------x---x---', density: 0.9 },
          ],
        })
        .room(2, 0.25)
        .lasting(kit.seconds),
      { width: 0.4 },
    );
  },
});
