import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'goal',
  words: ['goal', 'soccer goal', 'football goal', 'goalpost', 'goalposts', 'goal net'],
  facts: {
    size: [5, 2.1, 1.6],
    materials: ['metal', 'cloth'],
    rests: 'ground',
    anchors: { mouth: { at: [0, 1, 0.7], kind: 'opening', size: [4.8, 2] } },
  },
  build(kit, params) {
    const post = { colour: params.colour ?? '#f4f4f0', roughness: 0.25, vary: 0 };
    const [w, h, z] = [2.44, 2, 0.75];
    kit.add(
      kit
        .tube(
          [
            [-w, 0, z],
            [-w, h, z],
          ],
          0.06,
          { sides: 12 },
        )
        .as('metal', post),
      kit
        .tube(
          [
            [w, 0, z],
            [w, h, z],
          ],
          0.06,
          { sides: 12 },
        )
        .as('metal', post),
      kit
        .tube(
          [
            [-w - 0.06, h, z],
            [w + 0.06, h, z],
          ],
          0.06,
          { sides: 12 },
        )
        .as('metal', post),
      ...[-1, 1].map((s) =>
        kit
          .tube(
            [
              [s * w, h, z],
              [s * w, h - 0.15, 0],
              [s * w, 0.03, -0.75],
            ],
            0.025,
            { sides: 8, steps: 10 },
          )
          .as('metal', post),
      ),
      kit
        .tube(
          [
            [-w, 0.03, -0.75],
            [w, 0.03, -0.75],
          ],
          0.025,
          { sides: 8 },
        )
        .as('metal', post),
    );
    const cord = (p: readonly (readonly [number, number, number])[]) =>
      kit.part(
        'net',
        [0, h, z],
        kit
          .tube(p, 0.008, { sides: 3, steps: p.length > 2 ? 8 : 1 })
          .as('cloth', { colour: '#f0f0ec', vary: 0 }),
      );
    const back = (x: number, v: number): readonly [number, number, number] => [
      x,
      (h - 0.05) * (1 - v) - 0.1 * Math.sin(Math.PI * v),
      z - 1.5 * Math.min(1, v * 1.4) ** 0.8,
    ];
    for (let i = 0; i <= 24; i++) cord([0, 0.25, 0.5, 0.75, 1].map((v) => back(-w + (2 * w * i) / 24, v)));
    for (let j = 1; j < 12; j++) cord([back(-w, j / 12), back(w, j / 12)]);
    for (const s of [-1, 1]) {
      for (let i = 1; i < 7; i++)
        cord([[s * w, 0, z - i * 0.21], back(s * w, Math.max(0.02, (i / 7) * 0.72))]);
      for (let j = 1; j < 9; j++)
        cord([
          [s * w, (h * j) / 9.5, z],
          [s * w, (h * j) / 9.5, z - 1.5 * (1 - j / 9.5) ** 0.6],
        ]);
    }
  },
});
