import { defineAction } from '../kinds.ts';

/** Weightless: bobbing in water or air. */
export default defineAction({
  id: 'float',
  words: [
    'float',
    'drift upward',
    'bob',
    'be suspended',
    'hang in the air',
    'levitate slowly',
    'float away',
    'be weightless',
  ],
  facts: {
    actor: ['person', 'creature', 'thing'],
    target: 'any',
    seconds: [1, 4, 60],
    lasts: true,
    travel: 0.4,
    ends: 'float',
    hands: 'none',
  },
  perform(kit) {
    const bob = kit.beats(0.9);
    // What water carries rides on it and goes where it goes.
    const up = kit.manner('up', 'upward', 'away') ? 0.35 : 0.05;
    const rise = kit.afloat ? 0 : up;
    const [bobs, along] = kit.afloat ? [0.012, 0.1 * kit.seconds] : [0.05, 0];
    if (kit.performer !== 'thing') kit.posture('float', { from: 0, to: Math.min(0.5, 1 / kit.seconds) });
    kit.move([
      ...[...bob, 1].map(
        (u, i) =>
          [
            u,
            {
              at: [
                along * u + 0.04 * Math.sin(i * 1.3),
                rise * u * kit.seconds + (i % 2 ? bobs : -0.01),
                0.03 * i,
              ],
              turn: [i % 2 ? 0.05 : -0.04, 0.05 * i, i % 2 ? 0.04 : -0.05],
            },
          ] as const,
      ),
    ]);
  },
});
