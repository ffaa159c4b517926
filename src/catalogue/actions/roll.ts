import { defineAction } from '../kinds.ts';

/** Over the ground. */
export default defineAction({
  id: 'roll',
  words: ['roll', 'roll down', 'roll across', 'trundle', 'roll along', 'spill out'],
  facts: {
    actor: ['thing', 'creature', 'person'],
    target: 'any',
    seconds: [0.6, 2, 20],
    lasts: true,
    travel: 1.5,
    hands: 'none',
  },
  perform(kit) {
    if (kit.performer !== 'thing') return kit.go({ gait: kit.performer === 'person' ? 'walk' : 'roll' });
    const way = kit.params.direction === 'left' ? -1 : 1;
    kit.launch({ from: 0, what: 'actor', velocity: [way * 0.9 * kit.tempo, 0, 0.1], spin: [0, 0, -way * 8] });
    kit.contact(0.05, 'scrape', 'surface', 0.2);
  },
});
