import { defineAction } from '../kinds.ts';

/** To and fro in the wind, or in thought. */
export default defineAction({
  id: 'sway',
  words: [
    'sway',
    'rock',
    'wave in the wind',
    'oscillate',
    'bend in the wind',
    'sway gently',
    'swish',
    'rock back and forth',
    'swing gently',
  ],
  facts: {
    actor: ['thing', 'creature', 'person', 'sky'],
    target: 'any',
    seconds: [0.8, 4, 60],
    lasts: true,
    hands: 'none',
  },
  perform(kit) {
    if (kit.performer === 'person')
      return kit.body(
        kit.beats(1.1).map(
          (u, i) =>
            [
              u,
              {
                hips: [i % 2 ? 0.045 : -0.045, 0, 0],
                side: i % 2 ? -0.06 : 0.06,
                head: [0, 0, i % 2 ? 0.06 : -0.06] as const,
              },
            ] as const,
        ),
      );
    kit.swing({ axis: 'z', angle: 0.05 * kit.force, period: 2.3 });
    kit.swing({ axis: 'x', angle: 0.025 * kit.force, period: 3.1 });
    for (const part of ['leaf', 'branch', 'crown', 'cloth', 'sheet'])
      kit.swing({ axis: 'z', angle: 0.08 * kit.force, period: 1.7, part });
  },
});
