import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'radio',
  words: ['radio', 'transistor radio', 'wireless', 'stereo'],
  facts: { size: [0.34, 0.32, 0.14], materials: ['wood'], rests: 'table', sound: 'radio-music', held: true },
  build(kit, params) {
    kit.add(
      kit
        .box(0.34, 0.22, 0.13, { bevel: 0.03 })
        .at(0, 0.115, 0)
        .as('wood', { colour: params.colour ?? '#8a5230' }),
      kit.box(0.17, 0.16, 0.01, { bevel: 0.004 }).at(-0.065, 0.118, 0.064).as('cloth', { colour: '#c8b48a' }),
      kit
        .box(0.1, 0.05, 0.008, { bevel: 0.003 })
        .at(0.095, 0.16, 0.064)
        .as('glass', { colour: '#f0d8a0' })
        .glow('#ffc870', 0.6),
      kit.box(0.002, 0.045, 0.002, { bevel: 0 }).at(0.11, 0.16, 0.069).as('plastic', { colour: '#c83020' }),
    );
    for (let i = 0; i < 7; i++)
      kit.add(
        kit
          .box(0.165, 0.004, 0.006, { bevel: 0 })
          .at(-0.065, 0.055 + i * 0.021, 0.07)
          .as('wood', { colour: '#5e3820' }),
      );
    for (const x of [0.065, 0.125])
      kit.add(
        kit
          .cylinder(0.02, 0.025, { sides: 16 })
          .turn(Math.PI / 2, 0, 0)
          .at(x, 0.085, 0.073)
          .as('brass'),
      );
    kit.add(
      kit
        .tube(
          [
            [0.12, 0.22, -0.03],
            [0.19, 0.32, -0.05],
          ],
          0.003,
          { sides: 5 },
        )
        .as('steel'),
    );
  },
});
