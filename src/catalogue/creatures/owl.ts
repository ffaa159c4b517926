import { defineCreature } from '../kinds.ts';
import { bird } from '../kit/animals.ts';

export default defineCreature({
  id: 'owl',
  words: ['owl', 'snowy owl', 'barn owl'],
  facts: { size: [0.28, 0.46, 0.3], materials: ['felt'], gait: 'wings', speed: 4, colour: '#8a6c4c', sound: 'hoot', head: [0, 0.38, 0.08], rests: 'ground' },
  build(kit, params) {
    const coat = params.colour ?? '#8a6c4c';
    bird(kit, { coat, belly: '#d8c4a0', wing: '#6e5438', beak: '#c8a040', size: 0.36, plump: 1.25, neck: 0, head: 0.115, beakLength: 0.035, legs: 0.04, span: 0.95, tail: 0.14, eye: '#d89a20', upright: true, flying: params.state.some((s) => ['flying', 'soaring', 'gliding', 'in flight'].includes(s)) });
  },
});
