import { defineAction } from '../kinds.ts';

/** Carried along by air or water. */
export default defineAction({
  id: 'drift',
  words: [
    'drift',
    'drift downstream',
    'drift across',
    'waft by',
    'coast',
    'float downstream',
    'drift past',
    'blow across',
    'scatter in wind',
    'glide past',
    'slide across',
    'be carried',
  ],
  facts: {
    actor: ['thing', 'creature', 'sky'],
    target: 'any',
    seconds: [1, 4, 60],
    lasts: true,
    travel: 1,
    hands: 'none',
  },
  // Along its own x: where the water that it lies on flows.
  perform(kit) {
    const way = kit.params.direction === 'left' ? -1 : 1;
    const far = 0.28 * kit.seconds * kit.tempo;
    const bob = kit.beats(1.2);
    kit.move([
      ...bob.map(
        (u, i) =>
          [
            u,
            {
              at: [way * far * u, i % 2 ? 0.015 : -0.01, 0.06 * Math.sin(i)],
              turn: [i % 2 ? 0.03 : -0.03, 0.12 * u, i % 2 ? 0.04 : -0.04],
            },
          ] as const,
      ),
      [1, { at: [way * far, 0, 0], turn: [0, 0.12, 0] }],
    ]);
  },
});
