import { defineAction } from '../kinds.ts';

/** A thing turns evenly, as on a turntable. */
export default defineAction({
  id: 'rotate',
  words: ['rotate', 'turn slowly', 'rotate slowly', 'turn on turntable', 'twist'],
  facts: { actor: ['thing', 'creature', 'sky', 'person'], seconds: [1, 4, 60], lasts: true, hands: 'none' },
  perform(kit) {
    if (kit.performer === 'person') return kit.turn({ by: Math.PI / 2 });
    kit.swing({ axis: 'y', turns: Math.max(0.3, kit.seconds * 0.14 * kit.tempo) });
    for (const part of ['blade', 'wheel', 'gear', 'rotor', 'hand', 'fan'])
      kit.swing({ axis: 'z', turns: kit.seconds * 0.8 * kit.tempo, part });
  },
});
