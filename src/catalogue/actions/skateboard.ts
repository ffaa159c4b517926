import { defineAction } from '../kinds.ts';
import { rideBoard } from '../kit/board.ts';

/** Sideways on the board, rolling, from edge to edge. */
export default defineAction({
  id: 'skateboard',
  words: [
    'skateboard',
    'skate',
    'longboard',
    'ride skateboard',
    'ride longboard',
    'skateboard down',
    'do kickflip',
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
    tool: 'skateboard',
  },
  perform(kit) {
    rideBoard(kit, kit.tool(), { low: 0.13, carve: 0.14, turn: 1.2 });
    for (const u of kit.beats(0.4, 0, 0.98)) kit.contact(u, 'rattle', 'concrete', 0.25);
  },
});
