import { defineAction } from '../kinds.ts';

/** Up again, a little less each time. */
export default defineAction({
  id: 'bounce',
  words: ['bounce', 'dribble', 'play basketball', 'rebound', 'bob up and down', 'spring'],
  facts: {
    actor: ['thing', 'creature', 'person'],
    target: 'any',
    seconds: [0.6, 2, 20],
    lasts: true,
    hands: 'none',
  },
  perform(kit) {
    if (kit.performer === 'thing')
      return kit.launch({ from: 0, what: 'actor', velocity: [0, 2.4 * kit.force, 0.25] });
    if (kit.role('target') === 'thing') {
      const hits = kit.beats(0.62, 0.1, 0.97);
      const half = hits.length > 1 ? ((hits[1] as number) - (hits[0] as number)) / 2 : 0.2;
      const side = kit.holding('target') ?? 'right';
      kit.body([[0.1, { bend: 0.26, hips: [0, -0.1, -0.03] }]]);
      kit.look('target', { head: 0.4 });
      kit.hand(
        side,
        hits.flatMap(
          (u) =>
            [
              [u, { at: [0.22, 0.98, 0.36], palm: 'down', fingers: 'forward', curl: 0.15 }],
              [
                Math.min(0.99, u + half),
                { at: [0.22, 0.8, 0.38], palm: 'down', fingers: [0, -0.2, 1], curl: 0.1 },
              ],
            ] as const,
        ),
      );
      for (const u of hits) kit.contact(Math.min(0.99, u + half * 1.4), 'impact', 'floor', 0.5);
      return;
    }
    const hops = kit.beats(0.5);
    kit.move(
      hops.flatMap(
        (u) =>
          [
            [u, { at: [0, 0, 0] }],
            [u + 0.5 / hops.length, { at: [0, 0.12, 0] }],
          ] as const,
      ),
    );
  },
});
