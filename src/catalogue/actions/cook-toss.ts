import { defineAction } from '../kinds.ts';

/** A flick of the wrist: the food leaves the pan and comes back. */
export default defineAction({
  id: 'cook-toss',
  words: [
    'toss pan',
    'flip',
    'flip pancake',
    'saute',
    'sauté',
    'stir-fry',
    'toss noodles',
    'toss vegetables',
    'flambe',
  ],
  facts: {
    actor: ['person', 'creature'],
    target: 'thing',
    seconds: [0.8, 1.4, 20],
    lasts: true,
    upright: true,
    hands: 'one',
  },
  perform(kit) {
    const flips = kit.beats(1.1);
    const each = 1 / flips.length;
    const side = kit.holding('target') ?? 'right';
    kit.look('down', { head: 0.45 });
    kit.hand(
      side,
      flips.flatMap(
        (u) =>
          [
            [u + each * 0.2, { at: [0.14, 1.04, 0.4], palm: 'in', fingers: [0, -0.15, 1], curl: 0.8 }],
            [u + each * 0.38, { at: [0.14, 1.0, 0.52], palm: 'in', fingers: [0, -0.3, 1], curl: 0.8 }],
            [u + each * 0.5, { at: [0.14, 1.14, 0.42], palm: 'in', fingers: [0, 0.35, 1], curl: 0.8 }],
            [u + each * 0.8, { at: [0.14, 1.02, 0.4], palm: 'in', fingers: 'forward', curl: 0.8 }],
          ] as const,
      ),
    );
    kit.body([[0.1, { bend: 0.12 }]]);
    for (const u of flips) {
      kit.contact(u + each * 0.8, 'sizzle', 'pan', 0.4);
      kit.emit({
        kind: 'steam',
        from: u + each * 0.4,
        to: Math.min(1, u + each),
        at: [0, 1.1, 0.6],
        size: 0.2,
        rate: 1.5,
      });
    }
  },
});
