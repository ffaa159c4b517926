import { defineThing } from '../kinds.ts';

/** A white stick with a cork. */
export default defineThing({
  id: 'baton',
  words: ['baton', "conductor's baton", 'conducting stick'],
  facts: {
    size: [0.03, 0.4, 0.03],
    materials: ['wood'],
    body: { mass: 0.03, restitution: 0.3, friction: 0.4, shape: 'cylinder' },
    anchors: { grip: { at: [0, 0.03, 0], kind: 'grip' } },
    rests: 'hand',
    held: true,
  },
  build(kit, params) {
    kit.add(
      kit.sphere([0.013, 0.03, 0.013], { segments: 14 }).at(0, 0.03, 0).as('wood', { colour: '#b8804a' }),
      kit
        .cylinder(0.0055, 0.35, { sides: 10, top: 0.0025 })
        .at(0, 0.225, 0)
        .as('wood', { colour: params.colour ?? '#f6f2e8' }),
    );
  },
});
