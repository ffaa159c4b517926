import { defineAction } from '../kinds.ts';

/** Pieces fly. */
export default defineAction({
  id: 'break',
  words: [
    'break',
    'shatter',
    'crack',
    'smash to pieces',
    'split',
    'snap off',
    'crumble',
    'disintegrate',
    'tear',
    'rip',
    'fracture',
  ],
  facts: {
    actor: ['thing', 'creature', 'person'],
    target: 'thing',
    seconds: [0.3, 0.9, 4],
    lasts: false,
    hands: 'none',
  },
  perform(kit) {
    const what = kit.performer === 'thing' ? 'actor' : 'target';
    kit.contact(0.2, 'burst', kit.performer === 'thing' ? 'floor' : 'target', 0.8, { of: what });
    kit.emit({ kind: 'shards', from: 0.2, to: 0.45, at: { of: what }, size: 0.5, rate: 3 });
    if (kit.performer === 'thing')
      kit.move([
        [0.18, { scale: 1 }],
        [0.24, { scale: 0.02 }],
        [1, { scale: 0.02 }],
      ]);
  },
});
