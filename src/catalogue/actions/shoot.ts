import { defineAction } from '../kinds.ts';

/** A jump shot: dip, rise, release above the head with backspin, hold the follow-through. */
export default defineAction({
  id: 'shoot',
  words: [
    'shoot',
    'take a shot',
    'shoot a basketball',
    'jump shot',
    'dunk',
    'slam dunk',
    'take a jump shot',
    'take a three-point shot',
    'score',
    'shoot hoops',
    'free throw',
    'release the ball',
    'release ball',
    'shoot the ball',
  ],
  facts: {
    actor: ['person'],
    target: 'thing',
    partner: false,
    seconds: [1, 1.5, 4],
    lasts: false,
    hands: 'both',
  },
  perform(kit) {
    const side = kit.holding('target') ?? 'right';
    const other = side === 'left' ? 'right' : 'left';
    if (!kit.holding('target')) kit.hold(0, 'target', 'both');
    kit.look('partner', { head: 0.6 });
    kit.turn({ towards: 'partner', from: 0, to: 0.18 });
    kit.body([
      [0, { bend: 0.12 }],
      [0.22, { hips: [0, -0.2, -0.06], bend: 0.3, head: [0, 0.2, 0] }],
      [0.4, { hips: [0, 0.02, 0.02], bend: -0.04, heels: 0.09, head: [0, 0.04, 0] }],
      [0.62, { bend: -0.05, head: [0, 0.04, 0] }],
      [0.76, { hips: [0, -0.12, -0.03], bend: 0.16 }],
      [1, 'rest'],
    ]);
    kit.hand(side, [
      [0, { at: [0.11, 1.02, 0.34], palm: 'in', fingers: 'forward', curl: 0.3 }],
      [0.22, { at: [0.12, 0.92, 0.34], palm: 'in', fingers: 'forward', curl: 0.3 }],
      [0.38, { at: [0.2, 1.62, 0.26], palm: [0.1, 0.6, 0.8], fingers: [0, 1, -0.5], curl: 0.15 }],
      [0.48, { at: [0.19, 1.88, 0.3], palm: [0, -0.1, 1], fingers: [0, 1, 0.2], curl: 0.1 }],
      [0.54, { at: [0.18, 1.9, 0.36], palm: 'down', fingers: [0, -0.1, 1], curl: 0.15 }],
      [0.74, { at: [0.18, 1.84, 0.4], palm: 'down', fingers: [0, -0.35, 1], curl: 0.2 }],
      [1, 'rest'],
    ]);
    kit.hand(other, [
      [0, { at: [0.1, 1.03, 0.34], palm: 'in', fingers: 'forward', curl: 0.25 }],
      [0.22, { at: [0.12, 0.93, 0.34], palm: 'in', fingers: 'forward', curl: 0.25 }],
      [0.38, { at: [-0.02, 1.62, 0.28], palm: 'in', fingers: 'up', curl: 0.15 }],
      [0.46, { at: [0.06, 1.74, 0.3], palm: 'in', fingers: 'up', curl: 0.1 }],
      [0.62, { at: [0.2, 1.5, 0.34], palm: 'in', fingers: 'up' }],
      [1, 'rest'],
    ]);
    kit.foot(other, [
      [0.44, 'rest'],
      [0.54, { at: [0.1, -0.04, -0.12], pitch: 0.7 }],
      [0.62, 'rest'],
    ]);
    kit.jump({ from: 0.38, to: 0.68, height: 0.3, by: [0, 0, 0.12] });
    kit.launch({
      from: 0.48,
      what: 'target',
      ...(kit.role('partner') ? { towards: 'partner' } : { velocity: [0, 7, 5.2] }),
      spin: [-12, 0, 0],
      ...(kit.outcome.length ? { outcome: kit.outcome } : {}),
    });
  },
});
