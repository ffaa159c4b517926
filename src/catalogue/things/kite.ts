import { defineThing } from '../kinds.ts';
import { sheet } from '../kit/assemblies.ts';

export default defineThing({
  id: 'kite',
  words: ['kite', 'diamond kite', 'flying kite', 'paper kite'],
  facts: {
    size: [1, 2.3, 0.5],
    materials: ['paper', 'cloth'],
    body: { mass: 0.2, restitution: 0.1, friction: 0.3, shape: 'box' },
    anchors: { grip: { at: [0, 0.05, 0.4], kind: 'grip' } },
    rests: 'sky',
    held: true,
  },
  build(kit, params) {
    const first = params.colour ?? '#d8432e';
    const colours = [first, '#f0b030', '#2f7fae', '#f0b030'];
    const [top, low, side] = [
      [0, 2.3],
      [0, 1.0],
      [0.5, 1.85],
    ] as const;
    const corners = [top, [side[0], side[1]], low, [-side[0], side[1]]] as const;
    corners.forEach((a, i) => {
      const b = corners[(i + 1) % 4]!;
      kit.add(
        kit
          .extrude(
            [
              [0, side[1]],
              [a[0], a[1]],
              [b[0], b[1]],
            ],
            0.012,
            { bevel: 0 },
          )
          .as('paper', { colour: colours[i]!, vary: 0 })
          .glow(colours[i]!, 0.06),
      );
    });
    kit.add(
      kit
        .tube(
          [
            [0, 1.0, 0.012],
            [0, 2.3, 0.012],
          ],
          0.012,
          { sides: 6 },
        )
        .as('wood', { colour: '#a88450' }),
      kit
        .tube(
          [
            [-0.5, 1.85, 0.012],
            [0, 1.86, 0.05],
            [0.5, 1.85, 0.012],
          ],
          0.01,
          { sides: 6 },
        )
        .as('wood', { colour: '#a88450' }),
    );
    const tail = (v: number) => [0.18 * Math.sin(v * 8), 1.0 - v * 0.95, 0.06 * Math.sin(v * 5)] as const;
    kit.part(
      'tail',
      [0, 1, 0],
      kit
        .tube(
          Array.from({ length: 12 }, (_, i) => tail(i / 11)),
          0.006,
          { sides: 5, steps: 24 },
        )
        .as('cloth', { colour: '#e8e0d0' }),
    );
    for (let i = 0; i < 5; i++) {
      const p = tail(0.15 + i * 0.2);
      for (const s of [-1, 1])
        kit.part(
          'tail',
          [0, 1, 0],
          sheet(
            kit,
            2,
            2,
            (u, v) => [p[0] + s * 0.1 * u, p[1] + (v - 0.5) * 0.09 * u + 0.02, p[2]],
            0.006,
          ).as('cloth', { colour: colours[i % 3]! }),
        );
    }
    kit.add(
      kit
        .tube(
          [
            [0, 1.7, 0.02],
            [0.05, 1.2, 0.35],
            [0, 0, 0.5],
          ],
          0.004,
          { sides: 4, steps: 8 },
        )
        .as('cloth', { colour: '#d8d0c0' }),
    );
  },
});
