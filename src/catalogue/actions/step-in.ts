import { defineAction } from '../kinds.ts';

/** A step or two closer. */
export default defineAction({
  id: 'step-in',
  words: [
    'step in',
    'step forward',
    'approach',
    'step closer',
    'come closer',
    'move closer',
    'draw near',
    'step towards',
    'step up',
    'join',
    'meet',
  ],
  facts: {
    actor: ['person', 'creature'],
    target: 'any',
    seconds: [0.6, 1.2, 3],
    lasts: false,
    travel: 0.9,
    hands: 'none',
  },
  perform(kit) {
    kit.look(kit.role('target') ? 'target' : 'ahead');
    kit.go({ gait: 'step', towards: 'target', closer: true, stop: 0.55, by: [0, 0, 0.8] });
  },
});
