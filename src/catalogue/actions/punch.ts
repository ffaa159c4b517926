import { defineAction } from '../kinds.ts';

/** A straight right. */
export default defineAction({
  id: 'punch',
  words: ['punch', 'hit', 'strike', 'slap', 'box', 'fight', 'attack', 'beat', 'jab', 'smash', 'bang'],
  facts: {
    actor: ['person', 'creature'],
    target: 'any',
    seconds: [0.4, 0.8, 10],
    lasts: false,
    hands: 'both',
  },
  perform(kit) {
    kit.body([
      [0.2, { turn: -0.35, hips: [0, -0.05, -0.03], bend: 0.1 }],
      [0.45, { turn: 0.5, twist: 0.15, hips: [0, -0.06, 0.12], bend: 0.16 }],
      [1, 'rest'],
    ]);
    kit.hand('left', [
      [0.2, { at: [0.1, 1.36, 0.3], palm: 'in', fingers: 'up', curl: 1 }],
      [0.9, 'rest'],
    ]);
    kit.hand('right', [
      [0.22, { at: [0.16, 1.3, 0.16], palm: 'in', fingers: 'forward', curl: 1 }],
      [0.45, { at: [-0.04, 1.36, 0.66], palm: 'down', fingers: 'forward', curl: 1 }],
      [0.62, { at: [0.1, 1.3, 0.3], curl: 1 }],
      [1, 'rest'],
    ]);
    kit.contact(0.45, 'impact', kit.role('target') ? 'target' : 'air', 0.8);
  },
});
