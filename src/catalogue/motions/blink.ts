import { defineMotion } from '../kinds.ts';

/** Lids close and open. */
export default defineMotion({
  id: 'blink',
  words: [
    'blink',
    'blink slowly',
    'eyes blink',
    'flutter lashes',
    'wink',
    'bat eyelashes',
    'eyelids flutter',
    'blinking',
  ],
  facts: {
    name: 'blinking',
    regions: ['face', 'person'],
    lasts: true,
  },
  animate(kit) {
    const gap = 1.7 / kit.pace;
    const first = 0.5 + 0.5 * kit.random.next();
    const length = kit.pace < 0.8 ? 0.7 : 0.46;
    const shut = (t: number): number => {
      const age = (t - first) % gap;
      return t < first || age > length ? 0 : Math.sin((Math.PI * age) / length) ** 2;
    };
    kit.features({ blink: (t) => Math.min(1, 1.6 * shut(t)) * kit.lasting(t) });
  },
});
