import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'jar',
  words: ['jar', 'glass jar', 'mason jar', 'canister'],
  facts: {
    size: [0.1, 0.16, 0.1],
    materials: ['glass', 'steel'],
    body: { mass: 0.4, restitution: 0.2, friction: 0.4, shape: 'cylinder' },
    rests: 'shelf',
    held: true,
  },
  build(kit, params) {
    const fill =
      params.colour ??
      kit.random.pick(['#b98f4c', '#6f8a7a', '#9a4f3c', '#c9b58a', '#56707e', '#8c6a3c', '#a7a29a']);
    const level = kit.random.range(0.07, 0.12);
    kit.add(
      kit
        .lathe(
          [
            [0, 0],
            [0.044, 0],
            [0.049, 0.006],
            [0.049, level],
            [0, level],
          ],
          { sides: 16 },
        )
        .as('glass', { colour: fill, roughness: 0.15, vary: 0.12 }),
      kit
        .lathe(
          [
            [0.049, level],
            [0.049, 0.122],
            [0.04, 0.137],
            [0.038, 0.142],
            [0, 0.142],
          ],
          { sides: 16 },
        )
        .as('glass', { colour: '#c9d6d4', roughness: 0.08 }),
      kit
        .cylinder(0.042, 0.02, { sides: 16 })
        .at(0, 0.15, 0)
        .as('steel', { colour: kit.random.pick(['#8b8f94', '#a8503e', '#c2a25e', '#3e4a52']), wear: 0.3 }),
      kit.box(0.055, 0.04, 0.002, { bevel: 0 }).at(0, 0.065, 0.0495).as('paper'),
    );
  },
});
