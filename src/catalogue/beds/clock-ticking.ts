import { defineBed } from '../kinds.ts';

/** A clock: tick and tock, sixty to the minute times two for a small one. */
export default defineBed({
  id: 'clock-ticking',
  words: [
    'clock',
    'ticking clock',
    'clock ticking',
    'clock tick',
    'ticking',
    'grandfather clock',
    'wall clock',
    'tick',
    'tick-tock',
    'metronome',
    'watch ticking',
    'single ticking clock',
    'tick tock',
    'pocket watch',
  ],
  facts: { level: -20 },
  play(kit) {
    const second = typeof kit.params.bpm === 'number' ? 60 / kit.params.bpm : 1;
    const body = kit.random.range(0.9, 1.15);
    const tick = (high: boolean) =>
      kit.mix(
        kit.modes([
          [(high ? 2650 : 2150) * body, 0, 0.035],
          [(high ? 4300 : 3700) * body, -4, 0.022],
          [(high ? 1180 : 930) * body, -5, 0.05],
          [310 * body, -11, 0.06],
        ]),
        kit.noise('white', 0.006).high(4000).decay(0.0003, 0.005).gain(-6),
      );
    kit.play(
      kit.every({
        seconds: [second, second],
        first: Math.min(0.25, second / 2),
        gain: [-0.6, 0],
        make: (_, i) => tick(i % 2 === 0),
      }),
      { width: 0.12 },
    );
  },
});
