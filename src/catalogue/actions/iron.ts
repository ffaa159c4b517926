import { defineAction } from '../kinds.ts';

/** Metres that the iron goes to either side. */
const stroke = 0.2;

/** Behind the board: the iron glides to and fro, the other hand smooths the cloth ahead of it. */
export default defineAction({
  id: 'iron',
  words: ['iron', 'iron shirt', 'iron clothes', 'press shirt', 'steam shirt'],
  facts: {
    actor: ['person', 'creature'],
    target: 'any',
    seconds: [1, 4, 60],
    lasts: true,
    upright: true,
    hands: 'both',
    tool: 'ironing-board',
  },
  perform(kit) {
    const own = kit.tool();
    const strokes = kit.beats(0.9 / kit.tempo, 0, 0.98);
    const x = (i: number) => (i % 2 ? stroke : -stroke);
    if (own) {
      kit.take(own, [0, 0, -0.5]);
      kit.part(
        'iron',
        strokes.map((u, i) => [u, { at: [x(i) - 0.1, 0, 0.04 * (i % 3)] as const }] as const),
        own,
      );
    }
    kit.hand(
      'right',
      strokes.map(
        (u, i) =>
          [
            u,
            {
              at: own
                ? ({ of: own, part: 'iron', offset: [x(i) - 0.1, 0, 0.04 * (i % 3)] } as const)
                : ([-x(i), 1.0, 0.4] as const),
              palm: 'down',
              fingers: [-0.3, 0, 1],
              curl: 0.75,
            },
          ] as const,
      ),
    );
    kit.hand(
      'left',
      strokes.map(
        (u, i) =>
          [
            u,
            {
              at: own
                ? ({ of: own, part: 'surface', offset: [-0.3 + 0.05 * (i % 2), 0.02, -0.05] } as const)
                : ([0.3, 0.92, 0.36] as const),
              palm: 'down',
              fingers: [-0.2, 0, 1],
              curl: 0.1,
            },
          ] as const,
      ),
    );
    kit.look('down', { head: 0.6 });
    kit.body(
      strokes.map(
        (u, i) => [u, { bend: 0.22, turn: i % 2 ? 0.16 : -0.1, side: i % 2 ? 0.05 : -0.04 }] as const,
      ),
    );
    if (own)
      kit.emit({
        kind: 'steam',
        from: 0.1,
        to: 1,
        at: { of: own, part: 'surface', offset: [0.1, 0.06, 0] },
        size: 0.12,
        rate: 0.8,
      });
    for (const u of strokes) kit.contact(u, 'scrape', 'cloth', 0.2);
  },
});
