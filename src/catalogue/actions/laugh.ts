import { defineAction } from '../kinds.ts';

/** Shoulders shake, the head goes back. */
export default defineAction({
  id: 'laugh',
  words: ['laugh', 'giggle', 'chuckle', 'crack up', 'burst out laughing', 'snicker'],
  facts: {
    actor: ['person', 'creature'],
    target: 'person',
    seconds: [0.8, 1.8, 20],
    lasts: true,
    hands: 'none',
  },
  perform(kit) {
    const shakes = kit.beats(0.26, 0.1, 0.98);
    kit.face([
      [0.12, { smile: 0.9, open: 0.4, lids: 0.3, browRaise: 0.3 }],
      ...shakes.slice(1).map((u, i) => [Math.max(u, 0.13), { open: i % 2 ? 0.42 : 0.22 }] as const),
    ]);
    kit.body([
      [0.08, { bend: -0.05, head: [0, 0.14, 0.05] }],
      ...shakes.slice(1).map(
        (u, i) =>
          [
            Math.max(u, 0.09),
            {
              shrug: i % 2 ? 0.022 : 0.004,
              bend: i % 2 ? -0.02 : 0.05,
              head: [0, i % 2 ? 0.12 : 0.06, 0.05] as const,
            },
          ] as const,
      ),
    ]);
  },
});
