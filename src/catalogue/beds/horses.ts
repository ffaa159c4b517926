import { defineBed } from '../kinds.ts';

/** Horses trot on hard ground. */
export default defineBed({
  id: 'horses',
  words: [
    'horse',
    'horses',
    'hoofbeat',
    'galloping',
    'hooves',
    'horse hooves',
    'galloping horse',
    'hoof',
    'hoofbeats',
    'galloping hooves',
    'trotting',
    'gallop',
  ],
  facts: { level: -13 },
  play(kit) {
    const period = kit.random.range(0.52, 0.62);
    kit.play(
      kit.every({
        seconds: [period * 0.97, period * 1.03],
        first: 0.1,
        make: () =>
          kit
            .effect('hoof')
            .plus(kit.effect('hoof'), { at: period * 0.22, gain: -3 })
            .plus(kit.effect('hoof'), { at: period * 0.5, gain: -1 })
            .plus(kit.effect('hoof'), { at: period * 0.72, gain: -4 }),
      }),
      { width: 0.3 },
    );
  },
});
