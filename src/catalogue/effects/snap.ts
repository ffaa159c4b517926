import { defineEffect } from '../kinds.ts';

/** Fingers snap; something small snaps off. */
export default defineEffect({
  id: 'snap',
  words: [
    'finger snap',
    'snap',
    'snapping',
    'twig snap',
    'branch snap',
    'click of fingers',
    'crack',
    'snapping finger',
    'twig',
    'branch cracking',
    'crisp snap',
    'bite',
    'crunchy bite',
    'cracking',
  ],
  facts: { level: -7, contacts: ['snap', 'crack', 'snap:wood', 'bite'], every: [0.8, 1.6] },
  play(kit) {
    kit.play(kit.noise('white', 0.025).band(kit.random.range(2200, 3200), 1.1).decay(0.0004, 0.02));
    kit.play(
      kit.modes([
        [1550, 0, 0.025],
        [2800, -3, 0.02],
        [480, -6, 0.03],
      ]),
    );
  },
});
