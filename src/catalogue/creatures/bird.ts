import { defineCreature } from '../kinds.ts';
import { bird } from '../kit/animals.ts';

export default defineCreature({
  id: 'bird',
  words: ['bird', 'birds', 'sparrow', 'robin', 'songbird', 'finch', 'swallow', 'bluebird'],
  facts: { size: [0.12, 0.22, 0.28], materials: ['felt'], gait: 'wings', speed: 4, colour: '#5f88b0', sound: 'chirp', head: [0, 0.17, 0.09], rests: 'ground' },
  build(kit, params) {
    const coat = params.colour ?? '#5f88b0';
    bird(kit, { coat, belly: '#e8d0a8', wing: '#4a6a90', beak: '#d89030', size: 0.2, plump: 1, neck: 0.005, head: 0.042, beakLength: 0.035, legs: 0.05, span: 0.4, tail: 0.12, flying: params.state.some((s) => ['flying', 'soaring', 'gliding', 'in flight'].includes(s)) });
  },
});
