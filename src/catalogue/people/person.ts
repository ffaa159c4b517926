import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'person',
  words: ['person', 'someone', 'somebody', 'figure', 'human', 'character', 'individual', 'people', 'pedestrian', 'passerby', 'passer-by', 'bystander', 'stranger', 'neighbour', 'neighbor', 'customer', 'guest', 'visitor', 'commuter', 'passenger', 'spectator', 'onlooker', 'audience member', 'citizen', 'local', 'villager', 'resident', 'friend', 'colleague', 'partner', 'narrator', 'speaker', 'hero', 'protagonist', 'model', 'actor', 'survivor', 'owner', 'shopper', 'patron', 'roommate'],
  facts: {
    wardrobe: [
      { garment: 'sweater', colour: '#5d6d7a' },
      { garment: 'trousers' },
      { garment: 'shoes' },
    ],
  },
});
