import { defineBed } from '../kinds.ts';

/** A dog barks somewhere. */
export default defineBed({
  id: 'dogs',
  words: ['dog barking', 'barking dog', 'distant dog', 'barking', 'dogs barking', 'distant bark'],
  facts: { level: -16 },
  play(kit) {
    kit.play(
      kit
        .every({
          seconds: [0.9, 2.8],
          first: kit.random.range(0.2, 0.8),
          gain: [-5, 0],
          make: (random) => {
            const bark = kit.effect('bark');
            return random.chance(0.5) ? bark.plus(kit.effect('bark'), { at: 0.32, gain: -2 }) : bark;
          },
        })
        .room(0.9, 0.3)
        .lasting(kit.seconds),
      { pan: kit.random.range(-0.6, 0.6) },
    );
  },
});
