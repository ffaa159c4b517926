import { defineCreature } from '../kinds.ts';
import { bird } from '../kit/animals.ts';

export default defineCreature({
  id: 'seagull',
  words: ['seagull', 'gull', 'seagulls', 'seabird'],
  facts: { size: [0.2, 0.42, 0.5], materials: ['felt'], gait: 'wings', speed: 6, colour: '#f2f0ea', sound: 'gull', head: [0, 0.36, 0.18], rests: 'air' },
  build(kit, params) {
    const coat = params.colour ?? '#f2f0ea';
    bird(kit, { coat, belly: '#f6f4ee', wing: '#b4bac0', beak: '#e8a02c', size: 0.38, plump: 0.85, neck: 0.03, head: 0.06, beakLength: 0.07, legs: 0.1, span: 1.1, tail: 0.16, flying: params.state.some((s) => ['flying', 'soaring', 'gliding', 'in flight'].includes(s)) });
  },
});
