import { defineEffect } from '../kinds.ts';

/** A dog barks once. */
export default defineEffect({
  id: 'bark',
  words: ['bark', 'dog bark', 'dog', 'woof', 'puppy', 'wolf', 'howl', 'growl', 'puppy bark'],
  facts: { level: -3, contacts: ['bark'], every: [0.6, 1.6] },
  play(kit) {
    const hz = kit.random.range(260, 420);
    const n = kit.random.range(0.13, 0.19);
    kit.play(
      kit
        .throat(
          [
            [0, hz * 0.8],
            [n * 0.3, hz * 1.35],
            [n, hz * 0.7],
          ],
          'oau',
          n,
          { size: 0.85, breath: 0.35 },
        )
        .drive(0.4)
        .fade(0.008, n * 0.5),
    );
    kit.play(kit.noise('pink', n).band(1300, 0.9).decay(0.006, n), { gain: -11 });
  },
});
