import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'craftsman',
  words: [
    'craftsman',
    'artisan',
    'potter',
    'blacksmith',
    'woodworker',
    'carpenter',
    'joiner',
    'cabinetmaker',
    'watchmaker',
    'clockmaker',
    'cobbler',
    'tailor',
    'toymaker',
    'glassblower',
    'jeweler',
    'jeweller',
    'shoemaker',
    'luthier',
    'tinkerer',
    'maker',
    'sculptor',
  ],
  facts: {
    usual: ['workshop'],
    age: 'middle-aged',
    wardrobe: [
      { garment: 'shirt', colour: '#b8a78a' },
      { garment: 'trousers', colour: '#4a3f33' },
      { garment: 'apron', colour: '#5a3c26', material: 'leather' },
      { garment: 'boots' },
    ],
  },
});
