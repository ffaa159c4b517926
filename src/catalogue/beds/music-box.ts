import { defineBed } from '../kinds.ts';

/** A music box. */
export default defineBed({
  id: 'music-box',
  words: [
    'music box',
    'lullaby',
    'glockenspiel',
    'celesta',
    'whimsical music',
    'toy piano',
    'magical music',
    'playful music',
    'fairy-tale music',
    'whimsical',
    'playful score',
    'whimsical melody',
    'toy music',
  ],
  facts: { level: -14, music: true },
  play(kit) {
    kit.play(
      kit
        .song({
          bpm: kit.random.range(92, 108),
          beats: 3,
          scale: 'major',
          key: 67,
          chords: [
            ['1', '4', '5', '1'],
            ['1', '6', '2', '5'],
            ['1', '1', '4', '5'],
          ],
          parts: [
            { instrument: 'music-box', role: 'melody', gain: 0, pattern: 'x---x---x-x-' },
            { instrument: 'music-box', role: 'arpeggio', gain: -8, pattern: 'x---x---x---' },
          ],
        })
        .room(0.9, 0.15)
        .lasting(kit.seconds),
      { width: 0.25 },
    );
  },
});
