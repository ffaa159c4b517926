import { defineAction } from '../kinds.ts';

/** A person goes down; a thing falls by its own weight. */
export default defineAction({
  id: 'fall',
  words: [
    'fall',
    'fall down',
    'collapse',
    'tumble',
    'topple',
    'plunge',
    'faint',
    'crash down',
    'plummet',
    'descend',
    'fall off',
    'drop down',
    'cascade',
    'slip',
    'slip and fall',
    'trip and fall',
    'wipe out',
  ],
  facts: {
    actor: ['person', 'creature', 'thing'],
    seconds: [0.5, 1.4, 8],
    lasts: false,
    ends: 'lie',
    hands: 'none',
  },
  perform(kit) {
    if (kit.performer === 'thing') return kit.launch({ from: 0.02, what: 'actor', spin: [2.6, 1.2, 1.8] });
    kit.body([
      [0.15, { bend: -0.15, hips: [0, -0.05, -0.06] }],
      [0.5, { bend: 0.3, head: [0, 0.2, 0] }],
      [0.85, 'rest'],
    ]);
    kit.hand('both', [
      [0.4, { at: [0.5, 0.9, 0.2], palm: 'down', fingers: 'out' }],
      [0.8, { at: [0.45, 0.5, -0.2], palm: 'down' }],
      [1, 'rest'],
    ]);
    kit.posture('lie', { from: 0.12, to: 0.85 });
    kit.face([
      [0.2, { lids: -0.4, open: 0.4, browRaise: 0.7 }],
      [0.85, { lids: 0.6 }],
      [1, 'rest'],
    ]);
    kit.contact(0.8, 'impact', 'floor', 0.8);
  },
});
