import { defineAction } from '../kinds.ts';

/** Sticks in turn. */
export default defineAction({
  id: 'drums',
  words: ['drum', 'play drums', 'play the drums', 'play drum', 'play the drum', 'beat drum', 'drum on'],
  facts: {
    actor: ['person', 'creature'],
    target: 'thing',
    seconds: [1, 4, 60],
    lasts: true,
    upright: true,
    hands: 'both',
  },
  perform(kit) {
    // Over the skin of what stands there; else where a snare would be.
    const own = kit.role('target') === 'thing';
    if (own)
      kit.go({ gait: 'step', towards: 'target', stop: 0.22, from: 0, to: Math.min(0.3, 0.7 / kit.seconds) });
    const hits = kit.beats(0.2, Math.min(0.25, 0.5 / kit.seconds), 0.97);
    for (const [side, odd] of [
      ['left', 1],
      ['right', 0],
    ] as const)
      kit.hand(
        side,
        hits.map(
          (u, i) =>
            [
              u,
              {
                at: own
                  ? ({
                      of: 'target',
                      part: 'surface',
                      offset: [odd ? -0.12 : 0.12, (i + odd) % 2 ? 0.42 : 0.12, 0],
                    } as const)
                  : ([0.16, (i + odd) % 2 ? 1.24 : 0.98, 0.4] as const),
                palm: 'down',
                fingers: [-0.1, (i + odd) % 2 ? 0.4 : -0.2, 1],
                curl: 0.75,
              },
            ] as const,
        ),
      );
    kit.body(
      hits
        .filter((_, i) => i % 2 === 0)
        .map((u, i) => [u, { bend: 0.1, head: [0, i % 2 ? -0.16 : 0.02, 0] as const }] as const),
    );
    for (const u of hits) kit.contact(u, 'impact', 'drum', 0.5);
  },
});
