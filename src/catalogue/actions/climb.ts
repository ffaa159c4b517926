import { defineAction } from '../kinds.ts';

/** Up, hand over hand, foot over foot. */
export default defineAction({
  id: 'climb',
  words: ['climb', 'climb up', 'scale', 'clamber', 'ascend'],
  facts: {
    whole: true,
    actor: ['person', 'creature'],
    target: 'any',
    seconds: [1.5, 3, 30],
    lasts: true,
    travel: 2.4,
    hands: 'both',
  },
  perform(kit) {
    const steps = kit.beats(0.7);
    const rise = 0.22;
    // At a ladder one leans as it does, and goes that way.
    const ladder = kit.role('target') === 'thing';
    if (ladder) kit.take('target', [0, 0, 0.52]);
    const lean = ladder ? 0.33 : 0;
    kit.move([...steps, 1].map((u, i) => [u, { at: [0, i * rise, i * rise * lean] }] as const));
    kit.body(
      steps.map(
        (u, i) =>
          [
            u,
            {
              side: i % 2 ? 0.1 : -0.1,
              hips: [i % 2 ? 0.04 : -0.04, 0, 0.05],
              bend: 0.12,
              lean: lean * 0.6,
              head: [0, 0.3, 0],
            },
          ] as const,
      ),
    );
    for (const [side, odd] of [
      ['left', 0],
      ['right', 1],
    ] as const) {
      kit.hand(
        side,
        steps.map(
          (u, i) =>
            [
              u,
              {
                at: [0.2, (i + odd) % 2 ? 1.75 : 1.4, ladder ? ((i + odd) % 2 ? 0.68 : 0.56) : 0.36],
                palm: 'forward',
                fingers: 'up',
                curl: 0.6,
              },
            ] as const,
        ),
      );
      kit.foot(
        side,
        steps.map((u, i) => [u, { at: [0.13, (i + odd) % 2 ? 0.12 : 0.42, 0.28], pitch: 0.1 }] as const),
      );
    }
    for (const u of steps) kit.contact(u, 'step', 'target', 0.3);
  },
});
