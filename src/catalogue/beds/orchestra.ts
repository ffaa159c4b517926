import { defineBed } from '../kinds.ts';

/** An orchestra that swells: strings, brass, timpani. */
export default defineBed({
  id: 'orchestra',
  words: [
    'orchestra',
    'orchestral',
    'orchestral swell',
    'epic music',
    'orchestral score',
    'epic score',
    'cinematic music',
    'cinematic score',
    'symphony',
    'score',
    'heroic music',
    'epic',
    'soundtrack',
    'film score',
    'dramatic music',
    'swelling music',
    'triumphant music',
    'orchestral music',
    'dramatic score',
    'cinematic',
    'brass',
    'brass swell',
    'epic orchestral',
    'swell',
    'adventure music',
    'fanfare',
    'majestic music',
    'heroic',
  ],
  facts: { level: -9, music: true },
  play(kit) {
    kit.play(
      kit
        .song({
          bpm: 84,
          scale: 'minor',
          key: 57,
          chords: [
            ['1', '6', '3', '7'],
            ['1', '4', '6', '5'],
            ['6', '7', '1', '1'],
          ],
          parts: [
            {
              instrument: 'strings',
              role: 'chords',
              gain: -7,
              swell: [
                [0, -6],
                [0.8, 2],
                [1, 0],
              ],
            },
            {
              instrument: 'strings',
              role: 'arpeggio',
              gain: -12,
              pattern: 'x.x.x.x.x.x.x.x.',
              swell: [
                [0, -4],
                [1, 2],
              ],
            },
            {
              instrument: 'brass',
              role: 'melody',
              gain: -7,
              octave: -1,
              pattern: 'x-------x-----x-',
              swell: [
                [0, -14],
                [0.4, -4],
                [1, 1],
              ],
            },
            {
              instrument: 'strings',
              role: 'bass',
              gain: -5,
              octave: 1,
              pattern: 'x---------------',
              swell: [
                [0, -6],
                [1, 0],
              ],
            },
            {
              instrument: 'timpani',
              role: 'bass',
              gain: -4,
              octave: 1,
              pattern: 'x.............xx',
              swell: [
                [0, -10],
                [0.6, -2],
                [1, 0],
              ],
            },
          ],
        })
        .room(2.4, 0.24)
        .lasting(kit.seconds),
      { width: 0.45 },
    );
  },
});
