import { defineAction } from '../kinds.ts';

/** The blade goes down under the weight of the body, comes up loaded, and the load flies aside. */
export default defineAction({
  id: 'dig',
  words: ['dig', 'dig up', 'shovel', 'shovel snow', 'dig hole', 'excavate', 'unearth', 'hoe'],
  facts: {
    actor: ['person', 'creature'],
    target: 'any',
    seconds: [1.2, 4, 60],
    lasts: true,
    upright: true,
    hands: 'both',
    tool: 'shovel',
  },
  perform(kit) {
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
