import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'grass-tuft',
  words: ['grass', 'tall grass', 'reeds', 'wheat', 'tuft', 'weeds', 'crops'],
  facts: { size: [0.45, 0.48, 0.45], materials: ['grass'], rests: 'ground' },
  build(kit, params) {
    const positions: number[] = [];
    const indices: number[] = [];
    for (let i = 0; i < 14; i++) {
      const [a, lean, h] = [
        kit.random.range(0, 6.28),
        kit.random.range(0.05, 0.28),
        kit.random.range(0.22, 0.5),
      ];
      const [x, z] = [kit.random.range(-0.16, 0.16), kit.random.range(-0.16, 0.16)];
      const [c, s] = [Math.cos(a), Math.sin(a)];
      const b = positions.length / 3;
      for (const [u, y, k] of [
        [-0.016, 0, 0],
        [0.016, 0, 0],
        [0.011, h * 0.55, lean * 0.35],
        [-0.011, h * 0.55, lean * 0.35],
        [0, h, lean],
      ] as const)
        positions.push(x + c * u + s * k, y, z - s * u + c * k);
      indices.push(
        b,
        b + 1,
        b + 2,
        b,
        b + 2,
        b + 3,
        b + 3,
        b + 2,
        b + 4,
        b + 2,
        b + 1,
        b,
        b + 3,
        b + 2,
        b,
        b + 4,
        b + 2,
        b + 3,
      );
    }
    kit.add(kit.mesh(positions, indices).as('grass', { colour: params.colour ?? '#7c9a4c', vary: 0.2 }));
  },
});
