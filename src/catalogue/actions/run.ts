import { defineAction } from '../kinds.ts';

/** Running. */
export default defineAction({
  id: 'run',
  words: [
    'run',
    'sprint',
    'dash',
    'race',
    'rush',
    'hurry',
    'charge',
    'bolt',
    'flee',
    'chase',
    'escape',
    'jog',
    'run towards',
    'scamper',
    'dart',
    'speed',
  ],
  facts: {
    actor: ['person', 'creature'],
    target: 'any',
    seconds: [0.6, 3, 60],
    lasts: true,
    travel: 7,
    hands: 'none',
  },
  perform(kit) {
    const gait = kit.tempo < 0.8 ? 'jog' : 'run';
    kit.go({ gait, ...(kit.role('target') ? { towards: 'target', stop: 1 } : {}) });
  },
});
