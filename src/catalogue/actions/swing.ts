import { defineAction } from '../kinds.ts';

/** A tool, bat, club or sword is swung; things and hanging things swing by themselves. */
export default defineAction({
  id: 'swing',
  words: [
    'swing',
    'swing at',
    'slash',
    'chop wood',
    'chop down',
    'split wood',
    'dangle',
    'hang',
    'swinging',
    'brandish',
    'row',
    'cut down',
  ],
  facts: {
    actor: ['person', 'creature', 'thing'],
    target: 'thing',
    seconds: [0.6, 1.2, 60],
    lasts: true,
    hands: 'both',
  },
  perform(kit) {
    if (kit.performer === 'thing')
      return kit.swing({ axis: 'z', angle: 0.16 * kit.force, period: 1.8, hung: true });
    const strokes = kit.beats(1.1);
    const each = 1 / strokes.length;
    const side = kit.holding('target') ?? 'right';
    const way = side === 'left' ? 1 : -1;
    kit.body(
      strokes.flatMap(
        (u) =>
          [
            [u + each * 0.35, { turn: way * 0.45, bend: -0.04 }],
            [u + each * 0.6, { turn: -way * 0.35, bend: 0.26, hips: [0, -0.05, 0.03] }],
          ] as const,
      ),
    );
    kit.hand(
      side,
      strokes.flatMap(
        (u) =>
          [
            [u + each * 0.35, { at: [0.34, 1.6, -0.05], palm: 'in', fingers: 'up', curl: 0.8 }],
            [u + each * 0.58, { at: [0.02, 1.02, 0.52], palm: 'in', fingers: 'forward', curl: 0.8 }],
          ] as const,
      ),
    );
    for (const u of strokes)
      kit.contact(u + each * 0.58, 'impact', kit.role('partner') ? 'partner' : 'surface', 0.6);
  },
});
