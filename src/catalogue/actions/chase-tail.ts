import { defineAction } from '../kinds.ts';

/** Round and round after the own tail. */
export default defineAction({
  id: 'chase-tail',
  words: ['chase tail', 'chase its tail', 'chase own tail', 'spin after tail'],
  facts: { actor: ['creature', 'person'], target: 'any', seconds: [1, 3, 60], lasts: true, hands: 'none' },
  perform(kit) {
    const rounds = Math.max(1, Math.round(kit.seconds / 1.1));
    kit.move(
      Array.from({ length: rounds * 8 + 1 }, (_, i) => {
        const a = (i * Math.PI) / 4;
        return [
          i / (rounds * 8),
          { at: [0.16 * Math.sin(a), 0, 0.16 * (Math.cos(a) - 1)] as const, turn: [0, a, 0] as const },
        ] as const;
      }),
    );
    kit.body([
      [0.06, { turn: 0.6, head: [1.1, 0, 0.2] }],
      [0.96, { turn: 0.6, head: [1.1, 0, 0.2] }],
    ]);
    kit.swing({ axis: 'y', angle: 0.5, period: 0.3, part: 'tail' });
    kit.face([[0.1, { open: 0.5 }]]);
    for (const u of kit.beats(0.25, 0, 0.98)) kit.contact(u, 'step', 'floor', 0.25);
  },
});
