import { defineThing } from '../kinds.ts';
import { circle, mirrored } from '../kit/outlines.ts';

export default defineThing({
  id: 'guitar',
  words: ['guitar', 'acoustic guitar', 'electric guitar', 'ukulele', 'lute'],
  facts: {
    size: [0.38, 1.02, 0.11],
    materials: ['wood', 'steel'],
    body: { mass: 2, restitution: 0.15, friction: 0.5, shape: 'box' },
    anchors: { grip: { at: [0, 0.62, 0.03], kind: 'grip' } },
    rests: 'floor',
    held: true,
  },
  build(kit, params) {
    const side = mirrored([
      [0, 0],
      [0.1, 0.01],
      [0.17, 0.06],
      [0.19, 0.14],
      [0.165, 0.22],
      [0.125, 0.27],
      [0.125, 0.32],
      [0.14, 0.38],
      [0.125, 0.44],
      [0.07, 0.47],
      [0, 0.475],
    ]);
    kit.add(
      kit.extrude(side, 0.09, { bevel: 0.01 }).as('wood', { colour: '#7a4424' }),
      kit
        .extrude(side, 0.006, {
          bevel: 0.002,
          holes: [circle(0.042, 20).map(([x, y]) => [x, y + 0.3] as const)],
        })
        .scale(0.975, 0.985, 1)
        .at(0, 0.004, 0.047)
        .as('wood', { colour: params.colour ?? '#c8904c' }),
      kit
        .cylinder(0.041, 0.002, { sides: 20 })
        .turn(Math.PI / 2, 0, 0)
        .at(0, 0.3, 0.0455)
        .as('wood', { colour: '#1e1410' }),
      kit.box(0.055, 0.52, 0.022, { bevel: 0.005 }).at(0, 0.67, 0.045).as('wood', { colour: '#3a2418' }),
      kit
        .box(0.075, 0.13, 0.016, { bevel: 0.006 })
        .turn(-0.14, 0, 0)
        .at(0, 0.965, 0.034)
        .as('wood', { colour: '#5e3420' }),
      kit.box(0.13, 0.02, 0.014).at(0, 0.13, 0.056).as('wood', { colour: '#2c1a12' }),
    );
    for (let i = 0; i < 12; i++)
      kit.add(
        kit
          .box(0.052, 0.0025, 0.003, { bevel: 0 })
          .at(0, 0.9 - 0.036 * i, 0.0575)
          .as('brass'),
      );
    for (let i = 0; i < 6; i++)
      kit.add(
        kit
          .tube(
            [
              [-0.02 + i * 0.008, 0.14, 0.063],
              [-0.018 + i * 0.0072, 0.92, 0.06],
            ],
            0.0007,
            { sides: 3 },
          )
          .as('steel'),
      );
    for (const s of [-1, 1])
      for (let i = 0; i < 3; i++)
        kit.add(
          kit
            .sphere([0.012, 0.008, 0.006], { segments: 8 })
            .at(s * 0.05, 0.93 + i * 0.035, 0.035 - i * 0.005)
            .as('steel'),
        );
  },
});
