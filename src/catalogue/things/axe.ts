import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'axe',
  words: ['axe', 'battle axe', 'hatchet', 'viking axe', 'pickaxe', 'tomahawk'],
  facts: {
    size: [0.34, 0.85, 0.05],
    materials: ['wood', 'steel'],
    body: { mass: 1.8, restitution: 0.2, friction: 0.5, shape: 'box' },
    rests: 'hand',
    held: true,
    anchors: { grip: { at: [0, 0.25, 0], kind: 'grip' } },
  },
  build(kit, params) {
    kit.add(
      kit
        .tube(
          [
            [0, 0, 0],
            [0.008, 0.3, 0],
            [-0.004, 0.6, 0],
            [0, 0.85, 0],
          ],
          [0.021, 0.017, 0.017, 0.019],
          { sides: 10, steps: 12 },
        )
        .as('wood', { colour: params.colour ?? '#8a5a34', wear: 0.3 }),
      kit
        .extrude(
          [
            [-0.09, 0.71],
            [-0.09, 0.79],
            [0.03, 0.8],
            [0.14, 0.87],
            [0.22, 0.88],
            [0.24, 0.75],
            [0.22, 0.6],
            [0.14, 0.63],
            [0.03, 0.71],
          ],
          0.032,
          { bevel: 0.008 },
        )
        .as('steel', { wear: 0.3 }),
      kit
        .extrude(
          [
            [0.2, 0.87],
            [0.245, 0.9],
            [0.262, 0.75],
            [0.245, 0.58],
            [0.2, 0.62],
            [0.22, 0.75],
          ],
          0.008,
          { bevel: 0.003 },
        )
        .as('steel', { colour: '#e8ecee', roughness: 0.15 }),
      ...[0.08, 0.12, 0.16, 0.2].map((y) =>
        kit.cylinder(0.023, 0.02, { sides: 10 }).at(0.003, y, 0).as('leather', { colour: '#3c281c' }),
      ),
    );
  },
});
