import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'crown-prop',
  words: ['golden crown', 'crown on a cushion', 'royal crown', 'jewelled crown'],
  facts: {
    size: [0.24, 0.2, 0.24],
    materials: ['brass'],
    body: { mass: 1, restitution: 0.2, friction: 0.4, shape: 'cylinder' },
    anchors: { grip: { at: [0, 0.05, 0.1], kind: 'grip' } },
    rests: 'table',
    held: true,
  },
  build(kit, params) {
    const gold = { colour: params.colour ?? '#dcac3c', roughness: 0.25 };
    const n = 8;
    kit.add(
      kit
        .lathe(
          [
            [0.1, 0],
            [0.108, 0],
            [0.112, 0.045],
            [0.104, 0.045],
            [0.1, 0],
          ],
          { sides: 40 },
        )
        .as('brass', gold),
      kit
        .lathe(
          [
            [0.112, 0],
            [0.116, 0.006],
            [0.112, 0.012],
          ],
          { sides: 40 },
        )
        .as('brass', gold),
      kit.sphere([0.098, 0.07, 0.098], { segments: 24 }).at(0, 0.03, 0).as('cloth', { colour: '#8a1c30' }),
    );
    for (let i = 0; i < n; i++) {
      const a = (i * 2 * Math.PI) / n;
      const lean = (s: ReturnType<typeof kit.box>) => s.turn(0.22, 0, 0).at(0, 0.04, 0.108).turn(0, a, 0);
      kit.add(
        lean(
          kit.extrude(
            [
              [-0.042, 0],
              [0.042, 0],
              [0.026, 0.03],
              [0, 0.105],
              [-0.026, 0.03],
            ],
            0.007,
            { bevel: 0.002 },
          ),
        ).as('brass', gold),
        lean(kit.sphere(0.012, { segments: 12 }).at(0, 0.113, 0)).as('brass', gold),
        kit
          .sphere([0.014, 0.012, 0.008], { segments: 10 })
          .at(0, 0.024, 0.114)
          .turn(0, a, 0)
          .as('ceramic', { colour: i % 2 ? '#c8203c' : '#2c60c8', roughness: 0.04 })
          .glow(i % 2 ? '#c8203c' : '#2c60c8', 0.15),
      );
    }
  },
});
