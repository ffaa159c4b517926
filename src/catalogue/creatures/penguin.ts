import { defineCreature } from '../kinds.ts';
import { bird } from '../kit/animals.ts';

export default defineCreature({
  id: 'penguin',
  words: ['penguin', 'emperor penguin', 'penguins'],
  facts: { size: [0.34, 0.74, 0.34], materials: ['felt'], gait: 'biped', speed: 0.5, colour: '#22262c', sound: 'none', head: [0, 0.63, 0.14], rests: 'ground' },
  build(kit, params) {
    const coat = params.colour ?? '#22262c';
    bird(kit, { coat, belly: '#f0ece2', wing: '#1c2026', beak: '#e08a30', size: 0.6, plump: 1.05, neck: 0.03, head: 0.1, beakLength: 0.09, legs: 0.06, span: 0.7, tail: 0.12, upright: true, flying: params.state.some((s) => ['flying', 'soaring', 'gliding', 'in flight'].includes(s)) });
  },
});
