import { defineThing } from '../kinds.ts';

/** An upright stick cleaner; held near the top, its head lies on the floor. */
export default defineThing({
  id: 'vacuum-cleaner',
  words: ['vacuum cleaner', 'vacuum', 'hoover', 'stick vacuum', 'carpet sweeper'],
  facts: {
    size: [0.28, 1.2, 0.26],
    materials: ['plastic'],
    body: { mass: 3, restitution: 0.1, friction: 0.5, shape: 'box' },
    anchors: { grip: { at: [0, 1.1, 0], kind: 'grip' } },
    rests: 'floor',
    held: true,
  },
  build(kit, params) {
    const colour = params.colour ?? '#c8342e';
    kit.add(
      kit.box(0.28, 0.07, 0.18, { bevel: 0.02 }).at(0, 0.04, 0.06).as('plastic', { colour }),
      kit.box(0.24, 0.02, 0.06, { bevel: 0.006 }).at(0, 0.07, 0.12).as('plastic', { colour: '#25262a' }),
      kit
        .tube(
          [
            [0, 0.07, 0.02],
            [0, 0.5, 0],
            [0, 1.02, 0],
            [0, 1.15, -0.05],
          ],
          [0.022, 0.018, 0.016, 0.018],
          { sides: 12 },
        )
        .as('steel', { colour: '#a8acb2' }),
      kit.cylinder(0.065, 0.34, { sides: 20, bevel: 0.02 }).at(0, 0.66, 0.05).as('plastic', { colour }),
      kit.cylinder(0.056, 0.14, { sides: 20 }).at(0, 0.44, 0.05).as('glass', { colour: '#c8d4da' }),
      kit.cylinder(0.02, 0.16, { sides: 12 }).at(0, 1.1, -0.01).as('rubber', { colour: '#1e1f22' }),
    );
  },
});
