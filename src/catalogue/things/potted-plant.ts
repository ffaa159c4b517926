import { defineThing } from '../kinds.ts';
import { sheet } from '../kit/assemblies.ts';

export default defineThing({
  id: 'potted-plant',
  words: [
    'potted plant',
    'plant',
    'houseplant',
    'house plant',
    'flower pot',
    'flowerpot',
    'potted flowers',
    'geranium',
    'succulent',
    'fern',
  ],
  facts: {
    size: [0.42, 0.62, 0.42],
    materials: ['terracotta', 'leaf'],
    body: { mass: 3, restitution: 0.1, friction: 0.6, shape: 'cylinder' },
    rests: 'floor',
    held: true,
  },
  build(kit, params) {
    const flowers =
      params.state.includes('flowering') ||
      params.state.includes('flowers') ||
      params.state.includes('blooming');
    kit.add(
      kit
        .lathe(
          [
            [0, 0],
            [0.085, 0],
            [0.09, 0.01],
            [0.118, 0.17],
            [0.135, 0.172],
            [0.138, 0.215],
            [0.122, 0.217],
            [0.118, 0.19],
            [0, 0.19],
          ],
          { sides: 24 },
        )
        .as('terracotta', { wear: 0.3 }),
      kit.cylinder(0.118, 0.01, { sides: 18 }).at(0, 0.192, 0).as('dirt', { colour: '#4a3526' }),
    );
    if (flowers) {
      for (let i = 0; i < 12; i++)
        kit.add(
          kit
            .blob([0.06, 0.045, 0.06], { lumps: 4, roughness: 0.5, detail: 1 })
            .at(kit.random.range(-0.12, 0.12), kit.random.range(0.24, 0.4), kit.random.range(-0.12, 0.12))
            .as('leaf', { colour: '#55793a', vary: 0.2 }),
        );
      const bloom = params.colour ?? kit.random.pick(['#d8465a', '#e0708a', '#d83a30', '#e8c04a']);
      for (let i = 0; i < 16; i++) {
        const a = kit.random.range(0, 6.28);
        const r = kit.random.range(0.02, 0.17);
        kit.add(
          kit
            .blob(kit.random.range(0.022, 0.036), { lumps: 5, roughness: 0.3, detail: 0 })
            .at(r * Math.sin(a), 0.45 - r * 0.8 + kit.random.range(0, 0.1), r * Math.cos(a))
            .as('leaf', { colour: bloom, vary: 0.15 }),
        );
      }
      return;
    }
    for (let i = 0; i < 15; i++) {
      const a = i * 2.4 + kit.random.range(-0.2, 0.2);
      const lean = kit.random.range(0.15, 1);
      const length = kit.random.range(0.28, 0.42);
      kit.add(
        sheet(
          kit,
          2,
          6,
          (u, v) => {
            const w = 0.045 * Math.sin(Math.PI * Math.min(1, v * 0.94 + 0.06)) ** 0.8;
            const out = length * v * Math.sin(lean * (0.3 + v * 0.9));
            const x = (u - 0.5) * 2 * w;
            const y = 0.19 + length * v * Math.cos(lean * (0.3 + v * 0.8)) - Math.abs(u - 0.5) * 0.012;
            return [x * Math.cos(a) + out * Math.sin(a), y, -x * Math.sin(a) + out * Math.cos(a)];
          },
          0.0015,
        ).as('leaf', { colour: params.colour ?? '#5d8a48', vary: 0.22 }),
      );
    }
  },
});
