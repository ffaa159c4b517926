import { defineAction } from '../kinds.ts';

/** Needle work: one hand holds the piece, the other goes in, round and out. */
export default defineAction({
  id: 'mend',
  words: ['mend', 'sew', 'stitch', 'darn', 'embroider', 'weave', 'patch up', 'mend net'],
  facts: {
    actor: ['person'],
    target: 'thing',
    seconds: [1.2, 4, 60],
    lasts: true,
    upright: true,
    hands: 'both',
  },
  perform(kit) {
    const stitches = kit.beats(0.95, 0, 0.97);
    const own = kit.role('target') === 'thing';
    const spot = (x: number, y: number, z: number) =>
      own
        ? ({ of: 'target', part: 'grip', offset: [x, y, z] } as const)
        : ([Math.abs(x) + 0.03, 1.02 + y, 0.36 + z] as const);
    if (own) kit.look('target', { head: 0.6 });
    else kit.look('down', { head: 0.55 });
    kit.body([[0, { bend: 0.2, head: [0, -0.12, 0.04] }]]);
    const each = 1 / stitches.length;
    kit.hand('left', [
      [0, { at: spot(0.09, 0, 0), palm: [-0.6, 0.6, 0.2], fingers: [-0.5, -0.1, 0.85], curl: 0.6 }],
      ...stitches
        .slice(1)
        .filter((_, i) => i % 3 === 2)
        .map((u, i) => [u, { at: spot(i % 2 ? 0.09 : 0.12, 0.02, 0.02) }] as const),
    ]);
    kit.hand(
      'right',
      stitches.flatMap(
        (u) =>
          [
            [u, { at: spot(-0.03, 0.03, 0), palm: [-0.5, -0.7, 0.2], fingers: [-0.4, -0.4, 0.8], curl: 0.7 }],
            [u + each * 0.3, { at: spot(-0.05, -0.05, 0.04), curl: 0.7 }],
            [u + each * 0.65, { at: spot(-0.22, 0.2, -0.02), fingers: [-0.3, 0.2, 0.9], curl: 0.75 }],
          ] as const,
      ),
    );
    for (const u of stitches) kit.contact(u, 'rustle', 'cloth', 0.15);
  },
});
