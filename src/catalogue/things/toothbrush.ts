import { defineThing } from '../kinds.ts';

/** Handle, neck and a head of bristles to the front. */
export default defineThing({
  id: 'toothbrush',
  words: ['toothbrush', 'tooth brush', 'electric toothbrush'],
  facts: {
    size: [0.024, 0.24, 0.04],
    materials: ['plastic'],
    body: { mass: 0.02, restitution: 0.3, friction: 0.5, shape: 'box' },
    anchors: { grip: { at: [0, 0.05, 0], kind: 'grip' } },
    rests: 'hand',
    held: true,
  },
  build(kit, params) {
    const shell = { colour: params.colour ?? '#38a8d8', roughness: 0.3, vary: 0 };
    kit.add(
      kit
        .tube(
          [
            [0, 0, 0],
            [0, 0.08, 0],
            [0, 0.15, 0],
            [0, 0.24, 0],
          ],
          [0.011, 0.012, 0.007, 0.008],
          { sides: 12 },
        )
        .as('plastic', shell),
      kit.box(0.02, 0.056, 0.014, { bevel: 0.005 }).at(0, 0.215, 0).as('plastic', shell),
      kit.box(0.018, 0.05, 0.02, { bevel: 0.004 }).at(0, 0.215, 0.015).as('plastic', { colour: '#f6f6f2' }),
    );
  },
});
