import { defineThing } from '../kinds.ts';

/** Two turntables and a mixer on a draped table. */
export default defineThing({
  id: 'dj-decks',
  words: ['dj deck', 'turntables', 'dj booth', 'dj table', 'dj set', 'dj setup'],
  facts: {
    size: [1.5, 1.02, 0.6],
    materials: ['plastic', 'metal'],
    rests: 'floor',
    anchors: {
      left: { at: [0.46, 1.02, -0.02], kind: 'surface', size: [0.3, 0.3] },
      right: { at: [-0.46, 1.02, -0.02], kind: 'surface', size: [0.3, 0.3] },
      mixer: { at: [0, 1.02, -0.06], kind: 'surface', size: [0.2, 0.2] },
    },
  },
  build(kit, params) {
    const panel = params.colour ?? '#17181d';
    kit.add(
      kit.box(1.5, 0.86, 0.5, { bevel: 0.02 }).at(0, 0.43, 0).as('metal', { colour: panel, roughness: 0.6 }),
      kit.box(1.5, 0.03, 0.6, { bevel: 0.008 }).at(0, 0.875, 0).as('plastic', { colour: '#24262c' }),
    );
    // The front is a grille with lights in it.
    for (let i = 0; i < 9; i++)
      kit.add(
        kit
          .box(0.06, 0.1 + 0.5 * Math.abs(Math.sin(i * 1.9 + 0.6)), 0.012, { bevel: 0.004 })
          .at(-0.6 + i * 0.15, 0.42, 0.256)
          .glow(['#ff3fa0', '#8f5bff', '#38b6ff'][i % 3]!, 1.4),
      );
    for (const s of [-1, 1]) {
      kit.add(
        kit
          .box(0.44, 0.07, 0.4, { bevel: 0.012 })
          .at(s * 0.46, 0.93, 0)
          .as('plastic', { colour: '#33363d' }),
        kit
          .tube(
            [
              [s * 0.46 - 0.19, 0.985, 0.13],
              [s * 0.46 - 0.19, 0.99, -0.02],
              [s * 0.46 - 0.13, 0.986, -0.1],
            ],
            0.006,
            { sides: 8 },
          )
          .as('steel'),
        kit
          .cylinder(0.024, 0.04, { sides: 14 })
          .at(s * 0.46 - 0.19, 0.975, 0.14)
          .as('steel'),
        kit
          .cylinder(0.02, 0.01, { sides: 14 })
          .at(s * 0.46 + 0.18, 0.968, -0.16)
          .glow('#ff5a3c', 1.5),
      );
      kit.part(
        s > 0 ? 'record.left' : 'record.right',
        [s * 0.46, 0.972, 0],
        kit
          .cylinder(0.155, 0.012, { sides: 40 })
          .at(s * 0.46, 0.972, 0)
          .as('plastic', { colour: '#0c0c0e' }),
        kit
          .cylinder(0.05, 0.014, { sides: 24 })
          .at(s * 0.46, 0.9735, 0)
          .as('paper', { colour: s > 0 ? '#e8b13c' : '#e0523c' }),
        kit
          .box(0.09, 0.004, 0.012, { bevel: 0 })
          .at(s * 0.46 + 0.1, 0.979, 0)
          .as('paper', { colour: '#d8d4cc' }),
      );
    }
    kit.add(kit.box(0.34, 0.08, 0.4, { bevel: 0.01 }).at(0, 0.935, 0).as('plastic', { colour: '#3c3f47' }));
    for (let i = 0; i < 4; i++)
      for (let j = 0; j < 3; j++)
        kit.add(
          kit
            .cylinder(0.013, 0.026, { sides: 12 })
            .at(-0.12 + i * 0.08, 0.985, 0.05 + j * 0.05)
            .as('plastic', { colour: j === 1 ? '#c8ccd2' : '#1b1c20' }),
        );
    for (let i = 0; i < 4; i++)
      kit.add(
        kit
          .box(0.006, 0.004, 0.12, { bevel: 0 })
          .at(-0.12 + i * 0.08, 0.977, -0.1)
          .as('plastic', { colour: '#0e0f12' }),
        kit
          .box(0.028, 0.024, 0.018, { bevel: 0.004 })
          .at(-0.12 + i * 0.08, 0.986, -0.13 + 0.02 * i)
          .as('plastic', { colour: '#d8dade' }),
      );
  },
});
