import { defineMotion } from '../kinds.ts';

/** The sky flashes. */
export default defineMotion({
  id: 'lightning',
  words: [
    'lightning',
    'lightning flashes',
    'flash',
    'strike',
    'lightning strikes',
    'thunder',
    'bolt',
    'crack',
    'light up',
    'illuminate',
    'fork',
    'storm flashes',
    'thunderstorm',
  ],
  facts: {
    name: 'lightning flashing',
    regions: ['sky', 'frame', 'background'],
    nouns: ['lightning', 'thunder', 'bolt', 'storm', 'thunderstorm', 'flash', 'thunderclap', 'electricity'],
    lasts: true,
    bed: 'thunderstorm',
  },
  animate(kit) {
    const first = kit.random.range(0.7, 1.1);
    const gap = kit.random.range(1.9, 2.6);
    // A stroke of lightning is two or three flashes in a quarter of a second.
    const stroke = (u: number): number =>
      u < 0
        ? 0
        : Math.exp(-u * 14) * (1 - Math.exp(-u * 90)) +
          0.75 * Math.exp(-Math.max(0, u - 0.16) * 9) * (u > 0.16 ? 1 - Math.exp(-(u - 0.16) * 90) : 0);
    const most = kit.count ?? Number.POSITIVE_INFINITY;
    const flash = (t: number): number => {
      const nth = Math.floor((t - first) / gap);
      return nth < 0 || nth >= most ? 0 : stroke((t - first) % gap);
    };
    kit.shine({
      gain: (t) => 1.5 * Math.min(1.5, kit.amount) * flash(t) * kit.lasting(t),
      colour: '#dfe8ff',
    });
  },
});
