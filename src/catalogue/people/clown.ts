import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'clown',
  words: ['clown', 'jester', 'mime', 'circus performer', 'acrobat', 'juggler', 'trapeze artist', 'puppeteer'],
  facts: {
    wardrobe: [
      { garment: 'tunic', colour: '#d8a42c', material: 'cotton' },
      { garment: 'trousers', colour: '#3a6aa0' },
      { garment: 'ruff' },
      { garment: 'party-hat' },
      { garment: 'shoes', colour: '#b8322f' },
    ],
  },
});
