import { defineAction } from '../kinds.ts';

/** Palms fly up and meet over the heads, with a clap and a bounce. */
export default defineAction({
  id: 'high-five',
  words: [
    'high five',
    'high-five',
    'give each other high five',
    'exchange high five',
    'share high five',
    'give a high five',
    'slap hands',
    'slap palms',
  ],
  facts: {
    actor: ['person'],
    target: 'person',
    partner: true,
    seconds: [0.8, 1.6, 4],
    lasts: false,
    hands: 'one',
  },
  perform(kit) {
    const meet = { between: [-0.14, 1.72, 0] } as const;
    kit.meet({ gap: 0.72, aside: 0.02, open: 0.3, from: 0, to: 0.35 });
    const half = (one: typeof kit): void => {
      one.look('partner');
      one.hand('right', [
        [0.28, { at: [0.32, 1.25, -0.05], palm: 'forward', fingers: 'up', curl: 0.1 }],
        [0.5, { at: meet, palm: 'forward', fingers: 'up', curl: 0.05 }],
        [0.72, { at: meet, palm: 'forward', fingers: 'up', curl: 0.05 }],
        [1, 'rest'],
      ]);
      one.body([
        [0.3, { turn: -0.25, bend: 0.06, hips: [0, -0.05, 0] }],
        [0.5, { turn: 0.2, bend: -0.04, heels: 0.05, hips: [0, 0, 0.03] }],
        [0.75, { heels: 0, turn: 0.1 }],
        [1, 'rest'],
      ]);
      one.face([[0.4, { smile: 0.9, open: 0.25, browRaise: 0.3 }]]);
    };
    half(kit);
    kit.partner(half);
    kit.contact(0.5, 'clap', 'hand', 0.7);
  },
});
