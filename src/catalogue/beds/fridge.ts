import { defineBed } from '../kinds.ts';

/** A refrigerator in a quiet kitchen. */
export default defineBed({
  id: 'fridge',
  words: ['fridge', 'refrigerator', 'refrigerator hum', 'fridge hum', 'kitchen hum', 'freezer'],
  facts: { level: -25 },
  play(kit) {
    kit.play(
      kit
        .mix(
          kit.tone('sine', 50),
          kit.tone('sine', 100).gain(-3),
          kit.tone('sine', 150).gain(-11),
          kit.tone('sine', 300).gain(-18),
        )
        .drift(1, 1.4),
      { width: 0.2 },
    );
    kit.wide(() => kit.noise('brown').low(500).drift(1, 1), { gain: -14 });
  },
});
