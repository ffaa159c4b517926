import { defineThing } from '../kinds.ts';
import { sheet } from '../kit/assemblies.ts';

export default defineThing({
  id: 'scroll',
  words: ['scroll', 'ancient scroll', 'parchment', 'papyrus', 'parchment scroll'],
  facts: {
    size: [0.4, 0.52, 0.12],
    materials: ['paper', 'wood'],
    body: { mass: 0.2, restitution: 0.05, friction: 0.5, shape: 'box' },
    anchors: { grip: { at: [0, 0.48, 0], kind: 'grip' } },
    rests: 'hand',
    held: true,
  },
  build(kit, params) {
    const paper = { colour: params.colour ?? '#e8d2a0', vary: 0, wear: 0.25 };
    const rod = (y: number) => [
      kit
        .cylinder(0.032, 0.29, { sides: 20 })
        .turn(0, 0, Math.PI / 2)
        .at(0, y, 0)
        .as('paper', paper),
      kit
        .cylinder(0.012, 0.37, { sides: 12 })
        .turn(0, 0, Math.PI / 2)
        .at(0, y, 0)
        .as('wood', { colour: '#6a3c1c' }),
      ...[-1, 1].flatMap((s) => [
        kit
          .sphere([0.016, 0.026, 0.026], { segments: 14 })
          .at(s * 0.185, y, 0)
          .as('brass'),
        kit
          .cylinder(0.036, 0.008, { sides: 18 })
          .turn(0, 0, Math.PI / 2)
          .at(s * 0.148, y, 0)
          .as('wood', { colour: '#6a3c1c' }),
      ]),
    ];
    kit.add(
      ...rod(0.035),
      ...rod(0.485),
      sheet(
        kit,
        1,
        14,
        (u, v) => [(u - 0.5) * 0.28, 0.04 + 0.44 * v, 0.028 - 0.018 * Math.sin(Math.PI * v)],
        0.002,
      ).as('paper', paper),
    );
    for (let i = 0; i < 11; i++) {
      const y = 0.41 - i * 0.03;
      const depth = 0.0315 - 0.018 * Math.sin((Math.PI * (y - 0.04)) / 0.44);
      let x = -0.115;
      while (x < 0.09) {
        const w = kit.random.range(0.015, 0.04);
        if (i < 9 || x > 0.02)
          kit.add(
            kit
              .box(Math.min(w, 0.115 - x), 0.007, 0.001, { bevel: 0, cells: 1 })
              .at(x + w / 2, y, depth)
              .as('paper', { colour: '#3c2814' }),
          );
        x += w + 0.01;
      }
    }
    kit.add(
      kit
        .cylinder(0.026, 0.008, { sides: 16 })
        .turn(Math.PI / 2, 0, 0)
        .at(-0.07, 0.115, 0.026)
        .as('ceramic', { colour: '#b01c24', roughness: 0.2 }),
    );
  },
});
