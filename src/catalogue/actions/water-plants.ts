import { defineAction } from '../kinds.ts';

/** A can is tipped over what grows, and it rains from its rose. */
export default defineAction({
  id: 'water-plants',
  words: ['water', 'water plant', 'water flower', 'water garden', 'water the plants', 'irrigate', 'hose'],
  facts: {
    actor: ['person', 'creature'],
    target: 'any',
    seconds: [1.2, 4, 60],
    lasts: true,
    upright: true,
    hands: 'one',
    tool: 'watering-can',
  },
  perform(kit) {
    const there = Math.min(0.35, 0.8 / kit.seconds);
    const own = kit.tool();
    if (own && !kit.holding(own)) kit.hold(0, own, 'right');
    const side = (own && kit.holding(own)) ?? 'right';
    const way = side === 'left' ? 1 : -1;
    kit.look('down', { head: 0.55 });
    kit.body([
      [there, { bend: 0.2, turn: -way * 0.1, side: way * 0.04 }],
      [0.6, { bend: 0.24, turn: way * 0.12 }],
      [0.95, { bend: 0.2, turn: -way * 0.06 }],
    ]);
    // Tipped: the thumb side, which is the can's top, goes forward and down.
    kit.hand(side, [
      [there * 0.5, { at: [0.2, 1.06, 0.36], palm: 'in', fingers: [0, 0, 1], curl: 0.7 }],
      [there, { at: [0.14, 1.1, 0.44], palm: 'in', fingers: [0, -0.75, 0.66], curl: 0.7, elbow: 0.3 }],
      [0.95, { at: [0.1, 1.1, 0.46], palm: 'in', fingers: [0, -0.75, 0.66], curl: 0.7, elbow: 0.3 }],
    ]);
    kit.emit({
      kind: 'spray',
      from: there,
      to: 0.95,
      at: own ? { of: own, offset: [0, 0.14, 0.4] } : [way * 0.1, 0.86, 0.8],
      size: 0.06,
      rate: 1.4,
      towards: [0, -0.8, 0.5],
    });
    kit.contact(there, 'pour', 'surface', 0.3);
  },
});
