import { defineAction } from '../kinds.ts';

/** An unsteady walk. */
export default defineAction({
  id: 'stagger',
  words: ['stagger', 'limp', 'hobble', 'shuffle', 'totter', 'toddle', 'waddle', 'wobble'],
  facts: {
    whole: true,
    actor: ['person', 'creature'],
    target: 'any',
    seconds: [1, 3, 60],
    lasts: true,
    travel: 1.6,
    hands: 'none',
  },
  perform(kit) {
    kit.go({ gait: 'stagger', ...(kit.role('target') ? { towards: 'target', stop: 0.8 } : {}) });
    const sway = kit.beats(1.1, 0.05, 0.95);
    kit.body(
      sway.map(
        (u, i) => [u, { side: i % 2 ? 0.12 : -0.12, tilt: i % 2 ? 0.05 : -0.05, bend: 0.12 }] as const,
      ),
    );
  },
});
