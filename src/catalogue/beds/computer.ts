import { defineBed } from '../kinds.ts';

/** Computers at work: fan air and soft beeps. */
export default defineBed({
  id: 'computer',
  words: [
    'computer',
    'computer beep',
    'electronic',
    'digital',
    'beeping',
    'control room',
    'computer hum',
    'data',
    'hologram',
    'holographic hum',
    'digital hum',
    'console',
    'monitor beep',
    'laboratory',
    'electronic hum',
    'electronic beep',
    'lab',
  ],
  facts: { level: -19 },
  play(kit) {
    kit.wide(() => kit.noise('pink').band(600, 0.5).drift(1, 1), { gain: -8, center: 0.2 });
    kit.wide(
      (random) =>
        kit.every({
          seconds: [0.3, 1.4],
          first: random.range(0, 0.8),
          gain: [-10, 0],
          make: () => {
            const f = random.pick([880, 1320, 1760, 2093]);
            return kit
              .tone('sine', f, 0.09)
              .fade(0.006, 0.04)
              .plus(kit.tone('sine', f * random.pick([1, 1.5]), 0.07).fade(0.006, 0.04), { at: 0.11 });
          },
        }),
      { gain: -6 },
    );
  },
});
