import { defineAction } from '../kinds.ts';

/** Through the air: wings beat, arms are spread, things sail. */
export default defineAction({
  id: 'fly',
  words: [
    'fly',
    'soar',
    'glide',
    'flap',
    'flap wings',
    'take off',
    'hover',
    'swoop',
    'levitate',
    'fly over',
    'launch into',
    'zoom',
    'fly through',
    'fly across',
    'buzz',
  ],
  facts: {
    actor: ['person', 'creature', 'thing', 'sky'],
    target: 'any',
    seconds: [0.8, 4, 60],
    lasts: true,
    travel: 4,
    ends: 'fly',
    hands: 'both',
  },
  perform(kit) {
    const still = kit.manner('hovering', 'in place');
    if (kit.performer === 'thing' || kit.performer === 'sky') {
      const bob = [...kit.beats(1.3), 1];
      return kit.move(
        bob.map(
          (u, i) =>
            [
              u,
              {
                at: [0, 0.5 * Math.min(1, u * 3) + (i % 2 ? 0.06 : 0), still ? 0 : u * kit.seconds * 0.9],
                turn: [0, 0, i % 2 ? 0.06 : -0.06],
              },
            ] as const,
        ),
      );
    }
    kit.posture('fly', { from: 0, to: Math.min(0.5, 0.9 / kit.seconds) });
    kit.hand('both', [
      [Math.min(0.4, 0.8 / kit.seconds), { at: [0.66, 1.35, 0.1], palm: 'down', fingers: 'out' }],
    ]);
    if (!still)
      kit.go({ gait: 'fly', through: true, ...(kit.role('target') ? { towards: 'target', stop: 1 } : {}) });
  },
});
