import { defineEffect } from '../kinds.ts';

/** Two bodies meet: both ring, the softer one is the hammer. */
export default defineEffect({
  id: 'impact',
  words: [
    'impact',
    'thud',
    'thump',
    'hit',
    'bump',
    'bang',
    'strike',
    'collision',
    'slam',
    'clunk',
    'heavy thud',
    'dull thud',
    'punch',
    'smack',
    'crash',
    'body fall',
    'punches',
    'kick',
  ],
  facts: {
    level: -6,
    contacts: ['impact', 'touch', 'tap', 'drop', 'catch', 'land', 'hit'],
    every: [0.7, 1.2],
  },
  play(kit) {
    const [a, b] = kit.event.materials;
    const soft = /cloth|skin|felt|rubber|earth|leather|paper|grass|sand|snow|water|hair|flesh/;
    const hardness = soft.test(a) || soft.test(b) ? 0.32 : 0.85;
    const force = kit.event.energy;
    kit.play(kit.strike(a || 'wood', { hardness: hardness * (0.7 + 0.3 * force) }));
    kit.play(kit.strike(b || a || 'wood', { hardness: hardness * (0.7 + 0.3 * force) }));
    kit.play(kit.noise('brown', 0.12).low(200).decay(0.002, 0.1), { gain: -6 + 6 * force });
  },
});
