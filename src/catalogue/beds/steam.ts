import { defineBed } from '../kinds.ts';

/** Steam escaping, pipes that hiss. */
export default defineBed({
  id: 'steam',
  words: [
    'steam',
    'steam hiss',
    'hissing',
    'hiss',
    'hissing steam',
    'espresso machine',
    'pipe',
    'gas',
    'hissing pipe',
    'steam venting',
    'steam hissing',
  ],
  facts: { level: -17 },
  play(kit) {
    kit.wide(() => kit.noise('white').band(5200, 0.5).high(1500).drift(5, 0.8), { center: 0.4 });
    kit.wide(() => kit.noise('pink').band(900, 0.8).drift(4, 0.6), { gain: -14 });
  },
});
