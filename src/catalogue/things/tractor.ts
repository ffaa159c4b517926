import { defineThing } from '../kinds.ts';
import { wheel } from '../kit/assemblies.ts';

export default defineThing({
  id: 'tractor',
  words: [
    'tractor',
    'farm tractor',
    'red tractor',
    'plough',
    'plow',
    'bulldozer',
    'harvester',
    'combine harvester',
  ],
  facts: {
    size: [1.9, 2.5, 3.5],
    materials: ['metal', 'rubber'],
    rests: 'ground',
    sound: 'engine',
    anchors: { seat: { at: [0, 1.25, -0.75], yaw: 0, kind: 'seat', size: [0.5, 0.5] } },
  },
  build(kit, params) {
    const paint = {
      colour: params.colour ?? '#b8281e',
      roughness: 0.35,
      vary: 0.02,
      wear: params.state.some((s) => ['old', 'rusty'].includes(s)) ? 0.7 : 0.1,
    };
    const black = { colour: '#202224' };
    kit.add(
      kit.box(0.72, 0.62, 1.75, { bevel: 0.09, cells: 4 }).at(0, 1.15, 0.72).as('metal', paint),
      kit.box(0.6, 0.5, 0.06, { bevel: 0.02 }).at(0, 1.12, 1.6).as('metal', black),
      ...[0, 1, 2, 3, 4].map((i) =>
        kit
          .box(0.54, 0.025, 0.03)
          .at(0, 0.95 + i * 0.085, 1.635)
          .as('steel'),
      ),
      ...[-0.24, 0.24].map((x) =>
        kit.sphere([0.08, 0.08, 0.05], { segments: 14 }).at(x, 1.3, 1.62).as('glass').glow('#fff0c8', 0.8),
      ),
      kit.box(0.5, 0.4, 2.6, { bevel: 0.04 }).at(0, 0.72, 0.1).as('metal', { colour: '#3a3d40' }),
      kit.cylinder(0.04, 0.8, { sides: 12 }).at(0.22, 1.8, 0.9).as('metal', black),
      kit.cylinder(0.055, 0.3, { sides: 12 }).at(0.22, 1.75, 0.9).as('steel', { colour: '#6c6e70' }),
      kit.box(0.5, 0.1, 0.46, { bevel: 0.04 }).at(0, 1.2, -0.75).as('leather', black),
      kit.box(0.5, 0.45, 0.09, { bevel: 0.04 }).at(0, 1.45, -1.0).as('leather', black),
      kit
        .tube(
          [
            [0, 1.35, -0.05],
            [0, 1.6, -0.22],
          ],
          0.025,
          { sides: 8 },
        )
        .as('iron'),
      kit
        .lathe(
          [
            [0.19, -0.015],
            [0.215, 0],
            [0.19, 0.015],
            [0.17, 0],
            [0.19, -0.015],
          ],
          { sides: 26 },
        )
        .turn(0.95, 0, 0)
        .at(0, 1.61, -0.24)
        .as('rubber', black),
      ...[-1, 1].flatMap((s) => [
        wheel(kit, 0.82, 0.46, { rim: '#e0b428', spokes: 6 }).at(s * 0.7, 0.82, -0.85),
        wheel(kit, 0.42, 0.26, { rim: '#e0b428', spokes: 5 }).at(s * 0.52, 0.42, 1.15),
        kit
          .lathe(
            [
              [0.87, -0.24],
              [0.9, -0.24],
              [0.9, 0.24],
              [0.87, 0.24],
            ],
            { sides: 16, from: -1.2, sweep: 2.2 },
          )
          .turn(0, 0, Math.PI / 2)
          .at(s * 0.68, 0.85, -0.85)
          .as('metal', paint),
        kit
          .tube(
            [
              [s * 0.42, 1.25, -1.25],
              [s * 0.42, 2.42, -1.15],
            ],
            0.03,
            { sides: 8 },
          )
          .as('metal', black),
        kit
          .tube(
            [
              [s * 0.42, 1.4, -0.02],
              [s * 0.42, 2.42, -0.12],
            ],
            0.03,
            { sides: 8 },
          )
          .as('metal', black),
      ]),
      kit.box(1.1, 0.08, 1.35, { bevel: 0.03 }).at(0, 2.46, -0.64).as('metal', paint),
    );
  },
});
