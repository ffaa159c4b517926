import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'sailor',
  words: ['sailor', 'deckhand', 'seaman', 'navy man', 'crewman'],
  facts: {
    usual: ['ship-deck', 'pier'],
    sex: 'male',
    wardrobe: [
      { garment: 'sports-shirt', colour: '#e8e5dd' },
      { garment: 'trousers', colour: '#26334d' },
      { garment: 'nurse-cap' },
      { garment: 'neckerchief', colour: '#26334d' },
      { garment: 'shoes' },
    ],
  },
});
