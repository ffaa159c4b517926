import { defineAction } from '../kinds.ts';

/** A cry to somebody far. */
export default defineAction({
  id: 'shout',
  words: [
    'shout',
    'yell',
    'scream',
    'roar',
    'bark',
    'howl',
    'call',
    'call out',
    'cry out',
    'bellow',
    'meow',
    'growl',
    'exclaim',
  ],
  facts: {
    actor: ['person', 'creature'],
    target: 'any',
    seconds: [0.5, 1.2, 8],
    lasts: false,
    hands: 'none',
  },
  perform(kit) {
    kit.face([
      [0.15, { open: 0.9, browRaise: 0.3, lids: 0.1 }],
      [0.7, { open: 0.8 }],
      [1, 'rest'],
    ]);
    kit.body([
      [0.12, { bend: -0.05 }],
      [0.3, { bend: 0.16, hips: [0, 0, 0.04], head: [0, 0.16, 0] }],
      [1, 'rest'],
    ]);
    kit.part('jaw', [
      [0.15, { turn: [0.4, 0, 0] }],
      [0.7, { turn: [0.35, 0, 0] }],
      [1, 'rest'],
    ]);
  },
});
