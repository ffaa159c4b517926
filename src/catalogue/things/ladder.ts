import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'ladder',
  words: ['ladder', 'wooden ladder', 'stepladder'],
  facts: {
    size: [0.5, 2.6, 0.9],
    materials: ['wood'],
    body: { mass: 8, restitution: 0.1, friction: 0.6, shape: 'box' },
    rests: 'floor',
  },
  build(kit, params) {
    const wood = { colour: params.colour ?? '#c09258', wear: 0.3, vary: 0.08 };
    const lean = (s: ReturnType<typeof kit.box>) => s.turn(-0.32, 0, 0).at(0, 0, 0.4);
    for (const s of [-1, 1])
      kit.add(lean(kit.box(0.05, 2.7, 0.08, { bevel: 0.01 }).at(s * 0.22, 1.36, 0)).as('wood', wood));
    for (let i = 0; i < 8; i++)
      kit.add(
        lean(
          kit
            .tube(
              [
                [-0.2, 0, 0],
                [0, 0, 0],
                [0.2, 0, 0],
              ],
              0.022,
              { sides: 10, steps: 6 },
            )
            .at(0, 0.3 + i * 0.31, 0),
        ).as('wood', wood),
      );
  },
});
