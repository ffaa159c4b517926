import { defineAction } from '../kinds.ts';

/** Down out of sight, up again as far as the eyes, hands on the edge, a look to either side. */
export default defineAction({
  id: 'peek',
  words: [
    'peek',
    'peek out',
    'peek over',
    'peek around',
    'hide',
    'hide from',
    'play hide and seek',
    'play peekaboo',
    'peep',
    'spy',
    'lurk',
  ],
  facts: {
    actor: ['person', 'creature'],
    target: 'any',
    seconds: [1.2, 4, 60],
    lasts: true,
    upright: true,
    ends: 'crouch',
    hands: 'both',
  },
  perform(kit) {
    kit.posture('crouch', { from: 0, to: Math.min(0.4, 0.7 / kit.seconds) });
    const turns = kit.beats(1.5 / kit.tempo, Math.min(0.25, 0.5 / kit.seconds), 0.97);
    const each = 0.7 / turns.length;
    kit.body(
      turns.flatMap(
        (u, i) =>
          [
            [u, { hips: [0, -0.05, 0], bend: 0.12, side: 0, head: [0, -0.1, 0] }],
            [
              u + each * 0.45,
              {
                hips: [i % 2 ? 0.1 : -0.1, 0.16, 0.04],
                bend: -0.12,
                side: i % 2 ? 0.22 : -0.22,
                head: [i % 2 ? 0.5 : -0.5, 0.1, i % 2 ? 0.16 : -0.16],
              },
            ],
            [
              u + each * 0.8,
              {
                hips: [i % 2 ? 0.1 : -0.1, 0.16, 0.04],
                bend: -0.12,
                side: i % 2 ? 0.22 : -0.22,
                head: [i % 2 ? -0.4 : 0.4, 0.1, 0],
              },
            ],
          ] as const,
      ),
    );
    kit.hand('both', [
      [0.2, { at: [0.17, 1.22, 0.3], palm: 'down', fingers: 'forward', curl: 0.55 }],
      [0.98, { at: [0.17, 1.22, 0.3], palm: 'down', fingers: 'forward', curl: 0.55 }],
    ]);
    kit.face(turns.map((u, i) => [u, { lids: i % 2 ? -0.5 : -0.2, browRaise: 0.7, smile: 0.5 }] as const));
    kit.contact(turns[0]!, 'rustle', 'cloth', 0.15);
  },
});
