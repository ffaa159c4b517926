import { defineThing } from '../kinds.ts';

/** Playing cards spread like a fan, faces to the front. */
export default defineThing({
  id: 'card-fan',
  words: ['playing card', 'deck of cards', 'fan of cards', 'poker card', 'tarot card', 'hand of cards'],
  facts: {
    size: [0.3, 0.19, 0.02],
    materials: ['paper'],
    body: { mass: 0.05, restitution: 0.1, friction: 0.5, shape: 'box' },
    anchors: { grip: { at: [0, 0.03, 0], kind: 'grip' } },
    rests: 'hand',
    held: true,
  },
  build(kit) {
    for (let i = 0; i < 7; i++) {
      const a = (3 - i) * 0.24;
      const z = i * 0.0022;
      const red = i % 2 === 0;
      kit.add(
        kit
          .box(0.075, 0.115, 0.0018, { bevel: 0 })
          .at(0, 0.115, 0)
          .turn(0, 0, a)
          .at(0, 0.015, z)
          .as('paper', { colour: '#f8f5ea', vary: 0 }),
        kit
          .sphere([0.012, 0.015, 0.0008], { segments: 10 })
          .at(0, 0.125, 0)
          .turn(0, 0, a)
          .at(0, 0.015, z + 0.0016)
          .as('paper', { colour: red ? '#c02420' : '#17181c', vary: 0 }),
        kit
          .sphere([0.005, 0.006, 0.0008], { segments: 8 })
          .at(-0.027, 0.158, 0)
          .turn(0, 0, a)
          .at(0, 0.015, z + 0.0016)
          .as('paper', { colour: red ? '#c02420' : '#17181c', vary: 0 }),
        kit
          .box(0.07, 0.11, 0.001, { bevel: 0 })
          .at(0, 0.115, 0)
          .turn(0, 0, a)
          .at(0, 0.015, z - 0.0014)
          .as('paper', { colour: '#9c2a2a', vary: 0 }),
      );
    }
  },
});
