import { defineCreature } from '../kinds.ts';
import { bird } from '../kit/animals.ts';

export default defineCreature({
  id: 'duck',
  words: ['duck', 'duckling', 'ducks', 'goose', 'mallard'],
  facts: { size: [0.24, 0.42, 0.55], materials: ['felt'], gait: 'wings', speed: 0.6, colour: '#efe8da', sound: 'quack', head: [0, 0.34, 0.2], rests: 'water' },
  build(kit, params) {
    const coat = params.colour ?? '#efe8da';
    bird(kit, { coat, belly: '#f6f2e8', wing: '#e0d8c8', beak: '#e8962c', size: 0.44, plump: 1, neck: 0.09, head: 0.062, beakLength: 0.075, legs: 0.06, span: 0.9, tail: 0.14, flying: params.state.some((s) => ['flying', 'soaring', 'gliding', 'in flight'].includes(s)) });
  },
});
