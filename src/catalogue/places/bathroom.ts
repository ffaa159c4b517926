import { definePlace } from '../kinds.ts';
import { windowOf } from '../kit/assemblies.ts';
import { daylight, windowLight } from '../kit/daylight.ts';
import { room } from '../kit/rooms.ts';

export default definePlace({
  id: 'bathroom',
  words: ['bathroom', 'restroom', 'washroom', 'shower', 'public restroom', 'spa'],
  facts: {
    indoor: true,
    floor: 'tile',
    area: [2.2, 2.4],
    anchors: {
      mark: { at: [0.2, 0, 0], kind: 'stand' },
      sink: { at: [1.2, 0, -1.4], yaw: Math.PI, kind: 'stand' },
      basin: { at: [1.2, 0.88, -2.1], kind: 'surface', size: [0.9, 0.4] },
      tub: { at: [-1.45, 0.34, -1.76], yaw: Math.PI / 2 - 0.35, kind: 'seat', size: [0.6, 1.3] },
    },
    bounds: [
      [-2, 0.4, 0.5],
      [2, 2.4, 2.9],
    ],
    practicals: ['window', 'lamp'],
    times: ['morning', 'noon', 'afternoon', 'night', 'dusk', 'unspecified'],
    weathers: ['clear', 'rain'],
    ambience: ['room-tone', 'drip'],
    room: { seconds: 1, wet: 0.24 },
    has: ['bathtub', 'mirror', 'sink', 'toilet', 'towel', 'window', 'tap', 'curtain'],
  },
  build(kit, params) {
    const day = daylight(params.time, params.weather);
    const white = { colour: '#f4f4f0', roughness: 0.1, vary: 0 };
    const tint = params.colour ?? '#8fc0bc';
    kit.backdrop({ kind: 'plain', colour: day.pane });
    room(
      kit,
      { width: 4.6, height: 2.7, back: 2.5, front: 3.1 },
      {
        floor: { material: 'tile', colour: '#d8d4c8', roughness: 0.2 },
        wall: { material: 'plaster', colour: '#e8ece4' },
        skirting: { material: 'tile', colour: tint },
      },
    );
    // Tiles to shoulder height, laid one by one on the wall that is seen.
    for (let r = 0; r < 9; r++)
      for (let c = 0; c < 30; c++)
        kit.add(
          kit
            .box(0.146, 0.146, 0.02, { bevel: 0.006, cells: 1 })
            .at(-2.22 + c * 0.153, 0.09 + r * 0.153, -2.49)
            .as('tile', { colour: r === 8 ? '#3c7f84' : tint, roughness: 0.12, vary: 0.06 }),
        );
    for (const s of [-1, 1])
      kit.add(
        kit
          .box(0.02, 1.36, 5.5, { cells: 10 })
          .at(s * 2.285, 0.69, 0.3)
          .as('tile', { colour: tint, roughness: 0.15 }),
        kit
          .box(0.03, 0.08, 5.5, { cells: 4 })
          .at(s * 2.28, 1.39, 0.3)
          .as('tile', { colour: '#3c7f84' }),
      );
    // A tub on feet, with taps and foam.
    const tub = (f: number) =>
      Array.from({ length: 28 }, (_, i) => {
        const a = (i * 2 * Math.PI) / 28;
        return [
          0.82 * f * Math.sign(Math.cos(a)) * Math.abs(Math.cos(a)) ** 0.75,
          0.37 * f * Math.sign(Math.sin(a)) * Math.abs(Math.sin(a)) ** 0.75,
        ] as const;
      });
    const [tx, tz] = [-1.2, -1.75];
    const flat = (
      o: readonly (readonly [number, number])[],
      y: number,
      d: number,
      holes?: readonly (readonly (readonly [number, number])[])[],
    ) =>
      kit
        .extrude(o, d, { bevel: 0.015, ...(holes ? { holes } : {}) })
        .turn(-Math.PI / 2, 0, 0)
        .at(tx, y, tz);
    kit.feature(
      'bathtub',
      ...[0, 1, 2, 3, 4].map((i) => flat(tub(0.8 + i * 0.045), 0.17 + i * 0.09, 0.1).as('ceramic', white)),
      flat(tub(1.06), 0.6, 0.05, [tub(0.94)]).as('ceramic', white),
      flat(tub(1), 0.55, 0.08, [tub(0.93)]).as('ceramic', white),
      flat(tub(0.93), 0.572, 0.012).as('ceramic', { colour: '#8cc4d0', roughness: 0.04 }),
      ...Array.from({ length: 40 }, () =>
        kit
          .sphere(kit.random.range(0.05, 0.11), { segments: 8 })
          .at(tx + kit.random.range(-0.68, 0.5), 0.59, tz + kit.random.range(-0.26, 0.26))
          .as('snow', { colour: '#fbfdfd' }),
      ),
      ...[
        [-0.6, 0.2],
        [0.6, 0.2],
        [-0.6, -0.2],
        [0.6, -0.2],
      ].map(([x, z]) =>
        kit
          .sphere([0.07, 0.1, 0.07], { segments: 12 })
          .at(tx + x!, 0.09, tz + z!)
          .as('brass'),
      ),
      kit
        .tube(
          [
            [tx + 0.95, 0, tz],
            [tx + 0.95, 0.85, tz],
            [tx + 0.82, 0.95, tz],
            [tx + 0.7, 0.86, tz],
          ],
          0.022,
          { sides: 10, steps: 20 },
        )
        .as('brass'),
      ...[-1, 1].map((s) =>
        kit
          .cylinder(0.03, 0.04, { sides: 12 })
          .at(tx + 0.95, 0.8, tz + s * 0.09)
          .as('brass'),
      ),
    );
    kit.dress('stool', [-2.0, 0, -0.7], 0, { scale: 0.7 });
    // Basin on a cabinet under the mirror.
    kit.feature(
      'sink',
      kit
        .box(1.1, 0.74, 0.5, { bevel: 0.012, cells: 3 })
        .at(1.2, 0.42, -2.23)
        .as('wood', { colour: '#9a6f48' }),
      ...[-0.27, 0.27].flatMap((x) => [
        kit
          .box(0.5, 0.6, 0.02, { bevel: 0.008 })
          .at(1.2 + x, 0.42, -1.97)
          .as('wood', { colour: '#a87c52' }),
        kit
          .sphere(0.018, { segments: 8 })
          .at(1.2 + x * 0.25, 0.5, -1.95)
          .as('brass'),
      ]),
      kit.box(1.16, 0.05, 0.56, { bevel: 0.012 }).at(1.2, 0.81, -2.22).as('stone', { colour: '#e8e4dc' }),
      kit
        .lathe(
          [
            [0, 0],
            [0.16, 0],
            [0.27, 0.12],
            [0.28, 0.14],
            [0.25, 0.14],
            [0.14, 0.03],
            [0, 0.03],
          ],
          { sides: 30 },
        )
        .at(1.2, 0.83, -2.2)
        .as('ceramic', white),
      kit
        .tube(
          [
            [1.2, 0.83, -2.44],
            [1.2, 1.1, -2.44],
            [1.2, 1.14, -2.34],
            [1.2, 1.06, -2.27],
          ],
          0.017,
          { sides: 10, steps: 18 },
        )
        .as('steel'),
    );
    kit.feature(
      'mirror',
      kit.box(1.0, 0.95, 0.03, { bevel: 0.012 }).at(1.2, 1.72, -2.46).as('wood', { colour: '#9a6f48' }),
      kit
        .box(0.92, 0.87, 0.02, { bevel: 0.004 })
        .at(1.2, 1.72, -2.44)
        .as('steel', { colour: '#dfe9ee', roughness: 0.03, metal: 1 }),
      ...[-0.1, 0.06].map((x) =>
        kit
          .box(0.035, 0.5, 0.002, { bevel: 0, cells: 1 })
          .turn(0, 0, -0.6)
          .at(1.2 + x, 1.74, -2.426)
          .as('ceramic')
          .glow('#ffffff', 0.3),
      ),
    );
    for (const s of [-1, 1]) {
      kit.add(
        kit
          .sphere(0.075, { segments: 16 })
          .at(1.2 + s * 0.66, 1.85, -2.38)
          .as('glass', { colour: '#fff4dc' })
          .glow('#ffe8c0', day.night ? 2.4 : 1),
        kit
          .cylinder(0.03, 0.1, { sides: 10 })
          .turn(Math.PI / 2, 0, 0)
          .at(1.2 + s * 0.66, 1.85, -2.46)
          .as('brass'),
      );
      kit.lamp({
        kind: 'point',
        at: [1.2 + s * 0.66, 1.85, -2.2],
        kelvin: 3000,
        power: day.night ? 1.6 : 0.6,
        size: [0.1, 0.1],
        source: 'lamp',
      });
    }
    kit.feature(
      'toilet',
      kit
        .lathe(
          [
            [0, 0],
            [0.14, 0],
            [0.11, 0.12],
            [0.17, 0.3],
            [0.21, 0.38],
            [0.21, 0.4],
            [0, 0.4],
          ],
          { sides: 24 },
        )
        .scale(1, 1, 1.25)
        .at(0.18, 0, -1.98)
        .as('ceramic', white),
      kit
        .lathe(
          [
            [0, 0],
            [0.215, 0],
            [0.22, 0.015],
            [0.2, 0.03],
            [0, 0.03],
          ],
          { sides: 24 },
        )
        .scale(1, 1, 1.25)
        .at(0.18, 0.4, -1.98)
        .as('ceramic', white),
      kit.box(0.42, 0.38, 0.2, { bevel: 0.04 }).at(0.18, 0.62, -2.36).as('ceramic', white),
      kit.box(0.45, 0.04, 0.23, { bevel: 0.015 }).at(0.18, 0.83, -2.36).as('ceramic', white),
    );
    const bars = { bars: [2, 2] as const, glow: day.pane, strength: day.strength, frame: '#f4f2ea' };
    kit.feature('window', windowOf(kit, 0.95, 0.9, bars).at(-1.2, 1.95, -2.48));
    windowLight(kit, [-1.2, 1.95, -2.35], [0.25, -0.4, 1], [0.9, 0.85], day);
    kit.feature(
      'towel',
      kit
        .tube(
          [
            [-2.2, 1.2, 0.4],
            [-2.2, 1.2, 1.2],
          ],
          0.014,
          { sides: 8 },
        )
        .as('brass'),
      kit.box(0.05, 0.75, 0.5, { bevel: 0.02 }).at(-2.2, 0.86, 0.8).as('knit', { colour: '#e8a878' }),
      kit.box(0.85, 0.03, 0.55, { bevel: 0.014 }).at(0.1, 0.015, -0.75).as('knit', { colour: '#e8b890' }),
    );
    kit.dress('potted-plant', [1.62, 0.84, -2.25], 0, { scale: 0.5 });
    kit.dress('bottle', [0.78, 0.84, -2.3], 0, { scale: 0.6 });
    if (day.night)
      kit.lamp({
        kind: 'panel',
        at: [0, 2.6, 0],
        towards: [0, -1, 0],
        size: [0.8, 0.8],
        kelvin: 3200,
        power: 1.6,
        source: 'lamp',
      });
  },
});
