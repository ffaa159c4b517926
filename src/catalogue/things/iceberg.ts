import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'iceberg',
  words: ['iceberg', 'ice floe', 'ice mountain', 'floating ice'],
  facts: { size: [9, 6, 7], materials: ['ice'], rests: 'water' },
  build(kit, params) {
    const ice = { colour: params.colour ?? '#dcf0f8', roughness: 0.35, vary: 0.05 };
    const peak = (x: number, z: number, r: number, h: number, n: number): void => {
      // A facetted crag: three uneven rings and a broken tip.
      const positions: number[] = [];
      const rings = [
        [1, 0],
        [0.86, 0.26],
        [0.55, 0.62],
        [0.26, 0.9],
      ] as const;
      for (const [k, y] of rings)
        for (let i = 0; i < n; i++) {
          const a = (2 * Math.PI * i) / n + y * 0.5;
          const f = kit.random.range(0.78, 1.15);
          positions.push(
            x + r * k * f * Math.sin(a),
            h * y * kit.random.range(0.92, 1.08),
            z + r * k * f * 0.8 * Math.cos(a),
          );
        }
      positions.push(x + r * 0.1, h, z);
      const indices: number[] = [];
      for (let j = 0; j < 3; j++)
        for (let i = 0; i < n; i++) {
          const [a, b] = [j * n + i, j * n + ((i + 1) % n)];
          indices.push(a, b, b + n, a, b + n, a + n);
        }
      for (let i = 0; i < n; i++) indices.push(3 * n + i, 3 * n + ((i + 1) % n), 4 * n);
      kit.add(kit.mesh(positions, indices).as('ice', ice));
    };
    peak(-0.6, 0, 3, 6, 9);
    peak(2.2, 0.4, 2.1, 3.6, 8);
    peak(-2.8, 0.8, 1.6, 2.4, 7);
    peak(0.6, 1.9, 1.5, 1.8, 7);
    kit.add(
      kit
        .lathe(
          [
            [0, 0],
            [4.4, 0],
            [4.3, 0.25],
            [0, 0.4],
          ],
          { sides: 14 },
        )
        .scale(1, 1, 0.75)
        .as('ice', { colour: '#7fc4dc', roughness: 0.2 }),
    );
  },
});
