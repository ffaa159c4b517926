import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'writer',
  words: ['writer', 'author', 'poet', 'novelist', 'philosopher', 'editor', 'critic'],
  facts: {
    usual: ['library', 'office'],
    wardrobe: [
      { garment: 'turtleneck' },
      { garment: 'blazer', colour: '#5b4a3a', material: 'tweed' },
      { garment: 'trousers' },
      { garment: 'shoes' },
    ],
  },
});
