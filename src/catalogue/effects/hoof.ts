import { defineEffect } from '../kinds.ts';

/** One hoof on hard ground. */
export default defineEffect({
  id: 'hoof',
  words: ['hoof clop', 'clop', 'hoofbeat single', 'clip-clop'],
  facts: { level: -8, contacts: ['step:hoof', 'hoof'], every: [0.24, 0.34] },
  play(kit) {
    const hz = kit.random.range(420, 640);
    kit.play(
      kit
        .modes([
          [hz, 0, 0.05],
          [hz * 1.9, -4, 0.035],
          [hz * 3.2, -9, 0.02],
          [120, -4, 0.06],
        ])
        .plus(kit.noise('pink', 0.03).low(1800).decay(0.0008, 0.025), { gain: -6 }),
    );
  },
});
