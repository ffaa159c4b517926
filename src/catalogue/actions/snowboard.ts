import { defineAction } from '../kinds.ts';
import { rideBoard } from '../kit/board.ts';

/** Sideways down the slope from edge to edge, snow flying from under the board. */
export default defineAction({
  id: 'snowboard',
  words: [
    'snowboard',
    'carve down',
    'carve through',
    'carve turn',
    'shred',
    'shred powder',
    'ride snowboard',
    'wakeboard',
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
    tool: 'snowboard',
  },
  perform(kit) {
    rideBoard(kit, kit.tool(), { low: 0.16, carve: 0.26, turn: 1.1 });
    for (const [i, u] of kit.beats(0.55, 0, 0.98).entries()) {
      kit.emit({
        kind: 'spray',
        from: u,
        to: u + 0.1,
        at: [i % 2 ? 0.4 : -0.4, 0.06, -0.2],
        size: 0.3,
        rate: 1.6,
        towards: [i % 2 ? 0.6 : -0.6, 0.7, -0.4],
        colour: '#ffffff',
      });
      kit.contact(u, 'scrape', 'snow', 0.3);
    }
  },
});
