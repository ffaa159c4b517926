import { defineAction } from '../kinds.ts';

/** The head goes back, the belly shakes, a hand goes to it; then it doubles one over and lets go again. */
export default defineAction({
  id: 'laugh',
  words: [
    'laugh',
    'giggle',
    'chuckle',
    'crack up',
    'burst out laughing',
    'snicker',
    'crack up laughing',
    'cackle',
    'guffaw',
    'chortle',
  ],
  facts: {
    actor: ['person', 'creature'],
    target: 'person',
    seconds: [0.8, 1.8, 20],
    lasts: true,
    hands: 'none',
  },
  perform(kit) {
    const quiet = kit.manner('softly', 'quietly', 'gently', 'slightly') ? 0.45 : 1;
    const shakes = kit.beats(0.22, 0.1, 0.98);
    kit.face([
      [0.1, { smile: 0.95, open: 0.55 * quiet, lids: 0.45, browRaise: 0.4 }],
      ...shakes.slice(1).map((u, i) => [Math.max(u, 0.11), { open: (i % 2 ? 0.62 : 0.34) * quiet }] as const),
    ]);
    // Waves of about a second and a half: thrown back, then folded forward.
    const wave = (u: number): number => Math.sin((u * kit.seconds * 2 * Math.PI) / 1.7);
    kit.body([
      [0.07, { bend: -0.1 * quiet, head: [0, 0.24 * quiet, 0.04] }],
      ...shakes.slice(1).map((u, i) => {
        const w = wave(u);
        return [
          Math.max(u, 0.08),
          {
            shrug: i % 2 ? 0.03 : 0.006,
            bend: quiet * (0.1 - 0.2 * w + (i % 2 ? -0.03 : 0.03)),
            hips: [0, i % 2 ? -0.012 : 0, 0] as const,
            side: 0.05 * w,
            head: [0, quiet * (0.04 + 0.26 * w + (i % 2 ? 0.05 : -0.03)), 0.06 * w] as const,
          },
        ] as const;
      }),
    ]);
    if (quiet === 1)
      kit.hand(
        kit.free(),
        shakes.map(
          (u, i) =>
            [
              Math.max(u, 0.16),
              { at: [0.05, i % 2 ? 1.0 : 1.03, 0.2], palm: 'back', fingers: 'in', curl: 0.25, elbow: 0.3 },
            ] as const,
        ),
      );
  },
});
