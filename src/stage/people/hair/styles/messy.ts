import { type HairStyle, lines } from '../kit.ts';

/** Tufts that go their own way. */
export const messy: HairStyle = {
  id: 'messy',
  words: [
    'messy',
    'unkempt',
    'dishevelled',
    'disheveled',
    'scruffy',
    'shaggy',
    'ruffled',
    'bedhead',
    'wild',
    'spiky',
    'tangled',
    'wet',
  ],
  loose: 0.05,
  build(kit) {
    kit.cap({ line: lines.short, thick: [0.06, 0.055, 0.045, 0.045], comb: 0.013, teeth: 11 });
    const n = kit.fine ? 21 : 12;
    for (let i = 0; i < n; i++) {
      const a = i * 2.39996;
      const p0 = 0.15 + 0.75 * Math.sqrt(i / n);
      const m = Math.abs(Math.atan2(Math.sin(a), Math.cos(a)));
      const end = p0 + (m < 1 ? 0.42 : 0.5);
      const twist = kit.random.range(-0.5, 0.5);
      const up = kit.random.range(0.01, 0.055);
      kit.lock(
        [0, 0.35, 0.7, 1].map((u) =>
          kit.scalp(a + twist * u, p0 + (end - p0) * u, 0.045 + up * Math.sin(u * 2.2) + 0.02 * u),
        ),
        kit.random.range(0.05, 0.07),
        { tip: 0.06 },
      );
    }
  },
};
