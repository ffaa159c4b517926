import { defineBed } from '../kinds.ts';

/** Many people walk by on pavement. */
export default defineBed({
  id: 'footsteps-crowd',
  words: [
    'footstep crowd',
    'foot traffic',
    'walking crowd',
    'shuffling feet',
    'marching',
    'march',
    'marching feet',
  ],
  facts: { level: -17 },
  play(kit) {
    kit.wide(
      (random) =>
        kit.grains({
          rate: 9,
          variants: 30,
          gain: [-16, 0],
          make: () => kit.strike('stone', { hz: random.range(180, 320), hardness: 0.4 }).low(2400),
        }),
      { center: 0.1 },
    );
    kit.wide(() => kit.noise('pink').band(1800, 0.7).drift(3, 0.4), { gain: -20 });
  },
});
