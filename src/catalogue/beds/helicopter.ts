import { defineBed } from '../kinds.ts';

/** A helicopter: blades that chop the air. */
export default defineBed({
  id: 'helicopter',
  words: [
    'helicopter',
    'chopper',
    'rotor',
    'helicopter blade',
    'rotor blade',
    'drone propeller',
    'propeller',
  ],
  facts: { level: -10 },
  play(kit) {
    const rate = kit.random.range(10, 13);
    kit.wide(() => kit.noise('brown').low(500).tremolo(rate, 0.9), { center: 0.6 });
    kit.wide(() => kit.noise('pink').band(900, 0.7).tremolo(rate, 0.7).drift(2, 1), {
      gain: -8,
      center: 0.4,
    });
    kit.wide(
      () =>
        kit
          .tone('saw', rate * 34)
          .low(2600)
          .gain(-10),
      { gain: -14 },
    );
  },
});
