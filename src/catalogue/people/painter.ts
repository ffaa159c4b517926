import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'painter',
  words: ['painter', 'artist', 'illustrator', 'sketch artist', 'calligrapher'],
  facts: {
    usual: ['workshop', 'studio'],
    carries: ['paintbrush'],
    wardrobe: [
      { garment: 'shirt', colour: '#d6cfc0' },
      { garment: 'overalls' },
      { garment: 'beret' },
      { garment: 'shoes' },
    ],
  },
});
