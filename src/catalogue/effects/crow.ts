import { defineEffect } from '../kinds.ts';

/** A crow caws. */
export default defineEffect({
  id: 'crow',
  words: ['caw', 'crow caw', 'raven caw', 'crow call'],
  facts: { level: -6, contacts: ['caw'], every: [1, 2.4] },
  play(kit) {
    const hz = kit.random.range(430, 540);
    for (let i = 0; i < 2; i++)
      kit.play(
        kit
          .throat(
            [
              [0, hz],
              [0.1, hz * 1.12],
              [0.3, hz * 0.86],
            ],
            'ao',
            0.3,
            { size: 0.72, breath: 0.4 },
          )
          .tremolo(62, 0.7)
          .drive(0.4)
          .fade(0.025, 0.1),
        { at: i * 0.42, gain: -2 * i },
      );
  },
});
