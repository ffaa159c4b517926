import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'glass',
  words: [
    'glass',
    'glass of water',
    'tumbler',
    'drink',
    'whiskey',
    'juice',
    'lemonade',
    'smoothie',
    'milkshake',
    'iced tea',
    'iced coffee',
    'lemonade glass',
  ],
  facts: {
    size: [0.085, 0.14, 0.085],
    materials: ['glass'],
    body: { mass: 0.2, restitution: 0.3, friction: 0.35, shape: 'cylinder' },
    anchors: { grip: { at: [0, 0.07, 0], kind: 'grip' } },
    rests: 'table',
    held: true,
  },
  build(kit, params) {
    kit.add(
      kit
        .lathe(
          [
            [0, 0],
            [0.031, 0],
            [0.033, 0.004],
            [0.0415, 0.138],
            [0.041, 0.14],
            [0.0395, 0.138],
            [0.0315, 0.012],
            [0, 0.012],
          ],
          { sides: 28 },
        )
        .as('glass', { colour: '#dceaee', roughness: 0.03 }),
    );
    if (params.state.includes('empty')) return;
    const drink = params.colour ?? '#a8d4e4';
    kit.add(
      kit
        .lathe(
          [
            [0, 0.013],
            [0.031, 0.013],
            [0.0375, 0.104],
            [0, 0.104],
          ],
          { sides: 26 },
        )
        .as('water', { colour: drink, roughness: 0.05 }),
    );
  },
});
