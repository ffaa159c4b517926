import { defineMotion } from '../kinds.ts';

/** Quick and small. */
export default defineMotion({
  id: 'shake',
  words: [
    'shake',
    'tremble',
    'vibrate',
    'shiver',
    'rattle',
    'quake',
    'jitter',
    'judder',
    'shudder',
    'twitch',
    'jiggle',
    'buzz',
    'quiver',
    'hum',
  ],
  facts: {
    name: 'shaking',
    regions: ['subject', 'person', 'light', 'cloth'],
    lasts: true,
  },
  animate(kit) {
    const x = kit.play('across', 11);
    const y = kit.play('up', 12);
    const turn = kit.play('turn', 10);
    kit.carry({
      x: (t) => 0.006 * kit.amount * x(t),
      y: (t) => 0.003 * kit.amount * y(t),
      angle: (t) => 0.008 * turn(t),
    });
  },
});
