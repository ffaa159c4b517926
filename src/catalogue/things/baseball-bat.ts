import { defineThing } from '../kinds.ts';

/** A turned bat with a knob and a taped handle. */
export default defineThing({
  id: 'baseball-bat',
  words: ['baseball bat', 'cricket bat', 'softball bat', 'wooden bat'],
  facts: {
    size: [0.07, 0.86, 0.07],
    materials: ['wood'],
    body: { mass: 0.95, restitution: 0.4, friction: 0.4, shape: 'cylinder' },
    anchors: { grip: { at: [0, 0.09, 0], kind: 'grip' } },
    rests: 'hand',
    held: true,
  },
  build(kit, params) {
    kit.add(
      kit
        .lathe(
          [
            [0, 0],
            [0.024, 0.002],
            [0.026, 0.016],
            [0.014, 0.03],
            [0.0135, 0.28],
            [0.02, 0.45],
            [0.033, 0.64],
            [0.035, 0.8],
            [0.028, 0.85],
            [0, 0.86],
          ],
          { sides: 24 },
        )
        .as('wood', { colour: params.colour ?? '#d8a866', roughness: 0.3 }),
      kit.cylinder(0.0155, 0.22, { sides: 16 }).at(0, 0.15, 0).as('leather', { colour: '#2a2422' }),
    );
  },
});
