import { defineThing } from '../kinds.ts';
import { sheet } from '../kit/assemblies.ts';

/** A piece of knitting on two needles, hanging down between the hands. */
export default defineThing({
  id: 'knitting',
  words: ['knitting', 'knitting needle', 'needlework', 'crochet work', 'knitwork'],
  facts: {
    size: [0.34, 0.5, 0.06],
    materials: ['cloth'],
    body: { mass: 0.2, restitution: 0.05, friction: 0.8, shape: 'box' },
    anchors: { grip: { at: [0, 0.47, 0], kind: 'grip' } },
    rests: 'hand',
    held: true,
  },
  build(kit, params) {
    const wool = params.colour ?? '#b8352f';
    kit.add(
      sheet(
        kit,
        10,
        16,
        (u, v) => [
          (u - 0.5) * 0.2,
          0.46 - v * 0.46,
          0.012 * Math.sin(v * 9 + u * 2) + 0.008 * Math.sin(u * 12) - 0.03 * v,
        ],
        0.012,
      ).as('knit', { colour: wool, vary: 0.05 }),
      ...[0, 1, 2, 3, 4, 5].map((i) =>
        kit
          .tube(
            [
              [-0.1, 0.05 + i * 0.075, 0.012],
              [0.1, 0.05 + i * 0.075, 0.012],
            ],
            0.005,
            { sides: 6 },
          )
          .as('knit', { colour: wool, vary: 0.2 }),
      ),
    );
    for (const s of [-1, 1])
      kit.part(
        s > 0 ? 'needle.left' : 'needle.right',
        [s * 0.14, 0.48, 0.02],
        kit
          .tube(
            [
              [s * 0.17, 0.5, 0.05],
              [-s * 0.1, 0.475, 0.0],
            ],
            [0.006, 0.004],
            { sides: 8 },
          )
          .as('wood', { colour: '#e0c088' }),
        kit
          .sphere(0.012, { segments: 12 })
          .at(s * 0.175, 0.5, 0.052)
          .as('wood', { colour: '#c8503c' }),
      );
  },
});
