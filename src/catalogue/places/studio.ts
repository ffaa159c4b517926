import { definePlace } from '../kinds.ts';

export default definePlace({
  id: 'studio',
  words: [
    'studio',
    'photo studio',
    'cyclorama',
    'white background',
    'black background',
    'plain background',
    'seamless backdrop',
    'backdrop',
    'infinity cove',
    'product table',
    'display',
    'turntable',
    'void',
    'limbo',
  ],
  facts: {
    indoor: true,
    floor: 'plaster',
    area: [5, 5],
    anchors: {
      mark: { at: [0, 0, 0], kind: 'stand' },
      left: { at: [-1.4, 0, -0.6], kind: 'stand' },
      right: { at: [1.4, 0, -0.6], kind: 'stand' },
      plinth: { at: [0, 0.9, -0.9], kind: 'surface', size: [0.7, 0.7] },
    },
    bounds: [
      [-3.6, 0.25, 0.5],
      [3.6, 3.6, 7],
    ],
    practicals: ['softbox', 'studio light'],
    times: ['unspecified'],
    weathers: ['clear'],
    ambience: ['room-tone'],
    room: { seconds: 0.4, wet: 0.08 },
    has: ['backdrop', 'plinth', 'softboxes', 'turntable'],
  },
  build(kit, params) {
    const dark = params.state.some((s) => ['black', 'dark', 'void'].includes(s)) || params.time === 'night';
    const white = params.state.some((s) => ['white', 'bright', 'clean', 'high-key'].includes(s));
    const glossy = params.state.some((s) =>
      ['reflective', 'glossy', 'mirrored', 'polished', 'shiny', 'wet'].includes(s),
    );
    const paper = params.colour ?? (dark ? '#0c0c0e' : white ? '#f6f5f3' : '#d9d4cb');
    kit.backdrop({ kind: 'plain', colour: paper });
    // One sheet of paper that sweeps from the floor up the wall, without an edge.
    const positions: number[] = [];
    const indices: number[] = [];
    const [nx, ny] = [14, 30];
    for (let j = 0; j <= ny; j++) {
      const s = (j / ny) * 14;
      const flat = 8.6;
      const bend = 2.2;
      const arc = (bend * Math.PI) / 2;
      let y = 0;
      let z = 5 - s;
      if (s > flat) {
        const a = Math.min(1, (s - flat) / arc);
        y = bend * (1 - Math.cos((a * Math.PI) / 2));
        z = 5 - flat - bend * Math.sin((a * Math.PI) / 2);
        if (s > flat + arc) y += s - flat - arc;
      }
      for (let i = 0; i <= nx; i++) positions.push(-7 + (14 * i) / nx, y, z);
    }
    for (let j = 0; j < ny; j++)
      for (let i = 0; i < nx; i++) {
        const a = j * (nx + 1) + i;
        indices.push(a, a + 1, a + nx + 1, a + 1, a + nx + 2, a + nx + 1);
      }
    kit.feature('backdrop', kit.mesh(positions, indices).as('plaster', { colour: paper, vary: 0 }));
    kit.reflect(glossy ? { strength: 0.55, roughness: 0.08 } : { strength: 0.12, roughness: 0.35 });
    kit.feature(
      'plinth',
      kit
        .cylinder(0.42, 0.9, { sides: 40, bevel: 0.012 })
        .at(0, 0.45, -0.9)
        .as('plaster', { colour: dark ? '#17171a' : '#efebe3' }),
    );
    for (const s of [-1, 1]) {
      const at = [s * 3.9, 2.7, 2] as const;
      kit.feature(
        'softboxes',
        kit
          .box(1.3, 0.95, 0.28, { bevel: 0.05 })
          .turn(0.45, -s * 1.1, 0)
          .at(...at)
          .as('cloth', { colour: '#17181b' }),
        kit
          .panel(1.2, 0.85)
          .turn(0, 0, 0)
          .at(0, 0, 0.15)
          .turn(0.45, -s * 1.1, 0)
          .at(...at)
          .as('paper', { colour: '#ffffff' })
          .glow('#fff4e6', 1.6),
        kit
          .tube(
            [
              [s * 4, 0, 1.9],
              [s * 4, 2.5, 1.9],
            ],
            0.025,
            { sides: 8 },
          )
          .as('metal', { colour: '#2c2d31' }),
      );
      kit.lamp({
        kind: 'panel',
        at,
        towards: [-s, -0.75, -0.5],
        size: [1.2, 0.85],
        kelvin: s > 0 ? 5200 : 6000,
        power: s > 0 ? 6 : 3,
        source: 'softbox',
      });
    }
    kit.lamp({
      kind: 'panel',
      at: [0, 3.9, -0.5],
      towards: [0, -1, 0],
      size: [3, 2],
      kelvin: 5600,
      power: dark ? 2 : 6,
      source: 'studio light',
    });
  },
});
