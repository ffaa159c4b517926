import { defineThing } from '../kinds.ts';
import { ring } from '../kit/assemblies.ts';

export default defineThing({
  id: 'key',
  words: ['key', 'old key', 'brass key', 'golden key', 'house key', 'keys', 'skeleton key', 'rusty key'],
  facts: {
    size: [0.05, 0.02, 0.13],
    materials: ['brass'],
    body: { mass: 0.04, restitution: 0.25, friction: 0.4, shape: 'box' },
    anchors: { grip: { at: [0, 0.01, -0.045], kind: 'grip' } },
    rests: 'table',
    held: true,
    sound: 'key',
  },
  build(kit, params) {
    const brass = {
      colour: params.colour ?? '#c8963c',
      wear: params.state.includes('rusty') ? 0.9 : 0.25,
      vary: 0,
    };
    const bow = (x: number, y: number) => ring(kit, 0.0165, 0.0095, 0.007, 24).at(x, y, 0);
    kit.add(
      kit
        .group(
          bow(0, 0.052),
          bow(-0.0165, 0.036),
          bow(0.0165, 0.036),
          kit.cylinder(0.0045, 0.09, { sides: 14 }).at(0, -0.017, 0),
          kit.cylinder(0.0075, 0.006, { sides: 16 }).at(0, 0.02, 0),
          kit.cylinder(0.0068, 0.005, { sides: 16 }).at(0, 0.01, 0),
          kit.sphere(0.006, { segments: 12 }).at(0, -0.062, 0),
          kit.box(0.024, 0.009, 0.005, { bevel: 0.001 }).at(0.013, -0.05, 0),
          kit.box(0.018, 0.008, 0.005, { bevel: 0.001 }).at(0.01, -0.036, 0),
          kit.box(0.006, 0.02, 0.005, { bevel: 0.001 }).at(0.022, -0.046, 0),
        )
        .turn(-Math.PI / 2 + 0.12, 0, 0)
        .at(0, 0.012, 0)
        .as('brass', brass),
    );
  },
});
