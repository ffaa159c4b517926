import { type HairStyle, lines } from '../kit.ts';
import { pixie } from './pixie.ts';

/** Cut short at the sides, combed over from a parting with a loose front. */
export const short: HairStyle = {
  id: 'short',
  words: ['short', 'neat', 'trimmed', 'cropped', 'tidy', 'side-parted', 'side-part', 'combed'],
  loose: 0.03,
  build(kit) {
    // What is short on a woman is another cut than on a man.
    if (kit.who.feminine > 0.7) {
      pixie.build(kit);
      return;
    }
    const side = kit.random.chance(0.5) ? 1 : -1;
    const volume = kit.random.range(0.02, 0.055);
    kit.cap({
      line: lines.short,
      thick: [0.045, 0.04, 0.022, 0.024],
      comb: 0.007,
      teeth: 19,
      part: side * 0.8,
      tuft: 0.014,
    });
    // The front goes over from the parting and lifts; every tip ends in its own place.
    kit.sweep(
      kit.fine ? 11 : 6,
      (u) => [side * (1.15 - 0.2 * u), 0.62 - 0.5 * u],
      (u) => [side * (0.62 - 1.75 * u), 1.0 - 0.06 * Math.sin(u * 9)],
      0.058,
      0.035,
      { rise: volume, tip: 0.08, jitter: 0.07 },
    );
    kit.sweep(
      kit.fine ? 7 : 4,
      (u) => [side * (0.9 - 0.5 * u), 0.3],
      (u) => [-side * (0.1 + 1.5 * u), 0.82 + 0.1 * u],
      0.06,
      0.048,
      { rise: volume * 0.8, tip: 0.1, jitter: 0.1 },
    );
    kit.sweep(
      kit.fine ? 6 : 4,
      () => [Math.PI, 0.08],
      (u) => [Math.PI + (u - 0.5) * 2.6, 0.95],
      0.072,
      0.034,
      { rise: 0.02, tip: 0.12, jitter: 0.08 },
    );
    // Locks before the ears.
    for (const s of [-1, 1])
      kit.lock(
        [1.05, 1.25, 1.45, 1.6].map((q) => kit.scalp(s * (1.2 + 0.06 * q), q, 0.016)),
        0.045,
        { tip: 0.2 },
      );
  },
};
