import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'bowl',
  words: [
    'bowl',
    'ramen',
    'ramen bowl',
    'bowl of ramen',
    'soup',
    'bowl of soup',
    'noodles',
    'rice bowl',
    'cereal',
    'porridge',
    'oatmeal',
    'stew',
    'broth',
    'popcorn',
    'salad bowl',
    'bowl of cereal',
  ],
  facts: {
    size: [0.2, 0.09, 0.2],
    materials: ['ceramic'],
    body: { mass: 0.5, restitution: 0.2, friction: 0.4, shape: 'cylinder' },
    anchors: { grip: { at: [0.1, 0.06, 0], kind: 'grip' } },
    rests: 'table',
    held: true,
  },
  build(kit, params) {
    const glaze = { colour: params.colour ?? '#8a2420', roughness: 0.2 };
    kit.add(
      kit
        .lathe(
          [
            [0, 0],
            [0.045, 0],
            [0.047, 0.012],
            [0.075, 0.03],
            [0.094, 0.06],
            [0.1, 0.088],
            [0.097, 0.09],
            [0.094, 0.087],
            [0.087, 0.06],
            [0.06, 0.032],
            [0, 0.026],
          ],
          { sides: 32 },
        )
        .as('ceramic', glaze),
      kit
        .lathe(
          [
            [0.0985, 0.08],
            [0.101, 0.088],
            [0.0965, 0.0915],
          ],
          { sides: 32 },
        )
        .as('ceramic', { colour: '#e8dcc4', roughness: 0.2 }),
    );
    if (params.state.includes('empty')) return;
    kit.add(
      kit
        .cylinder(0.09, 0.004, { sides: 28, bevel: 0 })
        .at(0, 0.07, 0)
        .as('water', { colour: '#b8843c', roughness: 0.15 }),
    );
    for (let i = 0; i < 7; i++) {
      const a = kit.random.range(0, 6.28);
      const p = (k: number): readonly [number, number, number] => [
        0.05 * Math.cos(a + k),
        0.073 + 0.004 * Math.sin(k * 3 + i),
        0.05 * Math.sin(a * 1.7 + k * 1.3),
      ];
      kit.add(
        kit
          .tube([p(0), p(1), p(2), p(3)], 0.0035, { sides: 5, steps: 9 })
          .as('plastic', { colour: '#efd48a' }),
      );
    }
    kit.add(
      kit
        .sphere([0.024, 0.012, 0.02], { segments: 14 })
        .at(0.035, 0.077, -0.02)
        .as('ceramic', { colour: '#f4efe4' }),
      kit
        .sphere([0.011, 0.006, 0.011], { segments: 10 })
        .at(0.035, 0.086, -0.02)
        .as('ceramic', { colour: '#e8961e' }),
      kit.cylinder(0.026, 0.006, { sides: 16 }).at(-0.04, 0.076, -0.015).as('ceramic', { colour: '#e8b8a0' }),
      kit
        .box(0.05, 0.04, 0.002)
        .turn(-0.3, 0.2, 0)
        .at(-0.01, 0.095, -0.06)
        .as('paper', { colour: '#1e2a1e' }),
    );
    for (let i = 0; i < 6; i++)
      kit.add(
        kit
          .cylinder(0.005, 0.003, { sides: 8 })
          .at(kit.random.range(-0.04, 0.04), 0.077, kit.random.range(0, 0.05))
          .as('leaf', { colour: '#7fb04a' }),
      );
    kit.emitter({ kind: 'steam', at: [0, 0.085, 0], size: 0.12, rate: 1 });
  },
});
