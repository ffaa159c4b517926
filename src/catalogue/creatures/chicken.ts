import { defineCreature } from '../kinds.ts';
import { bird } from '../kit/animals.ts';

export default defineCreature({
  id: 'chicken',
  words: ['chicken', 'hen', 'rooster'],
  facts: { size: [0.26, 0.46, 0.48], materials: ['felt'], gait: 'biped', speed: 0.7, colour: '#c88a50', sound: 'cluck', head: [0, 0.4, 0.16], rests: 'ground' },
  build(kit, params) {
    const coat = params.colour ?? '#c88a50';
    bird(kit, { coat, belly: '#e0b078', wing: '#a86c38', beak: '#e0a838', size: 0.36, plump: 1.15, neck: 0.08, head: 0.055, beakLength: 0.04, legs: 0.12, span: 0.6, tail: 0.2, flying: params.state.some((s) => ['flying', 'soaring', 'gliding', 'in flight'].includes(s)) });
  },
});
