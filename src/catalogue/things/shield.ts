import { defineThing } from '../kinds.ts';
import { mirrored } from '../kit/outlines.ts';

const outline = mirrored([
  [0, 0],
  [0.12, 0.12],
  [0.22, 0.28],
  [0.28, 0.48],
  [0.29, 0.72],
  [0.15, 0.7],
  [0, 0.74],
]);

export default defineThing({
  id: 'shield',
  words: ['shield', 'knight shield', 'wooden shield', 'round shield', 'buckler'],
  facts: {
    size: [0.6, 0.75, 0.1],
    materials: ['metal', 'wood'],
    body: { mass: 4, restitution: 0.2, friction: 0.5, shape: 'box' },
    anchors: { grip: { at: [0, 0.42, -0.05], kind: 'grip' } },
    rests: 'hand',
    held: true,
  },
  build(kit, params) {
    const paint = params.colour ?? '#2c4c8c';
    const grow = (k: number) => outline.map(([x, y]) => [x * k, 0.4 + (y - 0.4) * k] as const);
    kit.add(
      kit.extrude(outline, 0.03, { bevel: 0.008 }).as('steel', { colour: '#b8bcc0', wear: 0.2 }),
      kit.extrude(grow(0.9), 0.03, { bevel: 0.008 }).at(0, 0, 0.012).as('wood', { colour: paint, vary: 0 }),
      kit
        .box(0.1, 0.58, 0.012, { bevel: 0.004 })
        .at(0, 0.38, 0.032)
        .as('wood', { colour: '#f0e4c4', vary: 0 }),
      kit
        .box(0.48, 0.1, 0.012, { bevel: 0.004 })
        .at(0, 0.48, 0.032)
        .as('wood', { colour: '#f0e4c4', vary: 0 }),
      kit.sphere([0.075, 0.075, 0.05], { segments: 20 }).at(0, 0.48, 0.035).as('brass'),
      ...outline
        .filter((_, i) => i % 2 === 1)
        .map(([x, y]) =>
          kit
            .sphere(0.012, { segments: 8 })
            .at(x * 0.945, 0.4 + (y - 0.4) * 0.945, 0.02)
            .as('brass'),
        ),
    );
  },
});
