import { defineCreature } from '../kinds.ts';
import { bird } from '../kit/animals.ts';

export default defineCreature({
  id: 'eagle',
  words: ['eagle', 'hawk', 'falcon'],
  facts: { size: [0.4, 0.85, 0.9], materials: ['felt'], gait: 'wings', speed: 8, colour: '#5a4030', sound: 'screech', head: [0, 0.72, 0.3], rests: 'air' },
  build(kit, params) {
    const coat = params.colour ?? '#5a4030';
    bird(kit, { coat, belly: '#6a4c38', wing: '#4a3426', beak: '#e0b03c', size: 0.7, plump: 0.9, neck: 0.06, head: 0.1, beakLength: 0.1, legs: 0.14, span: 2, tail: 0.34, flying: params.state.some((s) => ['flying', 'soaring', 'gliding', 'in flight'].includes(s)) });
  },
});
