import { defineAction } from '../kinds.ts';

/** On hands and knees. */
export default defineAction({
  id: 'crawl',
  words: ['crawl'],
  facts: {
    actor: ['person', 'creature'],
    target: 'any',
    seconds: [1, 3, 60],
    lasts: true,
    whole: true,
    travel: 1,
    ends: 'crawl',
    hands: 'both',
  },
  perform(kit) {
    kit.posture('crawl', { from: 0, to: Math.min(0.4, 0.8 / kit.seconds) });
    kit.go({ gait: 'crawl', ...(kit.role('target') ? { towards: 'target', stop: 0.8 } : {}) });
    const steps = kit.beats(0.5, 0.1, 1);
    kit.hand(
      'left',
      steps.map(
        (u, i) =>
          [
            u,
            { at: [0.17, i % 2 ? 0.1 : 0.03, i % 2 ? 0.62 : 0.4], palm: 'down', fingers: 'forward' },
          ] as const,
      ),
    );
    kit.hand(
      'right',
      steps.map(
        (u, i) =>
          [
            u,
            { at: [0.17, i % 2 ? 0.03 : 0.1, i % 2 ? 0.4 : 0.62], palm: 'down', fingers: 'forward' },
          ] as const,
      ),
    );
  },
});
