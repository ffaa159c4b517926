import { defineThing } from '../kinds.ts';
import { sheet } from '../kit/assemblies.ts';

export default defineThing({
  id: 'flag',
  words: ['flag', 'banner', 'flagpole', 'pennant', 'national flag', 'white flag', 'pirate flag'],
  facts: {
    size: [1.5, 3, 0.3],
    materials: ['cloth', 'wood'],
    body: { mass: 3, restitution: 0.1, friction: 0.5, shape: 'box' },
    anchors: { grip: { at: [-0.7, 1, 0], kind: 'grip' } },
    rests: 'ground',
    held: true,
    sound: 'fabric-flutter',
  },
  build(kit, params) {
    const torn = params.state.some((s) => ['torn', 'tattered', 'ragged'].includes(s));
    const stripes = params.colour
      ? [params.colour, params.colour, params.colour]
      : ['#c8342c', '#f0eadc', '#2f5c96'];
    kit.add(
      kit
        .cylinder(0.028, 2.95, { top: 0.02, sides: 10 })
        .at(-0.72, 1.475, 0)
        .as('wood', { colour: '#8a6844' }),
      kit.sphere(0.05, { segments: 12 }).at(-0.72, 2.98, 0).as('brass'),
      kit.cylinder(0.16, 0.05, { sides: 18 }).at(-0.72, 0.025, 0).as('stone'),
    );
    stripes.forEach((colour, i) =>
      kit.part(
        'cloth',
        [-0.7, 2.4, 0],
        sheet(
          kit,
          18,
          4,
          (u, v) => {
            const k = (2 - i + v) / 3;
            const end = torn ? 1 - 0.16 * Math.abs(Math.sin(k * 17)) : 1;
            const x = u * end;
            return [-0.7 + 1.42 * x, 2.0 + 0.86 * k - 0.1 * x * x, 0.13 * Math.sin(x * 8 + k) * x ** 0.6];
          },
          0.006,
        ).as('cloth', { colour, vary: 0, wear: torn ? 0.5 : 0 }),
      ),
    );
  },
});
