import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'pot',
  words: ['pot', 'cooking pot', 'saucepan', 'stockpot'],
  facts: {
    size: [0.34, 0.21, 0.25],
    materials: ['steel'],
    body: { mass: 1.5, restitution: 0.25, friction: 0.4, shape: 'cylinder' },
    anchors: { grip: { at: [0.15, 0.13, 0], kind: 'grip' } },
    rests: 'table',
    held: true,
  },
  build(kit, params) {
    const steel = { colour: params.colour ?? '#a8acb0', wear: 0.15 };
    const open =
      params.state.includes('open') || params.state.includes('steaming') || params.state.includes('boiling');
    kit.add(
      kit
        .lathe(
          [
            [0, 0],
            [0.115, 0],
            [0.124, 0.008],
            [0.124, 0.15],
            [0.128, 0.154],
            [0.118, 0.154],
            [0.116, 0.012],
            [0, 0.01],
          ],
          { sides: 32 },
        )
        .as('steel', steel),
      ...[-1, 1].map((s) =>
        kit
          .tube(
            [
              [s * 0.122, 0.125, -0.04],
              [s * 0.165, 0.13, -0.03],
              [s * 0.165, 0.13, 0.03],
              [s * 0.122, 0.125, 0.04],
            ],
            0.009,
            { sides: 8 },
          )
          .as('rubber'),
      ),
    );
    if (open) {
      kit.add(
        kit
          .cylinder(0.115, 0.004, { sides: 28, bevel: 0 })
          .at(0, 0.125, 0)
          .as('water', { colour: '#b8823c' }),
        ...Array.from({ length: 8 }, (_, i) =>
          kit
            .sphere(0.014, { segments: 8 })
            .at(
              0.08 * Math.sin(i * 2.4) * (0.4 + (i % 3) * 0.3),
              0.127,
              0.08 * Math.cos(i * 2.4) * (0.4 + (i % 3) * 0.3),
            )
            .as('leaf', { colour: i % 2 ? '#d8642c' : '#7a9a44' }),
        ),
      );
      kit.emitter({ kind: 'steam', at: [0, 0.14, 0], size: 0.2, rate: 1.4 });
    } else
      kit.add(
        kit
          .lathe(
            [
              [0, 0.154],
              [0.13, 0.154],
              [0.13, 0.16],
              [0.07, 0.18],
              [0, 0.186],
            ],
            { sides: 32 },
          )
          .as('steel', steel),
        kit
          .lathe(
            [
              [0, 0.184],
              [0.008, 0.184],
              [0.018, 0.2],
              [0.014, 0.21],
              [0, 0.212],
            ],
            { sides: 14 },
          )
          .as('rubber'),
      );
  },
});
