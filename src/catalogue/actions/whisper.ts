import { defineAction } from '../kinds.ts';

/** A hand beside the mouth, close to the other's ear. */
export default defineAction({
  id: 'whisper',
  words: ['whisper', 'murmur', 'mutter', 'confide', 'whisper to'],
  facts: {
    actor: ['person', 'creature'],
    target: 'person',
    seconds: [0.8, 2, 20],
    lasts: true,
    hands: 'one',
  },
  perform(kit) {
    const there = Math.min(0.4, 0.7 / kit.seconds);
    if (kit.role('target')) kit.look('target');
    kit.body([[there, { bend: 0.2, hips: [0, 0, 0.03], head: [0.1, 0, 0.1] }]]);
    kit.hand(kit.free(), [[there, { at: [0.12, 1.5, 0.22], palm: 'in', fingers: 'up', curl: 0.15 }]]);
  },
});
