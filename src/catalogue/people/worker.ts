import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'worker',
  words: [
    'worker',
    'construction worker',
    'builder',
    'labourer',
    'laborer',
    'engineer',
    'electrician',
    'plumber',
    'factory worker',
    'warehouse worker',
    'technician',
    'foreman',
    'dockworker',
    'handyman',
    'welder',
  ],
  facts: {
    usual: ['street'],
    wardrobe: [
      { garment: 'flannel-shirt' },
      { garment: 'jeans' },
      { garment: 'safety-vest' },
      { garment: 'hard-hat' },
      { garment: 'boots' },
      { garment: 'gloves' },
    ],
  },
});
