import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'plate',
  words: [
    'plate',
    'dish',
    'saucer',
    'meal',
    'food',
    'dinner',
    'platter',
    'ingredients',
    'pasta',
    'spaghetti',
    'lasagna',
    'curry',
    'rice',
    'salad',
    'risotto',
    'snack',
    'steak dinner',
    'thanksgiving dinner',
    'eggs',
    'bacon',
  ],
  facts: {
    size: [0.26, 0.07, 0.26],
    materials: ['ceramic'],
    body: { mass: 0.5, restitution: 0.2, friction: 0.4, shape: 'cylinder' },
    anchors: { top: { at: [0, 0.009, 0], kind: 'surface', size: [0.03, 0.03] } },
    rests: 'table',
    held: true,
  },
  build(kit, params) {
    kit.add(
      kit
        .lathe(
          [
            [0, 0],
            [0.075, 0],
            [0.08, 0.004],
            [0.125, 0.018],
            [0.13, 0.021],
            [0.126, 0.023],
            [0.085, 0.012],
            [0, 0.008],
          ],
          { sides: 40 },
        )
        .as('ceramic', { colour: params.colour ?? '#efebe2', roughness: 0.2 }),
    );
    if (['empty', 'laden', 'saucer'].some((state) => params.state.includes(state))) return;
    kit.add(
      kit
        .blob([0.05, 0.026, 0.04], { lumps: 3, roughness: 0.2 })
        .at(-0.02, 0.03, 0.01)
        .as('leather', { colour: '#a8703c' }),
      kit
        .blob([0.032, 0.02, 0.032], { roughness: 0.25 })
        .at(0.045, 0.026, -0.02)
        .as('ceramic', { colour: '#ecdcae' }),
    );
    for (let i = 0; i < 9; i++)
      kit.add(
        kit
          .sphere(0.009, { segments: 8 })
          .at(0.03 + kit.random.range(-0.02, 0.03), 0.018, 0.045 + kit.random.range(-0.015, 0.02))
          .as('leaf', { colour: i % 3 ? '#6f9c44' : '#c8482c', vary: 0.1 }),
      );
  },
});
