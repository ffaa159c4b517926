import { defineAction } from '../kinds.ts';
import type { ActionKit } from '../kit/action-kit.ts';

/** The blade goes down under the weight of the body, comes up loaded, and the load flies aside. */
export default defineAction({
  id: 'dig',
  words: ['dig', 'dig up', 'shovel', 'shovel snow', 'dig hole', 'excavate', 'unearth', 'hoe'],
  facts: {
    actor: ['person', 'creature'],
    target: 'any',
    seconds: [1.2, 4, 60],
    lasts: true,
    hands: 'both',
    tool: 'shovel',
  },
  perform(kit) {
    if (kit.performer === 'creature') return scrape(kit);
    const own = kit.tool();
    const loads = kit.beats(1.7 / kit.tempo, 0, 0.98);
    const each = 1 / loads.length;
    if (own) kit.wear(0, own, { at: [0.05, 0.82, 0.5], turn: [-0.7, 0, -0.12] });
    for (const [side, up] of [
      ['right', 0.22],
      ['left', -0.32],
    ] as const)
      kit.hand(side, [
        [
          0,
          {
            at: own ? { of: own, part: 'grip', offset: [0, up, 0] } : [0.04, 1 + up * 0.6, 0.36],
            palm: side === 'right' ? 'down' : 'up',
            fingers: [-0.8, 0, 0.4],
            curl: 0.75,
            elbow: 0.4,
          },
        ],
      ]);
    kit.look('down', { head: 0.5 });
    kit.body(
      loads.flatMap(
        (u) =>
          [
            [u, { bend: 0.18, turn: 0, hips: [0, -0.04, 0] }],
            [u + each * 0.3, { bend: 0.62, turn: 0, hips: [0, -0.16, 0.05] }],
            [u + each * 0.42, { bend: 0.6, turn: 0.05, hips: [0, -0.17, 0.05] }],
            [u + each * 0.68, { bend: 0.02, turn: 0.75, hips: [0.06, -0.02, -0.02] }],
            [u + each * 0.78, { bend: 0, turn: 0.85, hips: [0.06, -0.02, -0.02] }],
          ] as const,
      ),
    );
    for (const u of loads) {
      kit.contact(u + each * 0.32, 'scrape', 'surface', 0.6);
      kit.emit({
        kind: 'shards',
        from: u + each * 0.7,
        to: u + each * 0.8,
        at: [0.75, 0.75, 0.35],
        size: 0.05,
        rate: 1,
        towards: [0.8, 0.7, 0.1],
        colour: '#5a4632',
      });
    }
  },
});

/** Nose down, the forepaws in turn, and the earth flies out behind. */
function scrape(kit: ActionKit): void {
  const strokes = kit.beats(0.2 / kit.tempo, 0.06, 0.97);
  kit.body([
    [0.08, { lean: 0.5, hips: [0, -0.02, 0], head: [0, -0.55, 0] }],
    ...strokes.map(
      (u, i) =>
        [
          Math.max(u, 0.09),
          {
            lean: 0.5 + (i % 2) * 0.1,
            side: i % 2 ? 0.08 : -0.08,
            head: [i % 2 ? 0.1 : -0.1, -0.6, 0] as const,
          },
        ] as const,
    ),
  ]);
  for (const [side, odd] of [
    ['left', 0],
    ['right', 1],
  ] as const)
    kit.foot(
      side,
      strokes.map((u, i) => [u, { at: (i + odd) % 2 ? [0.15, 0.3, 0.72] : [0.15, 0.02, 0.3] }] as const),
    );
  kit.swing({ axis: 'y', angle: 0.6, period: 0.4, part: 'tail' });
  kit.emit({
    kind: 'shards',
    from: 0.1,
    to: 0.97,
    at: [0, 0.12, 0.1],
    size: 0.14,
    rate: 2.4,
    towards: [0.1, 0.9, -1],
    colour: '#5a4632',
  });
  for (const [i, u] of strokes.entries()) if (i % 2) kit.contact(u, 'scrape', 'dirt', 0.4);
}
