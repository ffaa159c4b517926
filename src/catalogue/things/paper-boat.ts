import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'paper-boat',
  words: ['paper boat', 'paper ship', 'paper sailboat', 'origami boat', 'toy boat', 'newspaper boat'],
  facts: {
    size: [0.26, 0.16, 0.12],
    materials: ['paper'],
    body: { mass: 0.01, restitution: 0.05, friction: 0.5, shape: 'box' },
    anchors: { grip: { at: [0, 0.05, 0], kind: 'grip' } },
    rests: 'water',
    held: true,
  },
  build(kit, params) {
    const paper = { colour: params.colour ?? '#f4f1e6', vary: 0.03 };
    // A sheet folded into a hull with turned-up sides and a peak in the middle.
    const [bow, width, side] = [0.13, 0.055, 0.062];
    const corners = [
      [bow, 0.09, 0],
      [0, side, width],
      [-bow, 0.09, 0],
      [0, side, -width],
      [0.06, 0, 0],
      [-0.06, 0, 0],
      [0, 0.16, 0],
      [0.07, 0.03, 0],
      [-0.07, 0.03, 0],
    ] as const;
    const faces = [
      [0, 4, 1],
      [4, 5, 1],
      [5, 2, 1],
      [0, 3, 4],
      [4, 3, 5],
      [5, 3, 2],
      [6, 7, 8],
    ];
    // Paper has two faces.
    kit.add(
      kit.mesh(corners.flat(), [...faces, ...faces.map((f) => [...f].reverse())].flat()).as('paper', paper),
    );
  },
});
