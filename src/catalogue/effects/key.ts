import { defineEffect } from '../kinds.ts';

/** One key of a keyboard. */
export default defineEffect({
  id: 'key',
  words: [
    'key press',
    'key click',
    'button',
    'button press',
    'switch',
    'click',
    'mouse click',
    'light switch',
    'button click',
    'clicking',
    'clicks',
    'soft click',
    'switch flip',
    'mechanical click',
    'lock',
    'lock click',
    'lighter',
    'lighter flick',
    'pen click',
  ],
  facts: { level: -12, contacts: ['press', 'click', 'tap:plastic', 'type'], every: [0.4, 1.2] },
  play(kit) {
    kit.play(
      kit
        .strike('plastic', { hz: kit.random.range(900, 1300), ring: 0.35 })
        .plus(kit.noise('white', 0.008).band(kit.random.range(3000, 4200), 1).decay(0.0004, 0.007), {
          gain: -2,
        }),
    );
    kit.play(kit.strike('plastic', { hz: kit.random.range(1300, 1800), ring: 0.2 }), {
      at: kit.random.range(0.05, 0.08),
      gain: -9,
    });
  },
});
