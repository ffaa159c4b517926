import { defineBed } from '../kinds.ts';

/** Wind over snow: thin, cold, with hissing grains. */
export default defineBed({
  id: 'snow-wind',
  words: [
    'snow wind',
    'blizzard',
    'snowstorm',
    'icy wind',
    'cold wind',
    'winter wind',
    'arctic wind',
    'snow',
    'arctic',
    'bitter wind',
    'winter',
  ],
  facts: { level: -14 },
  play(kit) {
    kit.also('wind', -2);
    kit.wide(() => kit.noise('white').high(3500).low(8000).drift(7, 1.1), { gain: -16 });
  },
});
