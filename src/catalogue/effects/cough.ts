import { defineEffect } from '../kinds.ts';

/** A cough. */
export default defineEffect({
  id: 'cough',
  words: ['cough', 'coughing', 'sneeze', 'clearing throat', 'sniffle', 'grunt', 'effort grunt', 'hiccup'],
  facts: { level: -6, contacts: ['cough', 'sneeze', 'grunt'], every: [2, 4] },
  play(kit) {
    for (const [at, gain] of [
      [0, 0],
      [0.28, -4],
    ] as const) {
      kit.play(
        kit
          .throat(
            [
              [0, 190],
              [0.14, 110],
            ],
            'ao',
            0.14,
            { breath: 0.75 },
          )
          .drive(0.3)
          .fade(0.006, 0.09),
        { at, gain },
      );
      kit.play(kit.noise('pink', 0.1).band(1400, 0.9).decay(0.003, 0.09), { at, gain: gain - 4 });
    }
  },
});
