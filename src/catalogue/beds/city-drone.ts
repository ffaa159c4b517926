import { defineBed } from '../kinds.ts';

/** A city far below or far off: one low, breathing drone. */
export default defineBed({
  id: 'city-drone',
  words: [
    'city drone',
    'city hum',
    'faint city drone',
    'urban hum',
    'urban drone',
    'city rumble',
    'distant city',
    'low city hum',
    'urban',
    'city below',
  ],
  facts: { level: -20 },
  play(kit) {
    kit.wide(() => kit.noise('brown').low(300).high(30).drift(1.5, 2.5), { center: 0.4 });
    kit.wide((random) => kit.tone('sine', random.range(84, 92)).drift(4, 1.8), { gain: -15 });
    kit.wide(() => kit.noise('pink').band(480, 0.8).drift(3, 2), { gain: -13 });
  },
});
