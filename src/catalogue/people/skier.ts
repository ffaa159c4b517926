import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'skier',
  words: ['skier', 'snowboarder', 'mountaineer', 'alpinist', 'polar explorer'],
  facts: {
    usual: ['snow-village'],
    wardrobe: [
      { garment: 'puffer-jacket' },
      { garment: 'trousers', colour: '#2b3038', material: 'nylon' },
      { garment: 'beanie' },
      { garment: 'goggles' },
      { garment: 'gloves' },
      { garment: 'boots' },
    ],
  },
});
