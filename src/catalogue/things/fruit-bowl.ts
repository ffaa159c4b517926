import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'fruit-bowl',
  words: [
    'bowl of fruit',
    'fruit bowl',
    'bowl of apples',
    'fruits',
    'fruit basket',
    'banana',
    'bananas',
    'grapes',
    'oranges',
    'apples',
    'lemons',
  ],
  facts: {
    size: [0.34, 0.22, 0.34],
    materials: ['ceramic'],
    body: { mass: 2, restitution: 0.05, friction: 0.6, shape: 'cylinder' },
    anchors: { grip: { at: [0, 0.06, 0.14], kind: 'grip' } },
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
            [0.08, 0.012],
            [0.07, 0.02],
            [0.13, 0.055],
            [0.168, 0.1],
            [0.16, 0.1],
            [0.12, 0.062],
            [0, 0.035],
          ],
          { sides: 36 },
        )
        .as('ceramic', { colour: params.colour ?? '#e6eaf0', roughness: 0.15 }),
      kit
        .lathe(
          [
            [0.169, 0.088],
            [0.1705, 0.094],
            [0.169, 0.1],
          ],
          { sides: 36 },
        )
        .as('ceramic', { colour: '#3c6a9c' }),
    );
    const apple = (x: number, y: number, z: number, colour: string) => [
      kit
        .lathe(
          [
            [0, 0.006],
            [0.016, 0],
            [0.034, 0.012],
            [0.041, 0.038],
            [0.034, 0.062],
            [0.016, 0.07],
            [0, 0.06],
          ],
          { sides: 20 },
        )
        .turn(0.15, 0, -0.1)
        .at(x, y - 0.035, z)
        .as('ceramic', { colour, roughness: 0.15 }),
      kit
        .tube(
          [
            [x, y + 0.024, z],
            [x + 0.006, y + 0.046, z],
          ],
          0.0024,
          { sides: 6 },
        )
        .as('wood', { colour: '#4a3018' }),
    ];
    kit.add(
      ...apple(-0.07, 0.115, 0.06, '#c8281e'),
      ...apple(-0.08, 0.12, -0.04, '#7ab03c'),
      ...apple(-0.005, 0.16, 0.0, '#c8281e'),
      ...(
        [
          [0.06, 0.11, 0.07],
          [0.0, 0.105, 0.1],
          [0.03, 0.11, -0.09],
        ] as const
      ).map(([x, y, z]) =>
        kit
          .sphere(0.04, { segments: 20 })
          .at(x, y, z)
          .as('leather', { colour: '#f08a1c', roughness: 0.5, vary: 0.02 }),
      ),
      ...[0, 1, 2].map((i) =>
        kit
          .tube(
            [
              [0.07 + i * 0.012, 0.12, -0.1 + i * 0.01],
              [0.13 + i * 0.016, 0.145 + i * 0.012, -0.04],
              [0.135 + i * 0.018, 0.15 + i * 0.012, 0.04],
              [0.1 + i * 0.012, 0.14 + i * 0.01, 0.1],
            ],
            [0.006, 0.018, 0.019, 0.016, 0.005],
            { sides: 7, steps: 16 },
          )
          .as('ceramic', { colour: '#f2d032', roughness: 0.45, vary: 0.03 }),
      ),
      ...Array.from({ length: 18 }, (_, i) => {
        const [a, k] = [i * 2.4, i / 18];
        return kit
          .sphere(0.0135, { segments: 10 })
          .at(-0.1 - 0.055 * k + 0.022 * Math.sin(a), 0.15 - 0.06 * k, 0.01 + 0.026 * Math.cos(a))
          .as('ceramic', { colour: '#5c2c6c', roughness: 0.2 });
      }),
    );
  },
});
