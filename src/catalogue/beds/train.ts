import { defineBed } from '../kinds.ts';

/** Riding a train: rail joints in pairs over rolling steel. */
export default defineBed({
  id: 'train',
  words: [
    'train',
    'train rumble',
    'train ride',
    'railway',
    'subway',
    'train clatter',
    'train passing',
    'train on track',
    'metro',
    'locomotive',
    'train track',
    'subway rumble',
    'passing train',
    'distant train',
    'tram',
    'train wheels',
  ],
  facts: { level: -12 },
  play(kit) {
    kit.wide(() => kit.noise('brown').low(500).peak(90, 1, 5).drift(2, 0.9), { center: 0.4 });
    kit.wide(() => kit.noise('pink').band(1400, 0.7).drift(3, 0.7), { gain: -15 });
    const joint = (gain: number) =>
      kit
        .strike('steel', { hz: 95, hardness: 0.45, ring: 0.12 })
        .plus(kit.noise('pink', 0.12).low(420).decay(0.002, 0.11))
        .gain(gain);
    const period = kit.random.range(0.72, 0.92);
    kit.play(
      kit.every({
        seconds: [period * 0.98, period * 1.02],
        first: 0.2,
        gain: [-2, 0],
        make: () => joint(0).plus(joint(-2), { at: 0.17 }),
      }),
      { gain: 2, width: 0.5 },
    );
  },
});
