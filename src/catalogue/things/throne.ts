import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'throne',
  words: ['throne', 'golden throne', 'royal throne', 'royal chair'],
  facts: {
    size: [1.1, 1.95, 1],
    materials: ['brass', 'cloth'],
    anchors: { seat: { at: [0, 0.6, 0.05], kind: 'seat', size: [0.6, 0.55] } },
    rests: 'floor',
  },
  build(kit, params) {
    const gold = { colour: '#d0a03c', wear: 0.1, roughness: 0.3 };
    const velvet = { colour: params.colour ?? '#9c1c2c', vary: 0.02 };
    kit.add(
      kit.box(1.1, 0.1, 1.0, { bevel: 0.02 }).at(0, 0.05, 0).as('brass', gold),
      kit.box(0.9, 0.34, 0.8, { bevel: 0.03 }).at(0, 0.27, 0).as('brass', gold),
      kit.box(0.74, 0.16, 0.7, { bevel: 0.06 }).at(0, 0.52, 0.04).as('cloth', velvet),
      kit
        .extrude(
          [
            [-0.44, 0],
            [0.44, 0],
            [0.44, 1.0],
            [0.34, 1.1],
            [0.2, 1.14],
            [0, 1.32],
            [-0.2, 1.14],
            [-0.34, 1.1],
            [-0.44, 1.0],
          ],
          0.14,
          { bevel: 0.03 },
        )
        .at(0, 0.5, -0.36)
        .as('brass', gold),
      kit
        .extrude(
          [
            [-0.3, 0],
            [0.3, 0],
            [0.3, 0.84],
            [0, 1.02],
            [-0.3, 0.84],
          ],
          0.1,
          { bevel: 0.04 },
        )
        .at(0, 0.58, -0.3)
        .as('cloth', velvet),
      kit
        .sphere(0.09, { segments: 16 })
        .at(0, 1.84, -0.36)
        .as('ceramic', { colour: '#c8203c', roughness: 0.05 })
        .glow('#c8203c', 0.15),
    );
    for (const s of [-1, 1]) {
      kit.add(
        kit
          .box(0.13, 0.1, 0.76, { bevel: 0.04 })
          .at(s * 0.46, 0.84, 0)
          .as('brass', gold),
        kit
          .box(0.1, 0.05, 0.56, { bevel: 0.02 })
          .at(s * 0.46, 0.905, 0)
          .as('cloth', velvet),
        kit
          .cylinder(0.055, 0.42, { sides: 14 })
          .at(s * 0.46, 0.63, 0.3)
          .as('brass', gold),
        kit
          .sphere(0.1, { segments: 16 })
          .at(s * 0.46, 0.88, 0.4)
          .as('brass', gold),
        kit
          .cylinder(0.07, 1.2, { sides: 14 })
          .at(s * 0.47, 1.08, -0.36)
          .as('brass', gold),
        kit
          .sphere([0.1, 0.12, 0.1], { segments: 16 })
          .at(s * 0.47, 1.74, -0.36)
          .as('brass', gold),
        kit
          .sphere(0.09, { segments: 12 })
          .at(s * 0.42, 0.06, 0.42)
          .as('brass', gold),
      );
      for (let i = 0; i < 4; i++)
        kit.add(
          kit
            .sphere(0.028, { segments: 8 })
            .at(s * 0.37, 0.75 + i * 0.22, -0.28)
            .as('brass', gold),
        );
    }
    for (const x of [-0.2, 0, 0.2])
      for (const y of [0.86, 1.12])
        kit.add(kit.sphere([0.02, 0.02, 0.012], { segments: 8 }).at(x, y, -0.245).as('brass', gold));
  },
});
