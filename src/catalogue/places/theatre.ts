import { definePlace } from '../kinds.ts';

export default definePlace({
  id: 'theatre',
  words: [
    'theatre',
    'theater',
    'stage',
    'concert',
    'concert hall',
    'auditorium',
    'opera',
    'opera house',
    'dance floor',
    'cinema',
    'movie theater',
    'circus',
    'runway',
    'jazz club',
    'venue',
  ],
  facts: {
    indoor: true,
    floor: 'wood',
    area: [6, 3.4],
    anchors: {
      mark: { at: [0, 0, 0], kind: 'stand' },
      left: { at: [-2.2, 0, -0.4], yaw: 0.5, kind: 'stand' },
      right: { at: [2.2, 0, -0.4], yaw: -0.5, kind: 'stand' },
      piano: { at: [2.8, 0, -1.6], yaw: -0.8, kind: 'stand' },
    },
    bounds: [
      [-4, -0.4, 0.8],
      [4, 4, 11],
    ],
    practicals: ['spotlight', 'footlights', 'lamp'],
    times: ['night'],
    weathers: ['clear'],
    ambience: ['hall-tone'],
    room: { seconds: 1.4, wet: 0.22 },
    has: ['curtain', 'spotlight', 'footlights', 'seats', 'stage'],
  },
  build(kit, params) {
    const red = params.colour ?? '#8c1f22';
    kit.backdrop({ kind: 'dark', colour: '#0c090a' });
    kit.reflect({ strength: 0.16, roughness: 0.35 });
    for (let i = 0; i < 34; i++)
      kit.feature(
        'stage',
        kit
          .box(0.298, 0.06, 7.2, { bevel: 0.004, cells: 8 })
          .at(-4.95 + i * 0.3, -0.03 + kit.random.range(-0.001, 0), -1.2)
          .as('wood', { colour: '#9a6a42', vary: 0.12, roughness: 0.45 }),
      );
    kit.add(
      kit.box(10.2, 0.95, 0.1, { cells: 8 }).at(0, -0.53, 2.42).as('wood', { colour: '#5a3824' }),
      kit.ground(14, 12).at(0, -1, 8).as('knit', { colour: '#5a1f24' }),
    );
    // Folds of the back curtain and of the two drawn to the sides.
    const folds = (from: number, to: number, z: number, h: number, y: number, r: number): void => {
      const n = Math.round((to - from) / (r * 1.5));
      for (let i = 0; i <= n; i++)
        kit.feature(
          'curtain',
          kit
            .cylinder(r * kit.random.range(0.9, 1.15), h, { top: r * 0.75, sides: 10, bevel: 0 })
            .at(from + ((to - from) * i) / n, y + h / 2, z + (i % 2) * r * 0.6)
            .as('felt', { colour: red, vary: 0.1 }),
        );
    };
    folds(-5, 5, -4.3, 5.4, 0, 0.16);
    for (const s of [-1, 1]) {
      folds(s < 0 ? -5 : 3.5, s < 0 ? -3.5 : 5, 1.6, 5, 0, 0.17);
      kit.add(
        kit
          .tube(
            [
              [s * 3.3, 1.5, 1.75],
              [s * 4, 1.38, 2.0],
              [s * 5, 1.5, 1.75],
            ],
            0.06,
            { sides: 8 },
          )
          .as('brass', { colour: '#c8a04c' }),
      );
      // Proscenium columns with gilding.
      kit.feature(
        'proscenium',
        kit
          .box(1, 6.2, 0.8, { bevel: 0.03, cells: 6 })
          .at(s * 5.5, 2.1, 2)
          .as('plaster', { colour: '#d8c49a' }),
        kit
          .box(1.2, 0.5, 1, { bevel: 0.04 })
          .at(s * 5.5, -0.7, 2)
          .as('plaster', { colour: '#c8a860' }),
        kit
          .box(1.2, 0.4, 1, { bevel: 0.06 })
          .at(s * 5.5, 5, 2)
          .as('brass', { colour: '#c8a04c' }),
        ...[-0.28, 0, 0.28].map((d) =>
          kit
            .cylinder(0.07, 5, { sides: 10 })
            .at(s * 5.5 + d, 2.1, 2.42)
            .as('brass', { colour: '#b8923c', wear: 0.3 }),
        ),
      );
      kit.add(
        kit
          .box(0.4, 8, 16, { cells: 8 })
          .at(s * 7, 2.5, 8)
          .as('plaster', { colour: '#5c2a2a' }),
      );
      for (let k = 0; k < 2; k++)
        kit.feature(
          'balcony',
          kit
            .box(1.6, 0.9, 5, { bevel: 0.1, cells: 5 })
            .at(s * 6.4, 1.3 + k * 2.4, 8)
            .as('plaster', { colour: '#d8c49a' }),
          kit
            .box(1.7, 0.12, 5.1, { bevel: 0.04 })
            .at(s * 6.35, 1.8 + k * 2.4, 8)
            .as('felt', { colour: red }),
          ...[0, 1, 2].map((i) =>
            kit
              .sphere(0.09, { segments: 10 })
              .at(s * 5.5, 1.35 + k * 2.4, 6.3 + i * 1.7)
              .as('glass', { colour: '#ffe0b0' })
              .glow('#ffc880', 1.2),
          ),
        );
    }
    for (let i = 0; i < 16; i++)
      kit.feature(
        'curtain',
        kit
          .sphere([0.42, 0.6, 0.2], { segments: 12 })
          .at(-5 + i * 0.667, 5, 1.9)
          .as('felt', { colour: red, vary: 0.1 }),
      );
    kit.feature(
      'proscenium',
      kit.box(12.4, 1.2, 0.9, { bevel: 0.05, cells: 8 }).at(0, 5.8, 2).as('plaster', { colour: '#d8c49a' }),
      kit.box(10.4, 0.16, 0.5, { bevel: 0.05 }).at(0, 5.2, 2.3).as('brass', { colour: '#c8a04c' }),
      kit.sphere([0.9, 0.55, 0.25], { segments: 20 }).at(0, 5.8, 2.45).as('brass', { colour: '#c8a04c' }),
    );
    for (let i = 0; i < 13; i++)
      kit.feature(
        'footlights',
        kit
          .lathe(
            [
              [0.12, 0],
              [0.13, 0.12],
            ],
            { sides: 12, from: -1.6, sweep: 3.2 },
          )
          .at(-4.2 + i * 0.7, 0, 2.28)
          .as('brass'),
        kit
          .sphere(0.05, { segments: 8 })
          .at(-4.2 + i * 0.7, 0.06, 2.22)
          .as('glass', { colour: '#ffe8c0' })
          .glow('#ffd090', 2),
      );
    kit.lamp({
      kind: 'panel',
      at: [0, 0.1, 2.15],
      towards: [0, 0.5, -1],
      size: [8, 0.15],
      kelvin: 2500,
      power: 2.2,
      source: 'footlights',
    });
    // Spotlights on a bar, with the beam on the mark.
    kit.add(
      kit
        .cylinder(0.03, 9, { sides: 8 })
        .turn(0, 0, Math.PI / 2)
        .at(0, 4.6, 0.9)
        .as('iron'),
    );
    for (const [i, x] of [-3.4, -1.6, 0, 1.6, 3.4].entries()) {
      kit.feature(
        'spotlight',
        kit
          .cylinder(0.13, 0.4, { top: 0.1, sides: 14 })
          .turn(0.5, 0, x * 0.12)
          .at(x, 4.4, 0.9)
          .as('iron', { colour: '#1c1c1e' }),
        kit
          .sphere([0.1, 0.03, 0.1], { segments: 12 })
          .at(x + x * 0.02, 4.22, 0.8)
          .as('glass', { colour: '#fff4dc' })
          .glow('#fff0d0', 2.2),
      );
      kit.lamp({
        kind: 'spot',
        at: [x, 4.25, 0.8],
        towards: [-x * 0.8, -4.2, -0.9],
        size: [0.1, i === 2 ? 0.36 : 0.3],
        kelvin: i % 2 ? 4800 : 3200,
        ...(i === 0 ? { colour: '#7ca0ff' } : i === 4 ? { colour: '#ff8cb0' } : {}),
        power: i === 2 ? 26 : 12,
        source: 'spotlight',
      });
    }
    // Rows of seats seen from the stage.
    for (let r = 0; r < 5; r++)
      for (let i = 0; i < 9; i++)
        kit.feature(
          'seats',
          kit
            .box(0.5, 0.6, 0.12, { bevel: 0.05, cells: 1 })
            .at(-2.6 + i * 0.65, -0.4 + r * 0.14, 6 + r * 1.1)
            .as('felt', { colour: red, vary: 0.08 }),
          kit
            .box(0.5, 0.12, 0.45, { bevel: 0.04, cells: 1 })
            .at(-2.6 + i * 0.65, -0.6 + r * 0.14, 5.75 + r * 1.1)
            .as('felt', { colour: red }),
        );
    kit.add(kit.box(14, 8, 0.4, { cells: 6 }).at(0, 2.5, 15).as('plaster', { colour: '#4a2426' }));
    if (params.state.includes('piano') || params.params['piano'] === true)
      kit.dress('piano', [2.8, 0, -2.2], -0.5);
    kit.emitter({ kind: 'dust', at: [0, 2.4, 0], size: 5, rate: 0.7 });
  },
});
