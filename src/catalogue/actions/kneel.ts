import { defineAction } from '../kinds.ts';

/** On one knee. */
export default defineAction({
  id: 'kneel',
  words: ['kneel', 'kneel down', 'drop to one knee', 'genuflect'],
  facts: { actor: ['person'], seconds: [0.8, 3, 30], lasts: true, ends: 'kneel', hands: 'none' },
  perform(kit) {
    const down = Math.min(0.9, 1.1 / kit.seconds);
    kit.posture('kneel', { from: 0, to: down });
    kit.contact(down * 0.9, 'step', 'floor', 0.4);
  },
});
