import { defineAction } from '../kinds.ts';

/** A fine shake. */
export default defineAction({
  id: 'vibrate',
  words: [
    'vibrate',
    'rattle',
    'shake violently',
    'jiggle',
    'rumble',
    'jitter',
    'whir',
    'buzz along',
    'tick',
    'shake',
  ],
  facts: {
    actor: ['thing', 'creature', 'person'],
    target: 'any',
    seconds: [0.4, 1.5, 60],
    lasts: true,
    hands: 'none',
  },
  perform(kit) {
    kit.swing({ axis: 'z', angle: 0.02 * kit.force, period: 0.09 });
    kit.swing({ axis: 'x', angle: 0.015 * kit.force, period: 0.07 });
    for (const u of kit.beats(0.3)) kit.contact(u, 'rattle', 'surface', 0.2);
  },
});
