import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'astronaut',
  words: ['astronaut', 'cosmonaut', 'spaceman', 'space explorer', 'space traveler', 'space traveller'],
  facts: {
    usual: ['lunar-surface', 'spaceship'],
    wardrobe: [{ garment: 'spacesuit' }, { garment: 'space-helmet' }],
  },
});
