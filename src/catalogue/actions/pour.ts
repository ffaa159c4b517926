import { defineAction } from '../kinds.ts';

/** The vessel rises, tips, and the liquid runs. */
export default defineAction({
  id: 'pour',
  words: ['pour', 'pour into', 'fill', 'sprinkle', 'drizzle', 'refill', 'top up', 'ladle'],
  facts: {
    actor: ['person', 'creature', 'thing'],
    target: 'thing',
    partner: 'optional',
    seconds: [1, 2.2, 20],
    lasts: true,
    upright: true,
    hands: 'one',
  },
  perform(kit) {
    if (kit.performer === 'thing')
      return kit.emit({ kind: 'spray', from: 0, to: 1, size: 0.05, rate: 1, towards: [0, -1, 0] });
    const side = kit.holding('target') ?? kit.free('target');
    if (kit.role('target') === 'thing' && !kit.holding('target')) kit.hold(0, 'target', side);
    const way = side === 'left' ? -1 : 1;
    const at = Math.min(0.35, 0.8 / kit.seconds);
    kit.look('down', { head: 0.5 });
    kit.hand(side, [
      [at, { at: [0.14, 1.2, 0.42], palm: 'in', fingers: 'forward', curl: 0.6, elbow: 0.3 }],
      [0.85, { at: [0.14, 1.22, 0.42], palm: [-0.6, -0.6, 0], fingers: 'forward', curl: 0.6, elbow: 0.5 }],
      [1, 'rest'],
    ]);
    kit.emit({
      kind: 'spray',
      from: at,
      to: 0.85,
      at: [way * 0.04, 1.14, 0.46],
      size: 0.02,
      rate: 1,
      towards: [0, -1, 0],
    });
    kit.contact(at + 0.05, 'pour', kit.role('partner') ? 'partner' : 'surface', 0.3);
  },
});
