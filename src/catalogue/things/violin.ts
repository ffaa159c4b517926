import { defineThing } from '../kinds.ts';
import { mirrored } from '../kit/outlines.ts';

const body = mirrored([
  [0, 0],
  [0.05, 0.002],
  [0.088, 0.025],
  [0.104, 0.065],
  [0.098, 0.105],
  [0.075, 0.128],
  [0.062, 0.15],
  [0.056, 0.18],
  [0.06, 0.205],
  [0.075, 0.222],
  [0.084, 0.255],
  [0.08, 0.3],
  [0.062, 0.335],
  [0.032, 0.352],
  [0, 0.356],
]);

export default defineThing({
  id: 'violin',
  words: ['violin', 'fiddle', 'viola', 'stradivarius'],
  facts: {
    size: [0.21, 0.62, 0.1],
    materials: ['wood'],
    body: { mass: 0.45, restitution: 0.2, friction: 0.5, shape: 'box' },
    anchors: { grip: { at: [0, 0.47, 0], kind: 'grip' } },
    rests: 'hand',
    held: true,
    sound: 'strings',
  },
  build(kit, params) {
    const varnish = { colour: params.colour ?? '#a8541e', roughness: 0.18, vary: 0.03 };
    const ebony = { colour: '#1c1614', roughness: 0.25 };
    kit.add(
      kit.extrude(body, 0.036, { bevel: 0.003 }).as('wood', { ...varnish, colour: '#8a3f16' }),
      kit
        .extrude(
          body.map(([x, y]) => [x * 1.03, 0.178 + (y - 0.178) * 1.02] as const),
          0.006,
          { bevel: 0.003 },
        )
        .at(0, 0, 0.02)
        .as('wood', varnish),
      kit
        .extrude(
          body.map(([x, y]) => [x * 1.03, 0.178 + (y - 0.178) * 1.02] as const),
          0.006,
          { bevel: 0.003 },
        )
        .at(0, 0, -0.02)
        .as('wood', varnish),
      kit.box(0.024, 0.2, 0.022, { bevel: 0.008 }).at(0, 0.44, 0.01).as('wood', varnish),
      kit
        .extrude(
          [
            [-0.017, 0.2],
            [0.017, 0.2],
            [0.011, 0.53],
            [-0.011, 0.53],
          ],
          0.008,
        )
        .turn(0.04, 0, 0)
        .at(0, 0, 0.038)
        .as('wood', ebony),
      kit
        .extrude(
          [
            [-0.012, 0.02],
            [0.012, 0.02],
            [0.02, 0.1],
            [-0.02, 0.1],
          ],
          0.008,
        )
        .at(0, 0, 0.034)
        .as('wood', ebony),
      kit
        .extrude(
          [
            [-0.03, 0],
            [0.03, 0],
            [0.02, 0.028],
            [-0.02, 0.028],
          ],
          0.006,
        )
        .turn(Math.PI / 2, 0, 0)
        .at(0, 0.15, 0.024)
        .as('wood', { colour: '#d8b078' }),
      kit.box(0.02, 0.08, 0.022, { bevel: 0.005 }).at(0, 0.56, 0.0).as('wood', varnish),
      kit
        .cylinder(0.018, 0.03, { sides: 18 })
        .turn(0, 0, Math.PI / 2)
        .at(0, 0.605, 0.006)
        .as('wood', varnish),
      kit
        .cylinder(0.01, 0.04, { sides: 14 })
        .turn(0, 0, Math.PI / 2)
        .at(0, 0.605, 0.006)
        .as('wood', varnish),
      kit.sphere([0.04, 0.012, 0.02], { segments: 14 }).at(-0.05, 0.012, 0.03).as('wood', ebony),
    );
    for (const s of [-1, 1]) {
      kit.add(
        kit
          .tube(
            [
              [s * 0.036, 0.205, 0.0245],
              [s * 0.03, 0.195, 0.0245],
              [s * 0.036, 0.17, 0.0245],
              [s * 0.046, 0.145, 0.0245],
              [s * 0.05, 0.125, 0.0245],
              [s * 0.044, 0.118, 0.0245],
            ],
            0.0028,
            { sides: 6, steps: 16 },
          )
          .as('wood', ebony),
        ...[0.545, 0.575].map((y) =>
          kit
            .cylinder(0.0045, 0.05, { sides: 8 })
            .turn(0, 0, Math.PI / 2)
            .at(s * 0.028, y + (s > 0 ? 0.008 : 0), 0)
            .as('wood', ebony),
        ),
      );
    }
    for (let i = 0; i < 4; i++) {
      const x = (i - 1.5) * 0.0065;
      kit.add(
        kit
          .tube(
            [
              [x * 1.4, 0.09, 0.04],
              [x * 1.6, 0.15, 0.053],
              [x, 0.53, 0.036],
            ],
            0.0009,
            { sides: 4, steps: 8 },
          )
          .as('steel'),
      );
    }
    // The bow leans against it.
    kit.part(
      'bow',
      [0.13, 0.03, 0.03],
      kit
        .tube(
          [
            [0.15, 0.0, 0.05],
            [0.115, 0.3, 0.075],
            [0.085, 0.6, 0.06],
          ],
          0.0045,
          { sides: 8, steps: 12 },
        )
        .as('wood', { colour: '#6a3018' }),
      kit
        .tube(
          [
            [0.137, 0.0, 0.056],
            [0.073, 0.59, 0.066],
          ],
          0.0026,
          { sides: 5 },
        )
        .as('cloth', { colour: '#f4eee0' }),
      kit.box(0.016, 0.04, 0.014, { bevel: 0.004 }).at(0.142, 0.03, 0.054).as('wood', ebony),
    );
  },
});
