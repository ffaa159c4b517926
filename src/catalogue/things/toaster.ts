import { defineThing } from '../kinds.ts';
import { roundedRect } from '../kit/outlines.ts';

export default defineThing({
  id: 'toaster',
  words: ['toaster', 'toast', 'bread toaster'],
  facts: {
    size: [0.32, 0.28, 0.2],
    materials: ['steel', 'plastic'],
    body: { mass: 1.5, restitution: 0.1, friction: 0.5, shape: 'box' },
    rests: 'table',
    anchors: { grip: { at: [0.16, 0.1, 0], kind: 'grip' } },
  },
  build(kit, params) {
    const slice = () =>
      kit.extrude(
        [
          [-0.055, 0],
          [0.055, 0],
          [0.055, 0.07],
          [0.066, 0.085],
          [0.06, 0.11],
          [0.03, 0.12],
          [-0.03, 0.12],
          [-0.06, 0.11],
          [-0.066, 0.085],
          [-0.055, 0.07],
        ],
        0.018,
        { bevel: 0.004 },
      );
    kit.add(
      kit
        .extrude(roundedRect(0.19, 0.185, 0.06, 6), 0.26, { bevel: 0.012 })
        .turn(0, Math.PI / 2, 0)
        .at(0, 0.105, 0)
        .as('steel', { colour: params.colour ?? '#c8ccd0', roughness: 0.15 }),
      ...[-1, 1].map((s) =>
        kit
          .extrude(roundedRect(0.194, 0.19, 0.06, 6), 0.022, { bevel: 0.008 })
          .turn(0, Math.PI / 2, 0)
          .at(s * 0.136, 0.105, 0)
          .as('plastic', { colour: '#26282c' }),
      ),
      ...[-0.036, 0.036].map((z) =>
        kit.box(0.18, 0.006, 0.034, { bevel: 0.002 }).at(0, 0.198, z).as('iron', { colour: '#141416' }),
      ),
      ...[-1, 1].flatMap((sx) =>
        [-1, 1].map((sz) =>
          kit
            .cylinder(0.014, 0.02, { sides: 10 })
            .at(sx * 0.11, 0.01, sz * 0.06)
            .as('rubber'),
        ),
      ),
      kit.box(0.03, 0.014, 0.04, { bevel: 0.004 }).at(0.158, 0.15, 0).as('plastic', { colour: '#1c1c1e' }),
      kit
        .cylinder(0.018, 0.012, { sides: 18 })
        .turn(0, 0, Math.PI / 2)
        .at(0.15, 0.06, 0.03)
        .as('steel'),
    );
    for (const [i, z] of [-0.036, 0.036].entries())
      kit.part(
        `toast.${i}`,
        [0, 0.19, z],
        slice().at(0, 0.15, z).as('felt', { colour: '#c88c48', vary: 0.05 }),
        kit.box(0.088, 0.06, 0.0195, { bevel: 0.004 }).at(0, 0.22, z).as('felt', { colour: '#e6b878' }),
      );
  },
});
