import { defineThing } from '../kinds.ts';
import { sheet } from '../kit/assemblies.ts';

export default defineThing({
  id: 'palm',
  words: ['palm', 'palm tree', 'coconut tree', 'palms'],
  facts: { size: [4, 5.6, 4], materials: ['wood', 'leaf'], rests: 'ground' },
  build(kit, params) {
    const tip: readonly [number, number, number] = [0.75, 4.9, 0];
    kit.add(
      kit
        .tube([[0, -0.1, 0], [0.05, 1, 0], [0.28, 2.8, 0], tip], [0.22, 0.15, 0.12, 0.1], {
          sides: 10,
          steps: 14,
        })
        .as('wood', { colour: '#8a7054', wear: 0.6 }),
    );
    for (let i = 0; i < 11; i++)
      kit.add(
        kit
          .cylinder(0.155 - i * 0.004, 0.03, { sides: 10 })
          .at(0.02 + 0.0065 * i * i * 0.9, 0.5 + i * 0.4, 0)
          .as('wood', { colour: '#6e5842' }),
      );
    for (let i = 0; i < 11; i++) {
      const a = i * 2.4;
      const rise = kit.random.range(0.2, 0.9);
      const length = kit.random.range(1.7, 2.2);
      kit.add(
        sheet(
          kit,
          4,
          9,
          (u, v) => {
            const side = (u - 0.5) * 2;
            const w = 0.36 * Math.sin(Math.PI * (0.08 + 0.88 * v)) * (Math.round(v * 9) % 2 ? 0.7 : 1);
            const out = length * v * 0.95;
            const y =
              rise * Math.sin(v * 2.4) * 0.9 - 1.5 * v * v - Math.abs(side) * 0.16 * Math.sin(Math.PI * v);
            return [
              tip[0] + side * w * Math.cos(a) + out * Math.sin(a),
              tip[1] + y,
              tip[2] - side * w * Math.sin(a) + out * Math.cos(a),
            ];
          },
          0.006,
        ).as('leaf', { colour: params.colour ?? '#6a9448', vary: 0.2 }),
      );
    }
    for (let i = 0; i < 4; i++)
      kit.add(
        kit
          .sphere(0.11, { segments: 10 })
          .at(tip[0] + 0.14 * Math.sin(i * 1.6), tip[1] - 0.14, 0.14 * Math.cos(i * 1.6))
          .as('wood', { colour: '#5c4630' }),
      );
  },
});
