import { defineThing } from '../kinds.ts';
import { mirrored } from '../kit/outlines.ts';

/** Upper and lower bout with the waist between them, metres. */
const body = mirrored([
  [0, 0.2],
  [0.1, 0.204],
  [0.18, 0.25],
  [0.215, 0.33],
  [0.205, 0.42],
  [0.16, 0.47],
  [0.135, 0.52],
  [0.125, 0.58],
  [0.135, 0.63],
  [0.165, 0.67],
  [0.18, 0.74],
  [0.17, 0.83],
  [0.13, 0.9],
  [0.07, 0.935],
  [0, 0.945],
]);

export default defineThing({
  id: 'cello',
  words: ['cello', 'violoncello', 'double bass', 'upright bass', 'contrabass'],
  facts: {
    size: [0.44, 1.5, 0.26],
    materials: ['wood'],
    body: { mass: 3.5, restitution: 0.2, friction: 0.5, shape: 'box' },
    anchors: {
      grip: { at: [0, 1.2, 0.06], kind: 'grip' },
      strings: { at: [0, 0.62, 0.16], kind: 'surface' },
    },
    rests: 'floor',
    sound: 'strings',
  },
  build(kit, params) {
    const varnish = { colour: params.colour ?? '#9c4a1c', roughness: 0.18, vary: 0.04 };
    const ebony = { colour: '#1a1512', roughness: 0.25 };
    kit.add(
      kit.extrude(body, 0.13, { bevel: 0.02 }).as('wood', { ...varnish, colour: '#7a3412' }),
      kit
        .extrude(body, 0.012, { bevel: 0.005 })
        .scale(1.03, 1.01, 1)
        .at(0, -0.006, 0.068)
        .as('wood', varnish),
      kit.cylinder(0.006, 0.22, { sides: 8 }).at(0, 0.11, 0).as('steel'),
      kit.box(0.04, 0.42, 0.035, { bevel: 0.012 }).at(0, 1.12, 0.03).as('wood', varnish),
      kit.box(0.045, 0.56, 0.012, { bevel: 0.004 }).at(0, 1.02, 0.09).as('wood', ebony),
      kit.box(0.035, 0.16, 0.035, { bevel: 0.01 }).at(0, 1.38, 0.02).as('wood', varnish),
      kit
        .cylinder(0.032, 0.05, { sides: 18 })
        .turn(0, 0, Math.PI / 2)
        .at(0, 1.47, 0.03)
        .as('wood', varnish),
      kit.box(0.05, 0.24, 0.012, { bevel: 0.004 }).at(0, 0.34, 0.095).as('wood', ebony),
      kit.box(0.1, 0.075, 0.008, { bevel: 0.003 }).at(0, 0.52, 0.105).as('wood', { colour: '#d8b078' }),
    );
    for (const s of [-1, 1])
      kit.add(
        kit
          .tube(
            [
              [s * 0.07, 0.66, 0.076],
              [s * 0.062, 0.62, 0.076],
              [s * 0.085, 0.52, 0.076],
              [s * 0.1, 0.46, 0.076],
            ],
            0.005,
            { sides: 6, steps: 12 },
          )
          .as('wood', ebony),
        ...[1.36, 1.41].map((y) =>
          kit
            .cylinder(0.009, 0.1, { sides: 8 })
            .turn(0, 0, Math.PI / 2)
            .at(s * 0.05, y, 0.02)
            .as('wood', ebony),
        ),
      );
    for (let i = 0; i < 4; i++) {
      const x = (i - 1.5) * 0.011;
      kit.add(
        kit
          .tube(
            [
              [x * 1.5, 0.4, 0.104],
              [x * 1.9, 0.53, 0.146],
              [x, 1.3, 0.1],
            ],
            0.0016,
            { sides: 4, steps: 8 },
          )
          .as('steel'),
      );
    }
    // The bow lies across the strings.
    kit.add(
      kit
        .tube(
          [
            [-0.42, 0.64, 0.165],
            [0, 0.635, 0.185],
            [0.3, 0.63, 0.17],
          ],
          0.007,
          { sides: 8, steps: 10 },
        )
        .as('wood', { colour: '#5e2a14' }),
      kit.box(0.7, 0.004, 0.01, { bevel: 0.001 }).at(-0.06, 0.634, 0.155).as('cloth', { colour: '#f4eee0' }),
      kit.box(0.05, 0.02, 0.02, { bevel: 0.005 }).at(-0.4, 0.638, 0.16).as('wood', ebony),
    );
  },
});
