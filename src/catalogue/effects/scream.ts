import { defineEffect } from '../kinds.ts';

/** Somebody screams or shouts, far from the microphone. */
export default defineEffect({
  id: 'scream',
  words: [
    'scream',
    'shout',
    'yell',
    'screaming',
    'shouting',
    'cry',
    'cheer shout',
    'crying',
    'sob',
    'baby crying',
    'baby',
    'war cry',
    'battle cry',
    'shouts',
    'distant shout',
    'distant shouting',
  ],
  facts: { level: -3, contacts: ['scream', 'shout'], every: [1.8, 3.6] },
  play(kit) {
    const n = kit.random.range(0.7, 1.1);
    const hz = kit.random.range(420, 640);
    kit.play(
      kit
        .throat(
          [
            [0, hz * 0.8],
            [0.15, hz * 1.2],
            [n, hz * 0.95],
          ],
          'ea',
          n,
          { size: 0.85, breath: 0.25 },
        )
        .drive(0.3)
        .fade(0.06, 0.25)
        .room(0.6, 0.2),
      { width: 0.2 },
    );
  },
});
