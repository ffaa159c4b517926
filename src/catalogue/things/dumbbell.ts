import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'dumbbell',
  words: ['dumbbell', 'dumb-bell', 'dumbbells', 'free weights'],
  facts: {
    size: [0.36, 0.15, 0.15],
    materials: ['iron', 'steel'],
    body: { mass: 10, restitution: 0.1, friction: 0.6, shape: 'cylinder' },
    anchors: { grip: { at: [0, 0.075, 0], kind: 'grip' } },
    rests: 'floor',
    held: true,
  },
  build(kit, params) {
    const plate = { colour: params.colour ?? '#2a2c30', roughness: 0.4, vary: 0 };
    const across = (s: ReturnType<typeof kit.cylinder>, x: number) =>
      s.turn(0, 0, Math.PI / 2).at(x, 0.075, 0);
    kit.add(
      across(kit.cylinder(0.014, 0.3, { sides: 16 }), 0).as('steel'),
      across(kit.cylinder(0.0165, 0.11, { sides: 16 }), 0).as('steel', { colour: '#9a9ea4', roughness: 0.6 }),
      ...[-1, 1].flatMap((s) => [
        across(kit.cylinder(0.075, 0.036, { sides: 6, bevel: 0.008 }), s * 0.09).as('iron', plate),
        across(kit.cylinder(0.068, 0.03, { sides: 6, bevel: 0.008 }), s * 0.124).as('iron', plate),
        across(kit.cylinder(0.055, 0.026, { sides: 6, bevel: 0.008 }), s * 0.152).as('iron', plate),
        across(kit.cylinder(0.022, 0.03, { sides: 16 }), s * 0.17).as('steel'),
      ]),
    );
  },
});
