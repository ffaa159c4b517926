import { defineAction } from '../kinds.ts';

/** An arm round the other one's shoulders. */
export default defineAction({
  id: 'arm-round',
  words: [
    'put arm around',
    'arm around',
    'put arm round',
    'wrap arm around',
    'drape arm',
    'put hand on shoulder',
    'hold close',
    'support',
    'console',
  ],
  facts: {
    actor: ['person'],
    target: 'person',
    partner: true,
    seconds: [0.8, 2.5, 60],
    lasts: true,
    upright: true,
    hands: 'one',
  },
  perform(kit) {
    const who = kit.role('partner') ? 'partner' : 'target';
    const there = Math.min(0.75, 1.4 / kit.seconds);
    const side = kit.free(who);
    const lean = side === 'left' ? 1 : -1;
    kit.go({ gait: 'step', beside: who, stop: 0.42, from: 0, to: there * 0.7 });
    kit.hand(side, [
      [there * 0.55, { at: [0.4, 1.36, -0.12], palm: 'forward', fingers: 'out' }],
      [
        there,
        {
          at: { of: who, part: 'shoulder.far', offset: [0, 0.02, -0.09] },
          palm: [0, -0.6, 0.8],
          fingers: [0.8, -0.3, 0.4],
          curl: 0.25,
        },
      ],
    ]);
    kit.body([[there, { side: lean * 0.1, hips: [lean * 0.04, 0, 0], head: [0, 0, lean * 0.14] }]]);
    kit.face([[there, { smile: 0.3 }]]);
    kit.contact(there, 'rustle', who, 0.3);
  },
});
