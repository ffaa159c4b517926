import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'frisbee',
  words: ['frisbee', 'flying disc', 'disc', 'frisbee disc'],
  facts: {
    size: [0.27, 0.035, 0.27],
    materials: ['plastic'],
    body: { mass: 0.17, restitution: 0.35, friction: 0.5, shape: 'cylinder' },
    anchors: { grip: { at: [0, 0.015, 0.12], kind: 'grip' } },
    rests: 'hand',
    held: true,
  },
  build(kit, params) {
    const paint = { colour: params.colour ?? '#e8452c', roughness: 0.35, vary: 0 };
    kit.add(
      kit
        .lathe(
          [
            [0.131, 0],
            [0.135, 0.006],
            [0.133, 0.02],
            [0.122, 0.029],
            [0.1, 0.033],
            [0.04, 0.035],
            [0, 0.035],
          ],
          { sides: 40 },
        )
        .as('plastic', paint),
      kit
        .lathe(
          [
            [0, 0.032],
            [0.1, 0.03],
            [0.12, 0.024],
            [0.127, 0.012],
            [0.128, 0.002],
            [0.131, 0],
          ].reverse() as [number, number][],
          { sides: 40 },
        )
        .scale(1, 1, 1)
        .as('plastic', paint),
      ...[0.112, 0.096, 0.05].map((r) =>
        kit
          .lathe(
            [
              [r, 0.0322],
              [r + 0.003, 0.0345 - (r > 0.1 ? 0.002 : 0)],
              [r - 0.003, 0.035 - (r > 0.1 ? 0.002 : 0)],
              [r, 0.0322],
            ],
            { sides: 36 },
          )
          .as('plastic', { colour: '#f4efe2', vary: 0 }),
      ),
      kit
        .extrude(
          Array.from({ length: 10 }, (_, i) => {
            const a = Math.PI / 2 + (i * Math.PI) / 5;
            const r = i % 2 ? 0.016 : 0.04;
            return [r * Math.cos(a), r * Math.sin(a)] as const;
          }),
          0.003,
        )
        .turn(-Math.PI / 2, 0, 0)
        .at(0, 0.0355, 0)
        .as('plastic', { colour: '#f4efe2' }),
    );
  },
});
