import { defineAction } from '../kinds.ts';

/** Cloth or mist crosses and opens again. */
export default defineAction({
  id: 'veil',
  words: [
    'veil',
    'part again',
    'obscure',
    'drift across frame',
    'blow across frame',
    'briefly veil',
    'conceal',
    'unveil',
    'envelop',
    'roll over',
    'shroud',
  ],
  facts: { actor: ['thing', 'sky'], target: 'any', seconds: [1.2, 3, 20], lasts: true, hands: 'none' },
  perform(kit) {
    kit.move([
      [0, { at: [0, 0, 0] }],
      [0.4, { at: [0.55, 0.06, 0.15], turn: [0.1, 0.25, 0.05] }],
      [0.62, { at: [0.6, 0.03, 0.18], turn: [0.06, 0.3, 0] }],
      [1, { at: [0, 0, 0], turn: [0, 0, 0] }],
    ]);
    for (const u of kit.beats(0.8)) kit.contact(u, 'rustle', 'air', 0.35);
  },
});
