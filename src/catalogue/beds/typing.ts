import { defineBed } from '../kinds.ts';

/** Someone types on a keyboard: bursts of keys with pauses. */
export default defineBed({
  id: 'typing',
  words: [
    'typing',
    'keyboard',
    'keyboard typing',
    'typing keyboard',
    'keyboard click',
    'office',
    'typewriter',
    'keyboard clacking',
    'office ambience',
    'clicking keyboard',
    'key clicking',
    'keyboard clatter',
  ],
  facts: { level: -19 },
  play(kit) {
    let at = kit.random.range(0, 0.2);
    while (at < kit.seconds) {
      const word = kit.random.integer(3, 9);
      for (let i = 0; i < word && at < kit.seconds; i++) {
        kit.play(kit.effect('key'), { at, gain: kit.random.range(-6, 0), pan: kit.random.range(-0.2, 0.2) });
        at += kit.random.range(0.07, 0.17);
      }
      at += kit.random.range(0.15, 0.7);
    }
  },
});
