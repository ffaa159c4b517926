import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'ninja',
  words: ['ninja', 'shinobi', 'assassin', 'martial artist', 'karateka', 'kung fu master'],
  facts: {
    usual: ['rooftop'],
    build: 'athletic',
    wardrobe: [
      { garment: 'ninja-suit' },
      { garment: 'balaclava', colour: '#1e2026' },
      { garment: 'flats', colour: '#15151a' },
    ],
  },
});
