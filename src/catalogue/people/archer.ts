import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'archer',
  words: ['archer', 'bowman', 'elf archer'],
  facts: {
    usual: ['forest'],
    carries: ['recurve-bow'],
    build: 'athletic',
    wardrobe: [
      { garment: 'shirt', colour: '#5a6b3a' },
      { garment: 'vest', colour: '#5a3a22', material: 'leather' },
      { garment: 'trousers', colour: '#4a3a2a' },
      { garment: 'boots', colour: '#3a2618' },
    ],
  },
});
