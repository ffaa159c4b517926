import { defineAction } from '../kinds.ts';

/** Water goes its way. */
export default defineAction({
  id: 'flow',
  words: [
    'flow',
    'stream',
    'run down',
    'gush',
    'trickle',
    'ripple',
    'lap',
    'crash',
    'roll in',
    'wash over',
    'splash',
    'pour down',
    'rush past',
    'break on',
    'surge',
    'churn',
    'spray',
  ],
  facts: {
    actor: ['thing', 'sky', 'creature', 'person'],
    target: 'any',
    seconds: [0.6, 4, 60],
    lasts: true,
    hands: 'none',
  },
  perform(kit) {
    for (const u of kit.beats(1.4)) kit.contact(u, 'splash', 'water', 0.2);
    if (kit.manner('crash', 'splash', 'spray'))
      for (const u of kit.beats(1.8))
        kit.emit({
          kind: 'spray',
          from: u,
          to: Math.min(1, u + 0.5 / kit.seconds),
          at: { of: 'actor', part: 'top' },
          size: 0.4,
          rate: 2,
        });
  },
});
