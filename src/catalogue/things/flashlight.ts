import { defineThing } from '../kinds.ts';

/** A torch with a battery: its beam leaves along +z. */
export default defineThing({
  id: 'flashlight',
  words: ['flashlight', 'electric torch', 'torchlight', 'hand lamp', 'penlight', 'flash light', 'headlamp'],
  facts: {
    size: [0.06, 0.06, 0.2],
    materials: ['plastic', 'glass'],
    body: { mass: 0.3, restitution: 0.3, friction: 0.6, shape: 'cylinder' },
    rests: 'table',
    held: true,
    anchors: { grip: { at: [0, 0.03, -0.03], kind: 'grip' } },
  },
  build(kit, params) {
    const body = { colour: params.colour ?? '#2c3036' };
    const along = (z: number, r: number, length: number) =>
      kit
        .cylinder(r, length, { sides: 18, bevel: 0.003 })
        .turn(Math.PI / 2, 0, 0)
        .at(0, 0.03, z);
    kit.add(
      along(-0.035, 0.016, 0.12).as('plastic', body),
      along(0.05, 0.026, 0.055).as('plastic', body),
      ...[-0.08, -0.055, -0.03].map((z) => along(z, 0.0175, 0.008).as('rubber', { colour: '#1b1d20' })),
      along(0.079, 0.022, 0.006).as('glass', { colour: '#fff4d2' }).glow('#ffe9b8', 1.6),
      kit.box(0.01, 0.006, 0.022, { cells: 1 }).at(0, 0.048, -0.005).as('rubber', { colour: '#b8382c' }),
    );
  },
});
