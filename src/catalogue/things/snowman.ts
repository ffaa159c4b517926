import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'snowman',
  words: ['snowman figure', 'snowman decoration'],
  facts: { size: [1.4, 1.75, 0.9], materials: ['snow'], rests: 'ground' },
  build(kit, params) {
    for (const [y, r] of [
      [0.4, 0.44],
      [0.98, 0.33],
      [1.42, 0.22],
    ] as const)
      kit.add(kit.blob(r, { lumps: 3, roughness: 0.04, detail: 3 }).at(0, y, 0).as('snow'));
    const coal = { colour: '#1e1c1c' };
    for (const s of [-1, 1])
      kit.add(
        kit
          .sphere(0.026, { segments: 10 })
          .at(s * 0.075, 1.48, 0.19)
          .as('stone', coal),
        kit
          .tube(
            [
              [s * 0.28, 1.05, 0],
              [s * 0.5, 1.2, 0.04],
              [s * 0.72, 1.32, 0.02],
            ],
            [0.022, 0.018, 0.01],
            { sides: 7 },
          )
          .as('wood', { colour: '#5a4030' }),
        kit
          .tube(
            [
              [s * 0.58, 1.25, 0.03],
              [s * 0.66, 1.2, 0.1],
            ],
            [0.012, 0.006],
            { sides: 6 },
          )
          .as('wood', { colour: '#5a4030' }),
      );
    kit.add(
      kit
        .cylinder(0.035, 0.22, { top: 0.004, sides: 12, bevel: 0 })
        .turn(Math.PI / 2, 0, 0)
        .at(0, 1.42, 0.3)
        .as('plastic', { colour: '#e07a2c' }),
      kit.cylinder(0.25, 0.025, { sides: 24 }).at(0, 1.6, 0).as('felt', { colour: '#26242a' }),
      kit.cylinder(0.16, 0.2, { top: 0.15, sides: 22 }).at(0, 1.7, 0).as('felt', { colour: '#26242a' }),
      kit
        .tube(
          Array.from(
            { length: 14 },
            (_, i) => [0.22 * Math.sin(i * 0.449), 1.24, 0.22 * Math.cos(i * 0.449)] as const,
          ),
          0.055,
          { closed: true, sides: 8, steps: 28 },
        )
        .as('knit', { colour: params.colour ?? '#b8302c' }),
      kit
        .box(0.1, 0.36, 0.05, { bevel: 0.02 })
        .turn(0, 0, 0.15)
        .at(0.14, 1.08, 0.28)
        .as('knit', { colour: params.colour ?? '#b8302c' }),
    );
    for (let i = 0; i < 5; i++)
      kit.add(
        kit
          .sphere(0.014, { segments: 8 })
          .at(-0.07 + i * 0.035, 1.345 - Math.sin((i * Math.PI) / 4) * 0.02, 0.203)
          .as('stone', coal),
      );
    for (let i = 0; i < 3; i++)
      kit.add(
        kit
          .sphere(0.026, { segments: 8 })
          .at(0, 0.84 + i * 0.14, 0.325 - Math.abs(i - 1) * 0.012)
          .as('stone', coal),
      );
  },
});
