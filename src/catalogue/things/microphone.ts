import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'microphone',
  words: ['microphone', 'mic', 'mic stand', 'microphone stand'],
  facts: {
    size: [0.44, 1.5, 0.44],
    materials: ['steel'],
    rests: 'floor',
    anchors: { grip: { at: [0, 1.3, 0], kind: 'grip' } },
  },
  build(kit, params) {
    kit.add(
      kit
        .lathe(
          [
            [0, 0],
            [0.2, 0],
            [0.21, 0.012],
            [0.19, 0.024],
            [0.04, 0.04],
            [0, 0.04],
          ],
          { sides: 28 },
        )
        .as('iron'),
      kit.cylinder(0.012, 1.3, { sides: 12 }).at(0, 0.68, 0).as('steel'),
      kit.cylinder(0.018, 0.06, { sides: 12 }).at(0, 0.85, 0).as('rubber'),
      kit
        .group(
          kit
            .cylinder(0.014, 0.15, { top: 0.02, sides: 16 })
            .at(0, 0.04, 0)
            .as('metal', { colour: params.colour ?? '#26262a' }),
          kit
            .sphere([0.031, 0.036, 0.031], { segments: 18 })
            .at(0, 0.14, 0)
            .as('steel', { colour: '#8c9096' }),
          kit.cylinder(0.032, 0.01, { sides: 18 }).at(0, 0.135, 0).as('steel'),
        )
        .turn(0.6, 0, 0)
        .at(0, 1.34, 0),
    );
  },
});
