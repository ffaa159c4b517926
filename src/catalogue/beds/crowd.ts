import { defineBed } from '../kinds.ts';

/** People talking all around: no word can be made out. */
export default defineBed({
  id: 'crowd',
  words: [
    'crowd',
    'crowd murmur',
    'murmur',
    'murmuring crowd',
    'people talking',
    'chatter',
    'crowd chatter',
    'conversation',
    'background chatter',
    'crowd noise',
    'babble',
    'hushed voices',
    'voice',
    'market chatter',
    'crowd ambience',
    'voices',
    'audience murmur',
    'market',
    'bustle',
    'market bustle',
    'bustling crowd',
    'pedestrian',
    'passersby',
    'murmuring voices',
    'indistinct chatter',
  ],
  facts: { level: -14 },
  play(kit) {
    for (let talker = 0; talker < 7; talker++) {
      const woman = kit.random.chance(0.5);
      const hz = woman ? kit.random.range(180, 240) : kit.random.range(95, 135);
      const size = woman ? 0.86 : 1;
      const talk = kit
        .grains({
          rate: kit.random.range(3.6, 5.2),
          variants: 18,
          gain: [-9, 0],
          make: (random) => {
            const length = random.range(0.1, 0.26);
            const vowels = `${random.pick(['a', 'e', 'i', 'o', 'u', 'm'])}${random.pick(['a', 'e', 'o', 'u'])}`;
            const f = hz * random.range(0.88, 1.2);
            return kit.mix(
              kit
                .throat(
                  [
                    [0, f],
                    [length, f * random.range(0.85, 1.08)],
                  ],
                  vowels,
                  length,
                  { size, breath: 0.15 },
                )
                .fade(0.03, 0.05),
              kit.noise('white', 0.05).band(random.range(2500, 5500), 1).fade(0.01, 0.03).gain(-26),
            );
          },
        })
        .drift(6, 1.5);
      kit.play(talk.low(kit.random.range(1800, 3600)).high(140), {
        pan: kit.random.range(-0.9, 0.9),
        gain: kit.random.range(-7, 0),
        width: 0.5,
      });
    }
    kit.wide(() => kit.noise('pink').band(420, 0.7).drift(2, 0.6), { gain: -14 });
  },
});
