import { defineAction } from '../kinds.ts';

/** What is worn on head or face comes off: a hand goes up to it and brings it down. */
export default defineAction({
  id: 'doff',
  words: ['doff', 'undress', 'remove hat', 'remove mask', 'remove glasses', 'remove helmet', 'lift hat'],
  facts: { actor: ['person'], seconds: [0.9, 1.8, 4], lasts: false, hands: 'one' },
  perform(kit) {
    const side = kit.free();
    kit.hand(side, [
      [0.35, { at: [0.12, 1.6, 0.16], palm: 'in', fingers: 'up', curl: 0.5, elbow: 0.4 }],
      [0.5, { at: [0.13, 1.62, 0.18], palm: 'in', fingers: 'up', curl: 0.6, elbow: 0.5 }],
      [0.8, { at: [0.22, 1.12, 0.3], palm: 'in', fingers: 'forward', curl: 0.6 }],
      [1, 'rest'],
    ]);
    kit.body([
      [0.4, { head: [0, -0.2, 0] }],
      [0.75, { head: [0, 0.05, 0] }],
      [1, 'rest'],
    ]);
    kit.contact(0.5, 'rustle', 'cloth', 0.3);
  },
});
