import { defineThing } from '../kinds.ts';

/** A bow with its string; belly and string face −z, an arrow is nocked as a part of its own. */
export default defineThing({
  id: 'recurve-bow',
  words: ['recurve bow', 'longbow', 'hunting bow', 'archery bow', 'bow and arrow'],
  facts: {
    size: [0.05, 1.4, 0.83],
    materials: ['wood'],
    body: { mass: 0.9, restitution: 0.2, friction: 0.5, shape: 'box' },
    anchors: { grip: { at: [0, 0.7, 0], kind: 'grip' }, nock: { at: [0, 0.72, -0.2], kind: 'grip' } },
    rests: 'hand',
    held: true,
  },
  build(kit, params) {
    const wood = { colour: params.colour ?? '#7a4a26', roughness: 0.35 };
    kit.add(
      ...[-1, 1].map((s) =>
        kit
          .tube(
            [
              [0, 0.7, 0],
              [0, 0.7 + s * 0.25, 0.01],
              [0, 0.7 + s * 0.5, -0.08],
              [0, 0.7 + s * 0.64, -0.18],
              [0, 0.7 + s * 0.7, -0.17],
            ],
            [0.018, 0.015, 0.012, 0.009, 0.007],
            { sides: 10, steps: 24 },
          )
          .as('wood', wood),
      ),
      kit.cylinder(0.021, 0.14, { sides: 14 }).at(0, 0.7, 0).as('leather', { colour: '#3a2418' }),
    );
    // Two halves of the string meet at the nock and are drawn with it.
    for (const s of [-1, 1])
      kit.part(
        s > 0 ? 'string.upper' : 'string.lower',
        [0, 0.7 + s * 0.68, -0.18],
        kit
          .tube(
            [
              [0, 0.7 + s * 0.68, -0.18],
              [0, 0.7, -0.18],
            ],
            0.003,
            { sides: 5 },
          )
          .as('cloth', { colour: '#efe6d0' }),
      );
    kit.part(
      'arrow',
      [0, 0.72, -0.18],
      kit
        .tube(
          [
            [0, 0.72, -0.18],
            [0, 0.72, 0.6],
          ],
          0.0065,
          { sides: 8 },
        )
        .as('wood', { colour: '#e2c48c' }),
      kit
        .cylinder(0.014, 0.05, { top: 0.001, sides: 8 })
        .turn(Math.PI / 2, 0, 0)
        .at(0, 0.72, 0.62)
        .as('steel'),
      ...[0, 1, 2].map((i) =>
        kit
          .box(0.004, 0.04, 0.09, { bevel: 0.001 })
          .at(0, 0.022, 0)
          .turn(0, 0, (i * 2 * Math.PI) / 3)
          .at(0, 0.72, -0.11)
          .as('felt', { colour: '#c8402c' }),
      ),
    );
  },
});
