import { defineAction } from '../kinds.ts';
import { crossBlades } from '../kit/swordplay.ts';

/** Blade against blade. */
export default defineAction({
  id: 'duel',
  words: [
    'duel',
    'duel with',
    'sword fight',
    'swordfight',
    'fight with sword',
    'clash swords',
    'cross swords',
    'cross blades',
    'fence with',
    'parry',
    'clash blades',
    'spar with sword',
  ],
  facts: {
    actor: ['person', 'creature'],
    target: 'person',
    partner: true,
    seconds: [1.2, 3, 60],
    lasts: true,
    upright: true,
    hands: 'both',
    tool: 'sword',
  },
  perform: crossBlades,
});
