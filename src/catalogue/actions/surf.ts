import { defineAction } from '../kinds.ts';
import { rideBoard } from '../kit/board.ts';

/** Crouched on the board across the wave, arms wide, spray behind. */
export default defineAction({
  id: 'surf',
  words: [
    'surf',
    'ride wave',
    'ride a wave',
    'catch wave',
    'paddleboard',
    'windsurf',
    'kitesurf',
    'ride surfboard',
  ],
  facts: {
    actor: ['person', 'creature'],
    target: 'any',
    seconds: [1, 4, 60],
    lasts: true,
    whole: true,
    upright: true,
    travel: 6,
    hands: 'both',
    tool: 'surfboard',
  },
  perform(kit) {
    rideBoard(kit, kit.tool(), { low: 0.24, carve: 0.28, turn: 1.3 });
    kit.emit({
      kind: 'spray',
      from: 0,
      to: 1,
      at: [0, 0.02, -0.7],
      size: 0.3,
      rate: 1.4,
      towards: [0, 0.7, -0.6],
      colour: '#ffffff',
    });
    for (const u of kit.beats(0.9, 0, 0.98)) kit.contact(u, 'splash', 'water', 0.4);
  },
});
