import { defineBed } from '../kinds.ts';

/** Gulls over a harbour: falling, harsh cries, often in rows. */
export default defineBed({
  id: 'seagulls',
  words: [
    'seagull',
    'seagulls',
    'gull',
    'gulls',
    'distant seagull',
    'seabird',
    'gull cry',
    'seagull cry',
    'crying gull',
    'seabirds',
  ],
  facts: { level: -15 },
  play(kit) {
    for (let gull = 0; gull < 3; gull++) {
      const base = kit.random.range(820, 1150);
      const cries = kit.every({
        seconds: [2.2, 4.6],
        first: kit.random.range(0.1, 0.9) + gull * 0.9,
        gain: [-7, 0],
        make: (random) => {
          const row = kit.tone('sine', 500, 0.02).gain(-90);
          const count = random.integer(1, 4);
          for (let i = 0, at = 0; i < count; i++) {
            const n = random.range(0.26, 0.5) * (count > 2 ? 0.6 : 1);
            const f = base * random.range(0.94, 1.08);
            row.plus(
              kit
                .throat(
                  [
                    [0, f * 0.8],
                    [n * 0.25, f * 1.25],
                    [n, f * 0.78],
                  ],
                  'eia',
                  n,
                  { size: 0.55, breath: 0.12 },
                )
                .drive(0.2)
                .fade(0.03, n * 0.35),
              { at },
            );
            at += n + random.range(0.05, 0.16);
          }
          return row.high(600).room(1.2, 0.3);
        },
      });
      kit.play(cries.lasting(kit.seconds), {
        pan: kit.random.range(-0.9, 0.9),
        gain: kit.random.range(-6, 0),
        width: 0.4,
      });
    }
    // The open air between the calls.
    kit.wide(() => kit.noise('pink').low(900).high(60).drift(2, 1.5), { gain: -32 });
  },
});
