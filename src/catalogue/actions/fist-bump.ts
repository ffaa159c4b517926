import { defineAction } from '../kinds.ts';

/** Two fists meet knuckle to knuckle between the two, a nod with it. */
export default defineAction({
  id: 'fist-bump',
  words: ['fist bump', 'fist-bump', 'bump fist', 'give a fist bump', 'pound fist'],
  facts: {
    actor: ['person'],
    target: 'person',
    partner: true,
    seconds: [0.8, 2, 5],
    lasts: false,
    hands: 'one',
  },
  perform(kit) {
    kit.meet({ gap: 0.92, aside: 0.02, open: 0.3, from: 0, to: 0.35 });
    const half = (one: typeof kit): void => {
      one.look('partner');
      one.hand('right', [
        [0.26, { at: [0.24, 1.12, 0.1], palm: 'down', fingers: 'forward', curl: 1 }],
        [0.48, { at: { between: [-0.1, 1.24, -0.035] }, palm: 'down', fingers: 'forward', curl: 1 }],
        [0.78, { at: { between: [-0.1, 1.24, -0.035] }, palm: 'down', fingers: 'forward', curl: 1 }],
        [1, 'rest'],
      ]);
      one.body([
        [0.48, { turn: 0.22, bend: 0.06, head: [0, -0.1, 0] }],
        [0.7, { turn: 0.18, bend: 0.02, head: [0, 0.06, 0] }],
        [1, 'rest'],
      ]);
      one.face([[0.4, { smile: 0.8, browRaise: 0.3 }]]);
    };
    half(kit);
    kit.partner(half);
    kit.contact(0.48, 'tap', 'hand', 0.4);
  },
});
