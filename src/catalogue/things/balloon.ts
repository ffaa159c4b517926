import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'balloon',
  words: ['balloon', 'red balloon', 'party balloon', 'balloons'],
  facts: {
    size: [0.28, 1.1, 0.28],
    materials: ['rubber'],
    body: { mass: 0.01, restitution: 0.6, friction: 0.3, shape: 'sphere' },
    anchors: { grip: { at: [0, 0.02, 0], kind: 'grip' } },
    rests: 'hand',
    held: true,
  },
  build(kit, params) {
    const rubber = {
      colour: params.colour ?? kit.random.pick(['#d83a34', '#2f7ac0', '#e8b82c', '#d8609a']),
      roughness: 0.18,
    };
    kit.add(
      kit
        .lathe(
          [
            [0, 0.745],
            [0.02, 0.757],
            [0.07, 0.82],
            [0.118, 0.9],
            [0.14, 0.97],
            [0.132, 1.04],
            [0.09, 1.09],
            [0, 1.11],
          ],
          { sides: 28 },
        )
        .as('plastic', rubber),
      kit.cylinder(0.014, 0.02, { top: 0.004, sides: 10 }).at(0, 0.742, 0).as('plastic', rubber),
      kit
        .tube(
          [
            [0, 0, 0],
            [0.015, 0.25, 0.01],
            [-0.012, 0.5, -0.006],
            [0, 0.735, 0],
          ],
          0.0016,
          { sides: 4, steps: 14 },
        )
        .as('cloth'),
    );
  },
});
