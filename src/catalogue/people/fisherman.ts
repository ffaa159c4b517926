import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'fisherman',
  words: ['fisherman', 'fisher', 'angler', 'trawlerman', 'lobsterman', 'boatman', 'ferryman'],
  facts: {
    usual: ['pier', 'lake'],
    sex: 'male',
    beard: 'beard',
    age: 'middle-aged',
    carries: ['fishing-rod'],
    wardrobe: [
      { garment: 'sweater', colour: '#2f3e52' },
      { garment: 'trousers', colour: '#46443c' },
      { garment: 'raincoat' },
      { garment: 'beanie', colour: '#3b4a5c' },
      { garment: 'rubber-boots' },
    ],
  },
});
