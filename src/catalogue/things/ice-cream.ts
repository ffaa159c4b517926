import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'ice-cream',
  words: ['ice cream', 'ice-cream', 'ice cream cone', 'gelato', 'ice-cream cone', 'sundae', 'soft serve'],
  facts: {
    size: [0.09, 0.23, 0.09],
    materials: ['paper'],
    body: { mass: 0.15, restitution: 0.05, friction: 0.6, shape: 'cylinder' },
    anchors: { grip: { at: [0, 0.07, 0], kind: 'grip' } },
    rests: 'hand',
    held: true,
  },
  build(kit, params) {
    const scoops = [params.colour ?? '#f0a0b4', '#f6ecd0', '#7a4a30'];
    const cone = (y: number): number => 0.003 + (y / 0.125) * 0.035;
    kit.add(
      kit
        .lathe(
          [
            [0, 0],
            [cone(0), 0],
            [cone(0.125), 0.125],
            [0.041, 0.127],
            [0.041, 0.138],
            [0.035, 0.138],
            [0, 0.12],
          ],
          { sides: 28 },
        )
        .as('felt', { colour: '#d8a05c', vary: 0 }),
    );
    for (const s of [-1, 1])
      for (let i = 0; i < 8; i++)
        kit.add(
          kit
            .tube(
              Array.from({ length: 6 }, (_, k) => {
                const y = 0.012 + k * 0.022;
                const a = s * k * 0.28 + (i * Math.PI) / 4;
                const r = cone(y) + 0.0005;
                return [r * Math.sin(a), y, r * Math.cos(a)] as const;
              }),
              0.0014,
              { sides: 5, steps: 10 },
            )
            .as('felt', { colour: '#b0763a' }),
        );
    for (const [i, [x, y, z]] of (
      [
        [-0.016, 0.15, 0.006],
        [0.018, 0.155, -0.004],
        [0, 0.192, 0.002],
      ] as const
    ).entries())
      kit.add(
        kit
          .blob(0.031, { lumps: 7, roughness: 0.07, detail: 3 })
          .at(x, y, z)
          .as('felt', { colour: scoops[i]!, vary: 0, roughness: 0.5 }),
        ...Array.from({ length: 7 }, (_, k) => {
          const a = k * 0.9;
          return kit
            .sphere([0.011, 0.007, 0.011], { segments: 8 })
            .at(x + 0.026 * Math.sin(a), y - 0.018, z + 0.026 * Math.cos(a))
            .as('felt', { colour: scoops[i]!, vary: 0, roughness: 0.5 });
        }),
      );
    kit.add(
      kit
        .sphere(0.01, { segments: 14 })
        .at(0.004, 0.225, 0.004)
        .as('ceramic', { colour: '#c81c2c', roughness: 0.06 }),
      kit
        .tube(
          [
            [0.004, 0.232, 0.004],
            [0.012, 0.246, 0],
            [0.022, 0.25, 0],
          ],
          0.001,
          { sides: 5 },
        )
        .as('leaf'),
    );
    for (let i = 0; i < 18; i++) {
      const a = i * 2.4;
      const r = 0.03 * Math.sqrt((i + 1) / 18);
      kit.add(
        kit
          .box(0.007, 0.0018, 0.0018, { bevel: 0.0004 })
          .turn(kit.random.range(-1, 1), a, kit.random.range(-1, 1))
          .at(r * Math.sin(a), 0.192 + Math.sqrt(0.00104 - r * r), r * Math.cos(a))
          .as('plastic', { colour: ['#e84c5c', '#4cb0e8', '#f0d040', '#6cc860'][i % 4]! }),
      );
    }
  },
});
