import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'taxi',
  words: ['taxi', 'cab', 'taxicab', 'yellow cab'],
  facts: {
    size: [1.76, 1.58, 4.3],
    materials: ['metal', 'glass', 'rubber'],
    body: { mass: 1300, restitution: 0.1, friction: 0.8, shape: 'box' },
    rests: 'ground',
    sound: 'engine',
  },
  build(kit, params) {
    kit.dress('car', [0, 0, 0], 0, { ...params, state: [...params.state, 'taxi'] });
  },
});
