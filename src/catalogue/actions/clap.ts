import { defineAction } from '../kinds.ts';

/** Hands meet before the chest, again and again. */
export default defineAction({
  id: 'clap',
  words: ['clap', 'applaud', 'clap hands', 'clap along'],
  facts: {
    actor: ['person', 'creature'],
    target: 'any',
    seconds: [0.8, 3, 60],
    lasts: true,
    upright: true,
    hands: 'both',
  },
  perform(kit) {
    const claps = kit.beats(0.42 / kit.tempo, Math.min(0.3, 0.4 / kit.seconds), 0.97);
    const half = claps.length > 1 ? ((claps[1] as number) - (claps[0] as number)) / 2 : 0.1;
    kit.hand(
      'both',
      claps.flatMap(
        (u) =>
          [
            [u, { at: [0.012, 1.17, 0.36], palm: 'in', fingers: [0, 0.75, 0.65], curl: 0.05 }],
            [
              Math.min(u + half, 0.995),
              { at: [0.17, 1.15, 0.33], palm: 'in', fingers: [0.2, 0.7, 0.7], curl: 0.1 },
            ],
          ] as const,
      ),
    );
    kit.face([[0.25, { smile: 0.6 }]]);
    kit.body(
      claps.map(
        (u, i) =>
          [
            u,
            {
              bend: 0.03,
              tilt: i % 2 ? 0.03 : -0.03,
              head: [0, i % 2 ? 0.03 : -0.03, i % 2 ? 0.04 : -0.04] as const,
            },
          ] as const,
      ),
    );
    for (const u of claps) kit.contact(u, 'clap', 'hand', 0.5);
  },
});
