import { defineAction } from '../kinds.ts';

/** Leap after leap on the way, with a moment on the ground between. */
export default defineAction({
  id: 'hop',
  words: ['hop', 'hop across', 'hop along', 'hop over', 'hop through', 'hop around', 'hop away', 'leapfrog'],
  facts: {
    actor: ['creature', 'person'],
    target: 'any',
    seconds: [0.7, 3, 60],
    lasts: true,
    travel: 1.5,
    hands: 'none',
  },
  perform(kit) {
    const hops = kit.beats(0.75 / kit.tempo, 0, 0.98);
    const each = 1 / hops.length;
    // As far in all as stays in the picture.
    const far = Math.min(kit.performer === 'creature' ? 0.9 : 0.45, 1.5 / hops.length);
    for (const u of hops) {
      kit.jump({
        from: u + each * 0.2,
        to: u + each * 0.8,
        height: (kit.performer === 'creature' ? 0.45 : 0.2) * kit.force,
        by: [0, 0, far],
      });
      kit.contact(Math.min(1, u + each * 0.8), 'step', 'floor', 0.35);
    }
    kit.body(
      hops.flatMap(
        (u) =>
          [
            [u + each * 0.12, { hips: [0, -0.08, 0], bend: 0.2, head: [0, 0.1, 0] }],
            [u + each * 0.4, { hips: [0, 0, 0], bend: -0.05, head: [0, 0, 0] }],
            [u + each * 0.86, { hips: [0, -0.07, 0], bend: 0.16, head: [0, 0.1, 0] }],
          ] as const,
      ),
    );
  },
});
