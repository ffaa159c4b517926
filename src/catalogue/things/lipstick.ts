import { defineThing } from '../kinds.ts';

/** A gilt case with the stick turned out. */
export default defineThing({
  id: 'lipstick',
  words: ['lipstick', 'lip gloss', 'makeup brush', 'mascara'],
  facts: {
    size: [0.024, 0.09, 0.024],
    materials: ['metal', 'plastic'],
    body: { mass: 0.03, restitution: 0.3, friction: 0.4, shape: 'cylinder' },
    anchors: { grip: { at: [0, 0.025, 0], kind: 'grip' } },
    rests: 'hand',
    held: true,
  },
  build(kit, params) {
    kit.add(
      kit
        .cylinder(0.012, 0.04, { sides: 18 })
        .at(0, 0.02, 0)
        .as('plastic', { colour: '#1c1a1c', roughness: 0.2 }),
      kit.cylinder(0.0105, 0.02, { sides: 18 }).at(0, 0.05, 0).as('brass'),
      kit
        .cylinder(0.0085, 0.03, { sides: 18, top: 0.005 })
        .at(0, 0.074, 0)
        .as('plastic', { colour: params.colour ?? '#c01f34', roughness: 0.3 }),
    );
  },
});
