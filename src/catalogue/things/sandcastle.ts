import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'sandcastle',
  words: ['sandcastle', 'sand castle', 'castle of sand', 'sand fortress', 'sand sculpture'],
  facts: { size: [0.95, 0.62, 0.95], materials: ['sand'], rests: 'ground' },
  build(kit, params) {
    const sand = { colour: params.colour ?? '#c9a063', vary: 0.06 };
    // What a bucket leaves: wider below, with notches round its rim.
    const bucketful = (x: number, z: number, r: number, h: number, flag = false): void => {
      kit.add(
        kit
          .cylinder(r, h, { top: r * 0.78, sides: 18, bevel: 0.008 })
          .at(x, h / 2, z)
          .as('sand', sand),
        ...Array.from({ length: 7 }, (_, i) => {
          const a = (i / 7) * Math.PI * 2 + x;
          return kit
            .box(r * 0.3, r * 0.28, r * 0.26, { bevel: 0.006, cells: 1 })
            .turn(0, -a, 0)
            .at(x + Math.cos(a) * r * 0.64, h + r * 0.12, z + Math.sin(a) * r * 0.64)
            .as('sand', sand);
        }),
      );
      if (!flag) return;
      kit.add(
        kit
          .cylinder(0.005, 0.2, { sides: 6 })
          .at(x, h + 0.1, z)
          .as('wood', { colour: '#8a6a48' }),
        kit
          .extrude(
            [
              [0, 0],
              [0.1, -0.035],
              [0, -0.07],
            ],
            0.004,
          )
          .at(x, h + 0.2, z)
          .as('paper', { colour: '#d8402e' }),
      );
    };
    kit.add(
      kit
        .blob([0.46, 0.07, 0.46], { lumps: 5, roughness: 0.2, detail: 3 })
        .at(0, 0.02, 0)
        .as('sand', { ...sand, colour: '#b58c52' }),
      ...[0, 1, 2, 3].map((i) =>
        kit
          // Between the towers, not into them: what a corner is buried in would shade the whole face.
          .box(0.31, 0.13, 0.08, { bevel: 0.02 })
          .at(0, 0.135, 0.24)
          .turn(0, (i * Math.PI) / 2, 0)
          .as('sand', sand),
      ),
      kit
        .box(0.08, 0.08, 0.02, { bevel: 0.008, cells: 1 })
        .at(0, 0.12, 0.285)
        .as('dirt', { colour: '#6b4f2e' }),
      ...[-0.17, 0.02, 0.2].map((x, i) =>
        kit
          .sphere([0.022, 0.012, 0.02], { segments: 10 })
          .at(x, 0.05, 0.36 - i * 0.02)
          .as('ceramic', { colour: ['#f2e6d4', '#e8b8a0', '#d8d4e4'][i]! }),
      ),
    );
    bucketful(0, 0, 0.14, 0.36, true);
    for (const [x, z] of [
      [-0.25, 0.25],
      [0.25, 0.25],
      [-0.25, -0.25],
      [0.25, -0.25],
    ] as const)
      bucketful(x, z, 0.09, 0.22);
  },
});
