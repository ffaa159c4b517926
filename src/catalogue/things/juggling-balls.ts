import { defineThing } from '../kinds.ts';

/** Three balls, each a part of its own, side by side at rest. */
export default defineThing({
  id: 'juggling-balls',
  words: ['juggling ball', 'juggling pin', 'juggling club'],
  facts: {
    size: [0.34, 0.085, 0.085],
    materials: ['leather'],
    body: { mass: 0.4, restitution: 0.3, friction: 0.6, shape: 'box' },
    anchors: { grip: { at: [0, 0.042, 0], kind: 'grip' } },
    rests: 'hand',
    held: true,
  },
  build(kit, params) {
    for (const [i, colour] of ['#e2402e', '#f2b51f', '#2f86d8'].entries()) {
      const x = (i - 1) * 0.12;
      kit.part(
        `ball.${i + 1}`,
        [x, 0.0425, 0],
        kit
          .sphere(0.0425, { segments: 22 })
          .at(x, 0.0425, 0)
          .as('leather', { colour: params.colour ?? colour, vary: 0 }),
      );
    }
  },
});
