import { defineMotion } from '../kinds.ts';

/** Larger and smaller, brighter and darker, like a heart. */
export default defineMotion({
  id: 'pulse',
  words: ['pulse', 'beat', 'throb', 'pulsate', 'heartbeat', 'palpitate', 'wobble'],
  facts: {
    name: 'pulsing',
    regions: ['subject', 'light', 'fire'],
    lasts: true,
  },
  animate(kit) {
    const beat = (t: number): number => Math.sin(Math.PI * 1.1 * kit.pace * t) ** 4 * kit.lasting(t);
    kit.carry({ grow: (t) => 0.035 * kit.amount * beat(t), about: 'middle' });
    kit.shine({ gain: (t) => 0.22 * kit.amount * beat(t), where: 'around', colour: kit.region.colour });
  },
});
