import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'bottle',
  words: [
    'bottle',
    'wine bottle',
    'beer bottle',
    'glass bottle',
    'water bottle',
    'soda bottle',
    'wine',
    'beer',
  ],
  facts: {
    size: [0.076, 0.3, 0.076],
    materials: ['glass'],
    body: { mass: 0.6, restitution: 0.3, friction: 0.35, shape: 'cylinder' },
    anchors: { grip: { at: [0, 0.12, 0], kind: 'grip' } },
    rests: 'table',
    held: true,
  },
  build(kit, params) {
    const colour = params.colour ?? kit.random.pick(['#2f4a33', '#4a3018', '#35564a', '#5c3a1c']);
    kit.add(
      kit
        .lathe(
          [
            [0, 0],
            [0.034, 0],
            [0.038, 0.006],
            [0.038, 0.17],
            [0.034, 0.195],
            [0.019, 0.225],
            [0.0145, 0.245],
            [0.0145, 0.285],
            [0.017, 0.287],
            [0.017, 0.298],
            [0, 0.299],
          ],
          { sides: 12 },
        )
        .as('glass', { colour, roughness: 0.1 }),
      kit
        .lathe(
          [
            [0.0385, 0.06],
            [0.0385, 0.14],
          ],
          { sides: 16, from: -1.2, sweep: 2.4 },
        )
        .as('paper', { colour: kit.random.pick(['#e6dcc2', '#c9b27a', '#d8d2c8']) }),
      kit
        .cylinder(0.0165, 0.02, { sides: 12 })
        .at(0, 0.292, 0)
        .as('metal', { colour: kit.random.pick(['#a83a30', '#b59a4a', '#3a3c40']) }),
    );
  },
});
