import { defineThing } from '../kinds.ts';
import { sheet } from '../kit/assemblies.ts';

export default defineThing({
  id: 'map',
  words: ['map', 'treasure map', 'old map', 'paper map', 'world map'],
  facts: {
    size: [0.62, 0.06, 0.44],
    materials: ['paper'],
    body: { mass: 0.05, restitution: 0, friction: 0.6, shape: 'box' },
    anchors: { grip: { at: [0.28, 0.02, 0], kind: 'grip' } },
    rests: 'table',
    held: true,
  },
  build(kit, params) {
    const lie = (x: number, z: number): number =>
      0.008 +
      0.045 * Math.max(0, Math.abs(x) / 0.31 - 0.82) * 5 * Math.max(0, Math.abs(x) / 0.31 - 0.7) +
      0.003 * Math.sin(x * 22) +
      0.003 * Math.sin(z * 18);
    const edge = (v: number): number => 0.006 * Math.sin(v * 43) + 0.004 * Math.sin(v * 97);
    kit.add(
      sheet(
        kit,
        22,
        14,
        (u, v) => {
          const x = (u - 0.5) * (0.6 + edge(v));
          const z = (0.5 - v) * (0.42 + edge(u));
          return [x, lie(x, z), z];
        },
        0.002,
      ).as('paper', { colour: params.colour ?? '#e0c48c', vary: 0, wear: 0.4 }),
    );
    const line = (
      points: readonly (readonly [number, number])[],
      r: number,
      colour: string,
      closed = false,
    ) =>
      kit
        .tube(
          points.map(([x, z]) => [x, lie(x, z) + 0.003, z] as const),
          r,
          { sides: 5, closed, steps: points.length * 4 },
        )
        .as('paper', { colour, vary: 0 });
    const island = Array.from({ length: 18 }, (_, i) => {
      const a = (i * 2 * Math.PI) / 18;
      const r = 1 + 0.22 * Math.sin(a * 3) + 0.12 * Math.sin(a * 5 + 1);
      return [0.02 + 0.17 * r * Math.sin(a), 0.12 * r * Math.cos(a)] as const;
    });
    const fill: number[] = [0.02, lie(0.02, 0) + 0.0015, 0];
    for (const [x, z] of island) fill.push(x, lie(x, z) + 0.0025, z);
    kit.add(
      kit
        .mesh(
          fill,
          island.flatMap((_, i) => [0, 1 + i, 1 + ((i + 1) % island.length)]),
        )
        .as('paper', { colour: '#b8a45c', vary: 0 }),
      line(island, 0.0028, '#4a3018', true),
    );
    for (let i = 0; i < 9; i++) {
      const u = i / 9;
      const p = (k: number): readonly [number, number] => [
        -0.14 + 0.26 * k,
        0.05 - 0.09 * Math.sin(k * 4) - 0.03 * k,
      ];
      kit.add(line([p(u), p(u + 0.06)], 0.0032, '#a82820'));
    }
    kit.add(
      line(
        [
          [0.1, -0.03],
          [0.15, 0.02],
        ],
        0.005,
        '#c02018',
      ),
      line(
        [
          [0.15, -0.03],
          [0.1, 0.02],
        ],
        0.005,
        '#c02018',
      ),
      ...[
        [-0.04, -0.06],
        [0.0, -0.075],
        [0.035, -0.055],
      ].map(([x, z]) =>
        line(
          [
            [x! - 0.018, z! + 0.014],
            [x!, z! - 0.014],
            [x! + 0.018, z! + 0.014],
          ],
          0.0025,
          '#4a3018',
        ),
      ),
      line(
        Array.from(
          { length: 14 },
          (_, i) => [-0.22 + 0.035 * Math.sin(i * 0.449), 0.13 + 0.035 * Math.cos(i * 0.449)] as const,
        ),
        0.002,
        '#4a3018',
        true,
      ),
      line(
        [
          [-0.22, 0.075],
          [-0.22, 0.185],
        ],
        0.0022,
        '#4a3018',
      ),
      line(
        [
          [-0.275, 0.13],
          [-0.165, 0.13],
        ],
        0.0022,
        '#4a3018',
      ),
      ...[-0.15, 0.1, 0.16].map((z) =>
        line(
          [
            [0.22, z],
            [0.235, z - 0.008],
            [0.25, z],
            [0.265, z - 0.008],
            [0.28, z],
          ],
          0.0018,
          '#4a6a7c',
        ),
      ),
    );
  },
});
