import { defineMotion } from '../kinds.ts';

/** Down as weight has it, to the ground and a little up again. */
export default defineMotion({
  id: 'fall',
  words: ['fall', 'drop', 'topple', 'plummet', 'tumble', 'collapse', 'crash down', 'fall over'],
  facts: {
    name: 'falling',
    regions: ['subject'],
    lasts: false,
    leaves: true,
    seconds: [0.6, 1, 2],
  },
  animate(kit) {
    const [, , , bottom] = kit.region.box;
    const deep = Math.min(0.3, Math.max(0.05, 0.97 - bottom));
    kit.carry({
      y: (t) => {
        const u = Math.min(1, t / Math.min(1, kit.seconds));
        return deep * (u < 0.72 ? (u / 0.72) ** 3 : 1 - 0.12 * Math.sin((Math.PI * (u - 0.72)) / 0.28));
      },
      angle: (t) => 0.05 * kit.once(t),
    });
  },
});
