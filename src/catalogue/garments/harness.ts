import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'harness',
  words: ['harness', 'climbing harness', 'safety harness', 'parachute harness'],
  facts: {
    covers: [],
    layer: 4.4,
    colour: '#c2622a',
    material: 'nylon',
    cut: [{ piece: 'patch', shape: 'harness' }],
  },
});
