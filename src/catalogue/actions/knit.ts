import { defineAction } from '../kinds.ts';

/** Needles cross and part before the chest, the finished piece hangs down into the lap. */
export default defineAction({
  id: 'knit',
  words: ['knit', 'crochet', 'knit scarf', 'knit sweater', 'do knitting', 'do needlework'],
  facts: {
    actor: ['person', 'creature'],
    target: 'any',
    seconds: [1, 4, 60],
    lasts: true,
    upright: true,
    hands: 'both',
    tool: 'knitting',
  },
  perform(kit) {
    const own = kit.tool();
    const stitches = kit.beats(0.34 / kit.tempo, 0, 0.98);
    const dip = (i: number, odd: number): number => ((i + odd) % 2 ? 0.03 : 0);
    if (own) {
      kit.wear(0, own, { at: [0, 0.95, 0.36], turn: [-0.15, 0, 0] });
      for (const [side, odd] of [
        ['left', 0],
        ['right', 1],
      ] as const)
        kit.part(
          `needle.${side}`,
          stitches.map((u, i) => [u, { turn: [0, 0, (odd ? -1 : 1) * 6 * dip(i, odd)] }] as const),
          own,
        );
    }
    for (const [side, odd] of [
      ['left', 0],
      ['right', 1],
    ] as const)
      kit.hand(
        side,
        stitches.map(
          (u, i) =>
            [
              u,
              {
                at: own
                  ? ({
                      of: own,
                      part: `needle.${side}`,
                      offset: [odd ? -0.01 : 0.01, 0.01 + dip(i, odd), 0.02],
                    } as const)
                  : ([0.13, 1.12 + dip(i, odd), 0.36] as const),
                palm: [-0.6, -0.5, 0.3],
                fingers: [-0.7, 0.1, 0.6],
                curl: 0.7,
                elbow: 0.2,
              },
            ] as const,
        ),
      );
    kit.look('down', { head: 0.5 });
    kit.body(
      kit
        .beats(1.5, 0, 0.96)
        .map(
          (u, i) =>
            [u, { bend: 0.16 + 0.03 * (i % 2), head: [0, -0.06, i % 2 ? 0.08 : -0.03] as const }] as const,
        ),
    );
    kit.face([[0.1, { smile: 0.35 }]]);
    for (const u of stitches) kit.contact(u, 'click', 'wood', 0.12);
  },
});
