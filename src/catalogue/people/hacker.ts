import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'hacker',
  words: [
    'hacker',
    'programmer',
    'gamer',
    'coder',
    'software developer',
    'streamer',
    'nerd',
    'geek',
    'cyberpunk',
    'cyborg person',
    'android person',
  ],
  facts: {
    usual: ['office'],
    age: 'young',
    build: 'slim',
    hair: 'messy',
    wardrobe: [
      { garment: 'hoodie', colour: '#1f2228' },
      { garment: 'jeans', colour: '#23262e' },
      { garment: 'sneakers' },
      { garment: 'headphones' },
    ],
  },
});
