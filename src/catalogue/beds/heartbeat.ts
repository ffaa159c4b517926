import { defineBed } from '../kinds.ts';

/** A heart: two dull beats. */
export default defineBed({
  id: 'heartbeat',
  words: ['heartbeat', 'heart beating', 'beating heart', 'pulse', 'heart'],
  facts: { level: -14 },
  play(kit) {
    const bpm = typeof kit.params.bpm === 'number' ? kit.params.bpm : kit.random.range(66, 78);
    const beat = (hz: number) =>
      kit
        .tone(
          'sine',
          [
            [0, hz * 1.6],
            [0.06, hz],
          ],
          0.2,
        )
        .decay(0.008, 0.2)
        .plus(kit.noise('brown', 0.12).low(160).decay(0.01, 0.1), { gain: -6 });
    kit.play(
      kit
        .every({
          seconds: [60 / bpm, 60 / bpm],
          first: 0.2,
          make: () => beat(54).plus(beat(62), { at: 0.28 * (72 / bpm), gain: -4 }),
        })
        .drive(0.15),
    );
  },
});
