import { defineThing } from '../kinds.ts';
import { frame } from '../kit/assemblies.ts';
import { circle } from '../kit/outlines.ts';

/** FIBA: rim 3.05 m above the floor, 0.45 m inside, its middle 0.375 m before a board of 1.80 × 1.05 m. */
const RIM = { y: 3.05, r: 0.2305, z: 0.605 - 0.23 };

export default defineThing({
  id: 'basketball-hoop',
  words: ['basketball hoop', 'hoop', 'rim', 'backboard', 'net', 'basketball net', 'basketball rim'],
  facts: {
    size: [1.8, 3.95, 2.2],
    materials: ['steel', 'glass', 'cloth'],
    anchors: {
      rim: { at: [0, RIM.y, RIM.z], kind: 'opening', size: [0.45, 0.45] },
      board: { at: [0, 3.425, 0], kind: 'wall', size: [1.8, 1.05] },
    },
    rests: 'floor',
  },
  build(kit, params) {
    const orange = { colour: params.colour ?? '#d4541f', wear: 0.15 };
    const ring = (r: number, y: number, thick: number) =>
      kit.tube(
        Array.from(
          { length: 24 },
          (_, i) => [r * Math.sin((i * Math.PI) / 12), y, RIM.z + r * Math.cos((i * Math.PI) / 12)] as const,
        ),
        thick,
        { closed: true, sides: 8, steps: 36 },
      );
    kit.part(
      'rim',
      [0, RIM.y, RIM.z],
      ring(RIM.r, RIM.y, 0.0085).as('steel', orange),
      kit
        .box(0.16, 0.02, 0.15)
        .at(0, RIM.y - 0.005, 0.075)
        .as('steel', orange),
      kit
        .box(0.2, 0.14, 0.012)
        .at(0, RIM.y - 0.05, 0.008)
        .as('steel', orange),
      ...[-1, 1].map((s) =>
        kit
          .tube(
            [
              [s * 0.07, RIM.y - 0.09, 0.012],
              [s * 0.1, RIM.y - 0.01, 0.2],
            ],
            0.008,
            { sides: 6 },
          )
          .as('steel', orange),
      ),
    );
    const red = { colour: '#b5371f', vary: 0 };
    kit.part(
      'backboard',
      [0, 3.425, 0],
      kit
        .box(1.8, 1.05, 0.03, { bevel: 0.006 })
        .at(0, 3.425, -0.015)
        .as('glass', { colour: '#e9edee', roughness: 0.12 }),
      frame(kit, 1.8, 1.05, 0.045, 0.04).at(0, 3.425, -0.015).as('metal', red),
      frame(kit, 0.59, 0.45, 0.045, 0.004).at(0, 3.36, 0.0015).as('plastic', red),
      kit.box(1.82, 0.07, 0.06, { bevel: 0.02 }).at(0, 2.9, -0.015).as('rubber', { colour: '#26407c' }),
    );
    const strands = 12;
    const radius = [0.228, 0.2, 0.165, 0.14, 0.13, 0.135];
    const knot = (row: number, k: number): readonly [number, number, number] => {
      const a = ((k + (row % 2) * 0.5) * 2 * Math.PI) / strands;
      return [radius[row]! * Math.sin(a), RIM.y - 0.012 - row * 0.085, RIM.z + radius[row]! * Math.cos(a)];
    };
    const cords = Array.from({ length: strands }, (_, k) =>
      [1, -1].map((s) => {
        const path = radius.map((_r, row) =>
          knot(row, k + s * Math.floor(row / 2) + (s < 0 && row % 2 ? -1 : 0)),
        );
        return kit.tube(path, 0.0042, { sides: 4, steps: 5 });
      }),
    ).flat();
    kit.part('net', [0, RIM.y, RIM.z], ...cords.map((c) => c.as('cloth', { colour: '#f2efe8', vary: 0.03 })));
    const steel = { colour: '#3a3f48', wear: 0.2 };
    if (params.state.includes('wall')) {
      for (const s of [-1, 1])
        kit.add(
          kit
            .tube(
              [
                [s * 0.5, 3.75, -0.03],
                [s * 0.5, 3.9, -1.2],
              ],
              0.03,
              { sides: 8 },
            )
            .as('metal', steel),
          kit
            .tube(
              [
                [s * 0.5, 3.05, -0.03],
                [s * 0.5, 3.05, -1.2],
              ],
              0.03,
              { sides: 8 },
            )
            .as('metal', steel),
          kit
            .tube(
              [
                [s * 0.5, 3.1, -0.05],
                [s * 0.5, 3.85, -1.15],
              ],
              0.018,
              { sides: 6 },
            )
            .as('metal', steel),
        );
    } else {
      kit.add(
        kit.box(0.22, 3.1, 0.22, { bevel: 0.02 }).at(0, 1.65, -1.2).as('rubber', { colour: '#26407c' }),
        kit
          .tube(
            [
              [0, 3.1, -1.2],
              [0, 3.35, -0.9],
              [0, 3.4, -0.05],
            ],
            0.06,
            { sides: 10 },
          )
          .as('metal', steel),
        kit
          .tube(
            [
              [0, 2.4, -1.2],
              [0, 3.05, -0.06],
            ],
            0.035,
            { sides: 8 },
          )
          .as('metal', steel),
        kit
          .extrude(circle(0.42, 6), 0.16, { bevel: 0.02 })
          .turn(Math.PI / 2, 0, 0)
          .at(0, 0.08, -1.2)
          .as('metal', steel),
      );
    }
  },
});
