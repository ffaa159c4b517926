import { defineEffect } from '../kinds.ts';

/** A door opens: latch, then hinge air. */
export default defineEffect({
  id: 'door-open',
  words: ['door open', 'door opening', 'opening door', 'door handle', 'latch', 'door unlatching', 'door'],
  facts: { level: -9, contacts: ['open', 'open:wood'], every: [2, 4] },
  play(kit) {
    kit.play(kit.strike('steel', { hz: 900, ring: 0.06 }), { gain: -3 });
    kit.play(kit.strike('steel', { hz: 640, ring: 0.08 }), { at: 0.09 });
    kit.play(kit.strike('wood', { hz: 160, hardness: 0.5, ring: 0.8 }), { at: 0.14, gain: -4 });
    kit.play(
      kit
        .noise('pink', 0.6)
        .band(
          [
            [0, 420],
            [0.6, 700],
          ],
          0.8,
        )
        .fade(0.2, 0.3),
      { at: 0.16, gain: -20 },
    );
  },
});
