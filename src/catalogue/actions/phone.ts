import { defineAction } from '../kinds.ts';

/** A telephone at the ear. */
export default defineAction({
  id: 'phone',
  words: [
    'phone',
    'call on phone',
    'talk on phone',
    'talk on the phone',
    'speak on the phone',
    'chat on the phone',
    'talk into phone',
    'hold phone to ear',
    'answer phone',
    'make a call',
    'telephone',
    'text',
    'scroll',
    'check phone',
    'use phone',
    'listen to phone',
    'be on call',
    'talk on call',
    'be on the phone',
    'talk to phone',
    'take call',
    'answer call',
    'argue on the phone',
    'whisper into phone',
    'be on a call',
    'talk on a call',
    'facetime',
    'video call',
    'dial',
  ],
  facts: {
    actor: ['person', 'creature'],
    target: 'thing',
    seconds: [1, 4, 60],
    lasts: true,
    upright: true,
    hands: 'one',
  },
  perform(kit) {
    const side = kit.holding('target') ?? kit.free('target');
    const at = Math.min(0.3, 0.7 / kit.seconds);
    if (kit.role('target') === 'thing' && !kit.holding('target')) kit.hold(0, 'target', side);
    if (kit.manner('scrolling', 'text', 'texting', 'silently')) {
      kit.look('down', { head: 0.6 });
      return kit.hand(side, [[at, { at: [0.08, 1.18, 0.34], palm: 'back', fingers: 'up', curl: 0.45 }]]);
    }
    kit.hand(side, [
      [at, { at: [0.15, 1.53, 0.05], palm: 'in', fingers: [0, 1, -0.15], curl: 0.5, elbow: 0.15 }],
    ]);
    kit.body([[at, { head: [0, -0.02, side === 'left' ? 0.1 : -0.1] }]]);
  },
});
