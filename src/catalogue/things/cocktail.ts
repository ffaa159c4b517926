import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'cocktail',
  words: ['cocktail', 'martini', 'margarita', 'tropical drink', 'martini glass', 'cocktail glass'],
  facts: {
    size: [0.14, 0.22, 0.14],
    materials: ['glass'],
    body: { mass: 0.3, restitution: 0.3, friction: 0.4, shape: 'cylinder' },
    anchors: { grip: { at: [0, 0.08, 0], kind: 'grip' } },
    rests: 'table',
    held: true,
  },
  build(kit, params) {
    const drink = params.colour ?? '#f0683c';
    kit.add(
      kit
        .lathe(
          [
            [0, 0],
            [0.038, 0],
            [0.036, 0.003],
            [0.006, 0.01],
            [0.004, 0.03],
            [0.004, 0.085],
            [0.008, 0.092],
            [0.058, 0.158],
            [0.0565, 0.159],
            [0.006, 0.094],
            [0, 0.093],
          ],
          { sides: 36 },
        )
        .as('glass', { colour: '#e8f4f6', roughness: 0.02 }),
      kit
        .lathe(
          [
            [0, 0.096],
            [0.006, 0.096],
            [0.05, 0.152],
            [0, 0.152],
          ],
          { sides: 32 },
        )
        .as('ceramic', { colour: drink, roughness: 0.08 })
        .glow(drink, 0.25),
      kit
        .cylinder(0.026, 0.006, { sides: 26, bevel: 0.001 })
        .turn(Math.PI / 2, 0, 0.2)
        .at(0.05, 0.168, 0)
        .as('ceramic', { colour: '#f0a02c', roughness: 0.3 }),
      kit
        .cylinder(0.021, 0.0068, { sides: 24, bevel: 0 })
        .turn(Math.PI / 2, 0, 0.2)
        .at(0.05, 0.168, 0)
        .as('ceramic', { colour: '#f8c860', roughness: 0.3 }),
      kit
        .tube(
          [
            [0.02, 0.11, 0],
            [-0.045, 0.215, -0.02],
          ],
          0.003,
          { sides: 8 },
        )
        .as('plastic', { colour: '#e84c6c' }),
      kit
        .tube(
          [
            [-0.01, 0.12, 0.02],
            [-0.035, 0.205, 0.03],
          ],
          0.0012,
          { sides: 5 },
        )
        .as('wood'),
      ...Array.from({ length: 10 }, (_, i) => {
        const a = (k: number) => (k * 2 * Math.PI) / 10;
        return kit
          .mesh(
            [
              -0.036,
              0.212,
              0.031,
              -0.036 + 0.042 * Math.sin(a(i)),
              0.192,
              0.031 + 0.042 * Math.cos(a(i)),
              -0.036 + 0.042 * Math.sin(a(i + 1)),
              0.192,
              0.031 + 0.042 * Math.cos(a(i + 1)),
            ],
            [0, 1, 2, 0, 2, 1],
          )
          .as('paper', { colour: i % 2 ? '#f4e0a0' : '#28a0b4' });
      }),
      kit
        .sphere(0.009, { segments: 12 })
        .at(-0.012, 0.158, 0.02)
        .as('ceramic', { colour: '#c81c2c', roughness: 0.05 }),
    );
  },
});
