import { defineAction } from '../kinds.ts';

/** Turning on the spot. */
export default defineAction({
  id: 'turn',
  words: [
    'turn',
    'turn to',
    'turn towards',
    'face',
    'swivel',
    'pivot',
    'turn left',
    'turn right',
    'turn to face',
  ],
  facts: {
    actor: ['person', 'creature', 'thing'],
    target: 'any',
    seconds: [0.5, 1.1, 4],
    lasts: false,
    hands: 'none',
  },
  perform(kit) {
    if (kit.performer === 'thing') return kit.swing({ axis: 'y', turns: 0.25 });
    if (kit.role('target')) {
      kit.look('target');
      return kit.turn({ towards: 'target' });
    }
    const left = kit.params.direction !== 'right' && !kit.manner('right');
    kit.look(left ? 'left' : 'right', { from: 0, to: 0.5 });
    kit.turn({ by: (left ? 1 : -1) * 1.2, from: 0.1 });
  },
});
