import { defineThing } from '../kinds.ts';
import { circle } from '../kit/outlines.ts';

export default defineThing({
  id: 'bolt',
  words: ['bolt', 'screw', 'nut', 'nuts and bolts', 'rivet'],
  facts: {
    size: [0.03, 0.024, 0.08],
    materials: ['steel'],
    body: { mass: 0.05, restitution: 0.4, friction: 0.4, shape: 'cylinder' },
    rests: 'table',
    held: true,
  },
  build(kit, params) {
    const steel = { colour: params.colour ?? kit.random.pick(['#8a8c90', '#6f6a62', '#a5927a']), wear: 0.4 };
    kit.add(
      kit.extrude(circle(0.014, 6), 0.011, { bevel: 0.0015 }).at(0, 0.0125, -0.034).as('steel', steel),
      kit
        .cylinder(0.0065, 0.068, { sides: 10 })
        .turn(Math.PI / 2, 0, 0)
        .at(0, 0.0125, 0.005)
        .as('steel', steel),
      ...Array.from({ length: 6 }, (_, i) =>
        kit
          .cylinder(0.0074, 0.003, { sides: 10, bevel: 0.001 })
          .turn(Math.PI / 2, 0, 0)
          .at(0, 0.0125, 0.008 + i * 0.0055)
          .as('steel', steel),
      ),
    );
  },
});
