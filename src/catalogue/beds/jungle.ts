import { defineBed } from '../kinds.ts';

/** A jungle: insects, strange birds, dripping leaves. */
export default defineBed({
  id: 'jungle',
  words: ['jungle', 'rainforest', 'jungle ambience', 'tropical', 'tropical forest', 'rainforest ambience'],
  facts: { level: -14 },
  play(kit) {
    kit.also('cicadas', -4);
    kit.also('birdsong', -3);
    kit.also('frogs', -8);
    kit.wide(
      (random) =>
        kit.every({
          seconds: [1.6, 4],
          first: random.range(0.3, 2),
          gain: [-8, 0],
          make: () => {
            const f = random.range(900, 1700);
            return kit
              .tone(
                'sine',
                [
                  [0, f],
                  [0.15, f * 1.5],
                  [0.3, f * 0.9],
                  [0.5, f * 1.7],
                ],
                0.5,
              )
              .fade(0.04, 0.12)
              .room(1, 0.3);
          },
        }),
      { gain: -14 },
    );
  },
});
