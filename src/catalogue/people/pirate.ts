import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'pirate',
  words: ['pirate', 'buccaneer', 'corsair', 'swashbuckler', 'privateer'],
  facts: {
    usual: ['ship-deck', 'beach'],
    sex: 'male',
    beard: 'beard',
    hair: 'wavy',
    wardrobe: [
      { garment: 'tunic', colour: '#d9cfb8' },
      { garment: 'coat', colour: '#5a2422' },
      { garment: 'trousers', colour: '#3b332b' },
      { garment: 'tricorn' },
      { garment: 'tall-boots' },
      { garment: 'eye-patch' },
    ],
  },
});
