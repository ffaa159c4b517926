import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'goggles',
  words: ['goggles', 'ski goggles', 'swim goggles', 'safety goggles', 'diving mask', 'aviator goggles'],
  facts: {
    covers: ['face'],
    layer: 5,
    colour: '#2b2b2e',
    material: 'rubber',
    cut: [{ piece: 'patch', shape: 'goggles' }],
  },
});
