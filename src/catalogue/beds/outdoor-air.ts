import { defineBed } from '../kinds.ts';

/** Open air with nothing in particular: what is left when all is still. */
export default defineBed({
  id: 'outdoor-air',
  words: [
    'outdoor',
    'open air',
    'outdoor ambience',
    'ambience',
    'natural ambience',
    'airy',
    'air',
    'atmosphere',
    'ambient sound',
    'exterior',
  ],
  facts: { level: -26 },
  play(kit) {
    kit.wide(() => kit.noise('brown').low(600).high(50).drift(2, 2.2), { center: 0.2 });
    kit.wide(() => kit.noise('pink').band(1600, 0.4).drift(3, 1.8), { gain: -12 });
  },
});
