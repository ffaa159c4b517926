import { defineAction } from '../kinds.ts';

/** Side by side or face to face, one hand in the other's. */
export default defineAction({
  id: 'hold-hands',
  words: [
    'hold hands',
    'hand in hand',
    'clasp hands',
    'join hands',
    'take hand',
    'take by the hand',
    'catch hand',
    'hold hand',
    'interlock fingers',
  ],
  facts: {
    actor: ['person'],
    target: 'person',
    partner: true,
    seconds: [0.8, 3, 60],
    lasts: true,
    hands: 'one',
  },
  perform(kit) {
    const there = Math.min(0.6, 0.9 / kit.seconds);
    kit.look('partner', { to: there });
    const side = kit.free('partner');
    const meet = { between: [0, 0.82, 0] } as const;
    kit.hand(side, [[there, { at: meet, palm: 'in', fingers: 'down', curl: 0.5 }]]);
    kit.partner((other) =>
      other.hand(other.free('partner'), [[there, { at: meet, palm: 'in', fingers: 'down', curl: 0.5 }]]),
    );
    kit.contact(there, 'touch', 'partner', 0.2);
  },
});
