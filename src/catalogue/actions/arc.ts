import { defineAction } from '../kinds.ts';

/** Through the air in a curve, by the laws of mechanics. */
export default defineAction({
  id: 'arc',
  words: [
    'arc',
    'arc through the air',
    'sail through',
    'fly through the air',
    'hit the rim',
    'drop through',
    'strike the rim',
    'bounce off',
    'strike front of rim',
    'curve',
  ],
  facts: { actor: ['thing'], target: 'any', seconds: [0.5, 1.6, 6], lasts: false, hands: 'none' },
  perform(kit) {
    kit.launch({
      from: 0,
      what: 'actor',
      ...(kit.role('target') ? { towards: 'target' } : {}),
      spin: [-12, 0, 0],
      ...(kit.outcome.length ? { outcome: kit.outcome } : {}),
    });
  },
});
