import { defineBed } from '../kinds.ts';

/** A waterfall: a heavy, steady roar with spray on top. */
export default defineBed({
  id: 'waterfall',
  words: [
    'waterfall',
    'cascade',
    'cascading water',
    'rapids',
    'roaring water',
    'white water',
    'falling water',
    'rushing water',
  ],
  facts: { level: -10 },
  play(kit) {
    kit.wide(() => kit.noise('pink').low(5200).high(90).peak(500, 0.7, 4).drift(0.8, 0.5), { center: 0.2 });
    kit.wide(() => kit.noise('white').high(3000).drift(2, 0.2), { gain: -16 });
  },
});
