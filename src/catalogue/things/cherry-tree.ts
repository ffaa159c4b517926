import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'cherry-tree',
  words: ['cherry tree', 'cherry blossom', 'cherry blossoms', 'sakura', 'blossoming tree', 'cherry trees'],
  facts: { size: [4.3, 5.6, 4.6], materials: ['wood', 'leaf'], rests: 'ground' },
  build(kit, params) {
    kit.dress('tree', [0, 0, 0], 0, { ...params, state: [...params.state, 'blossom'] });
  },
});
