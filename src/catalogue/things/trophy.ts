import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'trophy',
  words: ['trophy', 'golden trophy', 'trophy cup', 'championship cup', 'winner cup', 'award'],
  facts: {
    size: [0.3, 0.42, 0.18],
    materials: ['brass', 'stone'],
    body: { mass: 2, restitution: 0.2, friction: 0.5, shape: 'cylinder' },
    anchors: { grip: { at: [0, 0.16, 0], kind: 'grip' } },
    rests: 'table',
    held: true,
  },
  build(kit, params) {
    const gold = { colour: params.colour ?? '#dcac3c', roughness: 0.18 };
    kit.add(
      kit.box(0.16, 0.07, 0.16, { bevel: 0.006 }).at(0, 0.035, 0).as('stone', { colour: '#26221f' }),
      kit.box(0.09, 0.03, 0.004, { bevel: 0.001 }).at(0, 0.036, 0.081).as('brass', gold),
      kit
        .lathe(
          [
            [0, 0.07],
            [0.06, 0.07],
            [0.055, 0.085],
            [0.02, 0.105],
            [0.016, 0.14],
            [0.028, 0.155],
            [0.016, 0.17],
            [0.02, 0.19],
            [0.075, 0.235],
            [0.095, 0.3],
            [0.098, 0.37],
            [0.106, 0.385],
            [0.106, 0.395],
            [0.092, 0.39],
            [0.086, 0.3],
            [0, 0.25],
          ],
          { sides: 36 },
        )
        .as('brass', gold),
      ...[-1, 1].map((s) =>
        kit
          .tube(
            [
              [s * 0.092, 0.36, 0],
              [s * 0.145, 0.365, 0],
              [s * 0.15, 0.3, 0],
              [s * 0.1, 0.25, 0],
              [s * 0.07, 0.24, 0],
            ],
            0.0085,
            { sides: 10, steps: 20 },
          )
          .as('brass', gold),
      ),
      kit
        .extrude(
          Array.from({ length: 10 }, (_, i) => {
            const a = Math.PI / 2 + (i * Math.PI) / 5;
            const r = i % 2 ? 0.014 : 0.034;
            return [r * Math.cos(a), r * Math.sin(a)] as const;
          }),
          0.01,
          { bevel: 0.002 },
        )
        .turn(-0.12, 0, 0)
        .at(0, 0.325, 0.098)
        .as('brass', { colour: '#fff0b8', roughness: 0.15 }),
    );
  },
});
